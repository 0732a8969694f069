// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace matoi
{

//! Installs the language of the whole process: "ja", "en", or "" = the system's. Replaces the one
//! installed before; windows hear of it by LanguageChange. Gives the language in use.
QString installLanguage(const QString& language);
//! The language in use on this thread: "ja" or "en".
QString currentLanguage();

//! Words of this thread in one language while the scope lives, whatever the process shows: an
//! owner answers matoi-cli in the caller's language and its window stays as it is. An unknown
//! language changes nothing.
class LanguageScope
{
public:
    explicit LanguageScope(const QString& language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    QString m_before;
};

namespace text
{

//! Translation that respects LanguageScope. update_translations collects it as it does translate().
QString translated(const char* context, const char* source);

} // namespace text

} // namespace matoi
