#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

#include <QObject>

namespace simul {

/// One thread that works on the newest job only. Jobs replaced before they begin are never run; answers of
/// jobs replaced while they ran are thrown away. No QObject crosses threads: only values do, by a mailbox.
class NewestJob : public QObject {
    Q_OBJECT
  public:
    /// Called in the thread of this object.
    using Delivery = std::function<void()>;
    /// Called in the other thread; must not throw; what it returns is called if the job is still the newest.
    using Work = std::function<Delivery()>;

    explicit NewestJob(QObject* parent = nullptr);
    ~NewestJob() override;

    void post(Work work);
    /// Forgets what is under way: nothing posted so far will be delivered.
    void abandon();

  private:
    void serve(const std::stop_token& stop);
    Q_INVOKABLE void drain();

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::uint64_t newest_ = 0;
    Work waiting_;
    std::uint64_t finished_ = 0;
    Delivery delivery_;
    std::jthread thread_;  // last: joined before the rest dies
};

}  // namespace simul
