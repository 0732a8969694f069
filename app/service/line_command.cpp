// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/line_command.h>
#include <app/service/time_input.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

template <class E>
struct Word {
    E value;
    const char16_t* words;
};

constexpr Word<Role> kRoles[]{
    {Role::Commander, u"commander|指揮"},
    {Role::Deputy, u"deputy|副指揮"},
    {Role::Scribe, u"scribe|記録"},
    {Role::DevLead, u"dev-lead|dev_lead|開発リード|Devリード"},
    {Role::BizLead, u"biz-lead|biz_lead|お客さま連絡|Bizリード"},
    {Role::Pdm, u"pdm"},
    {Role::Responder, u"responder|対応者|対応"},
    {Role::Observer, u"observer|閲覧"},
};
constexpr Word<Outlook> kOutlooks[]{
    {Outlook::Continuing, u"continuing|継続しそう|継続"},
    {Outlook::Converging, u"converging|収束しそう"},
    {Outlook::Converged, u"converged|収束した|収束"},
};
constexpr Word<StepState> kMoves[]{
    {StepState::Done, u"done|完了|済み|済"},
    {StepState::InProgress, u"start|開始|着手"},
    {StepState::Skipped, u"skip|省略"},
};

template <class E, size_t N>
std::optional<E> wordOf(const Word<E> (&table)[N], const QString& word)
{
    for (const Word<E>& row : table)
        if (QString::fromUtf16(row.words).split(u'|').contains(word, Qt::CaseInsensitive))
            return row.value;
    return std::nullopt;
}

template <class E, size_t N>
Error offered(const Word<E> (&table)[N], const QString& typed)
{
    QStringList words;
    for (const Word<E>& row : table) {
        const QStringList both = QString::fromUtf16(row.words).split(u'|');
        words << both.front() + (both.size() > 1 ? u" ("_s + both.back() + u')' : QString());
    }
    return {ErrorCode::BadValue, (typed.isEmpty() ? typed : typed + u": "_s) + words.join(u", "_s)};
}

//! The first word and what follows it; wide figures and spaces as narrow ones.
std::pair<QString, QString> split(const QString& text)
{
    static const QRegularExpression first(u"^(\\S+)\\s*(.*)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const auto m = first.match(text.trimmed());
    return {m.captured(1), m.captured(2)};
}

//! "3", "#3", "３", "仮説3".
std::optional<qint64> number(const QString& word)
{
    static const QRegularExpression digits(u"^(?:#|仮説)?(\\d{1,4})$"_s);
    const auto m = digits.match(word.normalized(QString::NormalizationForm_KC));
    return m.hasMatch() ? std::optional(m.captured(1).toLongLong()) : std::nullopt;
}

//! As findPerson(), and by any part of the name or its reading that fits one person only.
Result<PersonId> personOf(Session& session, QString typed)
{
    if (typed.startsWith(u'@') || typed.startsWith(u'＠'))
        typed.remove(0, 1);
    const auto found = session.findPerson(typed);
    if (found || found.error().code != ErrorCode::NoSuchPerson)
        return found;
    std::vector<PersonId> fits;
    for (const Person& person : session.workspace().people) {
        const QStringList parts =
            (person.name + u' ' + person.reading + u' ' + person.handle).split(u' ');
        if (!person.archived && std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
                return part.startsWith(typed, Qt::CaseInsensitive);
            }))
            fits.push_back(person.id);
    }
    if (fits.empty())
        return found;
    return fits.size() == 1 ? Result<PersonId>(fits.front()) : Error{ErrorCode::Ambiguous, typed};
}

Result<Command> settle(Session& session, StreamId incident, const QString& words, bool confirmed)
{
    const auto [first, evidence] = split(words);
    const auto wanted = number(first);
    if (!wanted)
        return Error{ErrorCode::NoSuchHypothesis, first};
    const auto state = session.store().incident(incident);
    if (!state)
        return state.error();
    for (const HypothesisRecord& hypothesis : state->hypotheses)
        if (hypothesis.number == *wanted)
            return Command(cmd::SettleHypothesis{hypothesis.id, confirmed, evidence});
    return Error{ErrorCode::NoSuchHypothesis, first};
}

