#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QObject>
#include <QUrl>
#include <QVariantMap>

#include "app/window/pages/setups/models/opened_last.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "app/window/time/models/playback.hpp"
#include "simulator/setup/setup.hpp"

namespace simul {

/// Opens setups in the window, keeps what it shows as one, and brings back the one before. `shown`, wherever
/// it is asked for: what the window shows besides (see setup_view.hpp).
class SetupDesk : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    /// Of the setup on show, in the reader's language; empty if it has none.
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    Q_PROPERTY(QVariantList openedLast READ openedLast NOTIFY openedLastChanged FINAL)
    /// Where the reader's own setups are, as a path; empty: nowhere yet.
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged FINAL)

  public:
    /// What only the program around the window can do: it knows its options.
    struct Words {
        std::function<Setup(const std::string&)> read_link;  ///< throws std::exception
        std::function<QString(const Setup&)> command_line;   ///< the line to type
        std::function<QString(const Setup&)> link;           ///< empty if it would be too long
    };

    /// All of them must outlive it.
    SetupDesk(Exhibition& exhibition, Playback& playback, Preferences& preferences, Words words);

    QString errorText() const { return error_; }  ///< one line about what was not opened or kept; or empty
    bool canUndo() const { return !before_.empty(); }
    QString name() const;
    QVariantList openedLast() const { return opened_last_.rows(); }
    QString folder() const { return preferences_.kept(QStringLiteral("setupsFolder")); }
    Preferences& preferences() { return preferences_; }

    /// Whether exactly one local file is among them, and one that can be opened by its name.
    Q_INVOKABLE static bool takes(const QList<QUrl>& files);
    /// A setup, a scenario, or games (*.pgn). On failure nothing changes but the error.
    Q_INVOKABLE bool open(const QUrl& file, const QVariantMap& shown);
    Q_INVOKABLE bool openPath(const QString& path, const QVariantMap& shown);
    /// A link, or the text of a setup file; false with an error for anything else.
    Q_INVOKABLE bool openText(const QString& text, const QVariantMap& shown);
    /// One that comes with the program.
    Q_INVOKABLE bool openBuiltIn(const QString& id, const QVariantMap& shown);
    /// The setup before the one that was opened last.
    Q_INVOKABLE void undo();
    /// Writes what is shown; false with an error when the file stays as it was. `with_look`: theme, language
    /// and reduced motion, too.
    Q_INVOKABLE bool keep(const QUrl& file, const QString& name, bool with_look, const QVariantMap& shown);
    Q_INVOKABLE void remove(const QString& path);  ///< from openedLast, never from the disk
    Q_INVOKABLE void chooseFolder(const QUrl& folder);
    Q_INVOKABLE void forgetError() { set_error({}); }
    Q_INVOKABLE QString commandLine(const QVariantMap& shown) const;
    Q_INVOKABLE QString link(const QVariantMap& shown) const;
    /// A name for the file of a setup with this name: "Slow database.simul", in the own folder if there is
    /// one.
    Q_INVOKABLE QUrl fileFor(const QString& name) const;
    Q_INVOKABLE QUrl folderUrl() const { return QUrl::fromLocalFile(folder()); }

    /// What the window shows now.
    Setup shown_now(const QVariantMap& shown) const;
    void name_as_opened(const Setup& setup) { set_name(setup.name); }
    void add_opened(const QString& path);   ///< opened already
    void list_opened(const QString& path);  ///< to be opened later

  Q_SIGNALS:
    void errorChanged();
    void undoChanged();
    void nameChanged();
    void openedLastChanged();
    void folderChanged();
    /// Halls and clock show a setup; the window is to show the rest of it.
    void opened(const QVariantMap& view);
    void kept(const QString& path);

  private:
    bool take(const Setup& setup, const QVariantMap& shown);
    bool show(const Setup& setup);
    void finish();
    bool attempt(const std::function<Setup()>& read, const QVariantMap& shown);
    void set_error(const QString& text);
    void set_name(const SetupText& name);

    Exhibition& exhibition_;
    Playback& playback_;
    Preferences& preferences_;
    Words words_;
    OpenedLast opened_last_;
    QString error_;
    SetupText name_;
    std::vector<Setup> before_;
    SetupWindow to_show_;
    bool is_waiting_ = false;  // for the runs of a large setup
};

}  // namespace simul
