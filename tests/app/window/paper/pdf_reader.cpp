#include "tests/app/window/paper/pdf_reader.hpp"

#include <iostream>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace simul {

std::optional<QString> told_of(const QByteArray& pdf, const QString& program, const QStringList& arguments,
                               const QStringList& more) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::cout << "skipped: there is no " << program.toStdString() << " here\n";
        return std::nullopt;
    }
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, arguments + QStringList{name} + more);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QString> text_of_pdf(const QByteArray& pdf) {
    return told_of(pdf, QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")});
}

int pages_of(const QByteArray& pdf) {
    const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
    return static_cast<int>(QString::fromLatin1(pdf).count(page));
}

void expect_good_pdf(const QByteArray& pdf) {
    ASSERT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_FALSE(pdf.contains("CreationDate"));
    EXPECT_TRUE(pdf.contains("/Title"));
    EXPECT_TRUE(pdf.contains("/Creator"));
    // A font that is cut down has six letters and a plus before its name.
    const QString text = QString::fromLatin1(pdf);
    const auto cut = text.count(QRegularExpression(QStringLiteral("/FontName /[A-Z]{6}\\+")));
    EXPECT_GT(cut, 0);
    EXPECT_EQ(cut, text.count(QStringLiteral("/FontName ")));
    told_of(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check")});
    const auto fonts = told_of(pdf, QStringLiteral("pdffonts"));
    if (!fonts) return;
    const QStringList rows = fonts->split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < rows.size(); ++i)
        EXPECT_TRUE(rows[i].contains(QStringLiteral("Identity-H       yes "))) << rows[i].toStdString();
}

}  // namespace simul
