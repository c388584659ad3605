#include "app/window/shell/self_test.hpp"

#include <memory>

#include <QCoreApplication>
#include <QEvent>
#include <QQmlComponent>
#include <QQmlEngine>

#include "app/window/shell/session.hpp"
#include "app/window/shell/warning_log.hpp"

namespace simul {
namespace {

void draw(Session& session, QStringList& failures, const QString& what) {
    if (session.picture().isNull()) failures.append(QStringLiteral("%1: nothing was drawn").arg(what));
}

void open_sheets(Session& session, QStringList& failures) {
    for (const char* name : {"keys", "drawer", "wayMenu", "nowMenu", "viewMenu", "moreMenu", "untilMenu"}) {
        auto* sheet = session.window()->findChild<QObject*>(QString::fromLatin1(name));
        if (sheet == nullptr || !QMetaObject::invokeMethod(sheet, "open"))
            failures.append(QStringLiteral("%1: cannot be opened").arg(QString::fromLatin1(name)));
        draw(session, failures, QString::fromLatin1(name));
        if (sheet != nullptr) QMetaObject::invokeMethod(sheet, "close");
    }
}

// What is made only when it is wanted.
void unfold(Session& session, QStringList& failures) {
    for (const char* name : {"gamesGroup", "threadsGroup", "luckGroup", "incidentsGroup"}) {
        auto* group = session.window()->findChild<QObject*>(QString::fromLatin1(name));
        if (group == nullptr || !group->setProperty("open", true))
            failures.append(QStringLiteral("%1: cannot be opened").arg(QString::fromLatin1(name)));
    }
    if (!QMetaObject::invokeMethod(session.window()->findChild<QObject*>(QStringLiteral("racePage")),
                                   "toggleLoop"))
        failures.append(QStringLiteral("the event loop cannot be shown"));
    draw(session, failures, QStringLiteral("everything unfolded"));
}

/// Its QML module is a package of its own, and is loaded only here.
void make_file_dialog(Session& session, QStringList& failures) {
    QQmlComponent component(qmlEngine(session.window()),
                            QUrl(QStringLiteral("qrc:/qt/qml/Simul/PgnDialog.qml")));
    const std::unique_ptr<QObject> dialog(component.createWithInitialProperties(
        {{QStringLiteral("parentWindow"), QVariant::fromValue(session.window())},
         {QStringLiteral("games"), QVariant::fromValue(session.exhibition().games())}}));
    if (!dialog)
        failures.append(QStringLiteral("the file dialog: %1").arg(component.errorString().trimmed()));
    draw(session, failures, QStringLiteral("file dialog"));
}

void show_stopwatch(Session& session, QStringList& failures) {
    for (int times = 0; times < 2; ++times) {
        QMetaObject::invokeMethod(session.window()->findChild<QObject*>(QStringLiteral("stopwatch")),
                                  "toggle");
        draw(session, failures, QStringLiteral("stopwatch"));
    }
}

void open_pages(Session& session, QStringList& failures) {
    for (const char* page :
         {"explore", "map", "luck", "ways", "boards", "code", "lessons", "setups", "race"}) {
        if (!QMetaObject::invokeMethod(session.window(), "openPage",
                                       Q_ARG(QString, QString::fromLatin1(page))))
            failures.append(QStringLiteral("%1: cannot be opened").arg(QString::fromLatin1(page)));
        draw(session, failures, QString::fromLatin1(page));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // pages that were left
}

void play(Session& session, QStringList& failures) {
    Playback& playback = session.playback();
    playback.toStart();
    for (int step = 0; step < 12; ++step) {
        playback.stepMove(+1);
        draw(session, failures, QStringLiteral("step"));
    }
    playback.toEnd();
    draw(session, failures, QStringLiteral("end"));
}

}  // namespace

QStringList self_test(const CommandLine& line, const QString& preferences_path) {
    const WarningLog log;
    QStringList failures;
    {
        Session session(line, preferences_path);
        if (!session.open())
            return log.warnings() + QStringList{QStringLiteral("the window cannot be loaded")};
        for (const char* language : {"en", "ko"}) {
            session.preferences().setLanguage(QString::fromLatin1(language));
            for (int theme = 0; theme < 4; ++theme) {
                session.preferences().setTheme(static_cast<choice::ThemeName>(theme));
                draw(session, failures, QStringLiteral("race"));
                open_sheets(session, failures);
                show_stopwatch(session, failures);
                open_pages(session, failures);
            }
            play(session, failures);
        }
        session.window()->resize(800, 600);
        open_sheets(session, failures);
        open_pages(session, failures);
        unfold(session, failures);
        make_file_dialog(session, failures);
        session.preferences().setWords(QStringLiteral("web"));
        open_pages(session, failures);
    }
    return log.warnings() + failures;
}

}  // namespace simul
