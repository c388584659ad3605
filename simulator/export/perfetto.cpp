#include "simulator/export/perfetto.hpp"

#include <queue>

#include "simulator/export/protobuf.hpp"
#include "simulator/export/trace_records.hpp"
#include "simulator/text/part_writer.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

// Numbers of fields, and values they may have, of Perfetto's schema.
namespace trace_packet {
constexpr unsigned in_trace = 1;
constexpr unsigned timestamp = 8;
constexpr unsigned trusted_packet_sequence_id = 10;
constexpr unsigned track_event = 11;
constexpr unsigned sequence_flags = 13;
constexpr unsigned track_descriptor = 60;
constexpr unsigned first_packet_on_sequence = 87;
}  // namespace trace_packet

namespace track_descriptor {
constexpr unsigned uuid = 1;
constexpr unsigned name = 2;
constexpr unsigned process = 3;
constexpr unsigned process_pid = 1;
constexpr unsigned process_name = 6;
constexpr unsigned parent_uuid = 5;
constexpr unsigned counter = 8;
constexpr unsigned counter_unit_name = 6;
constexpr unsigned child_ordering = 11;
constexpr std::uint64_t by_rank = 3;
constexpr unsigned sibling_order_rank = 12;
constexpr unsigned sibling_merge_behavior = 15;
constexpr std::uint64_t never = 2;
constexpr unsigned process_ordering = 19;
constexpr unsigned thread_ordering = 20;
constexpr std::uint64_t as_ranked = 1;
}  // namespace track_descriptor

namespace track_event {
constexpr unsigned debug_annotations = 4;
constexpr unsigned annotation_name = 10;
constexpr unsigned annotation_value = 3;
constexpr unsigned type = 9;
constexpr std::uint64_t begins = 1;
constexpr std::uint64_t ends = 2;
constexpr std::uint64_t instant = 3;
constexpr std::uint64_t counts = 4;
constexpr unsigned track_uuid = 11;
constexpr unsigned name = 23;
constexpr unsigned counter_value = 30;
constexpr unsigned flow_ids = 47;
}  // namespace track_event

/// A bar that has begun.
struct OpenBar {
    Time to{};
    std::uint64_t lane = 0;
    bool operator>(const OpenBar& other) const { return to != other.to ? to > other.to : lane > other.lane; }
};

/// Writes the packets of one file.
class Packets {
  public:
    Packets(std::ostream& out, std::span<const HallRun> runs) : out_{out}, runs_{runs} {
        numbers_.reserve(runs.size());
        for (const HallRun& run : runs) numbers_.emplace_back(run);
    }

    void describe_all() {
        ProtobufMessage root;
        root.add(track_descriptor::uuid, std::uint64_t{0});
        root.add(track_descriptor::process_ordering, track_descriptor::as_ranked);
        root.add(track_descriptor::thread_ordering, track_descriptor::as_ranked);
        send_descriptor(root);
        for (std::size_t i = 0; i < runs_.size(); ++i) describe(i);
    }

    void write(const TraceRecord& record) {
        end_bars(record.from);
        const LaneNumbers& numbers = numbers_[record.run];
        if (is_bar(record.kind)) return begin_bar(record);
        const bool counts = record.kind == RecordKind::ready || record.kind == RecordKind::in_play;
        event_.clear();
        event_.add(track_event::type, counts ? track_event::counts : track_event::instant);
        event_.add(track_event::track_uuid, counts ? counter_of(numbers, record.kind) : numbers.process());
        if (counts)
            event_.add(track_event::counter_value, std::uint64_t{record.number});
        else
            event_.add(track_event::name, record_title(runs_[record.run], record));
        send_event(record.from);
    }

    void end() {
        end_bars(Time::max());
        out_.flush();
    }

  private:
    static std::uint64_t nanoseconds(Time time) {
        constexpr std::uint64_t in_a_millisecond = 1'000'000;
        return static_cast<std::uint64_t>(time.count()) * in_a_millisecond;
    }

    /// Lanes begin at 10,001: these numbers are free.
    static std::uint64_t counter_of(const LaneNumbers& numbers, RecordKind kind) {
        constexpr std::uint64_t first = 10;
        return first * numbers.process() + (kind == RecordKind::ready ? 0U : 1U);
    }

