// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/bigrams.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

bool isCjk(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x4dbf) ||
           (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c == 0x3005 ||
           (c >= 0xac00 && c <= 0xd7af) || (c >= 0x20000 && c <= 0x3ffff);
}

bool isWord(char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); }

QString normal(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

struct Run {
    bool cjk;
    QList<uint> chars;
    QString text() const
    {
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(chars.data()), chars.size());
    }
};

QList<Run> runs(const QString& text)
{
    QList<Run> list;
    bool open = false;
    for (const uint c : normal(text).toUcs4()) {
        if (!isWord(c) && !isCjk(c)) {
            open = false;
            continue;
        }
        const bool cjk = isCjk(c);
        if (!open || list.constLast().cjk != cjk)
            list.append(Run{cjk, {}});
        list.last().chars.append(c);
        open = true;
    }
    return list;
}

QString chars(const Run& run, qsizetype from, qsizetype n)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(run.chars.data() + from), n);
}

} // namespace

QString indexText(const QString& text)
{
    QString out;
    for (const Run& run : runs(text)) {
        if (!run.cjk) {
            out += run.text() + u' ';
            continue;
        }
        for (qsizetype i = 0; i + 1 < run.chars.size(); ++i)
            out += chars(run, i, 2) + u' ';
        out += chars(run, run.chars.size() - 1, 1) + u' ';
    }
    return out;
}

QString matchQuery(const QString& typed)
{
    QStringList words;
    const QList<Run> list = runs(typed);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Run& run = list[i];
        if (!run.cjk) {
            // Quoted: nothing a person types is FTS5 syntax.
            words += u"\"%1\"%2"_s.arg(run.text(), i + 1 == list.size() ? u"*"_s : QString());
        } else if (run.chars.size() == 1) {
            words += u"\"%1\"*"_s.arg(run.text());
        } else {
            QStringList pairs;
            for (qsizetype k = 0; k + 1 < run.chars.size(); ++k)
                pairs += chars(run, k, 2);
            words += u"\"%1\""_s.arg(pairs.join(u' '));
        }
    }
    return words.join(u" AND "_s);
}

} // namespace matoi
