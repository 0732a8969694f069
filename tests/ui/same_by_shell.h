// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/cli/cli.h>
#include <app/service/account.h>
#include <app/service/session.h>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matoi::test
{

//! The lines without what differs from run to run: ids become their place of first mention, times
//! a T.
inline QStringList withoutRun(QStringList lines)
{
    static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}-[0-9a-f-]{27}")),
        ms(QStringLiteral("\\b1[0-9]{12}\\b")), clock(QStringLiteral("\\b[0-9]{1,2}:[0-9]{2}\\b"));
    QStringList seen;
    for (QString& line : lines) {
        for (auto match = id.match(line); match.hasMatch(); match = id.match(line)) {
            if (!seen.contains(match.captured()))
                seen << match.captured();
            line.replace(match.captured(),
                         QStringLiteral("#%1").arg(seen.indexOf(match.captured())));
        }
        line.replace(ms, QStringLiteral("T")).replace(clock, QStringLiteral("T"));
    }
    return lines;
}

//! The same acts by matoi-cli on another workspace.
class Shell
{
public:
    Shell()
        : session(std::move(*Session::open(m_dir.filePath(QStringLiteral("shell.matoi")))))
    {
        const Account account = currentAccount();
        EXPECT_TRUE(session->createProfile(account.name, account.login));
        me = account.login;
    }
    void run(QStringList arguments)
    {
        CliRequest request;
        request.arguments = std::move(arguments);
        request.language = QStringLiteral("en");
        request.zone = QStringLiteral("Asia/Tokyo");
        const CliReply reply = runCli(request, *session);
        EXPECT_EQ(reply.exitCode, 0)
            << request.arguments.join(u' ').toStdString() << ": " << reply.err.toStdString();
    }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Session> session;
    QString me, incident = QStringLiteral("INC-%1-0001").arg(QDate::currentDate().year());
};

} // namespace matoi::test
