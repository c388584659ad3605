#include "simulator/export/trace_events.hpp"

#include "simulator/export/trace_records.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/part_writer.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

constexpr std::int64_t microseconds = 1000;  // in a millisecond

std::string_view colour_of(RecordKind kind) {
    switch (kind) {
        case RecordKind::opponent_thinks:
            return "thread_state_iowait";
        case RecordKind::waits:
            return "thread_state_runnable";
        case RecordKind::served:
            return "thread_state_running";
        case RecordKind::paused:
            return "grey";
        default:
            return {};
    }
}

/// Writes the lines of one file.
class TraceEvents {
  public:
    TraceEvents(std::ostream& out, std::span<const HallRun> runs) : out_{out}, runs_{runs} {
        numbers_.reserve(runs.size());
        board_titles_.reserve(runs.size());
        for (const HallRun& run : runs) {
            numbers_.emplace_back(run);
            auto& titles = board_titles_.emplace_back();
            titles.reserve(run.scenario.boards);
            for (std::uint32_t b = 0; b < run.scenario.boards; ++b) titles.push_back(board_title(run, b));
        }
    }

    void begin(std::string_view program) {
        out_.print(R"({{"displayTimeUnit":"ms","otherData":{{"program":{},"scenario":{}}},"traceEvents":[)",
                   json_string(program), json_string(scenario_object(runs_.back().scenario)));
    }

    void name_lanes(std::size_t i) {
        const HallRun& run = runs_[i];
        const LaneNumbers& numbers = numbers_[i];
        name("process_name", i, numbers.master(0), process_title(run));
        sort_index("process_sort_index", i, numbers.master(0), numbers.process());
        for (std::uint32_t m = 0; m < run.results.masters; ++m) {
            name("thread_name", i, numbers.master(m), master_title(run, m));
            sort_index("thread_sort_index", i, numbers.master(m), m);
        }
        for (std::uint32_t b = 0; b < run.scenario.boards; ++b) {
            name("thread_name", i, numbers.board(b), board_title(run, b));
            sort_index("thread_sort_index", i, numbers.board(b), numbers.order_of_board(b));
        }
    }

    void write(const TraceRecord& record) {
        if (is_bar(record.kind)) return write_bar(record);
        if (record.kind == RecordKind::ready) return write_counter(record, "boards");
        if (record.kind == RecordKind::in_play) return write_counter(record, "games");
        start_line();
        out_.print(R"({{"ph":"i","s":"p","name":"{}","pid":{},"tid":{},"ts":{}}})", title(record),
                   numbers(record).process(), numbers(record).lane(record), ts(record.from));
    }

    void end() {
        out_.add("\n]}\n");
        out_.flush();
    }

  private:
    static std::int64_t ts(Time time) { return time.count() * microseconds; }
    const LaneNumbers& numbers(const TraceRecord& record) const { return numbers_[record.run]; }
    std::string title(const TraceRecord& record) const { return record_title(runs_[record.run], record); }

    void start_line() {
        out_.add(is_first_line_ ? "\n" : ",\n");
        is_first_line_ = false;
    }

    void name(std::string_view what, std::size_t i, std::uint64_t lane, std::string_view text) {
        start_line();
        out_.print(R"({{"ph":"M","name":"{}","pid":{},"tid":{},"ts":0,"args":{{"name":"{}"}}}})", what,
                   numbers_[i].process(), lane, text);
    }

    void sort_index(std::string_view what, std::size_t i, std::uint64_t lane, std::uint64_t index) {
        start_line();
        out_.print(R"({{"ph":"M","name":"{}","pid":{},"tid":{},"ts":0,"args":{{"sort_index":{}}}}})", what,
                   numbers_[i].process(), lane, index);
    }

    void write_counter(const TraceRecord& record, std::string_view unit) {
        start_line();
        out_.print(R"({{"ph":"C","name":"{}","pid":{},"tid":{},"ts":{},"args":{{"{}":{}}}}})", title(record),
                   numbers(record).process(), numbers(record).lane(record), ts(record.from), unit,
                   record.number);
    }

    /// By hand: these are nearly all of a file.
    void write_bar(const TraceRecord& record) {
        const bool is_hers = is_in_lane_of_master(record.kind);
        start_line();
        out_.add(R"({"ph":"X","name":")");
        add_title(record);
        out_.add(is_hers ? R"(","cat":"master","pid":)" : R"(","cat":"board","pid":)");
        out_.add(numbers(record).process());
        out_.add(R"(,"tid":)");
        out_.add(numbers(record).lane(record));
        out_.add(R"(,"ts":)");
        out_.add(ts(record.from));
        out_.add(R"(,"dur":)");
        out_.add(ts(record.to - record.from));
        out_.add(R"(,"args":{"pair":)");
        out_.add(record.pair + 1);
        if (is_hers) add_detail(record);
        out_.add("}");
        if (const std::string_view colour = colour_of(record.kind); !colour.empty()) {
            out_.add(R"(,"cname":")");
            out_.add(colour);
            out_.add("\"");
        }
        if (record.flows) add_flow(record);
        out_.add("}");
    }

    void add_title(const TraceRecord& record) {
        if (record.kind == RecordKind::thinks)
            out_.add(board_titles_[record.run][record.number]);
        else
            out_.add(title(record));
    }

    void add_detail(const TraceRecord& record) {
        out_.add(R"(,"detail":"board )");
        out_.add(record.number + 1ULL);
        out_.add(", pair ");
        out_.add(record.pair + 1);
        out_.add("\"");
    }

    void add_flow(const TraceRecord& record) {
        out_.print(R"(,"bind_id":"{:#x}")", numbers(record).flow(record.number));
        if (!record.is_first) out_.add(R"(,"flow_in":true)");
        if (!record.is_last) out_.add(R"(,"flow_out":true)");
    }

    PartWriter out_;
    std::span<const HallRun> runs_;
    std::vector<LaneNumbers> numbers_;
    std::vector<std::vector<std::string>> board_titles_;  // made once: every bar of hers has one
    bool is_first_line_ = true;
};

}  // namespace

void write_trace_events(std::ostream& out, std::span<const HallRun> runs, std::string_view program,
                        const ExportWatch& watch) {
    constexpr std::size_t often = 10'000;
    const std::vector<TraceRecord> records = trace_records(runs, watch.stop);
    TraceEvents events{out, runs};
    events.begin(program);
    for (std::size_t i = 0; i < runs.size(); ++i) events.name_lanes(i);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i % often == 0) throw_if_stopped(watch.stop), watch.tell(i, records.size());
        events.write(records[i]);
    }
    events.end();
}

}  // namespace simul
