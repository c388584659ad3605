#include "tests/app/window/support/golden.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <QMetaProperty>
#include <gtest/gtest.h>

#include "tests/source_folder.hpp"

namespace simul {

namespace {

std::string value_text(const QVariant& value) {
    if (value.metaType().flags().testFlag(QMetaType::IsEnumeration)) return std::to_string(value.toInt());
    if (value.metaType() == QMetaType::fromType<double>())
        return QString::number(value.toDouble(), 'g', 12).toStdString();
    if (value.canConvert<QVariantList>() && value.metaType() != QMetaType::fromType<QString>()) {
        std::string text;
        for (const QVariant& each : value.toList()) text += (text.empty() ? "" : ", ") + value_text(each);
        return "[" + text + "]";
    }
    if (value.metaType() == QMetaType::fromType<QVariantMap>()) {
        std::string text;
        const QVariantMap map = value.toMap();
        for (auto entry = map.begin(); entry != map.end(); ++entry)
            text += (text.empty() ? "" : " ") + entry.key().toStdString() + "=" + value_text(entry.value());
        return "{" + text + "}";
    }
    return value.toString().toStdString();
}

}  // namespace

std::string model_text(const QAbstractItemModel& model) {
    const QHash<int, QByteArray> names = model.roleNames();
    std::vector<std::pair<QByteArray, int>> roles;
    for (auto role = names.begin(); role != names.end(); ++role) roles.emplace_back(role.value(), role.key());
    std::ranges::sort(roles);
    std::string text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const auto& [name, role] : roles)
            text += name.toStdString() + "=" + value_text(model.data(model.index(row, 0), role)) + " ";
        text.back() = '\n';
    }
    return text;
}

std::string object_text(QObject& object) {
    const QMetaObject& meta = *object.metaObject();
    std::vector<std::string> lines;
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (property.metaType().flags().testFlag(QMetaType::PointerToQObject)) continue;
        lines.push_back(std::string("  ") + property.name() + ": " + value_text(property.read(&object)) +
                        "\n");
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines) text += line;
    if (const auto* const model = qobject_cast<const QAbstractItemModel*>(&object))
        text += model_text(*model);
    return text;
}

void expect_golden(const std::string& name, const std::string& text) {
    const std::string path = in_source_folder("tests/golden/models/" + name);
    if (std::getenv("SIMUL_UPDATE_GOLDEN") != nullptr) {
        std::ofstream{path} << text;
        return;
    }
    std::stringstream golden;
    golden << std::ifstream{path}.rdbuf();
    EXPECT_EQ(text, golden.str()) << "golden file: " << path;
}

}  // namespace simul
