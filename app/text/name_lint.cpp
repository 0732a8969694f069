// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/name_lint.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

constexpr auto kHonorific = u"(?:さん|様|さま|氏|君|くん|ちゃん|先輩)";

bool isLatin(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x250; });
}

//! Every hiragana matches its katakana too.
QString eitherKana(const QString& word)
{
    QString pattern;
    for (const QChar c : word) {
        const char16_t code = c.unicode();
        const bool hiragana = code >= 0x3041 && code <= 0x3096;
        const bool katakana = code >= 0x30a1 && code <= 0x30f6;
        if (hiragana || katakana)
            pattern +=
                QString(u'[') + c + QChar(char16_t(hiragana ? code + 0x60 : code - 0x60)) + u']';
        else
            pattern += QRegularExpression::escape(QString(c));
    }
    return pattern;
}

//! A word in Latin letters stands by itself; kanji and kana may touch it.
QString alone(const QString& pattern)
{
    return u"(?<![A-Za-z0-9_.@/-])(?:%1)(?![A-Za-z0-9_@-])"_s.arg(pattern);
}

QStringList patternsOf(const Person& person)
{
    static const QRegularExpression gap(u"[\\s\u3000]+"_s);
    const QString honorific = QString::fromUtf16(kHonorific);
    QStringList patterns;
    const QStringList parts = person.name.split(gap, Qt::SkipEmptyParts);
    QStringList whole;
    for (const QString& part : parts)
        whole << QRegularExpression::escape(part);
    if (parts.size() > 1) {
        const bool latin = isLatin(person.name);
        const QString full = whole.join(latin ? u"[\\s\u3000]+"_s : u"[\\s\u3000]*"_s);
        patterns << (latin ? alone(full) : full) + u"(?:%1)?"_s.arg(honorific);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString& part = parts[i];
        if (isLatin(part)) {
            patterns << u"(?<![A-Za-z0-9_.@-])(?i:%1)(?:-san|%2)"_s.arg(whole[i], honorific);
            if (part.size() >= 3)
                patterns << alone(whole[i]);
        } else {
            patterns << whole[i] + honorific;
            if (part.size() >= 2 && (i == 0 || parts.size() == 1))
                patterns << whole[i];
        }
    }
    for (const QString& part : person.reading.split(gap, Qt::SkipEmptyParts))
        if (!isLatin(part))
            patterns << eitherKana(part) + honorific;
    if (const QString handle = QRegularExpression::escape(person.handle); !handle.isEmpty()) {
        patterns << u"(?<![A-Za-z0-9_.])@(?i:%1)(?![A-Za-z0-9_-])"_s.arg(handle);
        if (person.handle.size() >= 3)
            patterns << alone(u"(?i:%1)"_s.arg(handle));
    }
    return patterns;
}

//! Targets of links and addresses: what stands there names nobody.
std::vector<std::pair<qsizetype, qsizetype>> silentPlaces(const QString& text)
{
    static const QRegularExpression silent(u"\\]\\([^)\\s]*\\)|[a-z]+://\\S+"_s);
    std::vector<std::pair<qsizetype, qsizetype>> places;
    for (auto it = silent.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        places.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return places;
}

} // namespace

NameLint::NameLint(const std::vector<Person>& people)
{
    for (const Person& person : people) {
        const QStringList patterns = patternsOf(person);
        if (patterns.isEmpty())
            continue;
        QRegularExpression expression(patterns.join(u'|'));
        if (expression.isValid())
            m_people.emplace_back(std::move(expression), person.id);
    }
}

std::vector<NameHit> NameLint::namesIn(const QString& text) const
{
    std::vector<NameHit> hits;
    for (const auto& [expression, person] : m_people)
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            hits.push_back({match.capturedStart(), match.capturedLength(), person});
        }
    if (hits.empty())
        return hits;
    const auto places = silentPlaces(text);
    std::erase_if(hits, [&](const NameHit& hit) {
        return std::any_of(places.begin(), places.end(), [&](const auto& place) {
            return hit.start >= place.first && hit.start < place.second;
        });
    });
    // Of two at one place the longer one says more.
    std::stable_sort(hits.begin(), hits.end(), [](const NameHit& a, const NameHit& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<NameHit> apart;
    for (const NameHit& hit : hits)
        if (apart.empty() || hit.start >= apart.back().start + apart.back().length)
            apart.push_back(hit);
    return apart;
}

} // namespace matoi::text
