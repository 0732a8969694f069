// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/cli.h>
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace matoi
{

//! Calls matoi-cli as a script does, on a workspace of its own.
class CliTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Session::open(m_dir.filePath(QStringLiteral("w.matoi")));
        ASSERT_TRUE(opened.ok());
        m_session = std::move(*opened);
        ASSERT_TRUE(
            m_session->createProfile(QStringLiteral("Aki Ito"), QStringLiteral("aki")).ok());
    }

    CliReply call(const QStringList& arguments, const QByteArray& input = {},
                  const QString& language = QStringLiteral("en"))
    {
        return runCli({arguments, m_dir.path(), language, QStringLiteral("Asia/Tokyo"), input},
                      *m_session);
    }
    //! Expects success; gives the records of a --json call.
    std::vector<QJsonObject> records(const QStringList& arguments, const QByteArray& input = {})
    {
        const CliReply reply = call(QStringList{QStringLiteral("--json")} + arguments, input);
        EXPECT_EQ(reply.exitCode, 0) << arguments.join(u' ').toStdString() << '\n'
                                     << reply.err.toStdString();
        std::vector<QJsonObject> all;
        for (const QByteArray& line : reply.out.split('\n'))
            if (!line.isEmpty())
                all.push_back(QJsonDocument::fromJson(line).object());
        return all;
    }
    QJsonObject record(const QStringList& arguments, const QByteArray& input = {})
    {
        const auto all = records(arguments, input);
        EXPECT_FALSE(all.empty()) << arguments.join(u' ').toStdString();
        return all.empty() ? QJsonObject() : all.front();
    }
    //! The code on stderr of a refused call.
    QString refusal(const QStringList& arguments)
    {
        const CliReply reply = call(QStringList{QStringLiteral("--json")} + arguments);
        EXPECT_NE(reply.exitCode, 0) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(reply.out.isEmpty());
        const QByteArray last = reply.err.trimmed().split('\n').last();
        const QJsonValue error = QJsonDocument::fromJson(last).object().value(u"error");
        EXPECT_FALSE(error[u"message"].toString().isEmpty()) << reply.err.toStdString();
        return error[u"code"].toString();
    }
    QString declare()
    {
        return record({QStringLiteral("incident"), QStringLiteral("declare"),
                       QStringLiteral("--title"), QStringLiteral("Mail is late")})
            .value(u"number")
            .toString();
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
};

} // namespace matoi