//! "call the desk @sato by 15:30", 窓口へ連絡 @佐藤 期限 15:30: person and due may be left out.
Result<Command> todo(Session& session, const ComposerLine& line)
{
    static const QRegularExpression due(
        u"(?:^|\\s)(?:by |due |due:|期限 ?|期限[:：])(\\S+(?: \\d{1,2}:\\d{2})?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression until(u"(?:^|\\s)(\\S+?)まで(?:に)?\\s*$"_s);
    static const QRegularExpression at(u"(?:^|\\s)[@＠](\\S+)"_s);
    cmd::AddTask task{line.entry.text, {}, {}, line.entry.lane, {}};
    // The person may stand before or behind the time.
    for (int pass = 0; pass < 2; ++pass) {
        if (const auto m = at.match(task.text); m.hasMatch() && task.owner.isNull()) {
            const auto person = personOf(session, m.captured(1));
            if (!person)
                return person.error();
            task.owner = *person;
            task.text.remove(m.capturedStart(), m.capturedLength());
        }
        if (task.dueAt)
            continue;
        for (const auto* pattern : {&due, &until})
            if (const auto m = pattern->match(task.text); m.hasMatch()) {
                const auto time = parseTimeAhead(m.captured(1), session.now(), session.zone());
                if (!time)
                    continue; // "stand by me" is no time, and 収束するまで neither
                task.dueAt = *time;
                task.text.truncate(m.capturedStart());
                break;
            }
    }
    task.text = task.text.simplified();
    return Command(task);
}

//! "sato scribe" or "scribe sato": the word that is a role is the role.
Result<Command> role(Session& session, const QString& words)
{
    const QString all = words.simplified();
    const QString head = all.section(u' ', 0, 0), tail = all.section(u' ', -1);
    const auto last = wordOf(kRoles, tail), first = wordOf(kRoles, head);
    if (!last && !first)
        return offered(kRoles, {});
    const QString name = last ? all.chopped(tail.size()) : all.mid(head.size());
    const auto person = personOf(session, name.trimmed());
    if (!person)
        return person.error();
    return Command(cmd::AssignRole{last ? *last : *first, *person});
}

Result<Command> step(Session& session, StreamId incident, const QString& words)
{
    const auto [first, rest] = split(words);
    const auto [verb, tail] = split(rest);
    const auto state = session.store().incident(incident);
    if (!state)
        return state.error();
    const Playbook playbook = session.playbookOf(*state);
    const auto n = number(first);
    const PlaybookStep* found = n ? playbook.railStep(int(*n)) : playbook.step(first);
    if (!found)
        return Error{ErrorCode::NoSuchStep, first};
    const auto move = wordOf(kMoves, verb);
    if (!move)
        return offered(kMoves, verb);
    switch (*move) {
    case StepState::InProgress:
        return Command(cmd::StartStep{found->id, {}});
    case StepState::Skipped:
        return Command(cmd::SkipStep{found->id, tail});
    default:
        return Command(cmd::DoneStep{found->id, tail});
    }
}

//! "3 5", "3x5", "3×5"; the degree may still be unknown.
Result<Command> score(const QString& words)
{
    static const QRegularExpression two(u"^([0-9])(?:\\s*[x× ,*]\\s*([0-9]))?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto m = two.match(words.normalized(QString::NormalizationForm_KC).simplified());
    if (!m.hasMatch())
        return Error{ErrorCode::BadValue, u"/score 1 | 2 | 3  1 | 3 | 5"_s};
    cmd::Score c;
    c.scope = m.captured(1).toLongLong();
    if (!m.captured(2).isEmpty())
        c.degree = m.captured(2).toLongLong();
    return Command(c);
}

} // namespace

Result<Command> lineCommand(Session& session, StreamId incident, const ComposerLine& line,
                            EventId lastEntry)
{
    if (line.badTime)
        return Error{ErrorCode::BadTime, line.time};
    if (line.act == LineAct::Entry)
        return Command(line.entry);
    // These facts happen when they are recorded. A typed time is not dropped in silence.
    if (!line.time.isEmpty())
        return Error{ErrorCode::BadTime, line.time};
    const QString& words = line.entry.text;
    switch (line.act) {
    case LineAct::Hypothesis:
        return Command(cmd::OpenHypothesis{words});
    case LineAct::RuleOut:
    case LineAct::Confirm:
        return settle(session, incident, words, line.act == LineAct::Confirm);
    case LineAct::Todo:
        return todo(session, line);
    case LineAct::Role:
        return role(session, words);
    case LineAct::Step:
        return step(session, incident, words);
    case LineAct::Score:
        return score(words);
    case LineAct::Outlook: {
        const auto outlook = wordOf(kOutlooks, words.trimmed());
        if (!outlook)
            return offered(kOutlooks, words);
        return Command(cmd::SetOutlook{*outlook});
    }
    case LineAct::PinLast:
        if (lastEntry.isNull())
            return Error{ErrorCode::NoSuchEntry, {}};
        return Command(cmd::PinEntry{lastEntry, true});
    case LineAct::Entry:
    case LineAct::Summary:
    case LineAct::Notice:
        break;
    }
    return Error{ErrorCode::Internal, u"asked in a panel"_s};
}

} // namespace matoi
