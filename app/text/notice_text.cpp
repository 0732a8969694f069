// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/fill_lines.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/notice_text.h>

#include <QDateTime>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initMatoiData() { Q_INIT_RESOURCE(matoi_data); }

namespace matoi::text
{

namespace
{

//! What the subject says of the state, in a customer's words.
QString stateWord(const Incident& incident, NoticeStage stage)
{
    if (stage == NoticeStage::Converged || stage == NoticeStage::Final)
        return translated("Notice", "Recovered");
    return incident.outlook == Outlook::Converging ? translated("Notice", "Recovering")
                                                   : translated("Notice", "Ongoing");
}

QString timeText(Ms at, Ms now, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const bool today = local.date() == QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return local.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

QString affectedText(const Incident& incident)
{
    const QLocale locale(currentLanguage() == "ja"_L1 ? QLocale::Japanese : QLocale::English);
    QStringList parts;
    if (incident.affectedTenants)
        parts << translated("Notice", "%1 organisations")
                     .arg(locale.toString(*incident.affectedTenants));
    if (incident.affectedUsers)
        parts << translated("Notice", "%1 users").arg(locale.toString(*incident.affectedUsers));
    return parts.join(u" / "_s);
}

//! What was promised inside if that lies ahead, else the time in which customers hear again; on a
//! full five minutes, because nobody promises 14:53.
Ms nextUpdate(const Incident& incident, const Playbook& playbook, Ms now)
{
    constexpr Ms kFive = 5 * 60'000;
    if (incident.promiseAt > now)
        return incident.promiseAt;
    return (now + playbook.promiseCustomerMin * Ms(60'000) + kFive - 1) / kFive * kFive;
}

QString templateOf(NoticeStage stage)
{
    initMatoiData();
    QFile file(u":/matoi/templates/notice-%1-%2.txt"_s.arg(codeOf(stage), currentLanguage()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

NoticeText fillTemplate(const QString& text, const std::map<QString, QString>& values)
{
    QStringList lines = fillLines(text, values);
    NoticeText result;
    result.subject = lines.isEmpty() ? QString() : lines.takeFirst();
    result.text = lines.join(u'\n').trimmed();
    return result;
}

NoticeText preparedNotice(const Incident& incident, const Playbook& playbook, NoticeStage stage,
                          Ms now, const QTimeZone& zone)
{
    const auto time = [&](std::optional<Ms> at) {
        return at ? timeText(*at, now, zone) : QString();
    };
    const auto field = [&](const char* name) {
        const auto it = incident.texts.find(QLatin1StringView(name));
        return it == incident.texts.end() ? QString() : it->second;
    };
    const bool drill = incident.kind == IncidentKind::Drill;
    std::map<QString, QString> values{
        // DRL-10: whatever a drill writes says so.
        {u"title"_s,
         drill ? translated("Notice", "(Drill) %1").arg(incident.title) : incident.title},
        {u"state"_s, stateWord(incident, stage)},
        {u"stage"_s, word(stage)},
        {u"function"_s, field("affected_function")},
        {u"affected"_s, affectedText(incident)},
        {u"situation"_s, incident.summary.situation},
        {u"started"_s,
         time(incident.milestone(Milestone::Started) ? incident.milestone(Milestone::Started)
                                                     : incident.milestone(Milestone::Detected))},
        {u"converged"_s,
         time(incident.milestone(Milestone::Converged) ? incident.milestone(Milestone::Converged)
              : incident.outlook == Outlook::Converged ? std::optional(incident.outlookSince)
                                                       : std::nullopt)},
        {u"next_update"_s, timeText(nextUpdate(incident, playbook, now), now, zone)}};
    return fillTemplate(templateOf(stage), values);
}

} // namespace matoi::text
