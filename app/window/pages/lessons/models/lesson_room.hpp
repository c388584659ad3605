#pragma once

#include <memory>
#include <optional>

#include <QPointer>
#include <QUrl>

#include "app/window/pages/lessons/models/lesson_halls.hpp"
#include "app/window/pages/lessons/models/lesson_hands.hpp"
#include "app/window/pages/lessons/models/lesson_memory.hpp"
#include "app/window/pages/lessons/models/lesson_rows.hpp"

namespace simul {

/// One lesson that is open: its texts in the reader's language, what was answered, and how far one is. What
/// belongs to a later stage is not there before. Every step is remembered in the preferences at once.
class LessonRoom : public QObject {
    Q_OBJECT
    Q_PROPERTY(simul::Preferences* preferences MEMBER preferences_ FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(simul::LessonHalls* halls READ halls CONSTANT FINAL)
    Q_PROPERTY(simul::LessonHands* hands READ hands CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString failure READ failure NOTIFY changed FINAL)

    Q_PROPERTY(QString lesson READ lesson NOTIFY changed FINAL)  ///< its id; empty: none is open
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool inOtherLanguage READ inOtherLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool renewed READ renewed NOTIFY changed FINAL)  ///< its questions are new since the last time
    Q_PROPERTY(int setup READ setup NOTIFY changed FINAL)
    Q_PROPERTY(int setups READ setups NOTIFY changed FINAL)
    Q_PROPERTY(int stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)    ///< the answers are fixed
    Q_PROPERTY(bool watches READ watches NOTIFY changed FINAL)  ///< there is something to run

    Q_PROPERTY(int ask READ ask NOTIFY changed FINAL)  ///< which question, from 0
    Q_PROPERTY(int asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(int measure READ measure NOTIFY changed FINAL)  ///< a lessons::Measure
    Q_PROPERTY(int boards READ boards NOTIFY changed FINAL)    ///< 0: the question is about no hall
    Q_PROPERTY(int pairs READ pairs NOTIFY changed FINAL)
    Q_PROPERTY(double masterMs READ masterMs NOTIFY changed FINAL)
    Q_PROPERTY(double opponentMs READ opponentMs NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)
    Q_PROPERTY(bool unknown READ unknown NOTIFY changed FINAL)  ///< "I don't know yet"
    Q_PROPERTY(QString answer READ answer NOTIFY changed FINAL)
    Q_PROPERTY(double answerMs READ answerMs NOTIFY changed FINAL)  ///< on the timeline; -1: nowhere
    Q_PROPERTY(double latestMs READ latestMs NOTIFY changed FINAL)  ///< how far a marker can be dragged
    Q_PROPERTY(QList<int> picked READ picked NOTIFY changed FINAL)
    Q_PROPERTY(bool picksLeft READ picksLeft NOTIFY changed FINAL)
    Q_PROPERTY(simul::LessonRows* options READ options CONSTANT FINAL)  ///< "label", "chosen"
    Q_PROPERTY(simul::LessonRows* items READ items CONSTANT FINAL)      ///< "label"

    Q_PROPERTY(simul::LessonRows* points READ points CONSTANT FINAL)  ///< "atMs", "said"
    Q_PROPERTY(QString discuss READ discuss NOTIFY changed FINAL)
    Q_PROPERTY(
        QString pane READ pane NOTIFY changed FINAL)  ///< where to look: "timeline", "code", "models"...
    /// The board to look at, from 0, and in which hall it is; -1: none. Only while it runs.
    Q_PROPERTY(int focusBoard READ focusBoard NOTIFY changed FINAL)
    Q_PROPERTY(bool focusLeft READ focusLeft NOTIFY changed FINAL)
    /// The command line that opens this lesson in this setup and stage.
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)

    /// "question", "judged" (a lessons::Judgement), "you", "truth", "feedback", "scaled", "youAt", "truthAt"
    /// (0 to 1), "playable", "lesson" and "lessonTitle" of a question that comes from elsewhere
    Q_PROPERTY(simul::LessonRows* cards READ cards CONSTANT FINAL)
    /// Of the questions that come from other lessons: whose were answered rightly, and whose not. In Explain
    /// only.
    Q_PROPERTY(QString sure READ sureText NOTIFY changed FINAL)
    Q_PROPERTY(QString lookAgain READ lookAgainText NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString listing READ listing NOTIFY changed FINAL)
    Q_PROPERTY(QString codeLine READ codeLine NOTIFY changed FINAL)  ///< the mark there: "opponent"
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed FINAL)
    Q_PROPERTY(QString nextLesson READ nextLesson NOTIFY changed FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed FINAL)
    Q_PROPERTY(
        int watched READ watched NOTIFY changed FINAL)  ///< whose run is in the left hall; -1: nobody's

  public:
    enum Stage { Predict, Run, Explain };
    Q_ENUM(Stage)
    enum Kind { Choice, Number, Moment, Order, Pick };
    Q_ENUM(Kind)

    explicit LessonRoom(QObject* parent = nullptr);

