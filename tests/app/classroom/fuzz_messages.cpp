#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "app/classroom/front.hpp"
#include "app/classroom/protocol.hpp"

namespace {

using namespace simul::classroom;

void demand_of_message(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void read_as_message(const std::string& text) {
    const auto message = read_message(text);
    if (!message) return;
    demand_of_message(text.size() <= most_from_phone, "a message is too large");
    if (const auto* const reply = std::get_if<ReplyMessage>(&*message))
        demand_of_message(reply->pick.size() <= 5, "a move is too long");
}

/// The same bytes as the lines of a request: whatever they are, only our own page gets through.
void read_as_request(const std::string& text) {
    std::string_view rest = text;
    const auto line = [&] {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return part;
    };
    Request request{line(), line(), line(), line(), false, false};
    request.is_upgrade = !text.empty() && text.back() == 'u';
    constexpr std::string_view host = "192.168.0.23:8080";
    const Answer answer = answer_to(request, host);
    demand_of_message(
        answer != Answer::socket || (request.origin == "http://192.168.0.23:8080" && request.host == host),
        "a stranger has a socket");
    demand_of_message(answer != Answer::page || (request.host == host && request.target.size() < 20),
                      "a stranger has the page");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    read_as_message(text);
    read_as_request(text);
    return 0;
}
