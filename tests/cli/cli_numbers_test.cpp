// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

class CliNumbers : public CliTest
{
protected:
    //! Hours before the test began.
    QString ago(int hours) const
    {
        if (!m_began)
            m_began = m_session->now();
        return QDateTime::fromMSecsSinceEpoch(m_began - hours * 3'600'000LL, Qt::UTC)
            .toString(Qt::ISODate);
    }
    QByteArray table() const
    {
        QString text = u"deploy_id,time,sha,changes(;)\n"_s;
        for (int i = 1; i <= 4; ++i)
            text += u"r-%1,%2,abc%1,pr-%1@%3\n"_s.arg(i).arg(ago(100 - i * 10),
                                                             ago(100 - i * 10 + 2 * i));
        return text.toUtf8();
    }
    //! An outage that began so many hours ago, ran for an hour and was caused by this deployment.
    QString outage(int hours, const QString& deploy)
    {
        const QString id = record({u"incident"_s, u"declare"_s, u"--title"_s, u"=SUM(A1)"_s,
                                   u"--started"_s, ago(hours), u"--detected"_s, ago(hours)})
                               .value(u"number")
                               .toString();
        record({u"incident"_s, u"classify"_s, id, u"--case"_s, u"CLS-3"_s});
        record({u"incident"_s, u"set"_s, id, u"caused_by_deploy"_s, deploy});
        record({u"incident"_s, u"converge"_s, id, u"--owner"_s, u"aki"_s, u"--fix"_s,
                u"workaround"_s, u"--at"_s, ago(hours - 1)});
        return id;
    }
    mutable Ms m_began = 0;

    QJsonObject number(const QString& code, const QStringList& more = {})
    {
        for (const QJsonObject& o : records(QStringList{u"metrics"_s, u"show"_s} + more))
            if (o[u"number"_s] == code)
                return o;
        return {};
    }
};

} // namespace

TEST_F(CliNumbers, K_DeploymentsComeInAndTheFourKeysComeOut)
{
    const QJsonObject first = record({u"deploy"_s, u"import"_s, u"-"_s}, table());
    EXPECT_EQ(first[u"added"_s], 4);
    const QJsonObject again = record({u"deploy"_s, u"import"_s, u"-"_s}, table());
    EXPECT_EQ(again[u"added"_s], 0);
    EXPECT_EQ(again[u"unchanged"_s], 4);
    for (int i = 0; i < 3; ++i)
        outage(80, u"r-2"_s);
    const QJsonObject rate = number(u"change_failure_rate"_s);
    EXPECT_EQ(rate[u"rate"_s], 0.25);
    EXPECT_EQ(rate[u"upstream"_s], 0.75);
    EXPECT_EQ(rate[u"bucket"_s], u"up_to_45"_s);
    EXPECT_EQ(number(u"lead_time_for_changes"_s)[u"median_ms"_s], 5 * 3'600'000);
    EXPECT_EQ(number(u"time_to_restore"_s)[u"median_ms"_s], 3'600'000);
    EXPECT_TRUE(number(u"time_to_first_notice"_s)[u"median_ms"_s].isNull()); // never 0
    EXPECT_EQ(number(u"time_to_first_notice"_s)[u"excluded"_s].toObject()[u"no_notice"_s], 3);
    const QJsonObject newest = record({u"deploy"_s, u"list"_s});
    EXPECT_EQ(newest[u"key"_s], u"r-4"_s);
    EXPECT_EQ(records({u"deploy"_s, u"list"_s})[2][u"incidents"_s].toArray().size(), 3);
}

TEST_F(CliNumbers, K_AFileWithAFaultIsTakenNotAtAllAndItsPlacesAreNamed)
{
    const CliReply reply = call({u"deploy"_s, u"import"_s, u"-"_s},
                                "deploy_id,time\nr-1,2026-11-20T10:00:00Z\nr-2,2026-11-20 10:00\n");
    EXPECT_NE(reply.exitCode, 0);
    EXPECT_TRUE(reply.err.contains("line 3: ")) << reply.err.toStdString();
    EXPECT_TRUE(reply.err.contains("2026-11-20 10:00")) << reply.err.toStdString();
    EXPECT_TRUE(records({u"deploy"_s, u"list"_s}).empty());
    // A time ahead is told by the name of its deployment.
    const CliReply ahead =
        call({u"deploy"_s, u"import"_s, u"-"_s}, "id,time\nr-9,2999-01-01T00:00:00Z\n");
    EXPECT_TRUE(ahead.err.contains("r-9")) << ahead.err.toStdString();
    EXPECT_TRUE(records({u"deploy"_s, u"list"_s}).empty());
}

