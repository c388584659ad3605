#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>
#include <vector>

namespace simul {

/// A queue in a ring of 2^n places, for plain values: what the run loop spends much of its time with.
template <class T>
class Ring {
  public:
    explicit Ring(std::size_t places) : places_(std::bit_ceil(std::max<std::size_t>(places, 1))) {
        look_again();
    }
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;
    ~Ring() = default;

    bool empty() const { return begin_ == end_; }
    std::size_t size() const { return end_ - begin_; }
    const T& operator[](std::size_t i) const { return at(begin_ + i); }
    const T& front() const { return at(begin_); }
    /// The first one, or null.
    const T* peek() const { return empty() ? nullptr : &front(); }
    const T& back() const { return at(end_ - 1); }

    void push_back(const T& value) {
        if (size() > mask_) reserve(2 * size());
        at(end_++) = value;
    }
    void push_front(const T& value) {
        if (size() > mask_) reserve(2 * size());
        at(--begin_) = value;
    }
    void pop_front() { ++begin_; }
    void pop_back() { --end_; }

    /// Takes out everything that fulfils `condition`; how many that was. Linear.
    template <class Condition>
    std::size_t remove_if(Condition condition) {
        const std::size_t before = size();
        std::size_t kept = begin_;
        for (std::size_t i = begin_; i != end_; ++i)
            if (!condition(at(i))) at(kept++) = at(i);
        end_ = kept;
        return before - size();
    }

    /// Makes room for this many values.
    void reserve(std::size_t places) {
        if (places <= places_.size()) return;
        std::vector<T> wider(std::bit_ceil(places));
        const std::size_t count = size();
        for (std::size_t i = 0; i < count; ++i) wider[i] = (*this)[i];
        places_ = std::move(wider);
        begin_ = 0;
        end_ = count;
        look_again();
    }

  private:
    T& at(std::size_t number) { return first_[number & mask_]; }
    const T& at(std::size_t number) const { return first_[number & mask_]; }
    void look_again() {
        first_ = places_.data();
        mask_ = places_.size() - 1;
    }

    std::vector<T> places_;
    T* first_ = nullptr;     // of places_, kept at hand: so is its size,
    std::size_t mask_ = 0;   // less one
    std::size_t begin_ = 0;  // both count on for ever; a place is the number modulo 2^n
    std::size_t end_ = 0;
};

}  // namespace simul
