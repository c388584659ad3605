#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <QObject>
#include <QPointer>

#include "simulator/sweep/sweep_workers.hpp"

namespace simul {

/// Computes sweeps in threads for one view, the newest alone. What it has computed it remembers.
class Sweeper : public QObject {
    Q_OBJECT
  public:
    /// Called in the thread of this object, with cells of the newest job.
    using Take = std::function<void(std::vector<Cell>)>;

    explicit Sweeper(Take take, unsigned threads = sweep_threads());
    ~Sweeper() override;

    /// Ends what is under way and begins with this.
    void start(std::shared_ptr<const SweepJob> job);
    /// Ends all threads; what has not been handed over is forgotten.
    void stop();
    bool busy() const { return workers_ != nullptr; }
    std::size_t done() const { return done_; }  ///< cells of the newest job
    std::size_t total() const { return job_ ? job_->size() : 0; }

  private:
    Q_INVOKABLE void drain();

    Take take_;
    unsigned most_threads_;
    std::size_t done_ = 0;
    std::shared_ptr<const SweepJob> job_;
    std::shared_ptr<ResultCache> cache_ = std::make_shared<ResultCache>();
    std::mutex mutex_;
    std::vector<Cell> inbox_;                // what the threads have handed on
    unsigned ended_ = 0;                     // threads with nothing left to do
    std::unique_ptr<SweepWorkers> workers_;  // last: they end first
};

/// What the views compute while they are seen: anew whenever something changes that it depends on, and
/// nothing while they are not seen. The threads end with it.
class WhileSeen {
  public:
    WhileSeen(const WhileSeen&) = delete;
    WhileSeen& operator=(const WhileSeen&) = delete;

    bool active() const { return is_active_; }
    bool busy() const { return sweeper_.busy(); }
    int done() const { return static_cast<int>(sweeper_.done()); }
    int total() const { return static_cast<int>(sweeper_.total()); }
    /// Ended by the user before it was whole: what is there stays until something changes.
    bool halted() const { return is_halted_; }

  protected:
    WhileSeen(Sweeper::Take take, unsigned threads);
    virtual ~WhileSeen();

    /// From now on `changed` of this one makes all outdated; false: it was followed before.
    template <class Source>
    bool follow(QPointer<Source>& followed, Source* source, void (Source::*changed)()) {
        if (followed == source) return false;
        QObject::disconnect(connection_);
        followed = source;
        if (source != nullptr)
            connection_ = QObject::connect(source, changed, &sweeper_, [this] { outdate(); });
        return true;
    }
    /// What was under way while it was seen is to be done again; false: it was so before.
    bool see(bool active);
    void outdate();
    void refresh();
    /// Ends what is under way and keeps what is there; false: nothing was.
    bool halt();
    /// Computes on.
    void resume();
    void sweep(std::shared_ptr<const SweepJob> job) { sweeper_.start(std::move(job)); }
    void end_sweep() { sweeper_.stop(); }

    /// Whether there is something to be computed for.
    virtual bool has_source() const = 0;
    virtual void start() = 0;

  private:
    bool is_active_ = false;
    bool is_stale_ = true;
    bool is_halted_ = false;
    QMetaObject::Connection connection_;
    Sweeper sweeper_;
};

}  // namespace simul
