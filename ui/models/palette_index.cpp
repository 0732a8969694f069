// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/palette_index.h>

#include <QStringList>

#include <algorithm>
#include <utility>

namespace matoi
{

namespace
{

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

//! 0 = not there. A start of the text beats a start of a word, that beats the middle of one.
int contained(QStringView text, QStringView word)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && best < 100; at = text.indexOf(word, at + 1))
        best = std::max(best, at == 0 ? 100 : startsWord(text, at) ? 80 : 60);
    return best;
}

//! All letters in their order: "ctl" finds "close the line". Runs and starts of words count more.
int inOrder(QStringView text, QStringView word)
{
    int score = 0;
    qsizetype at = -1;
    for (const QChar c : word) {
        const qsizetype next = text.indexOf(c, at + 1);
        if (next < 0)
            return 0;
        score += next == at + 1 ? 3 : startsWord(text, next) ? 3 : 1;
        at = next;
    }
    // Letters strewn over the whole sentence are chance.
    const int most = 3 * int(word.size());
    return 2 * score > most ? 10 + 30 * score / most : 0;
}

//! One spelling of what Japanese is written with in Latin letters: "houshin", "hosin" and "hoshin"
//! are one word, and whoever types for an input method types the first.
QString oneRomaji(QString text)
{
    static constexpr std::pair<const char*, const char*> spellings[]{
        {"sy", "sh"},  {"ty", "ch"},  {"zy", "j"},  {"jy", "j"},  {"si", "shi"},
        {"ti", "chi"}, {"tu", "tsu"}, {"hu", "fu"}, {"zi", "ji"}, {"ou", "o"},
        {"oo", "o"},   {"uu", "u"},   {"nn", "n"},  {"-", ""}};
    for (const auto& [other, one] : spellings)
        text.replace(QLatin1StringView(other), QLatin1StringView(one));
    return text;
}

//! Thousands of them: found by their letters in a row only.
bool isTitle(PaletteItem::Kind kind)
{
    return kind == PaletteItem::Kind::Incident || kind == PaletteItem::Kind::Postmortem;
}

} // namespace

QString paletteFold(const QString& text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar& c : folded)
        if (c >= QChar(0x30A1) && c <= QChar(0x30F6))
            c = QChar(c.unicode() - 0x60);
    return folded;
}

void PaletteIndex::add(PaletteItem item)
{
    QString text = paletteFold(item.text), search = paletteFold(item.search);
    // Nobody writes readings beside titles.
    QString romaji = isTitle(item.kind) ? QString() : oneRomaji(search);
    m_rows.push_back({std::move(item), std::move(text), std::move(search), std::move(romaji)});
}

void PaletteIndex::append(const PaletteIndex& other)
{
    m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
}

std::vector<const PaletteItem*> PaletteIndex::find(const QString& query, int limit) const
{
    const QStringList words = paletteFold(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    struct Hit {
        int score;
        const Row* row;
    };
    std::vector<Hit> hits;
    for (const Row& row : m_rows) {
        int score = row.item.urgent ? 5 : 0;
        if (row.item.kind == PaletteItem::Kind::Action)
            score += 8;
        else if (words.isEmpty() && !row.item.urgent)
            continue;
        bool all = true;
        for (const QString& word : words) {
            int best = std::max(contained(row.text, word), contained(row.search, word) - 5);
            if (best <= 0 && !isTitle(row.item.kind))
                best =
                    std::max(contained(row.romaji, oneRomaji(word)) - 10, inOrder(row.text, word));
            all = best > 0;
            if (!all)
                break;
            score += best;
        }
        if (all)
            hits.push_back({score, &row});
    }
    const auto better = [](const Hit& a, const Hit& b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    };
    const size_t count = std::min(hits.size(), size_t(std::max(0, limit)));
    std::partial_sort(hits.begin(), hits.begin() + qsizetype(count), hits.end(), better);
    std::vector<const PaletteItem*> found;
    for (size_t i = 0; i < count; ++i)
        found.push_back(&hits[i].row->item);
    return found;
}

} // namespace matoi
