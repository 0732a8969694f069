// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/postmortem_document.h>

#include <QDateTime>
#include <QtEndian>

//! A reviewed outage with something in every part of its postmortem, in Japanese and in English.
namespace matoi::test
{

inline Ms tokyo(int day, const char* time)
{
    return QDateTime(QDate(2026, 11, day),
                     QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")),
                     QTimeZone("Asia/Tokyo"))
        .toMSecsSinceEpoch();
}

inline PersonId person(uint n) { return PersonId(QUuid(n, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)); }

inline quint32 crc32Of(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int i = 0; i < 8; ++i)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

//! A grey PNG.
inline QByteArray grey(int width, int height)
{
    const auto chunk = [](const QByteArray& name, const QByteArray& data) {
        QByteArray length(4, '\0'), sum(4, '\0');
        qToBigEndian(quint32(data.size()), length.data());
        const QByteArray body = name + data;
        qToBigEndian(crc32Of(body), sum.data());
        return length + body + sum;
    };
    QByteArray head(8, '\0');
    qToBigEndian(quint32(width), head.data());
    qToBigEndian(quint32(height), head.data() + 4);
    head += QByteArray("\x08\x00\x00\x00\x00", 5);
    const QByteArray row = '\0' + QByteArray(width, '\x80');
    // qCompress puts the length of the data before the stream.
    const QByteArray pixels = qCompress(row.repeated(height)).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", head) + chunk("IDAT", pixels) +
           chunk("IEND", {});
}

inline reports::PostmortemFacts examplePostmortem(bool ja)
{
    using namespace Qt::StringLiterals;
    using reports::PostmortemFacts;
    const auto say = [ja](const char16_t* japanese, const char16_t* english) {
        return QString::fromUtf16(ja ? japanese : english);
    };
    const std::vector<QString> names{{},
                                     say(u"田中 健", u"Ken Tanaka"),
                                     say(u"伊藤 翔", u"Sho Ito"),
                                     say(u"山本 葵", u"Aoi Yamamoto"),
                                     say(u"高橋 亮", u"Ryo Takahashi"),
                                     say(u"鈴木 彩", u"Aya Suzuki"),
                                     say(u"渡辺 直子", u"Naoko Watanabe")};
    PostmortemFacts f;
    f.label = u"INC-2026-0042"_s;
    f.title = say(u"定期配信の通知メールが配信できない", u"Scheduled mail is not delivered");
    f.classification = Classification::Outage;
    f.state = IncidentState::Reviewed;
    f.fix = FixState::PermanentInProgress;
    f.phase = PostmortemPhase::Reviewed;
    f.scope = 3;
    f.degree = 5;
    f.affectedFunction = say(u"朝の定期配信メール", u"Morning digest");
    f.affectedTenants = say(u"212 組織", u"212");
    f.affectedUsers = say(u"48,300 人", u"48,300");
    f.owner = names[5];
    f.facilitator = names[6];
    f.participants.assign(names.begin() + 1, names.end());
    f.dueAt = tokyo(24, "23:59");
    f.reviewHeldAt = tokyo(23, "16:00");
    f.milestones = {{Milestone::Started, tokyo(21, "13:42")},
                    {Milestone::Detected, tokyo(21, "13:48")},
                    {Milestone::Acknowledged, tokyo(21, "13:52")},
                    {Milestone::Declared, tokyo(21, "13:52")},
                    {Milestone::FirstCustomerNotice, tokyo(21, "14:29")},
                    {Milestone::WorkaroundApplied, tokyo(21, "14:33")},
                    {Milestone::Converged, tokyo(21, "16:08")},
                    {Milestone::ReviewHeld, tokyo(23, "16:00")}};
    f.duties = {{Role::Commander, names[5], say(u"第一報まで済み", u"The first notice is out"),
                 tokyo(21, "13:52"), tokyo(21, "15:00")},
                {Role::Commander, names[6], {}, tokyo(21, "15:00"), 0},
                {Role::DevLead, names[1], {}, tokyo(21, "13:55"), 0}};
    f.work = {{names[1], Lane::Dev, Phase::Investigation, tokyo(21, "14:02"), tokyo(21, "14:33")},
              {names[1], Lane::Dev, Phase::Resolution, tokyo(21, "14:33"), 0},
              {names[4], Lane::Biz, Phase::Discovery, tokyo(21, "13:48"), tokyo(21, "14:01")}};
    f.notices = {{NoticeStage::First, say(u"【障害】通知メールの遅延", u"[Outage] Late mail"),
                  say(u"212 組織の管理者", u"Administrators of 212 organisations"), names[5],
                  names[4], tokyo(21, "14:29")}};
    f.sections = {
        {u"summary"_s, say(u"概要", u"Summary"),
         say(u"朝の定期配信メールが届かなかった。2 時間 26 分で収束した。",
             u"The morning digest did not come. It was delivered after 2 h 26 min.")},
        {u"impact"_s, say(u"影響", u"Impact"),
         say(u"- 届かなかった人: **48,300 人**\n- 重複配信: 0",
             u"- Not reached: **48,300**\n- Sent twice: 0")},
        {u"timeline"_s, say(u"タイムライン", u"Timeline"), {}},
        {u"detection"_s, say(u"検知", u"Detection"),
         say(u"監視は 13:42 に `OutOfMemory` を出していた。\n\n![メモリ](attachment:memory.png)",
             u"The monitor said `OutOfMemory` at 13:42.\n\n![Memory](attachment:memory.png)")},
        {u"cause"_s, say(u"原因", u"Cause"),
         say(u"受信者を一度に読み込む。\n\n1. 読み込む\n2. 再起動する\n   - 先頭から読み直す\n\n"
             "> ひとつの組織なら動く\n\n```\nworker[17]: 13:42:05 heap -> 2,011 MB\n```\n\n"
             "| 組織 | 受信者 |\n|:---|---:|\n| 青葉商事 | 12,400 |\n| 立川製作所 | 9,800 |",
             u"All recipients are read at once.\n\n1. Read them\n2. Be restarted\n   - at the "
             "beginning\n\n> One organisation works\n\n```\nworker[17]: 13:42:05 heap -> 2,011 "
             "MB\n```\n\n| Organisation | Recipients |\n|:---|---:|\n| Aoba | 12,400 |\n| "
             "Tachikawa | 9,800 |")},
        {u"workaround"_s, say(u"暫定対応", u"Temporary fix"),
         say(u"1,000 件ずつ流す（[PR #8841](https://git.example.com/mail/pull/8841)）。\n\n- [x] "
             "本番へ\n- [ ] 手順書に追記",
             u"Send 1,000 at a time ([PR #8841](https://git.example.com/mail/pull/8841)).\n\n- "
             "[x] In production\n- [ ] In the runbook")},
        {u"permanent_fix"_s, say(u"恒久対応", u"Permanent fix"),
         say(u"組織ごとに独立させる。", u"One job per organisation.")},
        {u"prevention"_s, say(u"再発防止策", u"Prevention"), {}},
        {u"external"_s, say(u"外部向け文面", u"External text"),
         say(u"お客さま各位\n\n深くお詫び申し上げます。", u"Dear customers,\n\nWe are sorry.")}};
    f.attachment = [](const QString& name) {
        return name == u"memory.png"_s ? std::optional(grey(300, 120)) : std::nullopt;
    };
    const auto entry = [](const char* time, EntryKind kind, const QString& text, uint who) {
        Entry e;
        e.type = u"entry.added/1"_s;
        e.kind = kind;
        e.occurredAt = e.recordedAt = tokyo(21, time);
        e.text = text;
        e.by = person(who);
        e.pinned = true;
        return e;
    };
    f.timeline = {
        entry("13:48", EntryKind::Detection,
              say(u"青葉商事さまから「届かない」", u"Aoba: \"it has not come\""), 4),
        entry("14:15", EntryKind::Finding, say(u"一括読み込みで見立て", u"All at once"), 1),
        entry("16:08", EntryKind::Note, say(u"全 100 チャンク完了", u"All 100 chunks done"), 1)};
    f.timeline[1].lane = Lane::Dev;
    f.wording.name = [names](PersonId p) {
        for (uint i = 1; i < names.size(); ++i)
            if (p == person(i))
                return names[i];
        return QString();
    };
    f.wording.japanese = ja;
    f.wording.zone = QTimeZone("Asia/Tokyo");
    f.actions = {{say(u"第一報の雛形", u"Templates"),
                  names[4],
                  {},
                  say(u"足りる", u"Enough"),
                  {},
                  ActionKind::Customer,
                  Priority::P1,
                  ActionState::WontDo,
                  tokyo(26, "23:59")},
                 {say(u"ジョブを分ける", u"Split the job"),
                  names[1],
                  u"https://git.example.com/mail/pull/8857"_s,
                  {},
                  {},
                  ActionKind::PermanentFix,
                  Priority::P0,
                  ActionState::InProgress,
                  tokyo(30, "23:59")}};
    f.exceptions = {{tokyo(21, "15:10"), names[6], say(u"ガラス破り", u"Broken glass"),
                     say(u"当番が不在", u"On call was away")}};
    f.signOffs = {{names[6], say(u"次の定例で見直す", u"Again next week"), tokyo(23, "16:42")}};
    f.similar = {{u"INC-2026-0017"_s, say(u"週報の遅延", u"Late weekly mail"),
                  say(u"同じ機能", u"Same function")}};
    f.madeAt = tokyo(23, "19:46");
    f.madeBy = names[5];
    return f;
}

} // namespace matoi::test
