#include "simulator/lessons/ask_reader.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "simulator/scenario/mode.hpp"

namespace simul::lessons {
namespace {

constexpr std::size_t most_wrong = 12;
constexpr std::size_t most_options = 6;

template <class Words>
auto one_of(const Node& node, const Words& words) {
    std::string allowed;
    for (const auto& [value, word] : words)
        allowed += fmt::format("{}\"{}\"", allowed.empty() ? "" : ", ", word);
    const auto value = simul::value_of(words, node.text());
    if (!value) node.refuse("one of " + allowed);
    return *value;
}

bool fits(Unit unit, Measure measure) {
    switch (measure) {
        case Measure::time:
            return is_time(unit);
        case Measure::boards:
        case Measure::count:
        case Measure::ratio:
            return unit == Unit::count || unit == Unit::ratio;
        case Measure::per_cent:
            return unit == Unit::share || unit == Unit::ratio;
        case Measure::none:
            return !is_board(unit);
    }
    return false;
}

/// Reads questions of one kind; each has a reader for its answers.
class AskReader {
  public:
    AskReader(const Node& node, Names& names) : node_{node}, names_{names} { ask_.place = node.place; }

    Ask read() {
        if (node_.find("from")) return read_borrowed();
        node_.allow({"kind", "unit", "text", "hint", "tolerance", "items", "right", "wrong"});
        ask_.kind = one_of(node_.at("kind"), ask_kind_words);
        read_unit();
        ask_.text = read_words(node_.at("text"), names_);
        if (const auto hint = node_.find("hint")) ask_.hint = read_words(*hint, names_);
        if (const auto tolerance = node_.find("tolerance")) read_tolerance(*tolerance);
        read_items();
        ask_.right = reply(node_.at("right"), true);
        const std::size_t most = ask_.kind == AskKind::choice ? most_options - 1 : most_wrong;
        for (const Node& wrong : node_.at("wrong").items(1, most)) ask_.wrong.push_back(reply(wrong, false));
        return std::move(ask_);
    }

  private:
    Ask read_borrowed() {
        node_.allow({"from", "ask", "setup", "otherwise"});
        if (const auto setup = node_.find("setup"); setup && setup->text() != "new") setup->refuse("\"new\"");
        Borrowed borrowed{node_.at("from").name()};
        constexpr std::uint64_t most_asks = 12;
        if (const auto number = node_.find("ask"))
            borrowed.ask = static_cast<std::uint32_t>(number->whole(1, most_asks));
        if (borrowed.lesson == "missed") borrowed.otherwise = node_.at("otherwise").name();
        ask_.borrowed = std::move(borrowed);
        return std::move(ask_);
    }

    void read_unit() {
        const bool is_number = ask_.kind == AskKind::number;
        const auto unit = node_.find("unit");
        if (unit && !is_number) unit->complain("only a question of the kind \"number\" has a unit");
        if (is_number) ask_.measure = one_of(node_.at("unit"), measure_words);
        if (ask_.kind == AskKind::moment) ask_.measure = Measure::time;
        if (ask_.measure != Measure::time) ask_.tolerance.absolute = {};
        const bool is_whole = ask_.measure == Measure::boards || ask_.measure == Measure::count;
        if (is_whole) ask_.tolerance.relative = 0;
    }

    void read_tolerance(const Node& node) {
        if (ask_.measure == Measure::none) node.complain("nobody types this answer");
        ask_.tolerance = {0, {}};
        if (node.value->is_number() && node.real(0, 0) == 0) return;
        constexpr std::uint64_t hour_ms = 3'600'000;
        node.allow({"relative", "absolute_ms"});
        if (const auto relative = node.find("relative")) ask_.tolerance.relative = relative->real(0, 1);
        if (const auto absolute = node.find("absolute_ms"))
            ask_.tolerance.absolute = Duration{static_cast<std::int64_t>(absolute->whole(0, hour_ms))};
    }

