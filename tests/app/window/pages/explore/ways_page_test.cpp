#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class WaysPage : public ShownItems {
  protected:
    /// The right ends of the numbers in a row, in pixels of the window.
    QList<int> ends_of(QQuickItem* row) {
        QList<int> ends;
        for (const QQuickItem* cell : shown("wayNumber", row))
            ends.append(qRound(cell->mapToScene({cell->width(), 0}).x()));
        return ends;
    }
};

TEST_F(WaysPage, KeepsNumbersInTheirColumnsBesideEveryLabel) {
    QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QStringLiteral("ways")));
    for (const QSize size : {QSize(640, 480), QSize(800, 600), QSize(1366, 768)}) {
        session.window()->resize(size);
        for (const char* language : {"en", "ko"}) {
            session.preferences().setLanguage(QString::fromLatin1(language));
            session.preferences().setTheme(choice::ThemeName::Projector);
            session.picture();
            const auto rows = shown("model");
            ASSERT_EQ(rows.size(), 8);
            const QList<int> ends = ends_of(rows.first());
            ASSERT_GE(ends.size(), 4) << language << " " << size.width();
            EXPECT_LT(ends.last(), size.width());
            for (const QQuickItem* name : shown("wayName"))
                EXPECT_FALSE(name->property("truncated").toBool())
                    << language << " " << size.width() << " "
                    << name->property("text").toString().toStdString();
            const QQuickItem* help = item(QStringLiteral("helpButton"));
            EXPECT_LT(help->mapToScene({help->width(), 0}).x(), size.width());
            for (QQuickItem* row : rows) EXPECT_EQ(ends_of(row), ends) << language << " " << size.width();
        }
    }
}

}  // namespace
}  // namespace simul
