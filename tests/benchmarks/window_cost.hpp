#pragma once

#include <string>
#include <vector>

namespace simul::bench {

/// Milliseconds on the wall, and of one thread on a processor: the second hardly depends on what else the
/// machine does.
struct Cost {
    double wall_ms = 0;
    double cpu_ms = 0;
};

/// Measures the thread it lives in, from its making on.
class Meter {
  public:
    Meter();
    Cost spent() const;

  private:
    double wall_ms_;
    double cpu_ms_;
};

/// Monotonic clock of the machine, the same for all processes.
double wall_now_ms();

/// Of all threads of this process, user and system.
double process_cpu_ms();

/// Resident memory of this process: now and at most so far, in MB (10^6 bytes).
struct Memory {
    double now_mb = 0;
    double most_mb = 0;
};
Memory memory();

class Samples {
  public:
    void add(const Cost& cost);
    bool empty() const { return wall_.empty(); }
    std::size_t size() const { return wall_.size(); }
    /// 0.5: the median of each of the two, 1: the worst. Not empty.
    Cost quantile(double share) const;

  private:
    std::vector<double> wall_;
    std::vector<double> cpu_;
};

/// What half and 99 of 100 samples may cost at most, in milliseconds.
struct Bar {
    double half_ms;
    double most_ms;
};
/// Which of the two clocks a bar is about. What other programs take from us does not count on the
/// processor's.
enum class Clock { processor, wall };

/// One line of the table: median, 99 % and worst on the wall, then on the processor, then the bar. False:
/// missed.
bool print_costs(const std::string& what, const Samples& samples, Bar bar, Clock clock = Clock::processor);
/// The same for one number, of which `text` tells more.
bool print_value(const std::string& what, const std::string& text, double value, double most);
/// A number without a bar.
void print_value(const std::string& what, const std::string& text);
void print_head();

}  // namespace simul::bench
