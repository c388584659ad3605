#include "app/window/shell/no_network.hpp"

#include <utility>

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace simul {
namespace {

class Refusing : public QNetworkAccessManager {
  public:
    Refusing(std::shared_ptr<std::atomic<int>> requests, QObject* parent)
        : QNetworkAccessManager{parent}, requests_{std::move(requests)} {}

  protected:
    /// A request for no address at all is answered with an error, at once and in this process.
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest&, QIODevice* data) override {
        ++*requests_;
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest{}, data);
    }

  private:
    std::shared_ptr<std::atomic<int>> requests_;
};

}  // namespace

QNetworkAccessManager* NoNetwork::create(QObject* parent) { return new Refusing{requests_, parent}; }

}  // namespace simul
