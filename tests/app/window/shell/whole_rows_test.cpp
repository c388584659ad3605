#include <algorithm>

#include <QQmlEngine>
#include <QQmlIncubationController>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

/// Counts what is made in the background, piece by piece, and makes none of it.
class InPieces : public QQmlIncubationController {
  public:
    int most() const { return most_; }

  protected:
    void incubatingObjectCountChanged(int count) override { most_ = std::max(most_, count); }

  private:
    int most_ = 0;
};

/// A list would make the rows next to those it shows in the background. When they are no more wanted, what
/// has been made of them is destroyed while its bindings still run, and complains.
TEST_F(OpenWindow, MakesNoRowInPieces) {
    QQmlEngine* engine = qmlEngine(session.window());
    QQmlIncubationController* usual = engine->incubationController();
    InPieces pieces;
    engine->setIncubationController(&pieces);
    session.window()->resize(800, 600);
    session.picture();
    for (const char* page : {"boards", "code", "explore", "ways", "race"}) {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QString::fromLatin1(page)));
        session.picture();
        EXPECT_EQ(pieces.most(), 0) << page;
    }
    engine->setIncubationController(usual);
}

TEST_F(OpenWindow, HasOnlyListsThatMakeWhatTheyShow) {
    for (const char* menu : {"wayMenu", "moreMenu", "untilMenu"}) {
        QMetaObject::invokeMethod(object(QString::fromLatin1(menu)), "open");
        session.picture();
        QMetaObject::invokeMethod(object(QString::fromLatin1(menu)), "close");
    }
    QMetaObject::invokeMethod(object(QStringLiteral("racePage")), "toggleLoop");
    QMetaObject::invokeMethod(object(QStringLiteral("racePage")), "openBoard", Q_ARG(int, 6));
    int lists = 0;
    for (const auto* item : session.window()->findChildren<QQuickItem*>()) {
        if (!item->inherits("QQuickListView")) continue;
        ++lists;
        EXPECT_EQ(item->property("cacheBuffer").toInt(), 0)
            << item->parent()->metaObject()->className() << " " << item->objectName().toStdString();
    }
    EXPECT_GE(lists, 8);
}

}  // namespace
}  // namespace simul
