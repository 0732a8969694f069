// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/intake/imported_entry.h>

#include <QTemporaryDir>
#include <quazip.h>
#include <quazipfile.h>

#include <gtest/gtest.h>

namespace matoi::test
{

struct Member {
    QString name;
    QByteArray bytes;
};

//! Packs members into a ZIP as Slack does; gives its path.
inline QString packed(const QTemporaryDir& dir, const std::vector<Member>& members)
{
    const QString path = dir.filePath(QStringLiteral("export.zip"));
    QuaZip zip(path);
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    for (const Member& member : members) {
        QuaZipFile file(&zip);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly, QuaZipNewInfo(member.name)));
        EXPECT_EQ(file.write(member.bytes), member.bytes.size());
        file.close();
    }
    return path;
}

//! An export with one person and the channel incident_mail (C1), holding these messages.
inline QString slackZip(const QTemporaryDir& dir, const QByteArray& messages)
{
    return packed(dir,
                  {{QStringLiteral("users.json"),
                    R"([{"id":"U1","name":"sato","profile":{"display_name":"佐藤"}}])"},
                   {QStringLiteral("channels.json"), R"([{"id":"C1","name":"incident_mail"}])"},
                   {QStringLiteral("incident_mail/2026-05-01.json"), messages}});
}

//! The entries of one channel made of `messages` alone.
inline std::vector<cmd::AddEntry> slackEntries(const QByteArray& messages)
{
    QTemporaryDir dir;
    auto report = readSlackExport(slackZip(dir, messages), QStringLiteral("incident_mail"));
    EXPECT_TRUE(report);
    return report ? std::move(report->entries) : std::vector<cmd::AddEntry>{};
}

} // namespace matoi::test
