#include "app/window/pages/code/models/code_script.hpp"

#include <exception>

#include "simulator/text/atomic_file.hpp"

namespace simul {

void CodeScript::setRun(Run* run) {
    if (run == run_) return;
    if (run_) run_->disconnect(this);
    run_ = run;
    if (run_) connect(run_, &Run::traceChanged, this, &CodeScript::changed);
    Q_EMIT changed();
}

std::optional<ScriptOrder> CodeScript::order() const {
    if (!run_ || !run_->recorded()) return std::nullopt;
    ScriptOrder order{
        run_->recording().trace->scenario(), python_ ? Language::python : Language::cpp, {}, {}};
    if (mistake_ >= 0) {
        order.scenario = scenario_of_way(order.scenario, WayId::asyncio);
        order.mistake = static_cast<Mistake>(mistake_);
    }
    return order;
}

QString CodeScript::fileName() const {
    const auto wanted = order();
    return wanted ? QString::fromStdString(script_file_name(*wanted)) : QString{};
}

int CodeScript::refusal() const {
    const auto wanted = order();
    if (!wanted) return -1;
    try {
        check_order(*wanted);
    } catch (const NotExported& refused) {
        return static_cast<int>(refused.why);
    }
    return -1;
}

QString CodeScript::text() const {
    const auto wanted = order();
    return wanted ? QString::fromStdString(script_of(*wanted)) : QString{};
}

bool CodeScript::save(const QUrl& file) {
    failure_.clear();
    try {
        write_file_atomically(file.toLocalFile().toStdString(), text().toStdString());
    } catch (const std::exception& error) {
        failure_ = QString::fromUtf8(error.what());
    }
    Q_EMIT saved();
    return failure_.isEmpty();
}

}  // namespace simul
