#include "app/classroom/front.hpp"

#include <fmt/format.h>

#include "simulator/classroom/class_words.hpp"

namespace simul::classroom {
namespace {

/// `/` and `/CODE`, in any case: the page asks for the code itself when it is wrong.
bool is_page(std::string_view target) {
    return target == "/" || (target.starts_with('/') && !code_as_typed(target.substr(1)).empty());
}

}  // namespace

Answer answer_to(const Request& request, std::string_view host) {
    if (request.host != host) return Answer::wrong_host;
    if (request.method != "GET" || request.has_body) return Answer::not_found;
    if (request.target != "/ws")
        return is_page(request.target) && !request.is_upgrade ? Answer::page : Answer::not_found;
    if (!request.is_upgrade) return Answer::not_found;
    constexpr std::string_view scheme = "http://";
    const bool is_ours = request.origin.starts_with(scheme) && request.origin.substr(scheme.size()) == host;
    return is_ours ? Answer::socket : Answer::wrong_origin;
}

std::string address_text(std::string_view host, std::string_view code) {
    return fmt::format("HTTP://{}/{}", host, code);
}

}  // namespace simul::classroom
