#include "app/window/pages/setups/models/setup_shelf.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "simulator/setup/built_in_setups.hpp"
#include "simulator/setup/setup_file.hpp"

namespace simul {
namespace {

class SetupsToChoose : public testing::Test {
  protected:
    SetupsToChoose() {
        playback.setExhibition(&exhibition);
        shelf.setDesk(&desk);
    }
    void own(const char* name, const QByteArray& text) const {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QVariantMap last() const { return shelf.cards().constLast().toMap(); }

    QTemporaryDir folder;
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    QTemporaryDir home;
    Preferences preferences{home.filePath(QStringLiteral("preferences.ini"))};
    SetupDesk desk{exhibition, playback, preferences, {}};
    SetupShelf shelf;
};

TEST_F(SetupsToChoose, ShowsWhatComesWithTheProgramInFiveGroups) {
    EXPECT_EQ(shelf.cards().size(), static_cast<qsizetype>(built_in_setups().size()));
    EXPECT_EQ(shelf.groups().size(), 7) << "all, five, own";
    const QVariantMap classic = shelf.cards().constFirst().toMap();
    EXPECT_EQ(classic.value(QStringLiteral("name")), QStringLiteral("The classic"));
    EXPECT_EQ(classic.value(QStringLiteral("leftMs")), 43'200'000.0);
    EXPECT_EQ(classic.value(QStringLiteral("rightMs")), 3'655'000.0);
    shelf.setGroup(QStringLiteral("mistakes"));
    for (const QVariant& card : shelf.cards())
        EXPECT_TRUE(card.toMap().value(QStringLiteral("mistake")).toBool());
    shelf.setLanguage(QStringLiteral("ko"));
    shelf.setGroup(QStringLiteral("exhibition"));
    EXPECT_EQ(shelf.cards().constFirst().toMap().value(QStringLiteral("name")),
              QStringLiteral("\uae30\ubcf8 \ub2e4\uba74\uae30"));
}

TEST_F(SetupsToChoose, ShowsTheOwnOnesWithWhatTheyComeTo) {
    own("mine.simul", R"({ "format": "simul-setup", "version": 1, "scenario": { "boards": 12 } })");
    desk.chooseFolder(QUrl::fromLocalFile(folder.path()));
    EXPECT_EQ(last().value(QStringLiteral("name")), QStringLiteral("mine"));
    EXPECT_EQ(last().value(QStringLiteral("leftMs")), 21'600'000.0);
    EXPECT_EQ(last().value(QStringLiteral("rightMs")), 1'855'000.0);
    EXPECT_TRUE(last().value(QStringLiteral("fault")).toString().isEmpty());
}

TEST_F(SetupsToChoose, SaysOfABadFileWhatIsWrong) {
    own("bad.simul", R"({ "format": "simul-setup", "version": 1, "window": { "speed": 0 } })");
    desk.chooseFolder(QUrl::fromLocalFile(folder.path()));
    EXPECT_EQ(last().value(QStringLiteral("fault")),
              QStringLiteral("bad.simul: window.speed: 0 is not 1 to 3600"));
}

TEST_F(SetupsToChoose, ShowsASetupAsSoonAsItIsKept) {
    shelf.setGroup(QStringLiteral("own"));
    EXPECT_TRUE(shelf.cards().isEmpty());
    ASSERT_TRUE(desk.keep(QUrl::fromLocalFile(folder.filePath(QStringLiteral("new.simul"))),
                          QStringLiteral("New"), false, {}));
    ASSERT_EQ(shelf.cards().size(), 1);
    EXPECT_EQ(last().value(QStringLiteral("name")), QStringLiteral("New"));
}

}  // namespace
}  // namespace simul
