#pragma once

#include <optional>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace simul {

/// What another program says of a document: `arguments` stand before the name of its file, `more` behind it.
/// Nothing if this computer does not have the program. A failure of it fails the test.
std::optional<QString> told_of(const QByteArray& pdf, const QString& program,
                               const QStringList& arguments = {}, const QStringList& more = {});

/// The text of a document in the order in which it is read; nothing as above.
std::optional<QString> text_of_pdf(const QByteArray& pdf);

/// The number of pages, from the document itself.
int pages_of(const QByteArray& pdf);

/// Checks what every document must be: whole, every font embedded and cut down to what is used, no date.
void expect_good_pdf(const QByteArray& pdf);

}  // namespace simul
