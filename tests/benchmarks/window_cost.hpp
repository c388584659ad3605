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

/// One line of the table: median, 99 % and worst on the wall, then on the processor, then the goal.
void print_costs(const std::string& what, const Samples& samples, const std::string& must);
void print_value(const std::string& what, const std::string& value, const std::string& must);
void print_head();

}  // namespace simul::bench
