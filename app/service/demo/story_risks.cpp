// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/teller.h>

using namespace Qt::StringLiterals;

// The register: a dozen risks of different ages, one of them told in full.
namespace matoi::demo
{

namespace
{

using S = RiskStatus;
constexpr double kMinutesADay = 24 * 60;

//! Minute 0 is 130 days ago.
constexpr double daysAgo(double days) { return (130 - days) * kMinutesADay; }

//! One record in short: how it began and where it stands.
struct Short {
    Words title;
    const char* owner;
    Words service;
    std::optional<qint64> band; //!< absent = unknown
    qint64 likelihood;
    S status;
    int begun;                             //!< days ago
    int nextVisit;                         //!< days ahead
    std::optional<qint64> bandBefore = {}; //!< what it was at its last visit
    Words reason = {};                     //!< why it is another one now
    Words summary = {};
};

ScoreChoice scored(std::optional<qint64> band, const QString& reason)
{
    return {ImpactChoice{.band = band}, {}, {}, reason};
}

void tellShort(Teller& t, const Short& s)
{
    const double begun = daysAgo(s.begun);
    cmd::AddRisk add{.title = t.in(s.title)};
    add.owner = t.who(s.owner);
    add.service = t.in(s.service);
    add.foundIn = t.in({u"パフォーマンスレビュー"_s, u"Performance review"_s});
    add.firstSeenOn = t.day(begun - 9 * kMinutesADay);
    add.investigationStartedOn = t.day(begun - 8 * kMinutesADay);
    add.potential.band = s.bandBefore ? s.bandBefore : s.band;
    add.current.band = s.band ? std::optional<qint64>(0) : std::nullopt;
    add.likelihood = s.likelihood;
    add.sections[u"summary"_s] = t.in(s.summary);
    t.risk(begun, s.owner, add);
    if (s.status != S::NotStarted)
        t.onRisk(begun + 60, s.owner, cmd::SetRiskStatus{S::InProgress});
    const QString week = t.in({u"先週の定例で決めた日"_s, u"Agreed in last week's meeting"_s});
    const double lately = daysAgo(3);
    if (s.status != S::NotStarted && s.status != S::InProgress) {
        cmd::SetRiskStatus set{s.status};
        if (s.status == S::Completed)
            set.reason = t.in({u"恒久対策を確認した"_s, u"The permanent fix was verified"_s});
        t.onRisk(lately - 60, s.owner, set);
    }
    if (s.status == S::Completed)
        return;
    t.onRisk(lately, s.owner,
             cmd::VisitRisk{.visit = {t.day(daysAgo(0)).addDays(s.nextVisit), week}});
    if (s.bandBefore)
        t.onRisk(lately + kMinutesADay, s.owner, cmd::ScoreRisk{scored(s.band, t.in(s.reason))});
}

void tellPayments(Teller& t, StreamId outage)
{
    const Words review{u"パフォーマンスレビュー"_s, u"Performance review"_s};
    cmd::AddRisk add{.title = t.in({u"決済 API の呼び出しが流量制限に近い"_s,
                                    u"Calls to the payment API are near its limit"_s})};
    add.entry = RiskEntry::Investigation;
    add.owner = t.who("yamamoto");
    add.service = t.in({u"決済"_s, u"Payments"_s});
    add.foundIn = t.in(review);
    add.firstSeenOn = t.day(daysAgo(126));
    add.investigationStartedOn = t.day(daysAgo(126));
    add.potential = {3, 3, {}};
    add.current.band = 0;
    add.likelihood = 2;
    add.sections[u"summary"_s] =
        t.in({u"注文数が今の 1.4 倍になると、決済 API が 1 分あたりの上限を超える"_s,
              u"At 1.4 times today's orders we exceed what the payment API allows in a minute"_s});
    t.risk(daysAgo(118), "yamamoto", add);
    const auto log = [&](double ago, RiskLog which, const Words& words, const QString& link = {},
                         Measure measure = Measure::None) {
        cmd::AddRiskLog line{which, t.in(words)};
        if (!link.isEmpty())
            line.links = {link};
        line.measure = measure;
        t.onRisk(daysAgo(ago), "yamamoto", line);
    };
    log(118, RiskLog::Cause,
        {u"パフォーマンスレビューで上限の 92% を観測"_s, u"92% of the limit seen at the review"_s},
        u"https://metrics.example.com/d/payment-limit"_s);
    t.onRisk(daysAgo(117.9), "yamamoto", cmd::SetRiskStatus{S::InProgress});
    t.onRisk(daysAgo(117), "yamamoto",
             cmd::ScoreRisk{{ImpactChoice{3, 5, {}},
                             ImpactChoice{.band = 3},
                             {},
                             t.in({u"制限の 92% を観測"_s, u"92% of the limit"_s})}});
    log(114, RiskLog::Cause,
        {u"注文確定の前後で二重に呼び出していた"_s, u"Called twice, before and after an order"_s},
        u"https://example.slack.com/archives/C01/p1"_s);
    log(111, RiskLog::Cause,
        {u"再現を確認。休日の昼に最大になる"_s, u"Reproduced; the peak is at noon on holidays"_s});
    t.onRisk(
        daysAgo(110), "yamamoto",
        cmd::UpdateRisk{{{u"section.cause"_s,
                          t.in({u"確定処理と領収書処理が、別々に決済状態を取得している"_s,
                                u"Order and receipt ask for the payment's state separately"_s})},
                         {u"section.policy"_s,
                          t.in({u"[x] 状態を 1 回だけ取得して共有する\n"
                                "[-] 提供元に上限の引き上げを依頼 — 恒久対応にならない"_s,
                                u"[x] Ask once and share the state\n"
                                "[-] Ask the provider for a higher limit: no permanent fix"_s})}}});
    log(44, RiskLog::Countermeasure,
        {u"呼び出しを 1 回に減らした"_s, u"Called once instead of twice"_s},
        u"https://git.example.com/shop/pull/8402"_s, Measure::Temporary);
    cmd::SetRiskStatus workaround{S::WorkaroundDone};
    t.onRisk(daysAgo(43), "yamamoto", workaround);
    t.onRisk(daysAgo(42.9), "yamamoto", cmd::VisitRisk{});
    t.onRisk(daysAgo(42.8), "yamamoto",
             cmd::ScoreRisk{
                 {ImpactChoice{3, 3, {}},
                  ImpactChoice{.band = 1},
                  {},
                  t.in({u"暫定対策 (呼び出しを 1 回に)"_s, u"The temporary fix: one call"_s})}});
    log(37, RiskLog::Countermeasure,
        {u"上限の 58% まで低下、1 週間安定"_s, u"Down to 58% of the limit, stable for a week"_s});
    log(8, RiskLog::Countermeasure,
        {u"状態の共有を設計レビュー中"_s, u"Sharing the state is in design review"_s},
        u"https://git.example.com/shop/pull/8790"_s, Measure::Permanent);
    t.onRisk(daysAgo(8), "yamamoto",
             cmd::UpdateRisk{{{u"section.next_action"_s,
                               t.in({u"PR #8790 を検証環境で計測し、完了か継続かを決める"_s,
                                     u"Measure PR #8790 in staging, then close or go on"_s})}}});
    t.onRisk(daysAgo(7), "yamamoto", cmd::SetNextVisit{{t.day(daysAgo(0)).addDays(31), {}}});
    t.onRisk(daysAgo(7), "yamamoto", cmd::LinkRisk{{StreamKind::Incident, outage}});
}

//! Nobody knows yet how bad it may become: the first of the list.
void tellCalendar(Teller& t)
{
    const auto log = [&](double ago, const char* by, const Words& words, const QString& link = {}) {
        cmd::AddRiskLog line{RiskLog::Cause, t.in(words)};
        if (!link.isEmpty())
            line.links = {link};
        t.onRisk(daysAgo(ago), by, line);
    };
    tellShort(t, {{u"外部カレンダー連携のタイムアウト増加"_s,
                   u"More timeouts of the calendar connection"_s},
                  "ito",
                  {u"共通基盤"_s, u"Platform"_s},
                  {},
                  2,
                  S::NotStarted,
                  12,
                  3,
                  {},
                  {},
                  {u"予約の同期が 1 日に 40 件ほど失敗する。どこまで広がるかはまだ分からない"_s,
                   u"About 40 syncs of bookings fail a day; how far it may spread is not known "
                   "yet"_s}});
    log(11, "ito",
        {u"失敗は 10 時台と 18 時台に集中している"_s,
         u"The failures come around 10:00 and 18:00"_s},
        u"https://metrics.example.com/d/calendar-sync"_s);
    log(6, "yamamoto",
        {u"提供元の応答が 8 秒を超えると、こちらが先に切っている"_s,
         u"We hang up first when the provider takes more than eight seconds"_s});
    t.onRisk(
        daysAgo(5), "ito",
        cmd::UpdateRisk{{{u"section.cause"_s,
                          t.in({u"未特定。提供元の混雑か、こちらの接続の使い回しかを切り分け中"_s,
                                u"Not known: their load, or the way we reuse connections"_s})},
                         {u"section.policy"_s,
                          t.in({u"[ ] 待ち時間を 20 秒に延ばし、失敗をあとで送り直す\n"
                                "[ ] 提供元に時間帯ごとの上限を問い合わせる"_s,
                                u"[ ] Wait 20 seconds and send again what failed\n"
                                "[ ] Ask the provider for their limits by time of day"_s})},
                         {u"section.next_action"_s,
                          t.in({u"次の定例までに 1 日分の通信を記録し、影響範囲を見積もる"_s,
                                u"Record a day of traffic before the next meeting and estimate the "
                                "scope"_s})}}});
}

} // namespace

void tellRisks(Teller& t, Ms now, StreamId outage)
{
    t.begin(now - 130 * kDay - now % 3'600'000);
    const Words delivery{u"配信"_s, u"Delivery"_s}, data{u"データ基盤"_s, u"Data platform"_s},
        search{u"検索"_s, u"Search"_s}, images{u"画像"_s, u"Images"_s},
        platform{u"共通基盤"_s, u"Platform"_s}, payments{u"決済"_s, u"Payments"_s};
    const Words grew{u"件数が見込みの 2 倍で増えている"_s, u"It grows twice as fast as expected"_s};
    tellPayments(t, outage);
    tellCalendar(t);
    const Short stories[]{
        {{u"定期配信が 1 プロセスに集中している"_s, u"Scheduled delivery runs in one process"_s},
         "tanaka",
         delivery,
         10,
         2,
         S::InProgress,
         60,
         6,
         6,
         grew,
         {u"配信は 1 台の 1 プロセスだけで動く。止まると、その朝の配信がすべて遅れる"_s,
          u"One process on one machine delivers everything; if it stops, the whole morning is late"_s}},
        {{u"夜間バッチが朝 9 時に終わらない"_s, u"The night batch does not end by nine"_s},
         "ito",
         data,
         10,
         1,
         S::InProgress,
         45,
         10,
         6,
         grew,
         {u"終わらない日は、午前の集計が前日のまま表示される"_s,
          u"On such a day the morning's figures are those of the day before"_s}},
        {{u"主データベースが単一リージョン"_s, u"The main database lives in one region"_s},
         "tanaka",
         data,
         10,
         1,
         S::Watching,
         100,
         60,
         {},
         {},
         {u"リージョンごと止まると、復旧までのあいだ書き込みができない"_s,
          u"If the region goes, nothing can be written until it is back"_s}},
        {{u"一括取込でメモリが枯渇する"_s, u"Bulk import runs out of memory"_s},
         "ito",
         data,
         6,
         1,
         S::InProgress,
         30,
         0,
         {},
         {},
         {u"5 万行を超える取込で、ほかの処理も巻き込んで再起動する"_s,
          u"Imports of over 50,000 rows restart the process, and others with it"_s}},
        {{u"検索索引の再構築が 6 時間を超える"_s, u"Rebuilding the index takes over six hours"_s},
         "yamamoto",
         search,
         3,
         2,
         S::Watching,
         90,
         35,
         1,
         grew,
         {u"索引が壊れると、半日近く検索が使えない"_s,
          u"If the index breaks, search is gone for half a day"_s}},
        {{u"画像配信の契約上限に近づく"_s, u"Image delivery nears the contract's limit"_s},
         "suzuki",
         images,
         3,
         2,
         S::Watching,
         80,
         48,
         {},
         {},
         {u"上限を超えた月は、画像が低画質に落ちる"_s,
          u"Above the limit, images come in low quality for the rest of the month"_s}},
        {{u"証明書の更新が手順書だより"_s, u"Certificates are renewed by hand"_s},
         "sato",
         platform,
         3,
         1,
         S::NotStarted,
         20,
         9,
         {},
         {},
         {u"担当者が休むと期限切れを見落とす"_s,
          u"When one person is away, nobody sees a certificate expire"_s}},
        {{u"ログ保管の容量"_s, u"Room for logs"_s},
         "sato",
         platform,
         3,
         1,
         S::Watching,
         70,
         55,
         {},
         {},
         {u"このままでは春に古いログから消える"_s, u"By spring the oldest logs will be dropped"_s}},
        {{u"画像変換キューが夜間に滞留する"_s, u"The image queue backs up at night"_s},
         "ito",
         images,
         1,
         2,
         S::Watching,
         75,
         74,
         3,
         {u"並列数を増やした"_s, u"More workers"_s},
         {u"夜に上げた画像が朝まで表示されないことがある"_s,
          u"Images uploaded at night may not show before morning"_s}},
        {{u"旧通知 API の利用者が残っている"_s, u"Somebody still uses the old notice API"_s},
         "suzuki",
         delivery,
         0,
         1,
         S::Watching,
         85,
         80,
         {},
         {},
         {u"停止の予定日に、まだ 3 社が使っている"_s,
          u"Three customers still use it, and its end is announced"_s}},
        {{u"領収書の採番が重なる"_s, u"Receipt numbers may collide"_s},
         "tanaka",
         payments,
         6,
         1,
         S::Completed,
         110,
         0,
         {},
         {},
         {u"同じ秒に発行すると同じ番号になりえた"_s,
          u"Two receipts of one second could get the same number"_s}},
        {{u"監視の通知先が退職者のまま"_s, u"Alerts still go to people who left"_s},
         "yamamoto",
         platform,
         3,
         2,
         S::Completed,
         95,
         0,
         {},
         {},
         {u"夜間の通知が誰にも届かない組み合わせがあった"_s,
          u"Some night alerts reached nobody"_s}}};
    for (const Short& story : stories)
        tellShort(t, story);
}

} // namespace matoi::demo
