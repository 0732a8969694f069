// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/notice.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using Pattern = QRegularExpression;
constexpr auto kAnyCase = Pattern::CaseInsensitiveOption;

//! One sentence that says when it will work again. The time of the next update is no such promise.
bool promisesRecovery(const QString& sentence)
{
    static const Pattern update(u"更新|ご連絡|お知らせ|続報|update|report"_s, kAnyCase);
    static const Pattern recovery(
        u"復旧|回復|解消|再開|修正|収束|\\b(fix(ed)?|resolv(e|ed)|restor(e|ed)|recover(ed)?|"
        "back to normal|working again)\\b"_s,
        kAnyCase);
    static const Pattern when(
        u"まもなく|間もなく|すぐに|本日中|今日中|明日|今夜|見込み|予定|目途|"
        "[0-9０-９]+ ?(時|分|時間)[^。]*(まで|以内|頃|ごろ|後)|"
        "\\b(eta|soon|shortly|today|tonight|tomorrow|(by|at|within|in|around) (about )?[0-9])"_s,
        kAnyCase);
    return sentence.contains(recovery) && sentence.contains(when) && !sentence.contains(update);
}

bool namesTheInside(const QString& text)
{
    static const Pattern inside(
        u"\\b[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(internal|local|lan|corp|intra|localdomain)\\b|"
        "\\b(10|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))(\\.[0-9]{1,3}){2,3}\\b|"
        "\\b(web|app|db|api|mail|mx|smtp|cache|worker|node|prod|stg|dev|host|srv|ip)"
        "(-[a-z0-9]+)*-[0-9]+\\b|#?incident_[a-z0-9_-]+"_s);
    return text.contains(inside);
}

} // namespace

const PlaybookStep* customerStep(const Playbook& playbook)
{
    const auto it =
        std::find_if(playbook.steps.begin(), playbook.steps.end(),
                     [](const PlaybookStep& s) { return s.evidenceType == "notice"_L1; });
    return it == playbook.steps.end() ? nullptr : &*it;
}

bool contactDue(const Incident& incident, const Playbook& playbook)
{
    const PlaybookStep* step = customerStep(playbook);
    if (!step || !incident.contactDue)
        return false;
    const auto it = incident.steps.find(step->id);
    if (it == incident.steps.end())
        return true;
    // Skipped means that there is nobody to tell, whatever comes.
    if (it->second.state == StepState::Skipped)
        return false;
    return it->second.state != StepState::Done || it->second.endedAt < incident.outlookSince;
}

const NoticeRecord* waitingNotice(const Incident& incident, bool approved)
{
    const auto it =
        std::find_if(incident.notices.rbegin(), incident.notices.rend(),
                     [&](const auto& n) { return n.waits() && (n.approvedAt != 0) == approved; });
    return it == incident.notices.rend() ? nullptr : &*it;
}

const NoticeRecord* noticeOf(const Incident& incident, EventId id)
{
    const auto it = std::find_if(incident.notices.begin(), incident.notices.end(),
                                 [&](const NoticeRecord& n) { return n.id == id; });
    return it == incident.notices.end() ? nullptr : &*it;
}

NoticeStage suggestedStage(const Incident& incident)
{
    const auto sent = [&](NoticeStage stage) {
        return std::any_of(incident.notices.begin(), incident.notices.end(),
                           [&](const auto& n) { return n.sentAt && n.stage == stage; });
    };
    const bool any = std::any_of(incident.notices.begin(), incident.notices.end(),
                                 [](const auto& n) { return n.sentAt != 0; });
    if (incident.outlook == Outlook::Converged)
        return sent(NoticeStage::Converged) ? NoticeStage::Final : NoticeStage::Converged;
    if (!any)
        return NoticeStage::First;
    const bool scope = incident.affectedTenants || incident.affectedUsers;
    return scope && incident.outlook != Outlook::Converging && !sent(NoticeStage::Impact)
               ? NoticeStage::Impact
               : NoticeStage::Update;
}

ContactPolicy contactPolicy(const Incident& incident, const Playbook& playbook, Outlook outlook,
                            bool japanese)
{
    const QString code = codeOf(outlook);
    const auto decided = incident.contactPolicies.find(code);
    if (decided != incident.contactPolicies.end())
        return decided->second;
    ContactPolicy policy;
    if (const auto given = playbook.policies.find(code); given != playbook.policies.end())
        policy.words = given->second.in(japanese);
    return policy;
}

std::vector<ErrorCode> lintNotice(NoticeStage stage, const QString& subject, const QString& text)
{
    std::vector<ErrorCode> hints;
    static const Pattern ends(u"[。\\n]|[.!?](\\s|$)"_s);
    const QStringList sentences = text.split(ends, Qt::SkipEmptyParts);
    if (promisesRecovery(subject) ||
        std::any_of(sentences.begin(), sentences.end(), promisesRecovery))
        hints.push_back(ErrorCode::NoticePromisesTime);
    if (namesTheInside(subject) || namesTheInside(text))
        hints.push_back(ErrorCode::NoticeNamesInside);
    static const Pattern apology(u"お詫び|おわび|申し訳|apolog|sorry"_s, kAnyCase);
    if (stage == NoticeStage::Final && !text.contains(apology))
        hints.push_back(ErrorCode::NoticeWithoutApology);
    return hints;
}

} // namespace matoi
