// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/notice_text.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/notice_panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/composer.h>
#include <ui/views/notice_panel.h>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr Outlook kOutlooks[]{Outlook::Continuing, Outlook::Converging, Outlook::Converged};

NoticePanel::Choices stageChoices()
{
    return choices({NoticeStage::First, NoticeStage::Impact, NoticeStage::Update,
                    NoticeStage::Converged, NoticeStage::Final});
}

//! "Converging: One mail to all (212 companies, by mail, decided by Watanabe)".
QString policyWords(const ContactPolicy& policy, Outlook outlook, const QString& decider)
{
    if (policy.words.isEmpty())
        return {};
    QStringList more;
    for (const QString& part : {policy.affected, policy.channel})
        if (!part.isEmpty())
            more << part;
    if (!decider.isEmpty())
        more << NoticePanels::tr("decided by %1").arg(decider);
    const QString words = NoticePanels::tr("%1: %2").arg(text::word(outlook), policy.words);
    return more.isEmpty() ? words : NoticePanels::tr("%1 (%2)").arg(words, more.join(u" · "_s));
}

//! A row that chooses nobody, before the others.
NoticePanel::Choices choiceFirst(const NoticePanel::Choices& people, const QString& question)
{
    NoticePanel::Choices all{{QString(), question}};
    all.insert(all.end(), people.begin(), people.end());
    return all;
}

} // namespace

//! What a panel shows, as it is on disk.
struct NoticePanels::Loaded {
    StreamId id;
    Incident incident;
    ContactPolicy policy;
    NoticeStage stage = NoticeStage::First;
    text::NoticeText prepared;
    NoticePanel::Choices approvers;
    bool mayApprove = false; //!< the profile person, what they drafted themselves apart
};

