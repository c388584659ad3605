#include "app/window/items/hall_composer.hpp"

#include <algorithm>

namespace simul {
namespace {

constexpr Duration longest_flight{1200};

paint::Phase phase_shown(BoardPhase phase) {
    switch (phase) {
        case BoardPhase::not_open:
            return paint::Phase::not_open;
        case BoardPhase::waiting:
            return paint::Phase::waiting_for_her;
        case BoardPhase::served:
            return paint::Phase::being_served;
        case BoardPhase::opponent_thinking:
            return paint::Phase::opponent_thinking;
        case BoardPhase::paused:
            return paint::Phase::paused;
        case BoardPhase::over:
            return paint::Phase::over;
    }
    return paint::Phase::not_open;
}

double share(Time part, Time whole) {
    if (whole <= Time::zero()) return 1;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

paint::PieceCode code_of(chess::Piece piece) {
    if (piece.empty()) return 0;
    const auto kind = static_cast<unsigned>(piece.kind());
    return static_cast<paint::PieceCode>(piece.side() == chess::Side::white ? kind : kind + 6);
}

paint::Squares squares_of(const chess::Position& position) {
    paint::Squares squares{};
    for (int i = 0; i < chess::square_count; ++i)
        squares[static_cast<std::size_t>(i)] = code_of(position[chess::Square::at(i)]);
    return squares;
}

paint::Flight flight_of(const chess::PieceStep& step, double fraction) {
    return {step.from.index(), step.to.index(), fraction};
}

QString last_name(const std::string& name) { return QString::fromStdString(name.substr(0, name.find(','))); }

paint::MasterState state_shown(const MasterFigure& figure) {
    if (figure.done) return paint::MasterState::done;
    switch (figure.phase) {
        case MasterPhase::walking:
            return paint::MasterState::walking;
        case MasterPhase::thinking:
            return paint::MasterState::thinking;
        case MasterPhase::idle:
        case MasterPhase::standing:
        case MasterPhase::held:
            return paint::MasterState::idle;
    }
    return paint::MasterState::idle;
}

paint::MasterPicture master_picture(const MasterFigure& figure, bool reduced_motion) {
    paint::MasterPicture picture;
    picture.from = static_cast<int>(reduced_motion ? figure.to : figure.from);
    picture.to = static_cast<int>(figure.to);
    picture.walked = reduced_motion ? 1 : figure.walked;
    picture.thought = figure.thought;
    picture.state = state_shown(figure);
    return picture;
}

bool is_thought_about(BoardPhase phase) {
    return phase == BoardPhase::served || phase == BoardPhase::opponent_thinking;
}

}  // namespace

double flown(Time now, Time since, Time due) {
    const Duration flight = std::min(longest_flight, (due - since) * 2 / 5);
    const Time start = due - flight;
    return flight > Duration::zero() && now > start && now < due ? share(now - start, flight) : -1;
}

HallComposer::HallComposer() : games_(chess::built_in_games()) {}

paint::HallPicture HallComposer::compose(const HallView& view, bool reduced_motion) const {
    const HallState& state = view.state();
    paint::HallPicture picture;
    picture.boards.reserve(state.boards.size());
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        picture.boards.push_back(board(*view.trace(), state, b, reduced_motion));
    for (const MasterFigure& figure : view.masterFigures())
        picture.masters.push_back(master_picture(figure, reduced_motion));
    if (view.run() && view.run()->mode() == choice::RunMode::Clones)
        for (auto& master : picture.masters) master.ghost = true;
    picture.finished = view.finished();
    return picture;
}

paint::BoardPicture HallComposer::board(const Trace& trace, const HallState& state, std::uint32_t b,
                                        bool reduced_motion) const {
    const BoardPhase phase = phase_at(state, b);
    paint::BoardPicture picture;
    picture.phase = phase_shown(phase);
    picture.name = last_name(games_.first_game(b).black);
    double flying = -1;
    if (is_thought_about(phase)) {
        const Time since = state.boards[b].since();
        const Time due = trace.due(state, b);
        picture.thinking_left = share(due - state.now, due - since);
        if (!reduced_motion) flying = flown(state.now, since, due);
    }
    put_position(picture, b, state.boards[b].plies, flying);
    return picture;
}

void HallComposer::put_position(paint::BoardPicture& picture, std::uint32_t b, std::size_t plies,
                                double flying) const {
    if (flying >= 0) {
        const auto next = games_.at(b, plies + 1);
        picture.squares = squares_of(games_.position_before(next));
        if (const auto* change = games_.change(next)) {
            picture.flights[0] = flight_of(change->step, flying);
            if (change->rook) picture.flights[1] = flight_of(*change->rook, flying);
        }
        return;
    }
    const auto moment = games_.at(b, plies);
    picture.squares = squares_of(games_.position(moment));
    if (const auto* change = games_.last_change(moment)) {
        picture.last_from = change->step.from.index();
        picture.last_to = change->step.to.index();
    }
}

}  // namespace simul
