// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>

#include <gtest/gtest.h>

using namespace matoi;

// The samples are put together here, so that no scanner takes this file for a leak.
TEST(Secrets, WhatLooksLikeATokenIsSeen)
{
    const QString twenty = QStringLiteral("Abc123Def456Ghi789Jk");
    const auto with = [&](const char* head) { return QString::fromLatin1(head) + twenty; };
    const QString samples[]{
        with("xox").insert(3, QStringLiteral("b-")),
        with("xapp-"),
        with("Authorization: Bearer "),
        with("bearer "),
        with("SG."),
        with("ntn_"),
        QStringLiteral("AKIA") + QStringLiteral("ABCDEFGHIJKLMNOP"),
        with("ghp_"),
        with("github_pat_"),
        with("glpat-"),
        QStringLiteral("-----BEGIN ") + QStringLiteral("RSA PRIVATE KEY-----"),
        QStringLiteral("-----BEGIN ") + QStringLiteral("OPENSSH PRIVATE KEY-----"),
        QStringLiteral("https://hooks.slack.com/") + QStringLiteral("services/T0/B0/x"),
        QStringLiteral("https://discord.com/api/") + QStringLiteral("webhooks/1/x"),
        QStringLiteral("https://acme.webhook.") + QStringLiteral("office.com/webhookb2/x"),
        QStringLiteral("password: hunter22"),
        QStringLiteral("パスワード：hunter22"),
    };
    for (const QString& sample : samples)
        EXPECT_TRUE(looksLikeSecret(QStringLiteral("see ") + sample)) << sample.toStdString();
}

TEST(Secrets, OrdinaryWordsAreNot)
{
    for (const char* text :
         {"the bearer of news", "SG. is short", "AKIA is a prefix", "the password was changed",
          "xoxo", "BEGIN PUBLIC KEY", "https://hooks.slack.com is down", "ntn_ is Notion's",
          "https://grafana.example/d/abc123def456ghi789jkl012"})
        EXPECT_FALSE(looksLikeSecret(QString::fromUtf8(text))) << text;
}
