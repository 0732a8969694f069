// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

class CliNotice : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        record({u"person"_s, u"add"_s, u"Mari Sato"_s, u"--handle"_s, u"mari"_s});
        id = declare();
        record({u"incident"_s, u"outlook"_s, id, u"continuing"_s});
    }
    //! Drafted by Mari, because Aki commands and may approve what others wrote.
    QJsonObject drafted(const QStringList& more = {})
    {
        return record(
            QStringList{u"--as"_s, u"mari"_s, u"notice"_s, u"draft"_s, id, u"--to"_s, u"all"_s} +
            more);
    }
    bool due() { return record({u"incident"_s, u"show"_s, id})[u"contact_due"_s].toBool(); }
    QString id;
};

} // namespace

TEST_F(CliNotice, IsDraftedApprovedByAnotherAndRecordedAsSent)
{
    EXPECT_TRUE(due());
    const QJsonObject draft = drafted();
    const QString notice = draft[u"id"_s].toString();
    EXPECT_EQ(draft[u"stage"_s].toString(), u"first"_s);
    EXPECT_EQ(draft[u"state"_s].toString(), u"drafted"_s);
    EXPECT_TRUE(draft[u"text"_s].toString().contains(u"Mail is late"_s)); // prepared
    EXPECT_EQ(refusal({u"notice"_s, u"sent"_s, id, notice}), u"notice_not_approved"_s);
    EXPECT_EQ(refusal({u"--as"_s, u"mari"_s, u"notice"_s, u"approve"_s, id, notice}),
              u"approver_is_drafter"_s);
    EXPECT_EQ(record({u"notice"_s, u"approve"_s, id, notice})[u"approver"_s].toString(),
              u"Aki Ito"_s);
    const QJsonObject sent = record({u"notice"_s, u"sent"_s, id, notice.left(36)});
    EXPECT_EQ(sent[u"state"_s].toString(), u"sent"_s);
    EXPECT_EQ(sent[u"recipients"_s].toString(), u"all"_s);
    // The incident lets go of the text, the record does not.
    EXPECT_EQ(sent[u"text"_s], draft[u"text"_s]);
    EXPECT_FALSE(due());
    EXPECT_FALSE(record({u"incident"_s, u"show"_s, id})[u"first_customer_notice_at"_s].isNull());
    EXPECT_EQ(
        records({u"timeline"_s, u"list"_s, id, u"--kind"_s, u"customer_notice_sent"_s}).size(), 1u);
}

TEST_F(CliNotice, ReadsTheTextFromAPipeAndWarnsOfWhatCustomersShouldNotRead)
{
    const CliReply reply = call(
        {u"--json"_s, u"notice"_s, u"draft"_s, id, u"--subject"_s, u"Mail"_s, u"--text"_s, u"-"_s},
        "mail-01 will be restored by 15:30.");
    EXPECT_EQ(reply.exitCode, 0);
    EXPECT_TRUE(reply.err.contains("notice_promises_time")) << reply.err.toStdString();
    EXPECT_TRUE(reply.err.contains("notice_names_inside"));
    EXPECT_TRUE(reply.out.contains("will be restored"));
}

TEST_F(CliNotice, TheNextDraftTakesThePlaceOfTheOneBefore)
{
    const QString first = drafted()[u"id"_s].toString();
    const QString second =
        drafted({u"--replaces"_s, first, u"--subject"_s, u"Other"_s})[u"id"_s].toString();
    const auto all = records({u"notice"_s, u"list"_s, id});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0][u"state"_s].toString(), u"withdrawn"_s);
    EXPECT_EQ(all[1][u"id"_s].toString(), second);
    EXPECT_EQ(refusal({u"notice"_s, u"approve"_s, id, first}), u"notice_withdrawn"_s);
    EXPECT_EQ(refusal({u"notice"_s, u"show"_s, id, u"ffffffff"_s}), u"no_such_notice"_s);
}

TEST_F(CliNotice, NobodyIsToldForAReason)
{
    record({u"notice"_s, u"not-needed"_s, id, u"--reason"_s, u"Nobody noticed"_s});
    EXPECT_FALSE(due());
    EXPECT_EQ(record({u"incident"_s, u"show"_s, id})[u"contact_waived"_s].toString(),
              u"Nobody noticed"_s);
}

