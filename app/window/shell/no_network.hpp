#pragma once

#include <atomic>
#include <memory>

#include <QQmlNetworkAccessManagerFactory>

namespace simul {

/// What QML loads files with, and nothing but files: whatever asks for an address gets an error, and no
/// address is ever looked up. It must outlive the engine that uses it.
class NoNetwork : public QQmlNetworkAccessManagerFactory {
  public:
    QNetworkAccessManager* create(QObject* parent) override;
    /// How often something asked for an address.
    int requests() const { return *requests_; }

  private:
    std::shared_ptr<std::atomic<int>> requests_ = std::make_shared<std::atomic<int>>(0);
};

}  // namespace simul
