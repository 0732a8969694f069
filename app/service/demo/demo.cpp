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
    const demo::Words sre{u"SRE"_s, u"SRE"_s}, dev{u"開発"_s, u"Engineering"_s},
        support{u"お客さま対応"_s, u"Support"_s}, product{u"プロダクト"_s, u"Product"_s},
        board{u"経営"_s, u"Management"_s};
    t.person("sato", {u"佐藤 美咲"_s, u"Misaki Sato"_s}, u"さとう みさき"_s, sre);
    t.person("tanaka", {u"田中 健"_s, u"Ken Tanaka"_s}, u"たなか けん"_s, dev);
    t.person("ito", {u"伊藤 翔"_s, u"Sho Ito"_s}, u"いとう しょう"_s, dev);
    t.person("yamamoto", {u"山本 葵"_s, u"Aoi Yamamoto"_s}, u"やまもと あおい"_s, sre);
    t.person("takahashi", {u"高橋 亮"_s, u"Ryo Takahashi"_s}, u"たかはし りょう"_s, support);
    t.person("suzuki", {u"鈴木 彩"_s, u"Aya Suzuki"_s}, u"すずき あや"_s, sre);
    t.person("watanabe", {u"渡辺 直子"_s, u"Naoko Watanabe"_s}, u"わたなべ なおこ"_s, product,
             Duty::Pdm);
    t.person("nakamura", {u"中村 誠"_s, u"Makoto Nakamura"_s}, u"なかむら まこと"_s, board,
             Duty::Ceo);
    t.person("kobayashi", {u"小林 大輔"_s, u"Daisuke Kobayashi"_s}, u"こばやし だいすけ"_s, dev,
             Duty::Em);
    tellEarlierOnes(t, now);
    tellFinishedOutage(t, now);
    const StreamId outage = t.lastIncident();
    tellSecurityIncident(t, now);
    tellDrill(t, now);
    tellLiveOutage(t, now);
    tellRisks(t, now, outage);
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
