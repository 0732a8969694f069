// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/composer_line.h>
#include <ui/models/row_filter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

bool RowFilter::takes(const TimelineRow& row) const
{
    if ((pinned && !row.pinned) || (late && !row.late) || (corrected && !row.corrections) ||
        (attached && row.attachment.isEmpty()) || (!kinds.empty() && !kinds.contains(row.kind)) ||
        (!lanes.empty() && !lanes.contains(row.lane)))
        return false;
    if (!people.isEmpty() && std::none_of(people.begin(), people.end(), [&](const QString& part) {
            return row.author.contains(part, Qt::CaseInsensitive);
        }))
        return false;
    return text.isEmpty() || row.text.contains(text, Qt::CaseInsensitive) ||
           row.author.contains(text, Qt::CaseInsensitive) ||
           row.kindWord.contains(text, Qt::CaseInsensitive) ||
           row.attachmentName.contains(text, Qt::CaseInsensitive);
}

namespace
{

//! True when the word asks for something; a lone sign is text.
bool take(RowFilter& filter, const QString& raw)
{
    const QString word = raw.normalized(QString::NormalizationForm_KC).toLower();
    if (word.startsWith(u'@') && word.size() > 1) {
        filter.people << word.mid(1);
        return true;
    }
    for (const auto& [name, lane] :
         {std::pair(u"#dev"_s, Lane::Dev), {u"#biz"_s, Lane::Biz}, {u"#all"_s, Lane::All}})
        if (word == name) {
            filter.lanes.insert(lane);
            return true;
        }
    if (word.startsWith(u'/'))
        if (const SlashCommand* command = slashCommand(word.mid(1))) {
            if (command->pin)
                filter.pinned = true;
            else
                filter.kinds.insert(command->kind);
            return true;
        }
    const std::pair<QStringList, bool*> marks[]{
        {{u"is:pinned"_s, u"is:ピン"_s}, &filter.pinned},
        {{u"is:late"_s, u"is:遅れ"_s}, &filter.late},
        {{u"is:corrected"_s, u"is:訂正"_s}, &filter.corrected},
        {{u"is:file"_s, u"is:添付"_s}, &filter.attached}};
    for (const auto& [names, mark] : marks)
        if (names.contains(word)) {
            *mark = true;
            return true;
        }
    return false;
}

} // namespace

void addTypedFilter(RowFilter& filter, const QString& typed)
{
    QStringList words;
    const QString plain = typed.simplified();
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts))
        if (!take(filter, word))
            words << word;
    filter.text = words.join(u' ');
}

} // namespace matoi
