#pragma once

#include <QPointer>
#include <QVariantList>

#include "app/window/pages/setups/models/setup_desk.hpp"

namespace simul {

/// The setups to choose from: those that come with the program, and the reader's own from a folder.
class SetupShelf : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::SetupDesk* desk READ desk WRITE setDesk NOTIFY deskChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY cardsChanged FINAL)
    /// The group shown: its id, "own", or "" for all.
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY cardsChanged FINAL)
    /// "id" and "count" of all groups, the whole first and the own ones last.
    Q_PROPERTY(QVariantList groups READ groups NOTIFY cardsChanged FINAL)
    /// Of the group: "id" (built in) or "path", "name", "note", "reading", "boards", "leftMs" and "rightMs"
    /// (last replies; 0: not known), "mistake", and "fault" for a file that is none.
    Q_PROPERTY(QVariantList cards READ cards NOTIFY cardsChanged FINAL)

  public:
    /// So many files of the own folder are looked at, by name.
    static constexpr qsizetype most_own = 200;

    using QObject::QObject;

    SetupDesk* desk() const { return desk_; }
    void setDesk(SetupDesk* desk);
    QString language() const { return language_; }
    void setLanguage(const QString& language);
    QString group() const { return group_; }
    void setGroup(const QString& group);
    QVariantList groups() const;
    QVariantList cards() const { return cards_; }

    /// Reads the own folder anew.
    Q_INVOKABLE void refresh();

  Q_SIGNALS:
    void deskChanged();
    void cardsChanged();

  private:
    void read_own();
    void show();

    QPointer<SetupDesk> desk_;
    QString language_ = QStringLiteral("en");
    QString group_;
    QVariantList cards_;
    struct Own {
        QString path;
        Setup setup;
        QString fault;
    };
    std::vector<Own> own_;
};

}  // namespace simul
