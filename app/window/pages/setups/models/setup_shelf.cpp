#include "app/window/pages/setups/models/setup_shelf.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <QDir>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/window_limits.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/setup/built_in_setups.hpp"
#include "simulator/setup/setup_file.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

constexpr std::uint64_t most_events = 200'000;  // to be run for a picture

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

Time last_reply(const Scenario& scenario) {
    if (find_problem(scenario, false) || estimated_events(scenario) > most_events) return {};
    return measure(scenario).last_reply;
}

SetupExpectation expectation_of(const Setup& setup) {
    if (setup.expect) return *setup.expect;
    try {
        return {last_reply(in_mode(setup.scenario, setup.window.left.value_or(Mode::sync))),
                last_reply(setup.scenario)};
    } catch (const std::exception&) {  // it cannot be played to its end: there is no picture
        return {};
    }
}

QVariantMap card_of(const Setup& setup, const std::string& language) {
    const SetupExpectation ends = expectation_of(setup);
    return {{QStringLiteral("name"), plain(setup.name.in(language))},
            {QStringLiteral("note"), plain(setup.note.in(language))},
            {QStringLiteral("reading"), plain(setup.reading.in(language))},
            {QStringLiteral("boards"), setup.scenario.boards},
            {QStringLiteral("leftMs"), to_ms(ends.left)},
            {QStringLiteral("rightMs"), to_ms(ends.right)}};
}

}  // namespace

void SetupShelf::setDesk(SetupDesk* desk) {
    desk_ = desk;
    if (desk_) {
        connect(desk_, &SetupDesk::folderChanged, this, &SetupShelf::refresh);
        connect(desk_, &SetupDesk::kept, this, &SetupShelf::refresh);
    }
    refresh();
    Q_EMIT deskChanged();
}

void SetupShelf::setLanguage(const QString& language) {
    if (std::exchange(language_, language) != language) show();
}

void SetupShelf::setGroup(const QString& group) {
    if (std::exchange(group_, group) != group) show();
}

void SetupShelf::refresh() {
    read_own();
    show();
}

void SetupShelf::read_own() {
    own_.clear();
    if (!desk_ || desk_->folder().isEmpty()) return;
    const QDir folder(desk_->folder());
    const QStringList names = folder.entryList({QStringLiteral("*.simul")}, QDir::Files, QDir::Name);
    for (const QString& name : names.first(std::min(names.size(), most_own))) {
        Own own{folder.filePath(name), {}, {}};
        try {
            own.setup = load_setup(own.path.toStdString());
            if (own.setup.name.is_empty())
                own.setup.name.text = name.chopped(6).toStdString();  // without its ending
        } catch (const std::exception& error) {
            own.fault = QString::fromUtf8(error.what()).replace(own.path, name);
        }
        own_.push_back(std::move(own));
    }
}

QVariantList SetupShelf::groups() const {
    const auto row = [](const QString& id, auto count) {
        return QVariantMap{{QStringLiteral("id"), id}, {QStringLiteral("count"), static_cast<int>(count)}};
    };
    const auto built_in = built_in_setups();
    QVariantList rows{row({}, built_in.size() + own_.size())};
    for (const SetupGroup& group : setup_groups)
        rows.append(row(plain(group.id), std::ranges::count(built_in, group.id, &BuiltInSetup::group)));
    rows.append(row(QStringLiteral("own"), own_.size()));
    return rows;
}

void SetupShelf::show() {
    cards_.clear();
    const std::string language = language_.toStdString();
    for (const BuiltInSetup& built_in : built_in_setups()) {
        if (!group_.isEmpty() && plain(built_in.group) != group_) continue;
        QVariantMap card = card_of(read_setup(built_in.text), language);
        card[QStringLiteral("id")] = plain(built_in.id);
        card[QStringLiteral("mistake")] = built_in.group == "mistakes";
        cards_.append(card);
    }
    for (const Own& own : own_) {
        if (!group_.isEmpty() && group_ != QStringLiteral("own")) continue;
        QVariantMap card = card_of(own.setup, language);
        card[QStringLiteral("path")] = own.path;
        card[QStringLiteral("fault")] = own.fault;
        cards_.append(card);
    }
    Q_EMIT cardsChanged();
}

}  // namespace simul
