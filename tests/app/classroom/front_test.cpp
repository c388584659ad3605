#include "app/classroom/front.hpp"

#include <gtest/gtest.h>

namespace simul::classroom {
namespace {

constexpr std::string_view our_host = "192.168.0.23:8080";

/// A request of our own page for its socket, to be changed.
Request our_socket() { return {"GET", "/ws", our_host, "http://192.168.0.23:8080", true, false}; }

Answer answer_to_page(std::string_view target) {
    return answer_to({"GET", target, our_host, "", false, false}, our_host);
}

TEST(Front, GivesThePageToWhoeverAsksOurAddress) {
    EXPECT_EQ(answer_to_page("/"), Answer::page);
    EXPECT_EQ(answer_to_page("/K7QD"), Answer::page);
    EXPECT_EQ(answer_to_page("/k7qd"), Answer::page);
    for (const std::string_view target :
         {"", "*", "/K7QD/", "/../etc/passwd", "/favicon.ico", "/K7Q", "/%20", "//", "/?x", "http://x/"})
        EXPECT_EQ(answer_to_page(target), Answer::not_found) << target;
    EXPECT_EQ(answer_to({"GET", "/", our_host, "", true, false}, our_host), Answer::not_found)
        << "a socket is at /ws only";
}

TEST(Front, GivesTheSocketToOurOwnPageOnly) {
    EXPECT_EQ(answer_to(our_socket(), our_host), Answer::socket);
    for (const std::string_view origin :
         {"", "null", "http://evil.example", "https://192.168.0.23:8080", "http://192.168.0.23",
          "http://192.168.0.23:8080.evil.example", "HTTP://192.168.0.23:8080"}) {
        Request request = our_socket();
        request.origin = origin;
        EXPECT_EQ(answer_to(request, our_host), Answer::wrong_origin) << origin;
    }
    Request plain = our_socket();
    plain.is_upgrade = false;
    EXPECT_EQ(answer_to(plain, our_host), Answer::not_found);
}

TEST(Front, RefusesOtherNamesOfThisComputer) {
    for (const std::string_view host :
         {"", "evil.example", "evil.example:8080", "192.168.0.23", "localhost:8080"}) {
        Request request = our_socket();
        request.host = host;
        EXPECT_EQ(answer_to(request, our_host), Answer::wrong_host) << host;
        request.origin = "http://evil.example:8080";
        EXPECT_EQ(answer_to(request, our_host), Answer::wrong_host) << "even where origin and host agree";
    }
}

TEST(Front, TakesNoBodyAndNoOtherMethod) {
    for (const std::string_view method : {"POST", "HEAD", "PUT", "OPTIONS", "get", ""})
        EXPECT_EQ(answer_to({method, "/", our_host, "", false, false}, our_host), Answer::not_found)
            << method;
    EXPECT_EQ(answer_to({"GET", "/", our_host, "", false, true}, our_host), Answer::not_found);
}

TEST(Front, WritesTheAddressInCapitals) {
    EXPECT_EQ(address_text(our_host, "K7QD"), "HTTP://192.168.0.23:8080/K7QD");
}

TEST(Interfaces, AreRankedByWhatPhonesReach) {
    const Interface wired{"eth0", "10.0.0.2", false, false};
    const Interface wireless{"wlan0", "192.168.0.23", false, true};
    const Interface way_out{"eth1", "10.1.0.2", true, false};
    EXPECT_EQ(ranked({{"lo", "127.0.0.1"},
                      wired,
                      {"docker0", "172.17.0.1"},
                      wireless,
                      way_out,
                      {"wg0", "10.9.0.1"},
                      {"br-1f2e", "172.18.0.1"},
                      {"tailscale0", "100.64.0.1"}}),
              (std::vector{way_out, wireless, wired}));
    for (const Interface& mine : interfaces()) EXPECT_NE(mine.address, "127.0.0.1");
}

}  // namespace
}  // namespace simul::classroom
