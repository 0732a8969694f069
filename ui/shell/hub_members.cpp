// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/hub_words.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/hub_members.h>
#include <ui/shell/panels_parts.h>
#include <ui/shell/pool_work.h>
#include <ui/views/clock_text.h>
#include <ui/views/list_panel.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

std::vector<std::pair<QString, QString>> roles()
{
    std::vector<std::pair<QString, QString>> list;
    for (const char* code : {"viewer", "reviewer", "responder", "admin"})
        list.emplace_back(QString::fromLatin1(code), roleWord(QString::fromLatin1(code)));
    return list;
}

QString fileFor(const QString& name)
{
    QString file = name.simplified();
    file.replace(u'/', u'-').replace(u' ', u'-');
    return QDir::home().filePath((file.isEmpty() ? u"new"_s : file) + u".invitation"_s);
}

} // namespace

HubMembers::HubMembers(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_list(*new ListPanel(window, 820, 34))
{
    connect(&m_list, &ListPanel::acted, this, [this](const QString& id, int row) {
        if (id == "invite"_L1)
            return askInvite();
        if (row < 0 || row >= int(m_members.size()))
            return;
        const sync::HubMember member = m_members[size_t(row)];
        id == "role"_L1 ? askRole(member) : askRevoke(member);
    });
}

template <class Work, class Done>
void HubMembers::atHub(Work work, Done done)
{
    using Answer = std::invoke_result_t<Work, sync::HubAdmin&>;
    m_acts.workspace().run(
        this, [](Session& s) { return HubAccess::of(s); },
        [this, work, done](const Result<HubAccess>& access) {
            if (!access)
                return done(Answer(access.error()));
            runInPool(
                this,
                [access = *access, work]() mutable -> Answer {
                    auto hub = access.connect();
                    if (!hub)
                        return hub.error();
                    return work(*hub);
                },
                done);
        });
}

QString HubMembers::nameOf(PersonId person) const
{
    const auto& names = m_acts.context().names;
    const auto it = names.find(person);
    return it != names.end() ? it->second : person.toString().left(8);
}

void HubMembers::show()
{
    m_list.open(tr("Members of the hub"), tr("Nobody has a login."),
                tr("Invite somebody: one file brings one person to the hub."),
                {{u"role"_s, tr("Change the role"), {}},
                 {u"revoke"_s, tr("Revoke"), u"Del"_s},
                 {u"invite"_s, tr("Invite"), u"I"_s, false}});
    reload();
}

void HubMembers::reload(const QString& told)
{
    if (!m_list.isOpen())
        return told.isEmpty() ? void() : m_acts.say(told);
    m_list.await(tr("Asking the hub."));
    atHub([](sync::HubAdmin& hub) { return hub.members(); },
          [this, told](const Result<std::vector<sync::HubMember>>& members) {
              if (!members)
                  return m_list.refuse(text::sentence(members.error()));
              m_members = *members;
              const Ms now = systemClock().now();
              std::vector<ListPanel::Row> rows;
              for (const sync::HubMember& one : m_members) {
                  QString state = one.revoked  ? tr("revoked")
                                  : one.joined ? tr("joined")
                                               : tr("invited, not joined yet");
                  if (one.validUntil && !one.revoked)
                      state =
                          tr("%1, until %2")
                              .arg(state, clockTime(one.validUntil, now, m_acts.context().zone));
                  rows.push_back({roleWord(one.role),
                                  nameOf(one.person),
                                  state,
                                  {},
                                  "person",
                                  one.revoked ? &Theme::t3 : &Theme::t2});
              }
              m_list.setRows(std::move(rows), tr("%1 logins").arg(m_members.size()));
              m_list.tell(told);
          });
}

void HubMembers::settle(const Status& status, const QString& told)
{
    if (!status)
        return m_acts.form().refuse(text::sentence(status.error()));
    m_acts.form().succeed();
    reload(told);
}

void HubMembers::askRole(const sync::HubMember& member)
{
    const QString name = nameOf(member.person);
    m_acts.form().open(
        u"hub-role"_s, tr("What %1 may do").arg(name), {},
        {{u"role"_s, tr("Role"), Kind::Options, member.role, {}, roles()},
         {u"note"_s,
          tr("Viewers read. Reviewers also write reviews and risks. Responders record incidents. "
             "Administrators also invite, revoke and redact."),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Change"), [this, person = member.person, name](const FormValues& v) {
            const QString role = v[u"role"_s];
            atHub([person, role](sync::HubAdmin& hub) { return hub.setRole(person, role); },
                  [this, name, role](const Status& status) {
                      settle(status, tr("%1 is %2 now.").arg(name, roleWord(role)));
                  });
        });
}

void HubMembers::askRevoke(const sync::HubMember& member)
{
    const QString name = nameOf(member.person);
    m_acts.form().open(
        u"hub-revoke"_s, tr("Revoke the login of %1").arg(name), {},
        {{u"note"_s,
          tr("From now on %1 reads and shares nothing at the hub. What was recorded stays, and "
             "this person can go on recording on their own computer.")
              .arg(name),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Revoke"), [this, person = member.person, name](const FormValues&) {
            atHub([person](sync::HubAdmin& hub) { return hub.revoke(person); },
                  [this, name](const Status& status) {
                      settle(status, tr("%1 reads and shares nothing from now on.").arg(name));
                  });
        });
}

void HubMembers::askInvite()
{
    auto people = m_acts.peopleChoices();
    if (people.empty())
        return m_acts.say(tr("Add the person first, then invite them."));
    // Not oneself: who asks has a login.
    const QString me = m_acts.context().profile.toString();
    const QString first =
        people.size() > 1 && people.front().first == me ? people[1].first : people.front().first;
    const auto fills = [this](const QString& id) {
        return FormValues{{u"file"_s, fileFor(nameOf(PersonId::fromString(id)))}};
    };
    m_acts.form().open(
        u"hub-invite"_s, tr("Invite somebody"), {},
        {{u"person"_s, tr("Who"), Kind::Choice, first, {}, people, fills},
         {u"role"_s, tr("Role"), Kind::Options, u"responder"_s, {}, roles()},
         {u"days"_s, tr("Ends after so many days (empty = never)"), Kind::Line, {}, {}, {}},
         {u"file"_s,
          tr("Invitation file"),
          Kind::Line,
          fileFor(nameOf(PersonId::fromString(first))),
          {},
          {}},
         {u"note"_s,
          tr("The file takes this person's place at the hub, once, within seven days. Give it by a "
             "way that only they read, not by a channel, and delete it afterwards."),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Make the invitation"), [this](const FormValues& v) {
            const QString typed = v[u"days"_s].trimmed();
            bool number = true;
            const int days = typed.isEmpty() ? 0 : typed.toInt(&number);
            if (!number || days < 0)
                return m_acts.form().refuse(text::sentence(Error{ErrorCode::BadValue, typed}));
            const QString file = v[u"file"_s].trimmed();
            if (file.isEmpty())
                return m_acts.form().refuse(text::sentence(Error{ErrorCode::Empty, {}}));
            invite(PersonId::fromString(v[u"person"_s]), v[u"role"_s], days, file);
        });
}

void HubMembers::invite(PersonId person, const QString& role, int days, const QString& file)
{
    m_acts.workspace().run(
        this, [](Session& s) { return hubLogin(s); },
        [=, this](const Result<std::optional<HubLogin>>& login) {
            if (!login || !*login)
                return settle(login ? Error{ErrorCode::NotJoined, {}} : login.error(), {});
            sync::Invitation invitation = invitationOf(**login);
            invitation.person = person;
            invitation.personName = nameOf(person);
            invitation.role = role;
            atHub([invitation, days,
                   file](sync::HubAdmin& hub) { return inviteTo(hub, invitation, days, file); },
                  [this, file](const Result<sync::Invitation>& made) {
                      settle(made ? success() : Status(made.error()),
                             tr("The invitation lies in %1.").arg(file));
                  });
        });
}

} // namespace matoi::ui
