// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_visit.h>
#include <tests/cli/cli_fixture.h>

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

class CliRisk : public CliTest
{
protected:
    //! `risk VERB ...` as a script calls it.
    QJsonObject risk(const QStringList& arguments)
    {
        return record(QStringList{u"risk"_s} + arguments);
    }
    QString refused(const QStringList& arguments)
    {
        return refusal(QStringList{u"risk"_s} + arguments);
    }
    QString add(const QStringList& more = {})
    {
        return risk(QStringList{u"add"_s, u"--title"_s, u"Payment API near its limit"_s} + more)
            .value(u"number")
            .toString();
    }
    QString day(int days) const { return isoDay(m_session->today().addDays(days)); }
};

} // namespace

TEST_F(CliRisk, ARecordLivesItsWholeLifeFromTheShell)
{
    const QJsonObject added =
        risk({u"add"_s, u"--title"_s, u"Payment API near its limit"_s, u"--scope"_s, u"3"_s,
              u"--degree"_s, u"3"_s, u"--likelihood"_s, u"2"_s, u"--investigated-since"_s, day(-7),
              u"--owner"_s, u"aki"_s, u"--service"_s, u"Payments"_s});
    EXPECT_EQ(added[u"number"_s], u"RISK-0001"_s);
    EXPECT_EQ(added[u"priority"_s], 12); // E-6
    EXPECT_EQ(added[u"potential_impact"_s], 6);
    EXPECT_EQ(added[u"entry"_s], u"investigation"_s);
    EXPECT_EQ(added[u"next_visit_on"_s], day(7)); // E-14
    const QString id = u"RISK-0001"_s;
    EXPECT_EQ(risk({u"update"_s, id, u"--status"_s, u"in_progress"_s})[u"status"_s],
              u"in_progress"_s);
    risk({u"log"_s, id, u"92% seen"_s, u"--on"_s, day(-1), u"--link"_s,
          u"https://m.example.com/1"_s});
    const QJsonObject logged = risk({u"log"_s, id, u"One call"_s, u"--log"_s, u"countermeasure"_s,
                                     u"--measure"_s, u"temporary"_s});
    EXPECT_EQ(logged[u"cause_log"_s][0][u"on"_s], day(-1));
    EXPECT_EQ(logged[u"countermeasure_log"_s][0][u"measure"_s], u"temporary"_s);
    const QJsonObject around =
        risk({u"update"_s, id, u"--status"_s, u"workaround_done"_s, u"--potential"_s, u"3"_s,
              u"--reason"_s, u"called once"_s, u"--cause"_s, u"Two places ask"_s});
    EXPECT_EQ(around[u"priority"_s], 6);
    EXPECT_EQ(around[u"cause"_s], u"Two places ask"_s);
    EXPECT_EQ(around[u"impact_history"_s][1][u"old"_s][u"priority"_s], 12);
    EXPECT_EQ(around[u"impact_history"_s][1][u"reason"_s], u"called once"_s);
    const QJsonObject visited = risk({u"visit"_s, id, u"--note"_s, u"stable"_s});
    EXPECT_EQ(visited[u"visits"_s][0][u"note"_s], u"stable"_s);
    EXPECT_EQ(visited[u"next_visit_on"_s], isoDay(m_session->today().addMonths(1)));
    const QJsonObject done = risk({u"update"_s, id, u"--status"_s, u"completed"_s});
    EXPECT_EQ(done[u"status"_s], u"completed"_s);
    EXPECT_TRUE(done[u"next_visit_on"_s].isNull());
    EXPECT_TRUE(records({u"risk"_s, u"list"_s, u"--open"_s}).empty());
    EXPECT_EQ(records({u"risk"_s, u"list"_s}).size(), 1u);
}

