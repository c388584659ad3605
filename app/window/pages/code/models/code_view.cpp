#include "app/window/pages/code/models/code_view.hpp"

#include <algorithm>

namespace simul {

void CodeView::setHall(HallView* hall) {
    if (hall == hall_) return;
    if (hall_) hall_->disconnect(this);
    hall_ = hall;
    if (hall_) connect(hall_, &HallView::stateChanged, this, &CodeView::update);
    Q_EMIT hallChanged();
    update();
}

void CodeView::setPython(bool python) {
    if (python == python_) return;
    python_ = python;
    Q_EMIT pythonChanged();
    update();
}

void CodeView::setMistake(int mistake) {
    if (mistake == mistake_) return;
    mistake_ = mistake;
    Q_EMIT mistakeChanged();
    update();
}

void CodeView::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    Q_EMIT activeChanged();
    update();
}

CodeLine* CodeView::line(int index) const {
    return index >= 0 && index < lineCount() ? lines_[static_cast<std::size_t>(index)] : nullptr;
}

const Listing& CodeView::listing() const {
    if (mistake_ >= 0) return python_listing(static_cast<Mistake>(mistake_));
    return listing_of(language(), way_);
}

QString CodeView::text() const { return shown_ ? QString::fromStdString(shown_->text()) : QString{}; }

bool CodeView::hasPlaces() const { return shown_ != nullptr && shown_->has_places && mistake_ < 0; }

bool CodeView::differsFrom(CodeView* other, int index) const {
    const CodeLine* mine = line(index);
    if (mine == nullptr || other == nullptr || mine->code().trimmed().isEmpty()) return false;
    return std::ranges::none_of(other->lines_,
                                [&](const CodeLine* line) { return line->code() == mine->code(); });
}

int CodeView::lineOf(int board) const {
    if (!hall_ || board < 0 || board >= hall_->games() || !hasPlaces()) return -1;
    const CodePlace place = code_place(hall_->state(), static_cast<std::uint32_t>(board), way_, language());
    const auto at = place.anchor ? shown_->line_of(*place.anchor) : std::nullopt;
    return at ? lines_[*at]->number() : -1;
}

QVariantList CodeView::boardsAt(int place, int state) const {
    QVariantList boards;
    if (!hall_ || hall_->trace() == nullptr || place < 0 || place >= static_cast<int>(anchor_count))
        return boards;
    const HallState& now = hall_->state();
    for (const CodeMarker& marker :
         code_markers(*hall_->trace(), now, static_cast<Anchor>(place), way_, language(), now.boards.size()))
        if (static_cast<int>(marker.state) == state) boards.append(static_cast<int>(marker.board));
    return boards;
}

int CodeView::stateOf(int board) const {
    if (!hall_ || board < 0 || board >= hall_->games()) return -1;
    return static_cast<int>(
        code_place(hall_->state(), static_cast<std::uint32_t>(board), way_, language()).state);
}

double CodeView::sinceMs(int board) const {
    if (!hall_ || board < 0 || board >= hall_->games()) return -1;
    return to_ms(hall_->state().boards[static_cast<std::size_t>(board)].since());
}

double CodeView::untilMs(int board) const {
    if (!hall_ || hall_->trace() == nullptr || board < 0 || board >= hall_->games()) return -1;
    const auto b = static_cast<std::uint32_t>(board);
    const BoardPhase phase = phase_at(hall_->state(), b);
    const bool is_timed = phase == BoardPhase::opponent_thinking || phase == BoardPhase::served;
    return is_timed ? to_ms(hall_->trace()->due(hall_->state(), b)) : -1;
}

int CodeView::inPlay() const { return hall_ ? hall_->gamesInPlay() : 0; }

int CodeView::mayBeInPlay() const {
    if (!hall_ || hall_->trace() == nullptr) return 0;
    const Rules rules = rules_of(hall_->trace()->scenario(), info_of(way_).mode);
    const std::uint64_t most = std::uint64_t{rules.in_play} * rules.masters;
    return static_cast<int>(std::min<std::uint64_t>(most, hall_->state().boards.size()));
}

int CodeView::resumeKind() const {
    if (!resume_) return 0;
    switch (resume_->kind) {
        case EventKind::opened:
            return 1;
        case EventKind::move:
            return 2;
        default:
            return resume_->is_last ? 4 : 3;
    }
}

void CodeView::take_listing() {
    const Listing& now = listing();
    if (&now == shown_) return;
    shown_ = &now;
    for (CodeLine* line : lines_) line->deleteLater();
    lines_.clear();
    lines_.reserve(now.lines.size());
    for (std::size_t i = 0; i < now.lines.size(); ++i) {
        std::optional<Anchor> anchor;
        for (std::size_t a = 0; a < anchor_count && mistake_ < 0; ++a)
            if (now.at[a] == i && anchor != Anchor::main) anchor = static_cast<Anchor>(a);
        lines_.push_back(new CodeLine(now.lines[i], anchor, this));
    }
    Q_EMIT listingChanged();
}

void CodeView::update() {
    if (!active_ || !hall_ || hall_->trace() == nullptr) return;
    const Trace& trace = *hall_->trace();
    const HallState& state = hall_->state();
    const Scenario& scenario = trace.scenario();
    const std::uint32_t switches = state.switches;
    way_ = switches == 0 ? way_of(scenario) : way_of(scenario, scenario.switches[switches - 1].to);
    take_listing();
    counts_ = code_counts(state, way_, language());
    if (hasPlaces()) update_lines(trace, state);
    update_facts(trace, state);
    Q_EMIT changed();
}

void CodeView::update_lines(const Trace& trace, const HallState& state) {
    for (CodeLine* line : lines_) {
        if (!line->anchor()) continue;
        const Anchor anchor = *line->anchor();
        const std::uint32_t away =
            counts_.at(anchor, CodeState::not_open) + counts_.at(anchor, CodeState::over);
        const std::uint32_t standing = counts_.at(anchor) - away;
        std::vector<CodeMarker> markers;
        if (standing > 0)
            markers = code_markers(trace, state, anchor, way_, language(),
                                   standing > CodeLine::most_chips ? CodeLine::next_chips : standing);
        line->show(counts_.boards[static_cast<std::size_t>(anchor)], std::move(markers), state.now);
    }
}

void CodeView::update_facts(const Trace& trace, const HallState& state) {
    const std::vector<Resume> resumes = last_resumes(trace, state.now);
    resume_ = resumes.empty() ? std::nullopt : std::optional{resumes.front()};
    resume_others_ = resumes.empty() ? 0 : static_cast<int>(resumes.size()) - 1;
    running_ = -1;
    if (state.masters.size() != 1) return;
    const MasterPhase phase = phase_of(state, 0);
    const bool runs = phase == MasterPhase::thinking || phase == MasterPhase::held;
    if (runs) running_ = static_cast<int>(state.masters.front().board);
}

}  // namespace simul
