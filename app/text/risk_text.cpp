// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/risk_text.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

template <class E, size_t N>
QString pick(const char* const (&words)[N], E value)
{
    return size_t(value) < N ? translated("WordsRisk", words[size_t(value)]) : QString();
}

QString number(const std::optional<qint64>& n)
{
    return n ? QString::number(*n) : word(ImpactBand::Unknown);
}

QString label(const std::map<QString, QString>& policy, const QString& key, const char* customers,
              const char* stores)
{
    if (const auto own = policy.find(key); own != policy.end() && !own->second.isEmpty())
        return own->second;
    const auto preset = policy.find(u"risk.labels"_s);
    return translated("WordsRisk",
                      preset != policy.end() && preset->second == u"stores"_s ? stores : customers);
}

} // namespace

QString word(RiskStatus value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsRisk", "Not started"),
        QT_TRANSLATE_NOOP("WordsRisk", "In progress"),
        QT_TRANSLATE_NOOP("WordsRisk", "Watching"),
        QT_TRANSLATE_NOOP("WordsRisk", "Workaround in place"),
        QT_TRANSLATE_NOOP("WordsRisk", "Done"),
    };
    return pick(words, value);
}

QString word(ImpactBand value)
{
    if (const auto n = bandValue(value))
        return QString::number(*n);
    return translated("WordsRisk", "unknown");
}

QString word(RiskEntry value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsRisk", "Registered by hand"),
        QT_TRANSLATE_NOOP("WordsRisk", "From an investigation"),
        QT_TRANSLATE_NOOP("WordsRisk", "From a postmortem"),
        QT_TRANSLATE_NOOP("WordsRisk", "From an incident without its permanent fix"),
        QT_TRANSLATE_NOOP("WordsRisk", "Imported"),
    };
    return pick(words, value);
}

QString word(RiskLog value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsRisk", "From recognition to the cause"),
        QT_TRANSLATE_NOOP("WordsRisk", "Log of countermeasures"),
    };
    return pick(words, value);
}

QString word(Measure value)
{
    static constexpr const char* words[] = {
        "",
        QT_TRANSLATE_NOOP("WordsRisk", "Temporary"),
        QT_TRANSLATE_NOOP("WordsRisk", "Permanent"),
    };
    return value == Measure::None ? QString() : pick(words, value);
}

QString riskLabel(qint64 n) { return u"RISK-%1"_s.arg(n, 4, 10, QLatin1Char('0')); }

QString priorityText(const RiskScore& score) { return number(priorityScore(score)); }

QString likelihoodText(qint64 likelihood)
{
    return likelihood == 2
               ? translated("WordsRisk", "May happen at any time; almost certain as we grow")
               : translated("WordsRisk", "May happen");
}

QString scopeText(qint64 scope, const std::map<QString, QString>& policy)
{
    const QString key = u"risk.scope.%1"_s.arg(scope);
    if (scope == 1)
        return label(policy, key, QT_TRANSLATE_NOOP("WordsRisk", "A few customers"),
                     QT_TRANSLATE_NOOP("WordsRisk", "A few stores"));
    if (scope == 2)
        return label(policy, key, QT_TRANSLATE_NOOP("WordsRisk", "Less than half of the customers"),
                     QT_TRANSLATE_NOOP("WordsRisk", "Less than half of the stores"));
    return label(policy, key, QT_TRANSLATE_NOOP("WordsRisk", "Half of the customers or more"),
                 QT_TRANSLATE_NOOP("WordsRisk", "Half of the stores or more"));
}

QString degreeText(qint64 degree, const std::map<QString, QString>& policy)
{
    const QString key = u"risk.degree.%1"_s.arg(degree);
    if (degree == 1)
        return label(policy, key, QT_TRANSLATE_NOOP("WordsRisk", "Only back-office work"),
                     QT_TRANSLATE_NOOP("WordsRisk", "Only work outside the store"));
    if (degree == 3)
        return label(policy, key,
                     QT_TRANSLATE_NOOP("WordsRisk", "Daily work hindered, with a way round"),
                     QT_TRANSLATE_NOOP("WordsRisk", "Store work hindered, with a way round"));
    return label(policy, key, QT_TRANSLATE_NOOP("WordsRisk", "Daily work hardly possible"),
                 QT_TRANSLATE_NOOP("WordsRisk", "Store work hardly possible"));
}

