#pragma once

#include <stdexcept>

namespace simul::options {

/// Wrong usage or values: exit code 2. The message is one line that names the option or the place, the value
/// and what is allowed.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace simul::options
