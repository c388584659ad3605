#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

#include <QObject>

namespace simul {

/// One thread that works on the newest job only. Jobs replaced before they begin are never run; jobs replaced
/// while they run are asked to stop, and their answers are thrown away. No QObject crosses threads: only
/// values do, by a mailbox.
class NewestJob : public QObject {
    Q_OBJECT
  public:
    /// Called in the thread of this object.
    using Delivery = std::function<void()>;
    /// Called in the other thread; must not throw; what it returns is called if the job is still the newest.
    /// The token is stopped as soon as nobody waits for the answer.
    using Work = std::function<Delivery(const std::stop_token&)>;

    explicit NewestJob(QObject* parent = nullptr);
    /// Waits for a job under way until it looks at its token.
    ~NewestJob() override;

    void post(Work work);
    /// Stops and forgets what is under way: nothing posted so far will be delivered.
    void abandon();

  private:
    void serve(const std::stop_token& stop);
    void keep(Delivery delivery, const std::stop_token& replaced);
    void forget();
    Q_INVOKABLE void drain();

    std::mutex mutex_;
    std::condition_variable_any wake_;
    Work waiting_;
    std::stop_source running_;  // of the job that runs
    Delivery delivery_;
    std::jthread thread_;  // last: joined before the rest dies
};

}  // namespace simul
