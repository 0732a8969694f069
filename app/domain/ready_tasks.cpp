// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/ready_tasks.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

void addItems(ReadyTasks& set, const std::vector<Bilingual>& texts, const QString& list)
{
    int n = 1;
    for (const Bilingual& text : texts)
        set.items.push_back({u"%1.%2.%3"_s.arg(set.id, list).arg(n++), text});
}

} // namespace

std::vector<ReadyTasks> readyTasks(const WorkspaceState& workspace)
{
    std::map<QString, QByteArray> books;
    for (const QString& id : {u"standard"_s, u"security"_s, u"drill"_s})
        books[id] = builtinPlaybook(id);
    for (const auto& [id, text] : workspace.playbooks)
        books[id] = text.toUtf8();
    std::vector<ReadyTasks> sets;
    for (const auto& [id, text] : books) {
        const auto book = parsePlaybook(text, UnknownKeys::Ignore);
        if (!book)
            continue;
        ReadyTasks set{id, book->name, {}};
        addItems(set, book->tasks, u"tasks"_s);
        addItems(set, book->checklist, u"checklist"_s);
        if (!set.items.empty())
            sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace matoi
