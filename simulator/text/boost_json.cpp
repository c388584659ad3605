// Boost.JSON is used as headers only: this is the one place where its code is compiled.
#include <boost/json/src.hpp>
