// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/messages.h>
#include <ui/views/form_panel.h>

namespace matoi::ui
{

using Kind = FormField::Kind;

//! Codes and words of an enum, in the order given, for a choice.
template <class E>
std::vector<std::pair<QString, QString>> choices(std::initializer_list<E> values)
{
    std::vector<std::pair<QString, QString>> list;
    for (const E value : values)
        list.emplace_back(codeOf(value), text::word(value));
    return list;
}

template <class E>
E codeValue(const FormValues& v, const QString& key)
{
    return fromCode<E>(QStringView(v[key])).value_or(E{});
}

} // namespace matoi::ui