NoticePanels::NoticePanels(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_window(window)
    , m_panel(*new NoticePanel(window))
{
    connect(&m_panel, &NoticePanel::confirmed, this, &NoticePanels::confirm);
    connect(&m_panel, &NoticePanel::copied, this,
            [this] { m_acts.say(tr("Copied: subject and text")); });
    connect(&m_panel, &NoticePanel::stageChosen, this, [this](const QString& code) {
        load(fromCode<NoticeStage>(QStringView(code)), [this, code](const Loaded& loaded) {
            if (m_panel.isOpen() && m_panel.stage() == code)
                m_panel.setPrepared(loaded.prepared.subject, loaded.prepared.text);
        });
    });
    connect(&m_panel, &NoticePanel::reviseRequested, this, &NoticePanels::revise);
}

void NoticePanels::load(std::optional<NoticeStage> stage, std::function<void(const Loaded&)> then)
{
    const StreamId id = m_acts.desk().incident();
    if (id.isNull())
        return;
    const QTimeZone zone = m_acts.context().zone;
    m_acts.workspace().run(
        this,
        [id, stage, zone](Session& s) -> Result<Loaded> {
            Loaded loaded;
            loaded.id = id;
            auto incident = s.read().incident(id);
            if (!incident)
                return incident.error();
            loaded.incident = std::move(*incident);
            const Incident& i = loaded.incident;
            if (!i.readableBy(s.profile()))
                return ErrorCode::RestrictedStream;
            const Playbook playbook = s.playbookOf(i);
            loaded.stage = stage.value_or(suggestedStage(i));
            loaded.policy = contactPolicy(i, playbook, i.outlook, currentLanguage() == "ja"_L1);
            loaded.prepared = text::preparedNotice(i, playbook, loaded.stage, s.now(), zone);
            std::vector<PersonId> may{i.holder(Role::Commander), i.holder(Role::Pdm)};
            for (const Person& person : s.workspace().people)
                if (person.duty == Duty::Pdm && !person.archived)
                    may.push_back(person.id);
            loaded.mayApprove = std::find(may.begin(), may.end(), s.profile()) != may.end();
            may.push_back(s.profile()); // refused where it may not, and told why
            for (const PersonId person : may) {
                const QString code = person.toString();
                const auto known =
                    std::find_if(loaded.approvers.begin(), loaded.approvers.end(),
                                 [&](const auto& choice) { return choice.first == code; });
                if (!person.isNull() && known == loaded.approvers.end())
                    loaded.approvers.emplace_back(code, s.personName(person));
            }
            return loaded;
        },
        [this, id, then = std::move(then)](const Result<Loaded>& loaded) {
            if (!loaded)
                m_acts.say(text::sentence(loaded.error()));
            else if (id == m_acts.desk().incident())
                then(*loaded);
        });
}

void NoticePanels::openNext()
{
    const Incident& i = m_acts.desk().snapshot().incident;
    if (const NoticeRecord* notice = waitingNotice(i, true))
        return askSent(notice->id);
    if (const NoticeRecord* notice = waitingNotice(i, false))
        return askApproval(notice->id);
    askContact();
}

void NoticePanels::askContactWith(const QString& words)
{
    load({}, [this, words](const Loaded& loaded) { draft(loaded, nullptr, words); });
}

void NoticePanels::revise()
{
    load({}, [this](const Loaded& loaded) {
        if (const NoticeRecord* notice = waitingNotice(loaded.incident, false))
            draft(loaded, notice);
    });
}

void NoticePanels::askContactIfFree()
{
    QWidget* const before = QApplication::focusWidget();
    load({}, [this, before](const Loaded& loaded) {
        // Whoever went on to something else meanwhile is not called back: the rail keeps asking.
        if (!ScrimPanel::anyOpen(m_window) && QApplication::focusWidget() == before &&
            loaded.incident.contactDue)
            draft(loaded, nullptr);
    });
}

void NoticePanels::draft(const Loaded& loaded, const NoticeRecord* revised, const QString& words)
{
    const Incident& i = loaded.incident;
    m_incident = loaded.id;
    m_notice = revised ? revised->id : EventId();
    m_composed = words;
    NoticePanel::Content content;
    // What an earlier panel kept must not stand in the way of the words just written.
    content.id =
        u"%1/%2/%3"_s.arg(loaded.id.toString(), codeOf(i.outlook), m_notice.toString()) + words;
    content.title = revised ? tr("Revise the notice") : tr("Contact customers by this policy?");
    content.policy = policyWords(loaded.policy, i.outlook,
                                 m_acts.desk().snapshot().name(loaded.policy.decidedBy));
    content.stages = stageChoices();
    content.stage = codeOf(revised ? revised->stage : loaded.stage);
    content.subject = revised ? revised->subject : loaded.prepared.subject;
    content.text = revised ? revised->text : words.isEmpty() ? loaded.prepared.text : words;
    content.recipients = revised ? revised->recipients : loaded.policy.affected;
    m_panel.open(NoticePanel::Mode::Draft, content);
}

void NoticePanels::openOn(
    EventId id, NoticePanel::Mode mode,
    std::function<void(NoticePanel::Content&, const Loaded&, const NoticeRecord&)> more)
{
    load({}, [this, id, mode, more = std::move(more)](const Loaded& loaded) {
        const NoticeRecord* notice = noticeOf(loaded.incident, id);
        if (!notice)
            return;
        m_incident = loaded.id;
        m_notice = id;
        NoticePanel::Content content;
        content.subject = notice->subject;
        content.text = notice->text;
        content.recipients = notice->recipients;
        more(content, loaded, *notice);
        m_panel.open(mode, content);
    });
}

void NoticePanels::askApproval(EventId id)
{
    openOn(id, NoticePanel::Mode::Approve,
           [this](NoticePanel::Content& content, const Loaded& loaded, const NoticeRecord& notice) {
               content.id = u"approve/"_s + notice.id.toString();
               content.title = tr("Approve: %1").arg(text::word(notice.stage));
               content.policy =
                   tr("Drafted by %1. Somebody else approves it: the commander or the PdM.")
                       .arg(m_acts.desk().snapshot().name(notice.drafter));
               content.approvers = loaded.approvers;
               // One key approves in one's own name only; any other name is chosen on purpose.
               const QString me = m_acts.context().profile.toString();
               if (loaded.mayApprove && notice.drafter != m_acts.context().profile)
                   std::stable_partition(content.approvers.begin(), content.approvers.end(),
                                         [&](const auto& choice) { return choice.first == me; });
               else
                   content.approvers = choiceFirst(loaded.approvers, tr("Who approves it?"));
           });
}

void NoticePanels::askSent(EventId id)
{
    openOn(id, NoticePanel::Mode::Sent,
           [this](NoticePanel::Content& content, const Loaded&, const NoticeRecord& notice) {
               content.id = u"sent/"_s + notice.id.toString();
               content.title = tr("Record as sent: %1").arg(text::word(notice.stage));
               content.policy =
                   tr("Approved by %1. Copy the text, send it, then record that it went out.")
                       .arg(m_acts.desk().snapshot().name(notice.approver));
           });
}

void NoticePanels::confirm()
{
    switch (m_panel.mode()) {
    case NoticePanel::Mode::Draft:
        if (!m_panel.reason().isEmpty())
            return submit(cmd::WaiveContact{m_panel.reason()});
        return submit(cmd::DraftNotice{
            fromCode<NoticeStage>(QStringView(m_panel.stage())).value_or(NoticeStage::First),
            m_panel.subject(), m_panel.text(), m_panel.recipients(), m_notice});
    case NoticePanel::Mode::Approve:
        // Whoever says yes is named, also where one desk serves a room (design.md 3.2).
        if (m_panel.approver().isEmpty())
            return m_panel.refuse(text::sentence({ErrorCode::MissingPerson, {}}));
        return submit(cmd::ApproveNotice{m_notice}, PersonId::fromString(m_panel.approver()));
    case NoticePanel::Mode::Sent: {
        cmd::RecordSent command{m_notice, m_panel.recipients(), {}};
        if (!m_panel.at().isEmpty()) {
            const auto at =
                parseTimeInput(m_panel.at(), systemClock().now(), m_acts.context().zone);
            if (!at)
                return m_panel.refuse(text::sentence(at.error()));
            command.at = *at;
        }
        return submit(std::move(command));
    }
    }
}

void NoticePanels::submit(Command command, PersonId as)
{
    // Undo takes back one's own acts; what another said stands.
    const bool own = as.isNull() || as == m_acts.context().profile;
    const QString words = own ? Acts::undoWords(command) : QString();
    m_acts.workspace().run(
        this,
        [incident = m_incident, command = std::move(command), as](Session& s) {
            return s.submit(incident, command, as);
        },
        [this, words](const Result<Outcome>& outcome) {
            if (!m_acts.settle(outcome, words))
                return m_panel.refuse(text::sentence(outcome.error()));
            if (m_panel.mode() == NoticePanel::Mode::Draft && !m_composed.isEmpty() &&
                m_incident == m_acts.desk().incident())
                m_acts.desk().composer().clear();
            m_composed.clear();
            m_panel.succeed();
        });
}

void NoticePanels::askPolicy()
{
    const DeskSnapshot& snap = m_acts.desk().snapshot();
    const bool ja = m_acts.context().japanese();
    std::vector<FormField> fields;
    ContactPolicy shared;
    for (const Outlook outlook : kOutlooks) {
        const ContactPolicy policy = contactPolicy(snap.incident, snap.playbook, outlook, ja);
        if (!policy.decidedBy.isNull())
            shared = policy;
        fields.push_back({codeOf(outlook),
                          text::word(outlook),
                          Kind::Line,
                          policy.words,
                          tr("who tells whom, by when"),
                          {}});
    }
    fields.push_back({u"affected"_s, tr("Who is affected"), Kind::Line, shared.affected, {}, {}});
    fields.push_back({u"channel"_s,
                      tr("How they are told"),
                      Kind::Line,
                      shared.channel,
                      tr("mail, telephone, status page"),
                      {}});
    fields.push_back({u"by"_s,
                      tr("Decided by"),
                      Kind::Choice,
                      shared.decidedBy.toString(),
                      {},
                      m_acts.peopleChoices()});
    m_acts.form().open(u"contact-policy/"_s + m_acts.desk().incident().toString(),
                       tr("Contact policy"),
                       tr("One line per outlook; each change of outlook asks by it"), fields,
                       tr("Decide"), [this](const FormValues& v) {
                           cmd::DecideContact command;
                           for (const Outlook outlook : kOutlooks)
                               command.words.emplace_back(outlook, v[codeOf(outlook)]);
                           command.affected = v[u"affected"_s];
                           command.channel = v[u"channel"_s];
                           command.decidedBy = PersonId::fromString(v[u"by"_s]);
                           m_acts.submitFromForm(m_acts.desk().incident(), std::move(command));
                       });
}

} // namespace matoi::ui
