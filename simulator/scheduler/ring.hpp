#pragma once

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <vector>

namespace simul {

/// A queue in a ring of 2^n places, for plain values: what the run loop spends much of its time with. It does
/// not grow: whoever makes it knows how many there can be at once.
template <class T>
class Ring {
  public:
    explicit Ring(std::size_t places)
        : places_(std::bit_ceil(std::max<std::size_t>(places, 1))),
          first_{places_.data()},
          mask_{places_.size() - 1} {}
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;
    ~Ring() = default;

    bool empty() const { return begin_ == end_; }
    std::size_t size() const { return end_ - begin_; }
    const T& operator[](std::size_t i) const { return first_[(begin_ + i) & mask_]; }

    void push_back(const T& value) {
        assert(size() <= mask_);
        at(end_++) = value;
    }
    void push_front(const T& value) {
        assert(size() <= mask_);
        at(--begin_) = value;
    }
    T pop_front() { return at(begin_++); }
    T pop_back() { return at(--end_); }

    /// Takes out this value wherever it stands; false if it does not. Linear.
    bool remove(const T& value) {
        const std::size_t before = size();
        std::size_t kept = begin_;
        for (std::size_t i = begin_; i != end_; ++i)
            if (at(i) != value) at(kept++) = at(i);
        end_ = kept;
        return size() != before;
    }

  private:
    T& at(std::size_t number) { return first_[number & mask_]; }

    std::vector<T> places_;
    T* first_;               // of places_, kept at hand: so is its size,
    std::size_t mask_;       // less one
    std::size_t begin_ = 0;  // both count on for ever; a place is the number modulo 2^n
    std::size_t end_ = 0;
};

}  // namespace simul
