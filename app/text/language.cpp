// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

std::atomic<bool> processIsJapanese = false;
thread_local QString threadLanguage;

//! Shared by all threads: QTranslator::translate is const and only reads.
const QTranslator& japanese()
{
    static const auto translator = [] {
        auto t = std::make_unique<QTranslator>();
        if (!t->load(u":/matoi/i18n/matoi_ja.qm"_s))
            qWarning("The Japanese texts are missing from this build");
        return t;
    }();
    return *translator;
}

} // namespace

QString installLanguage(const QString& language)
{
    static std::unique_ptr<QTranslator> ours, qts;
    const QString wanted = language.isEmpty() ? QLocale::system().name() : language;
    const bool isJapanese = wanted.startsWith("ja"_L1);
    ours.reset(); // an uninstalled translator removes itself
    qts.reset();
    processIsJapanese = isJapanese;
    const QString code = isJapanese ? u"ja"_s : u"en"_s;
    if (isJapanese) {
        qts = std::make_unique<QTranslator>();
        if (qts->load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qts.get());
    }
    ours = std::make_unique<QTranslator>();
    if (ours->load(u":/matoi/i18n/matoi_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(ours.get());
    return code;
}

QString currentLanguage()
{
    if (!threadLanguage.isEmpty())
        return threadLanguage;
    return processIsJapanese ? u"ja"_s : u"en"_s;
}

LanguageScope::LanguageScope(const QString& language)
    : m_before(threadLanguage)
{
    if (language == "ja"_L1 || language == "en"_L1)
        threadLanguage = language;
}

LanguageScope::~LanguageScope() { threadLanguage = m_before; }

namespace text
{

QString translated(const char* context, const char* source)
{
    if (threadLanguage.isEmpty())
        return QCoreApplication::translate(context, source);
    if (threadLanguage == "ja"_L1)
        if (const QString found = japanese().translate(context, source); !found.isEmpty())
            return found;
    return QString::fromUtf8(source);
}

} // namespace text

} // namespace matoi