    QString language() const { return language_; }
    void setLanguage(const QString& language);
    LessonHalls* halls() { return &halls_; }
    LessonHands* hands() { return &hands_; }
    bool busy() const { return busy_; }
    QString failure() const { return failure_; }
    QString lesson() const;
    int number() const;
    QString title() const;
    bool inOtherLanguage() const { return sheet_ && sheet_->in_other_language; }
    bool renewed() const { return renewed_; }
    int setup() const { return static_cast<int>(place_.setup); }
    int setups() const { return sheet_ ? static_cast<int>(sheet_->setups) : 1; }
    int stage() const { return place_.stage; }
    bool locked() const { return place_.locked; }
    bool watches() const { return lesson_ != nullptr && lesson_->watch.has_value(); }
    int ask() const { return ask_; }
    int asks() const { return sheet_ ? static_cast<int>(sheet_->questions.size()) : 0; }
    int kind() const;
    int measure() const;
    int boards() const;
    int pairs() const;
    double masterMs() const;
    double opponentMs() const;
    QString question() const;
    QString hint() const;
    bool answered() const;
    bool unknown() const;
    QString answer() const;
    double answerMs() const;
    double latestMs() const;
    QList<int> picked() const;
    bool picksLeft() const;
    LessonRows* options() { return &options_; }
    LessonRows* items() { return &items_; }
    LessonRows* points() { return &points_; }
    QString discuss() const;
    QString pane() const;
    int focusBoard() const;
    bool focusLeft() const { return sheet_ && sheet_->focus_hall == "left"; }
    QString command() const;
    LessonRows* cards() { return &cards_; }
    QStringList sure() const { return titles_judged(true); }
    QStringList lookAgain() const { return titles_judged(false); }
    QString sureText() const { return sure().join(QStringLiteral(", ")); }
    QString lookAgainText() const { return lookAgain().join(QStringLiteral(", ")); }
    QString explanation() const;
    QString code() const;
    QString listing() const;
    QString codeLine() const;
    QString nextStep() const;
    QString nextLesson() const;
    QString nextTitle() const;
    int watched() const { return watched_; }

    /// A lesson where it was left, or "id:7:run" in setup 7 and a stage. In place of the id may stand the
    /// path of a lesson's file.
    Q_INVOKABLE void open(const QString& place);
    /// A lesson of somebody's own. What was open stays if the file cannot be read; `failure` says why.
    Q_INVOKABLE void openFile(const QUrl& file);
    Q_INVOKABLE void close();

    /// Answers to the question shown; nothing happens once they are fixed.
    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void doNotKnow();
    Q_INVOKABLE bool typeAnswer(const QString& text);  ///< false: cannot be read
    Q_INVOKABLE void pointAt(double ms, double withinMs);
    Q_INVOKABLE void moveItem(int from, int to);
    Q_INVOKABLE void togglePicked(int board);

    /// Enter: what is offered is the answer, then on.
    Q_INVOKABLE void enter();
    /// The next or the previous question, stage, lesson.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void showQuestion(int ask);
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void otherNumbers();
    /// Plays what this wrong answer would be true of in the left hall.
    Q_INVOKABLE void watchAnswer(int card);
    /// The lesson's halls, or its next step, in the halls of the race; false: nothing to open.
    Q_INVOKABLE bool openIn(simul::Exhibition* race, bool nextStep);

  Q_SIGNALS:
    void changed();

  private:
    const lessons::Question* asked() const;
    std::optional<lessons::Given> given() const;
    Tongue tongue() const;
    QString text(const std::string& words, int least_stage) const;
    void open_own(const QString& path, const QStringList& wishes);
    void open_read(const lessons::Lesson& lesson, const QStringList& wishes);
    void begin(const lessons::Lesson& lesson, const LessonPlace& place);
    void load();
    void take(std::shared_ptr<const lessons::Sheet> sheet);
    void fail(const QString& what);
    void give(std::optional<lessons::Given> given);
    void enter_stage(int stage, bool plays);
    void show_halls(bool plays);
    void after_halls(bool plays);
    Time moment_to_show() const;
    void note_what_was_missed();
    void keep_place();
    void refresh();
    void refresh_options();
    QStringList titles_judged(bool right) const;
    QVariantList card_of(const lessons::Question& question, std::size_t number) const;

    QPointer<Preferences> preferences_;
    QString language_ = QStringLiteral("en");
    LessonHalls halls_;
    LessonHands hands_;
    const lessons::Lesson* lesson_ = nullptr;
    std::shared_ptr<const lessons::Lesson> own_;  ///< what lesson_ points to, if it comes from a file
    QString own_path_;
    std::shared_ptr<const lessons::Sheet> sheet_;
    std::optional<lessons::Missed> missed_;
    LessonPlace place_;
    int ask_ = 0;
    int watched_ = -1;
    bool busy_ = false;
    bool renewed_ = false;
    QString failure_;
    LessonRows options_{{"label", "chosen"}};
    LessonRows items_{{"label"}};
    LessonRows points_{{"atMs", "said"}};
    LessonRows cards_{{"question", "judged", "you", "truth", "feedback", "scaled", "youAt", "truthAt",
                       "playable", "lesson", "lessonTitle"}};
    NewestJob job_;
};

}  // namespace simul