TEST_F(CliNotice, ThePoliciesAreThePlaybooksUntilDecided)
{
    auto policies = records({u"notice"_s, u"policy"_s, id});
    ASSERT_EQ(policies.size(), 3u);
    EXPECT_FALSE(policies[0][u"words"_s].toString().isEmpty());
    EXPECT_TRUE(policies[0][u"decided_by"_s].isNull());
    policies = records({u"notice"_s, u"policy"_s, id, u"--converging"_s, u"One mail to all"_s,
                        u"--affected"_s, u"212 companies"_s, u"--decided-by"_s, u"mari"_s});
    EXPECT_EQ(policies[1][u"words"_s].toString(), u"One mail to all"_s);
    EXPECT_EQ(policies[1][u"decided_by"_s].toString(), u"Mari Sato"_s);
    EXPECT_TRUE(policies[0][u"decided_by"_s].isNull());
}

TEST_F(CliNotice, ThePreparedTextSpeaksTheCallersLanguage)
{
    const QByteArray ja =
        call({u"notice"_s, u"prepare"_s, id, u"--stage"_s, u"final"_s}, {}, u"ja"_s).out;
    EXPECT_TRUE(QString::fromUtf8(ja).contains(u"最終報告"_s));
    EXPECT_TRUE(
        call({u"notice"_s, u"prepare"_s, id, u"--stage"_s, u"final"_s}).out.contains("sorry"));
}

TEST_F(CliNotice, PRC_2_TheChannelStepTakesWhoIsMissing)
{
    const QStringList done{
        u"step"_s,          u"done"_s,      id,      u"channel"_s, u"--evidence"_s,
        u"incident_mail"_s, u"--members"_s, u"41"_s, u"--staff"_s, u"43"_s};
    EXPECT_EQ(refusal(done), u"step_evidence_missing"_s);
    record(done + QStringList{u"--missing"_s, u"Kato, Ueda"_s});
    const QJsonObject o = record({u"incident"_s, u"show"_s, id});
    EXPECT_EQ(o[u"channel_members"_s].toString(), u"41/43"_s);
    EXPECT_EQ(o[u"channel_missing"_s].toString(), u"Kato, Ueda"_s);
}

TEST_F(CliNotice, AWholeSetOfToDosIsPulledInAndOneIsChanged)
{
    const auto sets = records({u"task"_s, u"sets"_s});
    EXPECT_GT(sets.size(), 14u); // the checklist of a security incident alone has 14
    const auto pulled = records(
        {u"task"_s, u"pull"_s, id, u"standard"_s, u"--owner"_s, u"mari"_s, u"--due"_s, u"30m"_s});
    ASSERT_EQ(pulled.size(), 3u);
    EXPECT_EQ(pulled[0][u"origin"_s].toString(), u"standard.tasks.1"_s);
    EXPECT_EQ(pulled[0][u"owner"_s].toString(), u"Mari Sato"_s);
    EXPECT_FALSE(pulled[0][u"due_at"_s].isNull());
    EXPECT_EQ(refusal({u"task"_s, u"pull"_s, id, u"standard"_s}), u"nothing_changed"_s);
    EXPECT_EQ(refusal({u"task"_s, u"pull"_s, id, u"none"_s}), u"no_such_playbook"_s);
    EXPECT_EQ(records({u"task"_s, u"pull"_s, id, u"security.checklist.2"_s}).size(), 4u);
    const QString task = pulled[0][u"id"_s].toString();
    record({u"task"_s, u"set"_s, id, task, u"--owner"_s, u"aki"_s, u"--due"_s, u"none"_s});
    const QJsonObject changed = record({u"task"_s, u"list"_s, id});
    EXPECT_EQ(changed[u"text"_s], pulled[0][u"text"_s]);
    EXPECT_EQ(changed[u"owner"_s].toString(), u"Aki Ito"_s);
    EXPECT_TRUE(changed[u"due_at"_s].isNull());
}

} // namespace matoi