    void describe(std::size_t i) {
        const HallRun& run = runs_[i];
        const LaneNumbers& numbers = numbers_[i];
        ProtobufMessage process;
        process.add(track_descriptor::process_pid, numbers.process());
        process.add(track_descriptor::process_name, process_title(run));
        ProtobufMessage hall;
        hall.add(track_descriptor::uuid, numbers.process());
        hall.add(track_descriptor::process, process);
        hall.add(track_descriptor::child_ordering, track_descriptor::by_rank);
        hall.add(track_descriptor::sibling_order_rank, numbers.process());
        send_descriptor(hall);
        for (std::uint32_t m = 0; m < run.results.masters; ++m)
            describe_lane(numbers, numbers.master(m), master_title(run, m), m);
        for (std::uint32_t b = 0; b < run.scenario.boards; ++b)
            describe_lane(numbers, numbers.board(b), board_title(run, b), numbers.order_of_board(b));
        const std::uint64_t behind_all = numbers.order_of_board(run.scenario.boards);
        describe_counter(numbers, RecordKind::ready, "boards", behind_all);
        describe_counter(numbers, RecordKind::in_play, "games", behind_all + 1);
    }

    static ProtobufMessage child(const LaneNumbers& numbers, std::uint64_t uuid, std::string_view title,
                                 std::uint64_t rank) {
        ProtobufMessage track;
        track.add(track_descriptor::uuid, uuid);
        track.add(track_descriptor::name, title);
        track.add(track_descriptor::parent_uuid, numbers.process());
        track.add(track_descriptor::sibling_order_rank, rank);
        track.add(track_descriptor::sibling_merge_behavior, track_descriptor::never);
        return track;
    }

    void describe_lane(const LaneNumbers& numbers, std::uint64_t uuid, std::string_view title,
                       std::uint64_t rank) {
        send_descriptor(child(numbers, uuid, title, rank));
    }

    void describe_counter(const LaneNumbers& numbers, RecordKind kind, std::string_view unit,
                          std::uint64_t rank) {
        ProtobufMessage counter;
        counter.add(track_descriptor::counter_unit_name, unit);
        ProtobufMessage track =
            child(numbers, counter_of(numbers, kind), record_title(runs_.front(), {.kind = kind}), rank);
        track.add(track_descriptor::counter, counter);
        send_descriptor(track);
    }

    void begin_bar(const TraceRecord& record) {
        const LaneNumbers& numbers = numbers_[record.run];
        annotation_.clear();
        annotation_.add(track_event::annotation_name, "pair");
        annotation_.add(track_event::annotation_value, record.pair + std::uint64_t{1});
        event_.clear();
        event_.add(track_event::debug_annotations, annotation_);
        event_.add(track_event::type, track_event::begins);
        event_.add(track_event::track_uuid, numbers.lane(record));
        event_.add(track_event::name, record_title(runs_[record.run], record));
        if (record.flows) event_.add_fixed64(track_event::flow_ids, numbers.flow(record.number));
        send_event(record.from);
        open_.push({record.to, numbers.lane(record)});
    }

    /// What ends at a moment ends before anything else begins.
    void end_bars(Time until) {
        for (; !open_.empty() && open_.top().to <= until; open_.pop()) {
            event_.clear();
            event_.add(track_event::type, track_event::ends);
            event_.add(track_event::track_uuid, open_.top().lane);
            send_event(open_.top().to);
        }
    }

    void send_descriptor(const ProtobufMessage& descriptor) {
        packet_.clear();
        add_sequence();
        packet_.add(trace_packet::track_descriptor, descriptor);
        send_packet();
    }

    void send_event(Time at) {
        packet_.clear();
        packet_.add(trace_packet::timestamp, nanoseconds(at));
        add_sequence();
        packet_.add(trace_packet::track_event, event_);
        send_packet();
    }

    void add_sequence() {
        packet_.add(trace_packet::trusted_packet_sequence_id, std::uint64_t{1});
        if (!is_first_) return;
        packet_.add(trace_packet::sequence_flags, std::uint64_t{1});
        packet_.add(trace_packet::first_packet_on_sequence, std::uint64_t{1});
        is_first_ = false;
    }

    void send_packet() {
        trace_.clear();
        trace_.add(trace_packet::in_trace, packet_);
        out_.add(trace_.bytes());
    }

    PartWriter out_;
    std::span<const HallRun> runs_;
    std::vector<LaneNumbers> numbers_;
    std::priority_queue<OpenBar, std::vector<OpenBar>, std::greater<>> open_;
    ProtobufMessage annotation_;  // kept, as the others, so that they need memory once
    ProtobufMessage event_;
    ProtobufMessage packet_;
    ProtobufMessage trace_;
    bool is_first_ = true;
};

}  // namespace

void write_perfetto(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch) {
    constexpr std::size_t often = 10'000;
    const std::vector<TraceRecord> records = trace_records(runs, watch.stop);
    Packets packets{out, runs};
    packets.describe_all();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i % often == 0) throw_if_stopped(watch.stop), watch.tell(i, records.size());
        packets.write(records[i]);
    }
    packets.end();
}

}  // namespace simul
