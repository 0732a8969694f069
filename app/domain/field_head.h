// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

namespace matoi
{

//! Who set a field last, and the value as text: what a later writer must have seen.
struct FieldHead {
    EventId event;
    PersonId by;
    QString value;
    template <class V>
    void fields(V& v)
    {
        v("by", by);
        v("event", event);
        v("value", value);
    }
    bool operator==(const FieldHead&) const = default;
};

//! Two people set one field without seeing each other. The newer stands; both are kept until
//! conflict.resolved (design.md 3, Two writers of one field).
struct Conflict {
    QString field;
    std::vector<FieldHead> rivals;
    template <class V>
    void fields(V& v)
    {
        v("field", field);
        v("rivals", rivals);
    }
    bool operator==(const Conflict&) const = default;
};

} // namespace matoi
