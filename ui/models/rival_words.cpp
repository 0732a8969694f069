// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/text/messages.h>
#include <ui/models/rival_words.h>

#include <algorithm>

namespace matoi
{

Result<std::vector<RivalField>> loadRivals(Session& session, StreamId id, bool japanese)
{
    const Reader reader = session.read();
    const auto incident = reader.incident(id);
    if (!incident)
        return incident.error();
    const auto events = reader.events(id);
    if (!events)
        return events.error();
    const Playbook playbook = session.playbookOf(*incident);
    const text::Wording wording{[&](PersonId p) { return session.personName(p); }, &playbook,
                                japanese, session.zone()};
    const auto named = [&](PersonId p) { return session.personName(p); };
    std::vector<RivalField> list;
    for (const Conflict& conflict : incident->conflicts) {
        RivalField field{conflict.field, text::fieldWord(conflict.field), {}};
        const auto head = incident->heads.find(conflict.field);
        for (const FieldHead& given : conflict.rivals) {
            Rival rival{given.event,
                        given.by,
                        named(given.by),
                        text::fieldValue(conflict.field, given.value, named),
                        0,
                        head != incident->heads.end() && head->second.event == given.event};
            const auto event = std::find_if(events->begin(), events->end(),
                                            [&](const Event& e) { return e.id == given.event; });
            if (event != events->end()) {
                rival.at = event->recordedAt;
                // The whole sentence, where the fact makes a row of the timeline.
                if (const auto entry = entryOf(*event))
                    if (const QString words = text::entryText(*entry, wording); !words.isEmpty())
                        rival.words = words;
            }
            field.rivals.push_back(std::move(rival));
        }
        std::stable_sort(field.rivals.begin(), field.rivals.end(),
                         [](const Rival& a, const Rival& b) { return a.at < b.at; });
        list.push_back(std::move(field));
    }
    return list;
}

} // namespace matoi
