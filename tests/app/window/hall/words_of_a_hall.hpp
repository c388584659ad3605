#pragma once

#include <memory>

#include <QQmlComponent>
#include <QQmlEngine>
#include <gtest/gtest.h>

#include "app/window/hall/models/hall_view.hpp"
#include "app/window/shell/languages.hpp"

namespace simul {

/// What the right hall says, with no window around it.
class WordsOfAHall : public testing::Test {
  protected:
    WordsOfAHall() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
        languages.use(QStringLiteral("en"));
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData("import Simul\nHallWords {}", {});
        words.reset(
            component.createWithInitialProperties({{QStringLiteral("view"), QVariant::fromValue(&view)}}));
        EXPECT_NE(words, nullptr) << component.errorString().toStdString();
    }

    void speak(const char* language) {
        languages.use(QString::fromLatin1(language));
        engine.retranslate();
    }
    /// With plain spaces where lines must not break.
    QString say(const char* property) const {
        return words->property(property).toString().replace(QChar(0xa0), QChar(u' '));
    }
    QString sentence_at(double ms) {
        playback.seek(ms);
        return say("sentence");
    }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    Languages languages;
    QQmlEngine engine;
    std::unique_ptr<QObject> words;
};

}  // namespace simul