TEST_F(CliNumbers, K_AFileMayNameTheIncidentsThatADeploymentCaused)
{
    const QString id = outage(20, u"?"_s);
    const QByteArray lines =
        (u"{\"type\":\"deployment\",\"id\":\"d1\",\"time\":\"%1\",\"changes\":[\"c1\"]}\n"
         "{\"type\":\"incident\",\"id\":\"%2\",\"changes\":[\"c1\"]}\n"
         "{\"type\":\"incident\",\"id\":\"PD-77\",\"changes\":[\"c1\"]}\n"_s.arg(ago(30), id))
            .toUtf8();
    const QJsonObject done = record({u"deploy"_s, u"import"_s, u"-"_s}, lines);
    EXPECT_EQ(done[u"linked_incidents"_s], 1);
    EXPECT_EQ(done[u"left_out_incidents"_s].toArray(), QJsonArray{u"PD-77"_s});
    EXPECT_EQ(record({u"incident"_s, u"show"_s, id})[u"caused_by_deploy"_s], u"d1"_s);
}

TEST_F(CliNumbers, B21_EveryNumberOpensItsRowsAndPrintsItsDefinition)
{
    const QString id = outage(20, u"r"_s);
    record({u"incident"_s, u"declare"_s, u"--title"_s, u"drill"_s, u"--kind"_s, u"drill"_s});
    const auto rows = records({u"metrics"_s, u"rows"_s, u"mttr"_s});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0][u"label"_s], id);
    EXPECT_EQ(rows[0][u"value"_s], 3'600'000);
    EXPECT_EQ(rows[1][u"why"_s], u"drill"_s);
    const QByteArray said = call({u"metrics"_s, u"show"_s}).out;
    EXPECT_TRUE(said.contains("From the start to the convergence")) << said.toStdString();
    EXPECT_TRUE(said.contains("—"));
    const QByteArray japanese = call({u"metrics"_s, u"show"_s}, {}, u"ja"_s).out;
    EXPECT_TRUE(japanese.contains("検知までの時間")) << japanese.toStdString();
}

TEST_F(CliNumbers, B21_ExportsNameTheirZoneGuardFormulasAndHoldNothingRestricted)
{
    const QString id = outage(20, u"r"_s);
    EXPECT_TRUE(call({u"metrics"_s, u"rows"_s, u"mttr"_s, u"--out"_s, u"rows.csv"_s}).exitCode ==
                0);
    QFile file(m_dir.filePath(u"rows.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.contains("\"'=SUM(A1)\"")) << csv.toStdString();
    EXPECT_TRUE(csv.contains("Asia/Tokyo"));
    record(
        {u"incident"_s, u"restrict"_s, id, u"--reader"_s, u"aki"_s, u"--codename"_s, u"Heron"_s});
    const CliReply md = call({u"metrics"_s, u"show"_s, u"--format"_s, u"md"_s});
    EXPECT_TRUE(md.out.contains("Restricted incidents left out: 1.")) << md.out.toStdString();
    EXPECT_TRUE(md.out.contains("| Time to converge (MTTR) | — | — | 0 | 0 |"))
        << md.out.toStdString();
    EXPECT_EQ(number(u"mttr"_s)[u"n"_s], 1); // its reader sees it counted
    const QByteArray json = call({u"metrics"_s, u"show"_s, u"--format"_s, u"json"_s}).out;
    EXPECT_EQ(QJsonDocument::fromJson(json)[u"restricted_left_out"_s], 1);
}

TEST_F(CliNumbers, B21_MonthsClassesAndServicesBreakTheNumbersDown)
{
    outage(20, u"r"_s);
    const auto months = records({u"metrics"_s, u"show"_s, u"--by"_s, u"month"_s});
    ASSERT_FALSE(months.empty());
    EXPECT_EQ(months[0][u"by"_s], u"month"_s);
    const auto classes = records({u"metrics"_s, u"show"_s, u"--by"_s, u"class"_s});
    ASSERT_EQ(classes.size(), 10u);
    EXPECT_EQ(classes[0][u"group"_s], u"outage"_s);
    EXPECT_EQ(refusal({u"metrics"_s, u"show"_s, u"--from"_s, u"2026-02-30"_s}), u"bad_date"_s);
    EXPECT_EQ(refusal({u"metrics"_s, u"show"_s, u"--from"_s, u"2026-02-03"_s, u"--to"_s,
                       u"2026-02-02"_s}),
              u"bad_date"_s);
}

} // namespace matoi
