// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/teller.h>

using namespace Qt::StringLiterals;

// A security incident with its calls in the night, a drill, and what a list collects over weeks.
namespace matoi::demo
{

using K = EntryKind;

void tellSecurityIncident(Teller& t, Ms now)
{
    t.begin(now - 5 * kDay - now % 3'600'000 + 14 * 60'000);
    cmd::DeclareIncident declare;
    declare.title =
        t.in({u"別の会社の注文履歴が見える"_s, u"Order history of another company can be seen"_s});
    declare.source = DetectSource::Customer;
    declare.detectedAt = t.minute(0);
    declare.playbook = u"security"_s;
    t.declare(2, "ito", declare);
    t.act(3, "ito",
          cmd::Classify{u"CLS-8"_s,
                        {},
                        t.in({u"別の会社の方に氏名が見えた"_s,
                              u"Names were shown to people of another company"_s}),
                        t.who("ito")});
    t.act(3.5, "ito",
          cmd::Restrict{{t.who("sato"), t.who("ito"), t.who("yamamoto"), t.who("nakamura"),
                         t.who("watanabe"), t.who("kobayashi")},
                        t.in({u"青鷺"_s, u"Heron"_s})});
    t.say(4, "ito", K::Decision,
          {u"履歴の画面を全社で止める"_s, u"Close the history page for everybody"_s},
          {.pin = true});
    t.act(5, "ito", cmd::AttemptWake{t.who("nakamura"), u"phone"_s, WakeResult::NoAnswer});
    t.say(6, "yamamoto", K::ActionDone,
          {u"履歴の画面を止めた。確認は伊藤"_s, u"The history page is closed; Ito checked"_s},
          {.pin = true});
    t.act(8, "ito", cmd::AttemptWake{t.who("nakamura"), u"phone"_s, WakeResult::NoAnswer});
    t.act(11, "ito", cmd::AttemptWake{t.who("watanabe"), u"phone"_s, WakeResult::NoAnswer});
    t.act(13, "ito", cmd::AnswerWake{t.who("watanabe"), u"phone"_s});
    t.roles(14, "ito", {{"yamamoto", Role::Responder}, {"watanabe", Role::Pdm}});
    t.act(15, "ito", cmd::SetField{u"channel_name"_s, u"incident_heron"_s});
    t.step(15, "ito", "channel", {u"incident_heron"_s, u"incident_heron"_s});
    t.act(16, "ito", cmd::Score{1, 5});
    t.act(17, "ito", cmd::StartStep{u"share"_s, t.who("ito")});
    t.summary(
        18, "ito",
        {u"1 社の履歴 26 件が別の 1 社に見えていた。画面は止めた"_s,
         u"26 orders of one company were visible to one other; the page is closed"_s},
        {u"いつから、だれに見えたかをログで確認"_s, u"Reading the logs: since when, to whom"_s},
        {u"法務への連絡"_s, u"Legal must be told"_s}, 48);
    t.say(27, "yamamoto", K::Finding,
          {u"前日のリリースから、会社の切り替え直後だけ起きる"_s,
           u"Since yesterday's release, only right after switching companies"_s},
          {.pin = true});
    t.say(41, "yamamoto", K::Finding,
          {u"見えたのは 2 名、26 件。保存はされていない"_s,
           u"Two people saw 26 orders; nothing was saved"_s},
          {.pin = true});
    t.say(52, "watanabe", K::CustomerNoticeSent,
          {u"両社に電話で説明。承認は伊藤"_s, u"Both companies were told by telephone"_s},
          {.lane = Lane::Biz, .pin = true});
    t.say(66, "yamamoto", K::Workaround,
          {u"前の版に戻し、切り替えを 200 回試して再現 0"_s,
           u"Back on the release before; 200 switches, none showed it"_s},
          {.pin = true});
    t.act(70, "ito", cmd::SetOutlook{Outlook::Converging});
    t.act(81, "ito", cmd::Converge{t.minute(80), t.who("ito"), FixState::PermanentInProgress, {}});
    t.act(
        84, "watanabe",
        cmd::WaiveContact{t.in({u"両社に電話で説明済み。書面は法務の確認のあと"_s,
                                u"Both were told by telephone; a letter follows after legal"_s})});
    t.say(90, "ito", K::Note, {u"履歴の画面を再開"_s, u"The history page is open again"_s});
}

void tellDrill(Teller& t, Ms now)
{
    t.begin(now - kDay - now % 3'600'000);
    cmd::DeclareIncident declare;
    declare.kind = IncidentKind::Drill;
    declare.title = t.in(
        {u"訓練: 予備のデータベースへ切り替える"_s, u"Drill: fail over to the standby database"_s});
    declare.detectedAt = t.minute(0);
    t.declare(0, "suzuki", declare);
    t.roles(1, "suzuki", {{"yamamoto", Role::DevLead}, {"ito", Role::Responder}});
    t.act(2, "suzuki", cmd::SetField{u"channel_name"_s, u"incident_drill_failover"_s});
    t.step(2, "suzuki", "channel", {u"incident_drill_failover"_s, u"incident_drill_failover"_s});
    t.say(4, "yamamoto", K::Finding,
          {u"主系が応答しない (想定)"_s, u"The primary does not answer (as planned)"_s});
    t.say(7, "ito", K::Decision, {u"予備系を昇格させる"_s, u"Promote the standby"_s},
          {.pin = true});
    t.say(11, "ito", K::ActionDone,
          {u"昇格から書き込み再開まで 48 秒"_s, u"48 seconds from promotion to the first write"_s},
          {.pin = true});
    t.say(13, "yamamoto", K::Finding,
          {u"手順書の接続先が古い。書き換えた"_s, u"The runbook named the old host; corrected"_s},
          {.pin = true});
    t.act(15, "suzuki", cmd::SetOutlook{Outlook::Converging});
    t.act(18, "suzuki",
          cmd::Converge{{}, t.who("suzuki"), FixState::NotNeeded, t.in({u"訓練"_s, u"A drill"_s})});
    t.act(19, "suzuki",
          cmd::WaiveContact{t.in({u"訓練なので送らない"_s, u"A drill: nobody is told"_s})});
}

void tellEarlierOnes(Teller& t, Ms now)
{
    struct Short {
        int daysAgo;
        DetectSource source;
        const char* by;
        Words title, finding, end;
        int minutes;
        qint64 scope, degree;
        bool fixed = true; //!< else it waits for its permanent fix (DON-3)
    };
    const Short stories[]{
        {34,
         DetectSource::AlertChannel,
         "tanaka",
         {u"検索の応答が 8 秒を超える"_s, u"Search takes more than eight seconds"_s},
         {u"索引の作り直しが昼に走っていた"_s, u"The index was being rebuilt at noon"_s},
         {u"作り直しを止め、応答は 300 ms に戻った"_s, u"Stopped the rebuild; back to 300 ms"_s},
         46,
         2,
         3},
        {26,
         DetectSource::Internal,
         "ito",
         {u"管理画面に入れない社員がいる"_s, u"Some colleagues cannot open the admin pages"_s},
         {u"証明書の期限が切れていた"_s, u"A certificate had expired"_s},
         {u"証明書を更新"_s, u"The certificate is renewed"_s},
         31,
         1,
         3},
        {17,
         DetectSource::Customer,
         "sato",
         {u"アプリの起動直後に落ちる"_s, u"The app crashes on start"_s},
         {u"配信設定の書き間違い"_s, u"A typing error in the remote settings"_s},
         {u"設定を戻し、落ちなくなった"_s, u"Settings restored; no more crashes"_s},
         58,
         3,
         5},
        {12,
         DetectSource::Internal,
         "yamamoto",
         {u"予約の確認メールが二重に届く"_s, u"Booking mails arrive twice"_s},
         {u"再送の判定が時計のずれに弱い"_s, u"The check before resending trusts the clock"_s},
         {u"再送を止め、二重の送信はなくなった"_s, u"Resending is off; no more doubles"_s},
         39,
         2,
         3,
         false}};
    for (const Short& story : stories) {
        t.begin(now - story.daysAgo * kDay - now % 3'600'000 + story.minutes * 30'000);
        cmd::DeclareIncident declare;
        declare.title = t.in(story.title);
        declare.source = story.source;
        declare.startedAt = t.minute(-6);
        declare.detectedAt = t.minute(0);
        t.declare(3, story.by, declare);
        t.act(5, story.by, cmd::Score{story.scope, story.degree});
        t.act(6, story.by, cmd::Classify{u"CLS-3"_s, {}, {}, t.who(story.by)});
        t.say(story.minutes / 2, story.by, K::Finding, story.finding,
              {.lane = Lane::Dev, .pin = true});
        t.say(story.minutes - 2, story.by, K::Workaround, story.end,
              {.lane = Lane::Dev, .pin = true});
        t.act(story.minutes, story.by,
              cmd::Converge{{}, t.who(story.by), FixState::Workaround, {}});
        const double day = 24 * 60;
        t.act(day, story.by, cmd::EditPostmortem{u"cause"_s, t.in(story.finding)});
        if (!story.fixed)
            continue;
        t.act(2 * day, story.by, cmd::SetFix{FixState::PermanentDone, {}});
        t.act(3 * day, "watanabe",
              cmd::HoldReview{{}, {t.who(story.by), t.who("watanabe")}, t.who("watanabe")});
        t.act(3 * day + 5, "watanabe", cmd::SetPostmortemState{PostmortemPhase::InReview, {}});
        t.act(3 * day + 10, "watanabe", cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
        t.act(3 * day + 20, story.by, cmd::SetState{IncidentState::Closed, {}, false});
    }
}

} // namespace matoi::demo
