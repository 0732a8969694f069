// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/teller.h>

using namespace Qt::StringLiterals;

// The finished one: from the first report to the permanent fix, with everything a review wants to
// read. Nine days old.
namespace matoi::demo
{

namespace
{

using K = EntryKind;

void tellTheHour(Teller& t)
{
    cmd::DeclareIncident declare;
    declare.title = t.in({u"月初の請求書 PDF が白紙になる"_s, u"Invoice PDFs come out blank"_s});
    declare.source = DetectSource::Internal;
    declare.startedAt = t.minute(-42);
    declare.detectedAt = t.minute(0);
    declare.detectRef = u"BILL-118"_s;
    t.declare(3, "ito", declare);
    t.say(4, "ito", K::Detection,
          {u"経理から「今朝の請求書が白紙」と連絡"_s,
           u"Accounting: this morning's invoices are blank"_s},
          {.happened = 0, .pin = true});
    t.act(5, "ito", cmd::SetField{u"channel_name"_s, u"incident_blank_invoices"_s});
    t.step(6, "ito", "channel", {u"incident_blank_invoices"_s, u"incident_blank_invoices"_s});
    t.act(7, "ito", cmd::SetImpact{t.in({u"請求書の発行"_s, u"Invoicing"_s}), true, 640, 640});
    t.act(8, "ito", cmd::Score{3, 3});
    t.act(8, "ito",
          cmd::Classify{u"CLS-3"_s,
                        {},
                        t.in({u"請求書は必ず使う機能"_s, u"Everybody uses invoices"_s}),
                        t.who("ito")});
    t.roles(9, "ito",
            {{"suzuki", Role::Scribe},
             {"tanaka", Role::DevLead},
             {"yamamoto", Role::Responder},
             {"takahashi", Role::BizLead},
             {"watanabe", Role::Pdm}});
    t.act(10, "ito", cmd::StartStep{u"share"_s, t.who("ito")});
    t.summary(12, "ito",
              {u"今朝 6 時以降の請求書 640 社分が白紙"_s,
               u"Invoices for 640 companies have been blank since six this morning"_s},
              {u"配信を止め、原因を調査"_s, u"Delivery is stopped; looking for the cause"_s},
              {u"帳票に詳しい人"_s, u"Somebody who knows the PDF renderer"_s}, 42);
    t.act(13, "tanaka", cmd::StartStep{u"scope"_s, t.who("tanaka")});
    t.act(13, "takahashi", cmd::StartStep{u"contact_policy"_s, t.who("takahashi")});
    t.act(14, "tanaka", cmd::SetPhase{t.who("tanaka"), Phase::Investigation});
    t.act(14, "yamamoto", cmd::SetPhase{t.who("yamamoto"), Phase::Discovery});
    t.say(15, "takahashi", K::Note,
          {u"9 時に配信予約が 1,200 件。配信を止めた"_s,
           u"1,200 deliveries were due at nine; delivery is stopped"_s},
          {.lane = Lane::Biz, .pin = true});
    const EventId fonts = t.act(17, "yamamoto",
                                cmd::OpenHypothesis{t.in({u"フォントの更新で文字が描けない"_s,
                                                          u"The new fonts cannot be drawn"_s})});
    const EventId memory = t.act(19, "tanaka",
                                 cmd::OpenHypothesis{t.in({u"変換サーバーのディスクが一杯"_s,
                                                           u"The renderer's disk is full"_s})});
    t.say(21, "tanaka", K::Finding,
          {u"変換サーバー 3 台とも空きは 60 % 以上"_s,
           u"All three renderers have 60 % of disk free"_s},
          {.lane = Lane::Dev});
    t.act(22, "tanaka",
          cmd::SettleHypothesis{memory, false,
                                t.in({u"空きは 60 % 以上"_s, u"60 % of disk free"_s})});
    t.say(23, "suzuki", K::Note,
          {u"10 時の定例はこの対応に振り替え"_s, u"The ten o'clock meeting gives way to this"_s});
    t.say(24, "yamamoto", K::Finding,
          {u"昨夜 22:10 に帳票の型が入れ替わっている"_s,
           u"The template changed at 22:10 last night"_s},
          {.lane = Lane::Dev, .pin = true});
    const EventId wrong =
        t.say(26, "suzuki", K::Note,
              {u"先月の請求書も白紙との声"_s, u"Some say last month's are blank too"_s},
              {.certainty = Certainty::Hearsay});
    t.act(
        33, "suzuki",
        cmd::RetractEntry{wrong, t.in({u"別の帳票の話だった"_s, u"That was another document"_s})});
    const EventId type =
        t.act(29, "yamamoto",
              cmd::OpenHypothesis{t.in({u"新しい型の明細欄が 0 行に縮む"_s,
                                        u"The new template shrinks the table to no rows"_s})});
    t.act(31, "yamamoto",
          cmd::SettleHypothesis{type, true,
                                t.in({u"古い型に戻すと正しく出る"_s,
                                      u"With the old template it comes out right"_s})});
    t.act(32, "yamamoto",
          cmd::SettleHypothesis{fonts, false, t.in({u"書体は読めている"_s, u"The fonts load"_s})});
    t.say(34, "ito", K::Decision,
          {u"型を昨日の版に戻し、640 社分を作り直す"_s,
           u"Go back to yesterday's template and make all 640 again"_s},
          {.pin = true});
    t.step(36, "tanaka", "scope",
           {u"640 社、うち送付済み 12 社"_s, u"640 companies, 12 already sent"_s});
    t.act(36, "tanaka", cmd::StartStep{u"fix"_s, t.who("tanaka")});
    t.act(36, "tanaka", cmd::SetPhase{t.who("tanaka"), Phase::Resolution});
    t.act(37, "yamamoto", cmd::SetPhase{t.who("yamamoto"), Phase::Resolution});
    t.act(38, "ito", cmd::SetOutlook{Outlook::Continuing});
    t.say(39, "watanabe", K::Decision,
          {u"白紙が届いた 12 社には個別に、ほかは収束時に一斉に連絡"_s,
           u"The 12 who got a blank one are told one by one, the rest when it is over"_s},
          {.lane = Lane::Biz, .pin = true});
    t.step(40, "takahashi", "contact_policy",
           {u"12 社は電話、ほかはメール"_s, u"12 by telephone, the rest by mail"_s});
    t.summary(42, "ito",
              {u"原因は昨夜の帳票の型。白紙が届いたのは 12 社"_s,
               u"Last night's template is the cause; 12 companies got a blank one"_s},
              {u"型を戻して作り直し"_s, u"Reverting it and making them again"_s}, {}, 72);
}

void tellTheEnd(Teller& t)
{
    t.act(44, "takahashi", cmd::StartStep{u"customers"_s, t.who("takahashi")});
    t.notice({44.5, 45, 46}, "takahashi", "watanabe",
             {NoticeStage::First,
              {u"【対応中】月初の請求書 PDF が白紙になる (第一報)"_s,
               u"[Ongoing] Invoice PDFs come out blank - First notice"_s},
              {u"今朝お送りした請求書の PDF が白紙でした。作り直してあらためてお送りします。申し訳"
               "ございません。"_s,
               u"The invoice we sent this morning was blank. We make it again and send it anew. We "
               "are sorry."_s},
              {u"白紙が届いた 12 社 (電話)"_s, u"The 12 who got a blank one, by telephone"_s}});
    t.say(51, "tanaka", K::ActionStarted,
          {u"型を 1 つ前の版に戻し始めた"_s, u"Reverting the template"_s}, {.lane = Lane::Dev});
    t.act(55, "ito",
          cmd::HandOverRole{Role::Commander, t.who("sato"),
                            t.in({u"型を戻している途中。連絡は 12 社まで済み"_s,
                                  u"The template is being reverted; 12 companies are told"_s})});
    t.say(58, "yamamoto", K::Workaround,
          {u"3 台すべて前の版。試し刷り 5 件は正常"_s,
           u"All three are on the old template; five test prints are right"_s},
          {.lane = Lane::Dev, .pin = true});
    t.step(60, "tanaka", "fix", {u"型を前の版に戻した"_s, u"Reverted the template"_s});
    t.act(61, "sato", cmd::SetOutlook{Outlook::Converging});
    t.act(62, "watanabe",
          cmd::WaiveContact{
              t.in({u"ほかの会社にはまだ何も届いていない。収束時に一斉に"_s,
                    u"The others have received nothing yet; they hear when it is over"_s})});
    t.say(72, "tanaka", K::Finding,
          {u"作り直し 300 / 640。失敗 0"_s, u"300 of 640 made again, no failures"_s},
          {.lane = Lane::Dev, .happened = 64});
    t.summary(73, "sato", {u"640 社のうち 300 社を作り直し済み"_s, u"300 of 640 made again"_s},
              {u"作り直しと目視の確認"_s, u"Making the rest, checking by eye"_s}, {}, 103);
    t.act(80, "suzuki",
          cmd::AddTask{t.in({u"収束の連絡文を用意"_s, u"Prepare the all-clear"_s}),
                       t.who("takahashi"),
                       t.minute(100),
                       Lane::Biz,
                       {}});
    t.say(78, "yamamoto", K::Finding,
          {u"明細 50 行を超える 88 社だけが白紙だった"_s,
           u"Only the 88 companies with more than 50 lines were blank"_s},
          {.lane = Lane::Dev, .pin = true});
    t.say(84, "takahashi", K::Note,
          {u"問い合わせ 9 件に個別に返信"_s, u"Nine enquiries answered one by one"_s},
          {.lane = Lane::Biz});
    t.say(88, "watanabe", K::Decision,
          {u"配信の再開は経理の目視のあと"_s, u"Delivery resumes after accounting has looked"_s},
          {.lane = Lane::Biz});
    t.say(92, "tanaka", K::ActionDone,
          {u"640 社すべて作り直し、白紙 0 件"_s, u"All 640 made again, none blank"_s},
          {.lane = Lane::Dev, .pin = true});
    t.say(95, "suzuki", K::Note,
          {u"経理が 20 件を目視で確認"_s, u"Accounting checked 20 by eye"_s});
    t.step(97, "sato", "share", {});
    t.act(98, "sato", cmd::Converge{t.minute(97), t.who("tanaka"), FixState::Workaround, {}});
    t.notice({100, 102, 104}, "takahashi", "watanabe",
             {NoticeStage::Converged,
              {u"【収束】月初の請求書 PDF が白紙になる (収束)"_s,
               u"[Recovered] Invoice PDFs come out blank - Converged"_s},
              {u"請求書を作り直し、正しい内容でお送りしました。ご不便をおかけし、申し訳ございません"
               "でした。"_s,
               u"All invoices were made again and are right. We are sorry for the trouble."_s},
              {u"640 社"_s, u"640 companies"_s}});
    t.step(105, "takahashi", "customers",
           {u"個別 12 社、一斉 640 社"_s, u"12 one by one, 640 together"_s});
    t.say(110, "sato", K::Note, {u"配信を再開"_s, u"Delivery is on again"_s}, {.pin = true});
}

void tellTheReview(Teller& t)
{
    const double day = 24 * 60;
    const std::pair<const char*, Words> sections[]{
        {"summary",
         {u"帳票の型の入れ替えで請求書 640 社分が白紙になり、97 分で収束した。"_s,
          u"A change of template blanked the invoices of 640 companies; it converged in 97 minutes."_s}},
        {"cause",
         {u"新しい型は明細が 50 行を超えると表の高さを 0 と計算する。試験の明細は 10 行だけだった。"_s,
          u"The new template takes a table of more than 50 rows to be 0 high. The tests had ten rows."_s}},
        {"prevention",
         {u"型の入れ替え前に、実際の明細で 100 件を作って比べる。"_s,
          u"Before a template changes, make 100 documents from real data and compare."_s}},
        {"lucky", {u"9 時の一斉配信の前だった。"_s, u"It was before the delivery at nine."_s}}};
    double at = day + 60;
    for (const auto& [id, words] : sections)
        t.act(at += 10, "tanaka", cmd::EditPostmortem{QString::fromLatin1(id), t.in(words)});
    t.act(at += 5, "tanaka", cmd::DoneStep{u"report"_s, {}});
    cmd::AddAction fix;
    fix.title = t.in({u"型の高さの計算を直す"_s, u"Correct the height in the template"_s});
    fix.kind = ActionKind::PermanentFix;
    fix.owner = t.who("yamamoto");
    fix.priority = Priority::P0;
    fix.dueAt = t.minute(5 * day);
    t.act(at += 5, "tanaka", fix);
    const StreamId fixId = t.lastAction();
    cmd::AddAction compare;
    compare.title = t.in({u"型を入れ替える前に 100 件を比べる"_s,
                          u"Compare 100 documents before a template changes"_s});
    compare.kind = ActionKind::Prevention;
    compare.owner = t.who("tanaka");
    compare.dueAt = t.minute(20 * day);
    t.act(at += 5, "tanaka", compare);
    t.act(3 * day, "yamamoto",
          cmd::SetActionState{fixId, ActionState::Done, u"https://example.org/pull/512"_s, {}});
    t.act(3 * day + 30, "tanaka", cmd::VerifyAction{fixId, {}});
    t.act(3 * day + 40, "sato", cmd::SetFix{FixState::PermanentDone, {}});
    t.act(4 * day, "watanabe",
          cmd::HoldReview{t.minute(4 * day - 60),
                          {t.who("sato"), t.who("tanaka"), t.who("ito"), t.who("yamamoto"),
                           t.who("takahashi"), t.who("suzuki")},
                          t.who("watanabe")});
    t.act(4 * day + 20, "watanabe", cmd::SetPostmortemState{PostmortemPhase::InReview, {}});
    t.act(4 * day + 60, "watanabe", cmd::SetPostmortemState{PostmortemPhase::Reviewed, {}});
    t.step(4 * day + 70, "sato", "archive",
           {u"ふり返りを全社に共有"_s, u"The review was shared with everybody"_s});
    t.act(4 * day + 80, "sato", cmd::SetState{IncidentState::Closed, {}, false});
}

} // namespace

void tellFinishedOutage(Teller& t, Ms now)
{
    t.begin(now - 9 * kDay - now % 3'600'000);
    tellTheHour(t);
    tellTheEnd(t);
    tellTheReview(t);
}

} // namespace matoi::demo
