// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <optional>

namespace matoi
{

//! What a matoi:// link asks for. A link never acts: it shows something or fills a form, and a
//! person presses the button.
struct Link {
    enum class Verb {
        New,     //!< matoi://new?title=...
        Entry,   //!< matoi://entry?text=..., for the running incident
        Incident //!< matoi://incident/INC-2026-0042[/entry/ID]
    };
    Verb verb = Verb::Incident;
    QString words;    //!< the title or the text, in one line; may be empty
    QString incident; //!< as it stands in the link; the store knows whether it exists
    EventId entry;    //!< null = the incident itself
    bool operator==(const Link&) const = default;
};

//! Reads a link from outside. Control characters become spaces, words are cut to what a line may
//! hold; nothing for what is not exactly one of the three forms.
std::optional<Link> parseLink(const QString& url);

//! The link to an incident, or to one entry of it.
QString linkTo(const QString& incident, EventId entry = {});

} // namespace matoi