TEST_F(CliRisk, BadInputIsRefusedByItsName)
{
    const QString id = add();
    EXPECT_EQ(refused({u"add"_s, u"--title"_s, u"x"_s, u"--likelihood"_s, u"3"_s}),
              u"bad_likelihood"_s);
    EXPECT_EQ(refused({u"add"_s, u"--title"_s, u"x"_s, u"--potential"_s, u"5"_s}), u"bad_usage"_s);
    EXPECT_EQ(
        refused({u"add"_s, u"--title"_s, u"x"_s, u"--scope"_s, u"4"_s, u"--degree"_s, u"3"_s}),
        u"bad_impact"_s);
    EXPECT_EQ(refused({u"update"_s, id, u"--next-visit"_s, day(-1)}), u"visit_in_past"_s);
    EXPECT_EQ(refused({u"update"_s, id, u"--next-visit"_s, u"soon"_s}), u"bad_date"_s);
    EXPECT_EQ(refused({u"update"_s, id, u"--status"_s, u"watching"_s}), u"risk_status_jump"_s);
    EXPECT_EQ(refused({u"update"_s, id, u"--potential"_s, u"10"_s}), u"missing_reason"_s);
    EXPECT_EQ(refused({u"update"_s, id}), u"bad_usage"_s);
    EXPECT_EQ(refused({u"list"_s, u"--likelihood"_s, u"7"_s}), u"bad_likelihood"_s);
    EXPECT_EQ(refused({u"list"_s, u"--status"_s, u"nearly"_s}), u"bad_value"_s);
    EXPECT_EQ(refused({u"matrix"_s, u"--of"_s, u"incidents"_s, u"--from"_s, day(1)}),
              u"bad_value"_s);
    EXPECT_EQ(refused({u"eligible"_s, u"--investigated-since"_s, day(1)}), u"day_in_future"_s);
    EXPECT_EQ(refused({u"show"_s, u"RISK-0099"_s}), u"no_such_risk"_s);
    EXPECT_EQ(refused({u"add"_s, u"--title"_s, u"x"_s, u"--investigated-since"_s, day(-6),
                       u"--potential"_s, u"10"_s}),
              u"risk_not_eligible"_s);
    // One of several changes that is refused leaves none of them behind.
    EXPECT_EQ(refused({u"update"_s, id, u"--title"_s, u"New"_s, u"--status"_s, u"watching"_s}),
              u"risk_status_jump"_s);
    EXPECT_EQ(risk({u"show"_s, id})[u"title"_s], u"Payment API near its limit"_s);
}

TEST_F(CliRisk, E7_TheUnknownIsNullAndFirst)
{
    add({u"--potential"_s, u"10"_s, u"--likelihood"_s, u"2"_s});
    const QString unknown = add();
    const auto rows = records({u"risk"_s, u"list"_s});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0][u"number"_s], unknown);
    EXPECT_TRUE(rows[0][u"priority"_s].isNull());
    EXPECT_FALSE(rows[0][u"impact_known"_s].toBool());
    EXPECT_EQ(rows[1][u"priority"_s], 20);
    const auto cells = records({u"risk"_s, u"matrix"_s});
    ASSERT_EQ(cells.size(), 12u);
    EXPECT_TRUE(cells[0][u"potential_impact"_s].isNull());
    EXPECT_EQ(cells[0][u"count"_s], 1);
    EXPECT_EQ(cells[3][u"priority"_s], 20);
    EXPECT_EQ(cells[3][u"titles"_s].toArray().size(), 1);
}

TEST_F(CliRisk, E15_DueIsWhatWasPromisedForTodayOrEarlier)
{
    const QString soon = add(), later = add();
    risk({u"update"_s, soon, u"--next-visit"_s, u"today"_s});
    risk({u"update"_s, later, u"--next-visit"_s, u"3d"_s});
    const auto due = records({u"risk"_s, u"due"_s});
    ASSERT_EQ(due.size(), 1u);
    EXPECT_EQ(due[0][u"due"_s], u"today"_s);
    EXPECT_EQ(records({u"risk"_s, u"due"_s, u"--days"_s, u"3"_s}).size(), 2u);
}

TEST_F(CliRisk, REC1_EligibleSaysYesOrNoAndWhy)
{
    const auto asked = [&](int days, const QString& potential) {
        return record({u"risk"_s, u"eligible"_s, u"--investigated-since"_s, day(-days),
                       u"--potential"_s, potential});
    };
    EXPECT_TRUE(asked(7, u"3"_s)[u"eligible"_s].toBool());
    EXPECT_FALSE(asked(6, u"10"_s)[u"eligible"_s].toBool());
    EXPECT_FALSE(asked(7, u"1"_s)[u"eligible"_s].toBool());
    const QJsonObject unknown = asked(7, u"unknown"_s);
    EXPECT_TRUE(unknown[u"eligible"_s].toBool());
    EXPECT_TRUE(unknown[u"needs_reason"_s].toBool());
    EXPECT_FALSE(record({u"risk"_s, u"eligible"_s, u"--investigated-since"_s, day(-30),
                         u"--potential"_s, u"10"_s, u"--solved"_s})[u"eligible"_s]
                     .toBool());
}

