// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/cli/cli_fixture.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The keys of a record are a promise to scripts. MATOI_UPDATE_GOLDEN=1 writes them anew; the
//! difference is then reviewed: keys are added, never taken away.
void expectKeys(const QString& name, const QJsonObject& record)
{
    QFile file(QStringLiteral(MATOI_SOURCE_DIR "/tests/golden/cli-%1.keys").arg(name));
    const QByteArray keys = record.keys().join(u'\n').toUtf8() + '\n';
    if (qEnvironmentVariableIsSet("MATOI_UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(keys);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    EXPECT_EQ(file.readAll(), keys) << name.toStdString();
}

} // namespace

TEST_F(CliTest, TheKeysOfEveryRecordArePromised)
{
    const QString id = declare();
    expectKeys(u"incident"_s, record({u"incident"_s, u"show"_s, id}));
    expectKeys(u"incident-row"_s, record({u"incident"_s, u"list"_s}));
    expectKeys(u"brief"_s, record({u"incident"_s, u"brief"_s, id}));
    expectKeys(u"entry"_s, record({u"timeline"_s, u"add"_s, id, u"The word"_s}));
    expectKeys(u"entry"_s, record({u"timeline"_s, u"list"_s, id}));
    expectKeys(u"step"_s, record({u"step"_s, u"list"_s, id}));
    record({u"task"_s, u"add"_s, id, u"Call"_s});
    expectKeys(u"task"_s, record({u"task"_s, u"list"_s, id}));
    expectKeys(u"role"_s, record({u"role"_s, u"list"_s, id}));
    expectKeys(u"summary"_s,
               record({u"summary"_s, u"post"_s, id, u"--situation"_s, u"Mail waits"_s}));
    expectKeys(u"task-set"_s, record({u"task"_s, u"sets"_s}));
    expectKeys(u"notice"_s, record({u"notice"_s, u"draft"_s, id}));
    expectKeys(u"notice"_s, record({u"notice"_s, u"list"_s, id}));
    expectKeys(u"notice-prepared"_s, record({u"notice"_s, u"prepare"_s, id}));
    expectKeys(u"notice-policy"_s, record({u"notice"_s, u"policy"_s, id}));
    record({u"hypothesis"_s, u"open"_s, id, u"Disk"_s});
    expectKeys(u"hypothesis"_s, record({u"hypothesis"_s, u"list"_s, id}));
    record({u"wake"_s, u"attempt"_s, id, u"aki"_s});
    expectKeys(u"wake"_s, record({u"wake"_s, u"list"_s, id}));
    expectKeys(u"person"_s, record({u"person"_s, u"list"_s}));
    expectKeys(u"playbook"_s, record({u"playbook"_s, u"list"_s}));
    expectKeys(u"policy"_s, record({u"policy"_s, u"show"_s}));
    expectKeys(u"search"_s, record({u"search"_s, u"word"_s}));
    expectKeys(u"action"_s, record({u"action"_s, u"add"_s, id, u"Alert"_s, u"--owner"_s, u"aki"_s,
                                    u"--due"_s, u"7d"_s}));
    expectKeys(u"log-hash"_s, record({u"log"_s, u"hash"_s}));
    expectKeys(u"log-verify"_s, record({u"log"_s, u"verify"_s}));
    expectKeys(u"log-doctor"_s, record({u"log"_s, u"doctor"_s}));
    QFile file(m_dir.filePath(u"graph.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("one line");
    file.close();
    record({u"timeline"_s, u"add"_s, id, u"The graph"_s, u"--attach"_s, u"graph.txt"_s});
    expectKeys(u"attachment"_s, record({u"attachment"_s, u"list"_s, id}));
    EXPECT_EQ(call({u"attachment"_s, u"get"_s, id, u"graph.txt"_s}).out, "one line");
    record({u"incident"_s, u"converge"_s, id, u"--owner"_s, u"aki"_s, u"--fix"_s, u"workaround"_s});
    expectKeys(u"postmortem"_s, record({u"postmortem"_s, u"show"_s, id}));
}

TEST_F(CliTest, TheKeysOfTheRegisterArePromised)
{
    expectKeys(u"risk"_s, record({u"risk"_s, u"add"_s, u"--title"_s, u"Slow"_s}));
    expectKeys(u"risk"_s, record({u"risk"_s, u"show"_s, u"RISK-0001"_s}));
    expectKeys(u"risk-row"_s, record({u"risk"_s, u"list"_s}));
    record({u"risk"_s, u"update"_s, u"RISK-0001"_s, u"--next-visit"_s, u"today"_s});
    expectKeys(u"risk-row"_s, record({u"risk"_s, u"due"_s}));
    expectKeys(u"risk-cell"_s, record({u"risk"_s, u"matrix"_s}));
    expectKeys(u"risk-incident-cell"_s,
               record({u"risk"_s, u"matrix"_s, u"--of"_s, u"incidents"_s}));
    expectKeys(u"risk-eligible"_s, record({u"risk"_s, u"eligible"_s, u"--potential"_s, u"3"_s}));
    const QByteArray table = "title\nSlower\n";
    expectKeys(u"risk-import"_s, record({u"risk"_s, u"import"_s, u"-"_s}, table));
    expectKeys(u"search"_s, record({u"search"_s, u"Slower"_s}));
}

TEST_F(CliTest, TheKeysOfTheNumbersArePromised)
{
    declare();
    const QByteArray table = "deploy_id,time\nr-1,2026-01-20T13:42:00+09:00\n";
    expectKeys(u"deploy-import"_s, record({u"deploy"_s, u"import"_s, u"-"_s}, table));
    expectKeys(u"deploy"_s, record({u"deploy"_s, u"list"_s}));
    expectKeys(u"metric"_s, record({u"metrics"_s, u"show"_s}));
    expectKeys(u"metric-row"_s, record({u"metrics"_s, u"rows"_s, u"mttr"_s}));
}

} // namespace matoi
