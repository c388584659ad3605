#include "tests/app/window/support/made_in_qml.hpp"

namespace simul {
namespace {

class SpokenTime : public testing::Test {
  protected:
    /// With plain spaces where lines must not break.
    QString of(double ms) {
        QString said;
        QMetaObject::invokeMethod(time.operator->(), "said", Q_RETURN_ARG(QString, said), Q_ARG(double, ms));
        return said.replace(QChar(0xa0), QChar(u' '));
    }

    MadeInQml time{"SoftText", "function said(ms: real): string { return SpokenTime.of(ms) }"};
};

TEST_F(SpokenTime, IsSaidInHoursMinutesAndSeconds) {
    const std::pair<double, const char*> said[]{{0, "0 s"},
                                                {250, "0.25 s"},
                                                {5000, "5 s"},
                                                {60'000, "60 s"},
                                                {119'000, "119 s"},
                                                {120'000, "2 min"},
                                                {183'000, "3 min 3 s"},
                                                {600'000, "10 min"},
                                                {3'600'000, "1 h"},
                                                {3'655'000, "1 h 55 s"},
                                                {5'400'000, "1 h 30 min"},
                                                {39'545'000, "10 h 59 min 5 s"},
                                                {120'500, "2 min 0.5 s"}};
    for (const auto& [ms, words] : said) EXPECT_EQ(of(ms), QLatin1String(words));
}

TEST_F(SpokenTime, IsSaidInKorean) {
    time.speak("ko");
    EXPECT_EQ(of(183'000), QStringLiteral("3분 3초"));
    EXPECT_EQ(of(39'545'000), QStringLiteral("10시간 59분 5초"));
}

}  // namespace
}  // namespace simul
