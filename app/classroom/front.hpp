#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace simul::classroom {

/// What a request asks for, header by header; empty: it is not there.
struct Request {
    std::string_view method;
    std::string_view target;
    std::string_view host;
    std::string_view origin;
    bool is_upgrade = false;  ///< to a WebSocket
    bool has_body = false;
};

/// What it gets. Everything but the page and the socket closes the connection.
enum class Answer : std::uint16_t {
    page = 200,
    socket = 101,
    not_found = 404,
    wrong_host = 421,
    wrong_origin = 403
};

/// `host`: the one address of the class with its port, as it stands in the code: 192.168.0.23:8080. A page of
/// anybody else has another origin; a name that was bent to our address is another host.
Answer answer_to(const Request& request, std::string_view host);

/// `HTTP://192.168.0.23:8080/K7QD`: what the code on the projector says, in letters that make it small.
std::string address_text(std::string_view host, std::string_view code);

/// An interface of this computer with an IPv4 address.
struct Interface {
    std::string name;         ///< wlan0
    std::string address;      ///< 192.168.0.23
    bool is_default = false;  ///< the way to the internet
    bool is_wireless = false;
    bool operator==(const Interface&) const = default;
};

/// Those that phones may reach, the likeliest first: the default route, wireless, wired. Neither this
/// computer itself nor bridges, tunnels and virtual machines.
std::vector<Interface> ranked(std::vector<Interface> all);

/// What this computer has now, ranked.
std::vector<Interface> interfaces();

}  // namespace simul::classroom
