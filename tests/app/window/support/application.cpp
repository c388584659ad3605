#include <optional>

#include <QCoreApplication>
#include <gtest/gtest.h>

namespace {

/// Queued calls need an application object, in every test of this program.
class Application : public testing::Environment {
  public:
    void SetUp() override { application_.emplace(argc_, argv_); }
    void TearDown() override { application_.reset(); }

  private:
    int argc_ = 1;
    char name_[13] = "models_tests";
    char* argv_[2] = {name_, nullptr};
    std::optional<QCoreApplication> application_;
};

[[maybe_unused]] const auto* const application = testing::AddGlobalTestEnvironment(new Application);

}  // namespace
