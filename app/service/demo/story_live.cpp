// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/teller.h>

using namespace Qt::StringLiterals;

// The running one: 74 minutes old, a workaround is out, the next update is due in eight minutes.
namespace matoi::demo
{

void tellLiveOutage(Teller& t, Ms now)
{
    using K = EntryKind;
    t.begin(now - 74 * 60'000);
    cmd::DeclareIncident declare;
    declare.title = t.in({u"注文確定のメールが届かない"_s, u"Order confirmations do not arrive"_s});
    declare.source = DetectSource::Customer;
    declare.startedAt = t.minute(-7);
    declare.detectedAt = t.minute(0);
    declare.detectRef = u"MAIL-2291"_s;
    t.declare(4, "sato", declare);
    t.say(5, "sato", K::AlertLinked,
          {u"送信待ちが 8,000 通を超えた (MAIL-2291)"_s,
           u"More than 8,000 mails are waiting (MAIL-2291)"_s},
          {.happened = -7, .pin = true, .alertFrom = t.in({u"監視"_s, u"Monitoring"_s})});
    t.say(11, "takahashi", K::Detection,
          {u"あおぞら商事さまから電話。「昼の注文の確認が来ない」"_s,
           u"Aozora Trading calls: no confirmation for their lunch order"_s},
          {.lane = Lane::Biz, .happened = 0});
    t.act(6, "sato", cmd::SetField{u"channel_name"_s, u"incident_order_mail"_s});
    t.act(6.5, "sato",
          cmd::DoneStep{u"channel"_s, u"incident_order_mail"_s, 38, 40,
                        t.in({u"中村 (機内)、小林 (休み)"_s,
                              u"Nakamura (on a plane), Kobayashi (on leave)"_s})});
    t.act(8, "sato",
          cmd::Classify{u"CLS-1"_s,
                        {},
                        t.in({u"昼の締め切りまでに送り直せない"_s,
                              u"Cannot be sent again before the lunch deadline"_s}),
                        t.who("sato")});
    t.act(9, "sato", cmd::Score{3, 5});
    t.roles(9, "sato",
            {{"suzuki", Role::Scribe},
             {"tanaka", Role::DevLead},
             {"ito", Role::Responder},
             {"yamamoto", Role::Responder},
             {"takahashi", Role::BizLead},
             {"watanabe", Role::Pdm}});
    t.act(10, "sato", cmd::StartStep{u"share"_s, t.who("sato")});
    t.summary(11, "sato",
              {u"注文は受けているが、確認メールと厨房への連携が止まっている"_s,
               u"Orders are taken, but confirmations and the kitchen feed have stopped"_s},
              {u"Dev が原因を調査、Biz が連絡先を洗い出し"_s,
               u"Dev looks for the cause, Biz lists whom to tell"_s},
              {}, 41);
    t.act(12, "tanaka", cmd::StartStep{u"scope"_s, t.who("tanaka")});
    t.act(12, "takahashi", cmd::StartStep{u"contact_policy"_s, t.who("takahashi")});
    const EventId provider =
        t.act(13, "ito",
              cmd::OpenHypothesis{
                  t.in({u"送信サービス側の流量制限"_s, u"Rate limit at the mail provider"_s})});
    t.act(13, "tanaka", cmd::SetPhase{t.who("tanaka"), Phase::Investigation});
    t.act(13, "ito", cmd::SetPhase{t.who("ito"), Phase::Investigation});
    t.act(14, "yamamoto", cmd::SetPhase{t.who("yamamoto"), Phase::Discovery});
    const EventId limit = t.say(19, "tanaka", K::Finding,
                                {u"送信ワーカーが 1.5 GB の上限で落ち続けている"_s,
                                 u"The sending worker keeps dying at its 1.5 GB limit"_s},
                                {.lane = Lane::Dev, .pin = true});
    const EventId pictures = t.act(
        21, "tanaka",
        cmd::OpenHypothesis{t.in({u"献立の画像を全件読み込んでメモリが枯渇"_s,
                                  u"All menu pictures are read at once and memory runs out"_s})});
    cmd::DecideContact policy;
    policy.words = {
        {Outlook::Continuing, t.in({u"影響のある全社へ第一報、以後 20 分ごと"_s,
                                    u"First notice to all affected, then every 20 minutes"_s})},
        {Outlook::Converging,
         t.in({u"15 分以内に更新。厨房へは電話も"_s,
               u"An update within 15 minutes; the kitchens by telephone too"_s})},
        {Outlook::Converged,
         t.in({u"収束の連絡をその日のうちに、最終報告は 3 日以内"_s,
               u"All-clear on the same day, final report within three days"_s})}};
    policy.affected = t.in({u"186 社"_s, u"186 companies"_s});
    policy.channel = t.in({u"メールと状態ページ"_s, u"Mail and the status page"_s});
    policy.decidedBy = t.who("watanabe");
    t.act(22, "takahashi", policy);
    t.step(22.5, "takahashi", "contact_policy",
           {u"見通しごとに決定済み"_s, u"Decided for each outlook"_s});
    t.act(24, "sato", cmd::SetOutlook{Outlook::Continuing});
    t.act(23, "tanaka",
          cmd::CorrectEntry{limit,
                            t.in({u"送信ワーカーが 2.0 GB の上限で落ち続けている"_s,
                                  u"The sending worker keeps dying at its 2.0 GB limit"_s}),
                            {}});
    t.act(25, "tanaka",
          cmd::SettleHypothesis{pictures, true,
                                t.in({u"画像を外すと 300 MB で安定"_s,
                                      u"Without the pictures it stays at 300 MB"_s})});
    t.act(27, "ito",
          cmd::SettleHypothesis{provider, false,
                                t.in({u"429 の応答は 0 件"_s, u"Not one 429 response"_s})});
    t.say(30, "sato", K::Decision,
          {u"画像を添付からリンクに替え、500 通ずつ送り直す"_s,
           u"Link the pictures instead of attaching them, and resend 500 at a time"_s},
          {.pin = true});
    t.step(31, "tanaka", "scope", {u"186 社 / 42,700 通"_s, u"186 companies / 42,700 mails"_s});
    t.act(32, "tanaka", cmd::StartStep{u"fix"_s, t.who("tanaka")});
    t.act(32, "tanaka", cmd::SetPhase{t.who("tanaka"), Phase::Resolution});
    t.act(32, "ito", cmd::SetPhase{t.who("ito"), Phase::Resolution});
    t.act(33, "yamamoto", cmd::SetPhase{t.who("yamamoto"), Phase::Investigation});
    t.notice({26, 32.5, 34}, "takahashi", "watanabe",
             {NoticeStage::First,
              {u"【対応中】注文確定のメールが届かない (第一報)"_s,
               u"[Ongoing] Order confirmations do not arrive - First notice"_s},
              {u"お客さま各位\n\n11:45 頃から、注文確定のメールが届きにくくなっています。注文は"
               "受け付けています。\nご不便をおかけし、申し訳ございません。\n\n次のお知らせは 12:50 "
               "頃にお送りします。"_s,
               u"Dear customer,\n\nSince about 11:45 order confirmations have not been arriving. "
               "Orders are taken.\nWe are sorry for the trouble this causes you.\n\nYou will hear "
               "from us again at about 12:50."_s},
              {u"186 社"_s, u"186 companies"_s}});
    t.say(37, "tanaka", K::Workaround,
          {u"分割送信を本番へ反映。確認は伊藤"_s, u"Sending in parts is live; Ito checked it"_s},
          {.lane = Lane::Dev});
    t.summary(
        41, "sato",
        {u"42,700 通のうち 18,200 通を送り直し済み"_s, u"18,200 of 42,700 mails sent again"_s},
        {u"500 通ずつ送信、厨房への連携は手作業で代替"_s,
         u"500 at a time; the kitchens get their lists by hand"_s},
        {u"厨房への電話に 1 名"_s, u"One person to call the kitchens"_s}, 64);
    t.act(48, "sato", cmd::SetOutlook{Outlook::Converging});
    t.say(60, "ito", K::Finding,
          {u"31 番目の組だけ時間切れ。再送中、ほかは完了"_s,
           u"Only part 31 timed out; it is being sent again, the rest is through"_s},
          {.lane = Lane::Dev, .happened = 52});
    t.say(61, "suzuki", K::Note,
          {u"厨房 4 か所に電話済み、残り 2 か所"_s, u"Four kitchens called, two to go"_s});
    t.summary(64, "sato",
              {u"42,700 通のうち 41,900 通を送り直し済み。新しい失敗はない"_s,
               u"41,900 of 42,700 mails sent again, no new failures"_s},
              {u"31 番目の組の再送、二重に届いていないかの確認"_s,
               u"Resending part 31, checking for doubles"_s},
              {u"注文データの読み取りに 1 名"_s, u"One person to read the order data"_s}, 82);
    t.act(67, "yamamoto",
          cmd::OpenHypothesis{t.in({u"再起動の前後で同じ人に二度届いた"_s,
                                    u"Some people got it twice around the restart"_s})});
    t.say(68, "yamamoto", K::Finding,
          {u"二重に届いたのは 30 人ほど"_s, u"About 30 people got it twice"_s},
          {.lane = Lane::Dev, .certainty = Certainty::Estimate});
    t.act(69, "suzuki",
          cmd::AddTask{t.in({u"収束の文面を用意"_s, u"Prepare the all-clear notice"_s}),
                       t.who("takahashi"),
                       t.minute(89),
                       Lane::Biz,
                       {}});
    t.act(69, "suzuki",
          cmd::AddTask{t.in({u"二重に届いた人を数える"_s, u"Count those who got it twice"_s}),
                       t.who("yamamoto"),
                       t.minute(79),
                       Lane::Dev,
                       {}});
    t.act(
        70, "suzuki",
        cmd::AddTask{t.in({u"送信ワーカーの上限を見直す"_s, u"Review the worker's memory limit"_s}),
                     t.who("tanaka"),
                     {},
                     Lane::Dev,
                     {}});
    t.say(72, "takahashi", K::Note,
          {u"問い合わせは 14 件。新しい申告は止まった"_s,
           u"14 enquiries; new reports have stopped"_s},
          {.lane = Lane::Biz});
}

} // namespace matoi::demo