    void read_items() {
        const auto items = node_.find("items");
        if (ask_.kind != AskKind::order) {
            if (items) items->complain("only a question of the kind \"order\" has items");
            return;
        }
        constexpr std::size_t least = 3;
        for (const Node& item : node_.at("items").items(least, most_options)) {
            item.allow({"id", "text", "value"});
            const Node value = item.at("value");
            OrderItem read{item.at("id").name(), read_words(item.at("text"), names_),
                           read_expression(value.text(), value.place, names_)};
            if (item_of(read.id) != nullptr)
                item.at("id").complain(fmt::format("{} stands here twice", shown(read.id)));
            if (is_board(read.value.unit)) value.complain("boards have no order");
            if (!ask_.items.empty() && is_time(read.value.unit) != is_time(ask_.items.front().value.unit))
                value.complain("the items have different units");
            ask_.items.push_back(std::move(read));
        }
    }

    const OrderItem* item_of(std::string_view id) const {
        const auto found = std::ranges::find(ask_.items, id, &OrderItem::id);
        return found == ask_.items.end() ? nullptr : &*found;
    }

    Reply reply(const Node& node, bool is_right) {
        Reply reply{node.place};
        read_answer(node, is_right, reply);
        reply.feedback = read_words(node.at("feedback"), names_);
        if (!is_right) reply.misconception = node.at("misconception").text();
        if (const auto run = node.find("run")) {
            reply.run = run->name();
            if (!names_.runs.contains(reply.run))
                run->complain(fmt::format("unknown run {}", shown(reply.run)));
        }
        return reply;
    }

    void read_answer(const Node& node, bool is_right, Reply& reply) {
        switch (ask_.kind) {
            case AskKind::choice:
                return read_option(node, reply);
            case AskKind::number:
            case AskKind::moment:
                allow(node, is_right, "value", {});
                reply.value = value(node.at("value"));
                return;
            case AskKind::order:
                return read_order(node, is_right, reply);
            case AskKind::pick:
                return read_pick(node, is_right, reply);
        }
    }

    static void allow(const Node& node, bool is_right, std::string_view key, std::string_view other) {
        if (is_right)
            node.allow({key, other, "feedback", "run"});
        else
            node.allow({key, other, "feedback", "run", "misconception"});
    }

    Expression value(const Node& node) {
        Expression value = read_expression(node.text(), node.place, names_);
        if (!fits(value.unit, ask_.measure))
            node.complain(fmt::format("{} has another unit than the question", shown(value.source)));
        return value;
    }

    void read_option(const Node& node, Reply& reply) {
        node.allow({"value", "text", "feedback", "run", "misconception"});
        if (const auto number = node.find("value")) reply.value = value(*number);
        if (const auto text = node.find("text")) reply.label = read_words(*text, names_);
        if (!reply.value && reply.label.empty()) node.complain("must have a \"value\" or a \"text\"");
    }

    void read_order(const Node& node, bool is_right, Reply& reply) {
        if (is_right) return allow(node, true, {}, {});
        allow(node, false, "first", "then");
        reply.order = {item(node.at("first")), item(node.at("then"))};
        if (reply.order.first == reply.order.second) node.complain("must name two items");
    }

    std::string item(const Node& node) {
        std::string id = node.name();
        if (item_of(id) == nullptr) node.complain(fmt::format("there is no item {}", shown(id)));
        return id;
    }

    void read_pick(const Node& node, bool is_right, Reply& reply) {
        allow(node, is_right, "boards", is_right ? "" : "rule");
        if (const auto rule = is_right ? std::nullopt : node.find("rule")) {
            constexpr std::array<std::pair<PickRule, std::string_view>, 2> rules{
                {{PickRule::too_many, "too many"}, {PickRule::any_other, "any other"}}};
            reply.rule = one_of(*rule, rules);
            if (const auto boards = node.find("boards")) boards->complain("a rule stands there already");
            return;
        }
        const Node boards = node.at("boards");
        reply.value = read_expression(boards.text(), boards.place, names_);
        if (!is_board(reply.value->unit)) boards.complain("must be boards, as in \"right.waiting_at(t)\"");
    }

    const Node& node_;
    Names& names_;
    Ask ask_;
};

}  // namespace

Ask read_ask(const Node& node, Names& names) { return AskReader{node, names}.read(); }

}  // namespace simul::lessons
