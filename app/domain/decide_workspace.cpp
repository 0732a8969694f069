// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/classification.h>
#include <app/domain/decide_parts.h>
#include <app/domain/postmortem_template.h>
#include <app/domain/score.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::parts
{

namespace
{

struct NumberPolicy {
    QLatin1StringView key;
    int min, max;
};
//! Policies that are numbers, with their bounds.
constexpr NumberPolicy kNumbers[]{
    {QLatin1StringView("postmortem.due_days"), 1, 7},
    {QLatin1StringView("promise.internal_min"), 5, 240},
    {QLatin1StringView("guide.hours"), 1, 48},
};

//! E-1, E-2: the words of the factors are the team's own, their numbers are fixed.
bool isFactorLabel(const QString& key)
{
    const qsizetype dot = key.lastIndexOf(u'.');
    const qint64 number = key.mid(dot + 1).toLongLong();
    return (key.left(dot) == "risk.scope"_L1 && validScope(number)) ||
           (key.left(dot) == "risk.degree"_L1 && validDegree(number));
}

//! A team's own template of the postmortem, one for each language.
bool isTemplateKey(const QString& key)
{
    return key == "postmortem.template.ja"_L1 || key == "postmortem.template.en"_L1;
}

} // namespace

R run(const DecideInput& in, const cmd::SetPerson& c)
{
    const auto name = checkLine(c.name, u"name"_s);
    if (!name)
        return name.error();
    const auto handle = checkOptionalLine(c.handle, u"handle"_s);
    const auto reading = checkOptionalLine(c.reading, u"reading"_s);
    if (!handle || !reading)
        return handle ? reading.error() : handle.error();
    std::vector<QString> teams;
    for (const QString& team : c.teams) {
        const auto word = checkLine(team, u"teams"_s);
        if (!word)
            return word.error();
        if (std::find(teams.begin(), teams.end(), *word) == teams.end())
            teams.push_back(*word);
    }
    const PersonId id = c.person.isNull() ? PersonId(in.freshIds.at(0).uuid()) : c.person;
    for (const Person& other : in.workspace->people)
        if (other.id != id && !handle->isEmpty() && other.handle == *handle)
            return Error{ErrorCode::AlreadyExists, *handle};
    return Builder(in)
        .workspace(PersonSet{id, *name, *handle, *reading, c.duty, c.admin, c.archived, teams},
                   {field::person(id)})
        .take();
}

R run(const DecideInput& in, const cmd::SetContact& c)
{
    if (!in.workspace->person(c.person))
        return Error{ErrorCode::NoSuchPerson, c.person.toString()};
    const auto phone = checkOptionalLine(c.phone, u"phone"_s);
    const auto email = checkOptionalLine(c.email, u"email"_s);
    if (!phone || !email)
        return phone ? email.error() : phone.error();
    return Builder(in)
        .on(contactsStream(), PersonContactSet{c.person, *phone, *email}, {}, {})
        .take();
}

R run(const DecideInput& in, const cmd::SetPlaybook& c)
{
    const auto playbook = parsePlaybook(c.text.toUtf8());
    if (!playbook)
        return playbook.error();
    return Builder(in)
        .workspace(PlaybookSet{playbook->id, c.text}, {field::playbook(playbook->id)})
        .take();
}

R run(const DecideInput& in, const cmd::SetPolicy& c)
{
    const bool isTemplate = isTemplateKey(c.key);
    const auto value =
        isTemplate ? checkOptionalText(c.value, c.key) : checkOptionalLine(c.value, c.key);
    if (!value)
        return value.error();
    if (isTemplate) {
        if (const auto parsed = parsePostmortemTemplate(*value); !parsed)
            return parsed.error();
    } else if (c.key == "zone"_L1) {
        if (!value->isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value->toLatin1()))
            return Error{ErrorCode::BadValue, *value};
    } else if (isCaseKey(c.key)) {
        // CLS-12: rows of the team stand below the published ones; an empty value takes one out.
        const auto row = readOwnCase(c.key, *value);
        if (!value->isEmpty() && !row)
            return row.error();
    } else if (c.key == "risk.labels"_L1) {
        if (!value->isEmpty() && *value != "customers"_L1 && *value != "stores"_L1)
            return Error{ErrorCode::BadValue, *value};
    } else if (!isFactorLabel(c.key)) {
        const auto it = std::find_if(std::begin(kNumbers), std::end(kNumbers),
                                     [&](const NumberPolicy& p) { return c.key == p.key; });
        if (it == std::end(kNumbers))
            return Error{ErrorCode::UnknownField, c.key};
        bool number = false;
        const int n = value->toInt(&number);
        if (!value->isEmpty() && (!number || n < it->min || n > it->max))
            return Error{ErrorCode::BadValue,
                         u"%1: %2 (%3-%4)"_s.arg(c.key, *value).arg(it->min).arg(it->max)};
    }
    return Builder(in).workspace(PolicySet{c.key, *value}, {field::policy(c.key)}).take();
}

R run(const DecideInput& in, const cmd::BreakGlass& c)
{
    if (in.actor.local)
        return ErrorCode::NotJoined;
    const auto reason = needReason(c.reason, u"break_glass"_s);
    if (!reason)
        return reason.error();
    return Builder(in).workspace(BreakGlassOpened{*reason, in.now + kGlassMs}).take();
}

R run(const DecideInput& in, const cmd::CloseGlass&)
{
    if (in.actor.local)
        return ErrorCode::NotJoined;
    const BrokenGlass* open = in.workspace->openGlass(in.actor.person, in.now);
    if (!open)
        return ErrorCode::NothingChanged;
    return Builder(in).workspace(BreakGlassClosed{open->id}).take();
}

} // namespace matoi::parts
