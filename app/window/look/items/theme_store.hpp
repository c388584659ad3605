#pragma once

#include <QColor>
#include <QFont>
#include <QGuiApplication>
#include <QObject>
#include <QSizeF>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "app/window/look/paint/theme.hpp"

class QJSEngine;
class QQmlEngine;

namespace simul {

/// paint::Theme for QML, as the singleton `Theme`: colours by what they mean, sizes in logical pixels.
class ThemeStore : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Theme)
    QML_SINGLETON
    /// "light", "dark", "projector" or "high-contrast"; anything else is light.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    /// Size of the window in logical pixels: in a large one everything is drawn larger.
    Q_PROPERTY(QSizeF window READ window WRITE setWindow NOTIFY changed FINAL)
    /// Multiplies every text size and distance.
    Q_PROPERTY(double unit READ unit NOTIFY changed FINAL)
    /// Little height for letters of this size: bars and the timeline give way to the halls.
    Q_PROPERTY(bool low READ low NOTIFY changed FINAL)

    /// The application's font, for controls that would take the platform's.
    Q_PROPERTY(QString family READ family CONSTANT FINAL)

    Q_PROPERTY(QColor ground READ ground NOTIFY changed FINAL)
    Q_PROPERTY(QColor panel READ panel NOTIFY changed FINAL)
    Q_PROPERTY(QColor panelEdge READ panelEdge NOTIFY changed FINAL)
    Q_PROPERTY(QColor raised READ raised NOTIFY changed FINAL)
    Q_PROPERTY(QColor floor READ floor NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QColor textSoft READ textSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentText READ accentText NOTIFY changed FINAL)
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor thinking READ thinking NOTIFY changed FINAL)
    Q_PROPERTY(QColor thinkingText READ thinkingText NOTIFY changed FINAL)
    Q_PROPERTY(QColor waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QColor waitingText READ waitingText NOTIFY changed FINAL)
    Q_PROPERTY(QColor idle READ idle NOTIFY changed FINAL)
    Q_PROPERTY(QColor now READ now NOTIFY changed FINAL)
    Q_PROPERTY(QColor error READ error NOTIFY changed FINAL)
    Q_PROPERTY(double hair READ hair NOTIFY changed FINAL)
    Q_PROPERTY(double line READ line NOTIFY changed FINAL)
    Q_PROPERTY(double radius READ radius NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)

  public:
    /// Without a default, so that QML takes create().
    explicit ThemeStore(QObject* parent) : QObject(parent) {}

    /// What the singleton of `engine` begins with; otherwise everything would be laid out twice.
    static void begin_with(QQmlEngine& engine, const QString& name, QSizeF window);
    static ThemeStore* create(QQmlEngine* engine, QJSEngine*);

    QString name() const { return QString::fromUtf8(theme_->name.data(), qsizetype(theme_->name.size())); }
    void setName(const QString& name);
    QSizeF window() const { return window_; }
    void setWindow(QSizeF window);
    double unit() const;
    bool low() const { return window_.height() < 640 * unit(); }

    QString family() const { return QGuiApplication::font().family(); }

    QColor ground() const { return theme_->ground; }
    QColor panel() const { return theme_->panel; }
    QColor panelEdge() const { return theme_->panel_edge; }
    QColor raised() const { return theme_->raised; }
    QColor floor() const { return theme_->floor; }
    QColor text() const { return theme_->text; }
    QColor textSoft() const { return theme_->text_soft; }
    QColor accent() const { return theme_->accent; }
    QColor accentText() const { return theme_->accent_text; }
    QColor onAccent() const { return theme_->on_accent; }
    QColor accentSoft() const { return theme_->accent_soft; }
    QColor thinking() const { return theme_->thinking; }
    QColor thinkingText() const { return theme_->thinking_text; }
    QColor waiting() const { return theme_->waiting; }
    QColor waitingText() const { return theme_->waiting_text; }
    QColor idle() const { return theme_->idle; }
    QColor now() const { return theme_->now; }
    QColor error() const { return theme_->error; }
    double hair() const { return theme_->hair; }
    double line() const { return theme_->line; }
    double radius() const { return theme_->radius; }
    bool dark() const { return theme_->dark; }

  Q_SIGNALS:
    void changed();

  private:
    const paint::Theme* theme_ = &paint::light_theme();
    QSizeF window_{1366, 768};
};

}  // namespace simul
