// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/palette_index.h>
#include <ui/models/people_filter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

std::vector<int> peopleMatching(const std::vector<DirectoryEntry>& people, const QString& typed)
{
    const QString wanted = paletteFold(typed.trimmed());
    std::vector<int> shown;
    std::vector<QString> keys;
    for (size_t i = 0; i < people.size(); ++i) {
        const Person& p = people[i].person;
        keys.push_back(paletteFold(p.reading.isEmpty() ? p.name : p.reading));
        QStringList words{p.name, p.reading, p.handle, people[i].email};
        words.append(QStringList(p.teams.begin(), p.teams.end()));
        // A line break keeps a match from running from one field into the next.
        if (wanted.isEmpty() || paletteFold(words.join(u'\n')).contains(wanted))
            shown.push_back(int(i));
    }
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
        const bool left = people[size_t(a)].person.archived,
                   right = people[size_t(b)].person.archived;
        return left != right ? right : keys[size_t(a)] < keys[size_t(b)];
    });
    return shown;
}

} // namespace matoi
