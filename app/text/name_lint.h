// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/workspace_state.h>

#include <QRegularExpression>

namespace matoi::text
{

//! Somebody's name among words, in UTF-16 units.
struct NameHit {
    qsizetype start = 0, length = 0;
    PersonId person;
    bool operator==(const NameHit&) const = default;
};

//! PM-6: who is named where causes are told. Knows full names with and without their space, family
//! names of two characters and more, handles, and any part of a name or of its reading (either
//! kana) before さん, 様, 氏, 君 and the like. Addresses and targets of links are passed over. It
//! warns and never blocks: a place that is called like a person is found too.
class NameLint
{
public:
    NameLint() = default;
    explicit NameLint(const std::vector<Person>& people);
    //! In the order of the text, none within another.
    std::vector<NameHit> namesIn(const QString& text) const;

private:
    std::vector<std::pair<QRegularExpression, PersonId>> m_people;
};

} // namespace matoi::text
