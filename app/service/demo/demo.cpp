// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/demo.h>
#include <app/service/demo/teller.h>

#include <QBuffer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace matoi
{

Status requireNoIncidents(Session& session)
{
    const auto incidents = session.store().incidents();
    if (!incidents)
        return incidents.error();
    return incidents->empty() ? success() : Status(ErrorCode::HoldsRealIncidents);
}

Status loadDemo(Session& session, const QString& language)
{
    if (auto status = requireNoIncidents(session); !status)
        return status;
    // The story is told in a workspace of its own, by its own clock, and comes in as a log does:
    // facts of others enter at the store.
    QTemporaryDir folder;
    demo::StoryClock clock;
    const Ms now = session.now();
    clock.set(now - 60 * demo::kDay);
    auto told = Session::open(folder.filePath(u"story.matoi"_s), clock);
    if (!told)
        return told.error();
    demo::Teller t(**told, clock, language == "ja"_L1);
    t.person("sato", {u"佐藤 美咲"_s, u"Misaki Sato"_s});
    t.person("tanaka", {u"田中 健"_s, u"Ken Tanaka"_s});
    t.person("ito", {u"伊藤 翔"_s, u"Sho Ito"_s});
    t.person("yamamoto", {u"山本 葵"_s, u"Aoi Yamamoto"_s});
    t.person("takahashi", {u"高橋 亮"_s, u"Ryo Takahashi"_s});
    t.person("suzuki", {u"鈴木 彩"_s, u"Aya Suzuki"_s});
    t.person("watanabe", {u"渡辺 直子"_s, u"Naoko Watanabe"_s}, Duty::Pdm);
    t.person("nakamura", {u"中村 誠"_s, u"Makoto Nakamura"_s}, Duty::Ceo);
    t.person("kobayashi", {u"小林 大輔"_s, u"Daisuke Kobayashi"_s}, Duty::Em);
    tellEarlierOnes(t, now);
    tellFinishedOutage(t, now);
    tellSecurityIncident(t, now);
    tellDrill(t, now);
    tellLiveOutage(t, now);
    if (!t.status())
        return t.status();
    const PersonId commander = (*told)->profile();
    QBuffer log;
    log.open(QIODevice::ReadWrite);
    if (auto status = (*told)->store().exportLog(log, {}); !status)
        return status;
    log.seek(0);
    if (auto added = session.store().importLog(log, {}); !added)
        return added.error();
    if (auto status = session.refresh(); !status)
        return status;
    if (session.onRecorded)
        session.onRecorded({});
    // Whoever practises takes the commander's place, so that every act is open to them.
    return session.profile().isNull() ? session.setProfile(commander) : success();
}

} // namespace matoi