TEST_F(CliRisk, REC2_FilledInFromAnIncidentAndLinkedBothWays)
{
    const QString incident = declare();
    record({u"incident"_s, u"score"_s, incident, u"--scope"_s, u"3"_s, u"--degree"_s, u"3"_s});
    record({u"incident"_s, u"converge"_s, incident, u"--owner"_s, u"aki"_s, u"--fix"_s,
            u"workaround"_s});
    const QJsonObject made = risk({u"add"_s, u"--from"_s, incident});
    EXPECT_EQ(made[u"title"_s], u"Mail is late"_s);
    EXPECT_EQ(made[u"status"_s], u"workaround_done"_s);
    EXPECT_EQ(made[u"incidents"_s].toArray(), QJsonArray{incident});
    EXPECT_EQ(made[u"postmortem_ids"_s].toArray().size(), 1);
    const QJsonObject asked = risk({u"eligible"_s, incident});
    EXPECT_EQ(asked[u"risks"_s].toArray(), QJsonArray{u"RISK-0001"_s});
    EXPECT_FALSE(asked[u"offered"_s].toBool());
    const QJsonObject apart = risk({u"link"_s, u"RISK-0001"_s, incident, u"--remove"_s});
    EXPECT_TRUE(apart[u"incidents"_s].toArray().isEmpty());
    const auto cells = records({u"risk"_s, u"matrix"_s, u"--of"_s, u"incidents"_s});
    ASSERT_EQ(cells.size(), 10u);
    EXPECT_EQ(cells[2][u"count"_s], 1); // scope 3, degree 3
}