QString workedSentence(const RiskPick& potential, qint64 likelihood)
{
    const RiskScore score{potential.band, {}, likelihood};
    const QString priority = priorityText(score);
    if (potential.band == ImpactBand::Unknown)
        return translated("WordsRisk", "The impact is unknown: find out first");
    if (!potential.scope || !potential.degree)
        return translated("WordsRisk", "Impact %1 × likelihood %2 = priority %3")
            .arg(word(potential.band))
            .arg(likelihood)
            .arg(priority);
    return translated("WordsRisk", "Scope %1 × degree %2 = %3 → %4 × likelihood %5 = priority %6")
        .arg(*potential.scope)
        .arg(*potential.degree)
        .arg(*potential.scope * *potential.degree)
        .arg(word(potential.band))
        .arg(likelihood)
        .arg(priority);
}

QString movementText(const RiskScore& from, const RiskScore& to)
{
    const Movement moved = movement(from, to);
    if (moved == Movement::None)
        return {};
    const QString arrow = moved == Movement::Up     ? u"↑ "_s
                          : moved == Movement::Down ? u"↓ "_s
                                                    : QString();
    // The band where it moved, as people speak of it; the priority where the likelihood did.
    return from.potential != to.potential ? arrow + word(from.potential) + u'→' + word(to.potential)
                                          : arrow + priorityText(from) + u'→' + priorityText(to);
}

std::vector<std::pair<QString, bool>> verdictLines(const RiskFinding& finding,
                                                   const RiskVerdict& verdict)
{
    std::vector<std::pair<QString, bool>> lines;
    if (finding.basis == RiskEntry::Postmortem)
        lines.emplace_back(translated("WordsRisk", "The postmortem is written"), verdict.written);
    else if (finding.basis != RiskEntry::Incident)
        lines.emplace_back(translated("WordsRisk", "Investigated for 7 days or more"),
                           verdict.investigated);
    lines.emplace_back(translated("WordsRisk", "The root is not solved"), verdict.unsolved);
    if (finding.basis != RiskEntry::Postmortem && finding.basis != RiskEntry::Incident)
        lines.emplace_back(translated("WordsRisk", "The potential impact may become 3 or more"),
                           verdict.severe);
    return lines;
}

QString verdictText(const RiskFinding& finding, const RiskVerdict& verdict)
{
    if (!verdict.unsolved)
        return translated("WordsRisk", "No: the root is solved already.");
    if (!verdict.written)
        return translated("WordsRisk", "No: write the postmortem first.");
    if (!verdict.severe)
        return translated("WordsRisk", "No: the potential impact is below 3.");
    if (!verdict.investigated)
        return verdict.days < 0
                   ? translated("WordsRisk",
                                "No: say since when it has been investigated, at least 7 days.")
                   : translated("WordsRisk",
                                "No: investigated for %1 of 7 days. Keep investigating.")
                         .arg(verdict.days);
    if (verdict.needsReason)
        return translated("WordsRisk", "Yes, with a reason: nobody knows the impact yet, so 3 or "
                                       "more cannot be excluded.");
    if (finding.basis == RiskEntry::Postmortem)
        return translated("WordsRisk", "Yes: the postmortem is written and the permanent fix takes "
                                       "time.");
    if (finding.basis == RiskEntry::Incident)
        return translated("WordsRisk", "Yes: the incident waits for its permanent fix.");
    return translated("WordsRisk", "Yes: investigated for %1 days, not solved, and the impact may "
                                   "become 3 or more.")
        .arg(verdict.days);
}

QString linkLabel(const QString& url)
{
    static const QRegularExpression pull(u"/(?:pull|pulls|merge_requests|pull-requests)/(\\d+)"_s);
    if (const auto match = pull.match(url); match.hasMatch())
        return u"PR #"_s + match.captured(1);
    const QString host = QUrl(url).host();
    return host.endsWith(u"slack.com"_s) ? u"Slack"_s : host.isEmpty() ? url.left(40) : host;
}

} // namespace matoi::text
