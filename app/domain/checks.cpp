// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>
#include <app/domain/decide.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

Result<QString> check(const QString& raw, const QString& field, bool multiLine, bool mayBeEmpty)
{
    QString text = raw.trimmed();
    if (multiLine)
        text.replace("\r\n"_L1, "\n"_L1); // what a file from Windows brings
    if (text.isEmpty())
        return mayBeEmpty ? Result<QString>(text) : Error{ErrorCode::Empty, field};
    if (!multiLine && text.size() > kMaxLine)
        return Error{ErrorCode::TooLong,
                     u"%1: %2 > %3"_s.arg(field).arg(text.size()).arg(kMaxLine)};
    if (multiLine && text.toUtf8().size() > kMaxText)
        return Error{ErrorCode::TooLong,
                     u"%1: %2 > %3"_s.arg(field).arg(text.toUtf8().size()).arg(kMaxText)};
    for (const QChar c : text) {
        const bool breaks = multiLine && (c == u'\n' || c == u'\t');
        if (c.category() == QChar::Other_Control && !breaks)
            return Error{ErrorCode::ControlCharacters,
                         u"%1: U+%2"_s.arg(field).arg(int(c.unicode()), 4, 16, QLatin1Char('0'))};
    }
    return text;
}

} // namespace

Result<QString> checkLine(const QString& t, const QString& f) { return check(t, f, false, false); }
Result<QString> checkText(const QString& t, const QString& f) { return check(t, f, true, false); }
Result<QString> checkOptionalLine(const QString& t, const QString& f)
{
    return check(t, f, false, true);
}
Result<QString> checkOptionalText(const QString& t, const QString& f)
{
    return check(t, f, true, true);
}

Result<Ms> checkTime(Ms at, Ms now)
{
    constexpr Ms kAhead = 5 * 60'000;
    if (at <= 0)
        return Error{ErrorCode::BadTime, QString::number(at)};
    if (at > now + kAhead)
        return Error{ErrorCode::TimeInFuture, QString::number(at)};
    return at;
}

bool looksLikeSecret(const QString& text)
{
    static const QRegularExpression pattern(
        u"\\bxox[a-z]-[A-Za-z0-9-]{8,}|\\bxapp-[A-Za-z0-9-]{8,}|"
        "\\b(?i:Bearer)\\s+[A-Za-z0-9._~+/-]{16,}|\\bSG\\.[A-Za-z0-9_-]{16,}|"
        "\\bntn_[A-Za-z0-9]{16,}|\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[0-9A-Za-z_-]{30,}|"
        "\\bgh[pousr]_[A-Za-z0-9]{20,}|\\bgithub_pat_[A-Za-z0-9_]{20,}|\\bglpat-[A-Za-z0-9_-]{16,}|"
        "-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|"
        "hooks\\.slack\\.com/(?:services|workflows|triggers)/|"
        "discord(?:app)?\\.com/api/webhooks/|\\.webhook\\.office\\.com/|"
        "chat\\.googleapis\\.com/v1/spaces/\\S*key=|"
        "(?i:(?:\\b(?:password|passwd|secret|api[_-]?key)|パスワード)\\s*[=:：]\\s*\\S{6,})"_s);
    return pattern.match(text).hasMatch();
}

bool validChannelName(const QString& name)
{
    static const QRegularExpression pattern(u"^#?incident_[a-z0-9_-]+$"_s);
    return pattern.match(name).hasMatch();
}

} // namespace matoi