TEST_F(CliRisk, ATableGoesInAndComesOut)
{
    QFile file(m_dir.filePath(u"risks.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Was,優先\n遅い,6\n止まる,不明\n");
    file.close();
    EXPECT_EQ(refused({u"import"_s, u"risks.csv"_s}), u"import_refused"_s);
    const QStringList mapped{u"import"_s,    u"risks.csv"_s, u"--map"_s,
                             u"Was=title"_s, u"--map"_s,     u"優先=potential_impact"_s};
    EXPECT_EQ(risk(mapped + QStringList{u"--dry-run"_s})[u"added"_s], 2);
    EXPECT_TRUE(records({u"risk"_s, u"list"_s}).empty());
    EXPECT_EQ(risk(mapped)[u"added"_s], 2);
    EXPECT_EQ(risk(mapped)[u"unchanged"_s], 2);
    const QByteArray out = call({u"risk"_s, u"export"_s, u"--format"_s, u"csv"_s}).out;
    EXPECT_TRUE(out.contains("RISK-0001"));
    EXPECT_EQ(record({u"risk"_s, u"import"_s, u"-"_s}, out)[u"unchanged"_s], 2);
    const auto json =
        QJsonDocument::fromJson(call({u"risk"_s, u"export"_s, u"--format"_s, u"json"_s}).out);
    EXPECT_EQ(json.array().size(), 2);
}

TEST_F(CliRisk, ValuesOfTwoDesksAreListedAndSettledForARecordToo)
{
    const QString id = add();
    const auto carry = [](Session& from, Session& to) {
        QBuffer log;
        log.open(QIODevice::ReadWrite);
        EXPECT_TRUE(from.store().exportLog(log, {}));
        log.seek(0);
        EXPECT_TRUE(to.store().importLog(log, {}).ok());
        EXPECT_TRUE(to.refresh());
    };
    auto other = *Session::open(m_dir.filePath(u"other.matoi"_s));
    carry(*m_session, *other);
    ASSERT_TRUE(other->createProfile(u"Mari Sato"_s, u"mari"_s).ok());
    const StreamId stream = *m_session->findRisk(id);
    ASSERT_TRUE(other->submit(stream, cmd::UpdateRisk{{{u"title"_s, u"Theirs"_s}}}).ok());
    risk({u"update"_s, id, u"--title"_s, u"Mine"_s});
    carry(*other, *m_session);
    const auto rivals = records({u"conflict"_s, u"list"_s, id});
    ASSERT_EQ(rivals.size(), 2u);
    EXPECT_EQ(rivals[0][u"field"_s], u"risk.title"_s);
    for (const QJsonObject& rival : rivals)
        if (rival[u"value"_s] == u"Theirs"_s)
            record({u"conflict"_s, u"resolve"_s, id, u"risk.title"_s,
                    rival[u"event_id"_s].toString()});
    EXPECT_EQ(risk({u"show"_s, id})[u"title"_s], u"Theirs"_s);
    EXPECT_TRUE(records({u"conflict"_s, u"list"_s, id}).empty());
    EXPECT_EQ(refusal({u"conflict"_s, u"list"_s, u"RISK-0099"_s}), u"no_such_risk"_s);
    EXPECT_EQ(refusal({u"conflict"_s, u"list"_s, u"INC-2026-0099"_s}), u"no_such_incident"_s);
}

TEST_F(CliRisk, WordsOfALogAndOfASectionAreErased)
{
    const QString id = add();
    const QJsonObject logged = risk({u"log"_s, id, u"canary in a log"_s});
    const QString line = logged[u"cause_log"_s][0][u"id"_s].toString();
    const QJsonObject after =
        risk({u"redact"_s, id, line.right(12), u"--reason"_s, u"a password"_s});
    EXPECT_TRUE(after[u"cause_log"_s][0][u"redacted"_s].toBool());
    EXPECT_TRUE(after[u"cause_log"_s][0][u"text"_s].toString().isEmpty());
    risk({u"update"_s, id, u"--cause"_s, u"canary in a section"_s});
    EXPECT_TRUE(
        risk({u"redact"_s, id, u"cause"_s, u"--reason"_s, u"a name"_s})[u"cause"_s].isNull());
    EXPECT_TRUE(records({u"search"_s, u"canary"_s}).empty());
    EXPECT_TRUE(call({u"risk"_s, u"show"_s, id}).out.contains("(redacted)"));
    EXPECT_EQ(refused({u"redact"_s, id, u"ffffffff"_s, u"--reason"_s, u"x"_s}), u"no_such_entry"_s);
}

TEST_F(CliRisk, DON3_ADeclinedOfferSaysSo)
{
    const QString incident = declare();
    EXPECT_EQ(refused({u"decline"_s, incident}), u"bad_usage"_s);
    EXPECT_FALSE(
        risk({u"decline"_s, incident, u"--reason"_s, u"it goes next month"_s})[u"offered"_s]
            .toBool());
    EXPECT_EQ(m_session->store()
                  .incident(*m_session->store().findIncident(incident))
                  ->texts.at(u"risk_declined"_s),
              u"it goes next month"_s);
    risk({u"decline"_s, incident, u"--offer-again"_s});
}

TEST_F(CliRisk, ADayThatIsNoneAndADayThatIsToComeAreTwoSentences)
{
    const QString id = add();
    const CliReply soon = call({u"risk"_s, u"update"_s, id, u"--next-visit"_s, u"soon"_s});
    EXPECT_TRUE(soon.err.contains("--next-visit: soon")) << soon.err.toStdString();
    EXPECT_FALSE(soon.err.contains("future")) << soon.err.toStdString();
    EXPECT_EQ(refused({u"update"_s, id, u"--first-seen"_s, day(2)}), u"day_in_future"_s);
    EXPECT_EQ(refused({u"log"_s, id, u"words"_s, u"--on"_s, day(1)}), u"day_in_future"_s);
}

TEST_F(CliRisk, ASearchFindsWhatTheRegisterSays)
{
    const QString id = add({u"--summary"_s, u"呼び出しが二重"_s});
    const QJsonObject hit = record({u"search"_s, u"二重"_s});
    EXPECT_EQ(hit[u"number"_s], id);
    EXPECT_EQ(hit[u"text"_s], u"呼び出しが二重"_s);
    EXPECT_TRUE(hit[u"incident_id"_s].isNull());
    EXPECT_FALSE(hit[u"risk_id"_s].isNull());
}

} // namespace matoi
