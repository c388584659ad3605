#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <filesystem>
#include <fstream>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <sstream>

#include "app/classroom/front.hpp"

namespace simul::classroom {
namespace {

constexpr std::array<std::string_view, 10> unreachable{"lo",  "docker", "veth", "br-", "virbr",
                                                       "tun", "tap",    "wg",   "zt",  "tailscale"};

bool is_reachable(const Interface& interface) {
    return std::ranges::none_of(unreachable,
                                [&](std::string_view start) { return interface.name.starts_with(start); });
}

/// The name of the interface that leads to the internet, or nothing.
std::string default_interface() {
    std::ifstream table{"/proc/net/route"};
    std::string line;
    while (std::getline(table, line)) {
        std::istringstream columns{line};
        std::string name;
        std::string destination;
        if (columns >> name >> destination && destination == "00000000") return name;
    }
    return {};
}

bool is_wireless(const std::string& name) {
    std::error_code error;
    return std::filesystem::exists("/sys/class/net/" + name + "/wireless", error);
}

std::string address_of(const sockaddr& address) {
    std::array<char, INET_ADDRSTRLEN> text{};
    const auto& ipv4 = reinterpret_cast<const sockaddr_in&>(address);
    return inet_ntop(AF_INET, &ipv4.sin_addr, text.data(), text.size()) == nullptr ? "" : text.data();
}

}  // namespace

std::vector<Interface> ranked(std::vector<Interface> all) {
    std::erase_if(all, [](const Interface& interface) { return !is_reachable(interface); });
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const Interface& interface) {
        return std::pair{interface.is_default, interface.is_wireless};
    });
    return all;
}

std::vector<Interface> interfaces() {
    ifaddrs* first = nullptr;
    if (getifaddrs(&first) != 0) return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> list{first, freeifaddrs};
    const std::string way_out = default_interface();
    std::vector<Interface> all;
    for (const ifaddrs* each = first; each != nullptr; each = each->ifa_next) {
        const bool is_up = (each->ifa_flags & IFF_UP) != 0;
        if (!is_up || each->ifa_addr == nullptr || each->ifa_addr->sa_family != AF_INET) continue;
        const std::string name = each->ifa_name;
        all.push_back({name, address_of(*each->ifa_addr), name == way_out, is_wireless(name)});
    }
    return ranked(std::move(all));
}

}  // namespace simul::classroom
