#pragma once

#include <functional>

#include <QtGui/QAccessible>

namespace simul {

/// Accessibility is off until somebody asks; names that come from texts exist only if it was on before.
struct ActiveAccessibility {
    ActiveAccessibility() { QAccessible::setActive(true); }
    ~ActiveAccessibility() { QAccessible::setActive(false); }
};

/// Calls `visit` with every visible node below this one, in order.
inline void for_each_node(QAccessibleInterface* top,
                          const std::function<void(QAccessibleInterface&)>& visit) {
    for (int i = 0; i < top->childCount(); ++i) {
        QAccessibleInterface* child = top->child(i);
        if (child == nullptr || child->state().invisible) continue;
        visit(*child);
        for_each_node(child, visit);
    }
}

inline bool can_be_pressed(QAccessibleInterface& node) {
    auto* actions = node.actionInterface();
    return actions != nullptr && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

}  // namespace simul
