#include "app/window/hall/items/hall_composer.hpp"

#include <algorithm>

#include "app/window/pieces/paint/squares_of.hpp"

namespace simul {
namespace {

constexpr Duration longest_flight{1200};
constexpr double shortest_on_the_wall = 4.0 / 60;  // seconds: four frames

double share(Time part, Time whole) {
    if (whole <= Time::zero()) return 1;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

paint::Flight flight_of(const chess::PieceStep& step, double fraction) {
    return {step.from.index(), step.to.index(), fraction};
}

QString last_name(const std::string& name) { return QString::fromStdString(name.substr(0, name.find(','))); }

QString result_shown(const chess::Game& game) {
    switch (game.result) {
        case chess::Result::white_won:
            return QStringLiteral("1–0");
        case chess::Result::black_won:
            return QStringLiteral("0–1");
        case chess::Result::draw:
            return QStringLiteral("½–½");
        case chess::Result::unknown:
            break;
    }
    return {};
}

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

paint::MasterPicture master_picture(const MasterFigure& figure, const Motion& motion) {
    paint::MasterPicture picture;
    const bool jumps = !can_be_followed(figure.way, motion);
    picture.from = static_cast<int>(jumps ? figure.to : figure.from);
    picture.to = static_cast<int>(figure.to);
    picture.walked = jumps ? 1 : figure.walked;
    picture.thought = figure.thought;
    picture.state = state_shown(figure);
    return picture;
}

/// While the piece of her move flies she stands at its board with her hand at it.
bool moves_a_piece(const paint::MasterPicture& master, const paint::BoardPicture& board) {
    return master.state == paint::MasterState::thinking && master.from == master.to &&
           board.phase == BoardPhase::served && board.flights[0].from >= 0;
}

bool is_thought_about(BoardPhase phase) {
    return phase == BoardPhase::served || phase == BoardPhase::opponent_thinking;
}

}  // namespace

Motion motion_of(const HallView& view, bool reduced) {
    const Playback* playback = view.playback();
    return {reduced, playback && playback->playing() ? playback->speed() : 0};
}

bool can_be_followed(Duration lasting, const Motion& motion) {
    return !motion.reduced &&
           std::chrono::duration<double>(lasting).count() >= shortest_on_the_wall * motion.speed;
}

Duration flight_of_move(Time since, Time due) { return std::min(longest_flight, (due - since) * 2 / 5); }

double flown(Time now, Time since, Time due) {
    const Duration flight = flight_of_move(since, due);
    const Time start = due - flight;
    return flight > Duration::zero() && now > start && now < due ? share(now - start, flight) : -1;
}

HallComposer::HallComposer() : games_(chess::built_in_games()) { setGames(games_); }

void HallComposer::setGames(const chess::GamesOnBoards& games) {
    games_ = games;
    opponents_.clear();
    for (std::size_t game = 0; game < games_.collection().size(); ++game)
        opponents_.push_back(last_name(games_.collection().game(game).black));
}

paint::HallPicture HallComposer::compose(const HallMoment& moment, const Motion& motion) const {
    const HallState& state = moment.state;
    const Trace& trace = *moment.recording.trace;
    paint::HallPicture picture;
    picture.boards.reserve(state.boards.size());
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        picture.boards.push_back(board(trace, state, b, motion));
    for (std::uint32_t m = 0; m < state.masters.size(); ++m) {
        const MasterFigure figure = master_figure(moment.recording, state, m);
        paint::MasterPicture master = master_picture(figure, motion);
        if (moves_a_piece(master, picture.boards[figure.to])) master.state = paint::MasterState::moving;
        master.ghost = trace.scenario().mode == Mode::clones;
        picture.masters.push_back(master);
    }
    picture.finished = state.now >= trace.results().last_reply;
    return picture;
}

paint::MasterPicture HallComposer::compose_master(const HallView& view, std::uint32_t master,
                                                  const Motion& motion) {
    return master_picture(master_figure(view.recording(), view.state(), master), motion);
}

paint::BoardPicture HallComposer::board(const Trace& trace, const HallState& state, std::uint32_t b,
                                        const Motion& motion) const {
    const BoardPhase phase = phase_at(state, b);
    paint::BoardPicture picture;
    picture.phase = phase;
    picture.name = opponents_[b % opponents_.size()];
    double flying = -1;
    if (is_thought_about(phase)) {
        const Time since = state.boards[b].since();
        const Time due = trace.due(state, b);
        picture.thinking_left = share(due - state.now, due - since);
        if (can_be_followed(flight_of_move(since, due), motion)) flying = flown(state.now, since, due);
    }
    put_position(picture, b, state.boards[b].plies, flying);
    return picture;
}

void HallComposer::put_position(paint::BoardPicture& picture, std::uint32_t b, std::size_t plies,
                                double flying) const {
    if (flying >= 0) {
        const auto next = games_.at(b, plies + 1);
        picture.squares = paint::squares_of(games_.position_before(next).board());
        if (const auto* change = games_.change(next)) {
            picture.flights[0] = flight_of(change->step, flying);
            if (change->rook) picture.flights[1] = flight_of(*change->rook, flying);
        }
        return;
    }
    const auto moment = games_.at(b, plies);
    // A game that was broken off after the agreed number of pairs has no result.
    if (picture.phase == BoardPhase::over && moment.is_over) picture.result = result_shown(*moment.game);
    picture.squares = paint::squares_of(games_.position(moment).board());
    if (const auto* change = games_.last_change(moment)) {
        picture.last_from = change->step.from.index();
        picture.last_to = change->step.to.index();
    }
}

}  // namespace simul
