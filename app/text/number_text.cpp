// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <app/text/messages.h>
#include <app/text/number_text.h>

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::text
{

namespace
{

const auto kNothing = u"—"_s;

template <class E, size_t N>
QString pick(const char* const (&words)[N], E value)
{
    return size_t(value) < N ? translated("WordsNumber", words[size_t(value)]) : QString();
}

//! 0.4789 as "0.48", 3.0 as "3".
QString shortNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

QString word(NumberKind value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsNumber", "Time to detect (MTTD)"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to acknowledge (MTTA)"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to converge (MTTR)"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to the first customer notice"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to the permanent fix"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to the review"),
        QT_TRANSLATE_NOOP("WordsNumber", "Deployment frequency"),
        QT_TRANSLATE_NOOP("WordsNumber", "Lead time for changes"),
        QT_TRANSLATE_NOOP("WordsNumber", "Change failure rate"),
        QT_TRANSLATE_NOOP("WordsNumber", "Time to restore after a deployment"),
    };
    return pick(words, value);
}

QString definition(NumberKind value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsNumber", "From the start to the detection. The articles call this "
                                         "MTTA too."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the detection to the acknowledgement."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the start to the convergence; what recurred counts "
                                         "until its last one. Running incidents are not counted."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the declaration to the first notice that went out "
                                         "to customers."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the convergence to the permanent fix."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the convergence to the review meeting."),
        QT_TRANSLATE_NOOP(
            "WordsNumber",
            "Deployments per calendar day, since the first one. Daily: a median of 3 or more days "
            "with a deployment per week over the last three months; weekly: a deployment in the "
            "median week; monthly: one in the median month."),
        QT_TRANSLATE_NOOP("WordsNumber", "From a change to its deployment, for every change of "
                                         "every deployment; only times above 0."),
        QT_TRANSLATE_NOOP("WordsNumber", "Deployments that caused an incident, of all deployments. "
                                         "Each counts once, however many incidents it caused."),
        QT_TRANSLATE_NOOP("WordsNumber", "From the start to the convergence of incidents that a "
                                         "deployment caused, as somebody named it."),
    };
    return pick(words, value);
}

QString upstreamDefinition(NumberKind value)
{
    if (value == NumberKind::ChangeFailureRate)
        return translated("WordsNumber",
                          "By the formula of the Four Keys project: incidents that a "
                          "deployment caused, of all deployments. It can pass "
                          "100 %.");
    if (value == NumberKind::RestoreAfterDeploy)
        return translated("WordsNumber", "By the formula of the Four Keys project: from the "
                                         "declaration, or from the deployment where that was "
                                         "earlier, to the convergence.");
    return {};
}

QString word(NumberWhy value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsNumber", "Counted"),
        QT_TRANSLATE_NOOP("WordsNumber", "Drill"),
        QT_TRANSLATE_NOOP("WordsNumber", "Merged into another"),
        QT_TRANSLATE_NOOP("WordsNumber", "False alarm"),
        QT_TRANSLATE_NOOP("WordsNumber", "Not an incident"),
        QT_TRANSLATE_NOOP("WordsNumber", "Class undecided"),
        QT_TRANSLATE_NOOP("WordsNumber", "The time it begins with is not recorded"),
        QT_TRANSLATE_NOOP("WordsNumber", "The time it ends with is not recorded"),
        QT_TRANSLATE_NOOP("WordsNumber", "Not converged"),
        QT_TRANSLATE_NOOP("WordsNumber", "Review not held"),
        QT_TRANSLATE_NOOP("WordsNumber", "No customer notice"),
        QT_TRANSLATE_NOOP("WordsNumber", "Permanent fix not done"),
        QT_TRANSLATE_NOOP("WordsNumber", "No permanent fix needed"),
        QT_TRANSLATE_NOOP("WordsNumber", "Ends before it begins"),
        QT_TRANSLATE_NOOP("WordsNumber", "The time of the change is not known"),
        QT_TRANSLATE_NOOP("WordsNumber", "The change is not older than its deployment"),
        QT_TRANSLATE_NOOP("WordsNumber", "No changes are known"),
        QT_TRANSLATE_NOOP("WordsNumber", "Names a deployment that is not recorded here"),
    };
    return pick(words, value);
}

QString word(NumberBucket value)
{
    static constexpr const char* words[] = {
        "",
        QT_TRANSLATE_NOOP("WordsNumber", "Daily"),
        QT_TRANSLATE_NOOP("WordsNumber", "Weekly"),
        QT_TRANSLATE_NOOP("WordsNumber", "Monthly"),
        QT_TRANSLATE_NOOP("WordsNumber", "Yearly"),
        QT_TRANSLATE_NOOP("WordsNumber", "Less than a day"),
        QT_TRANSLATE_NOOP("WordsNumber", "Less than a week"),
        QT_TRANSLATE_NOOP("WordsNumber", "Less than a month"),
        QT_TRANSLATE_NOOP("WordsNumber", "Less than six months"),
        QT_TRANSLATE_NOOP("WordsNumber", "Six months or more"),
        QT_TRANSLATE_NOOP("WordsNumber", "0-15 %"),
        QT_TRANSLATE_NOOP("WordsNumber", "16-45 %"),
        QT_TRANSLATE_NOOP("WordsNumber", "46 % or more"),
    };
    return value == NumberBucket::None ? QString() : pick(words, value);
}

QString word(NumberGrouping value)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("WordsNumber", "All of it"), QT_TRANSLATE_NOOP("WordsNumber", "Month"),
        QT_TRANSLATE_NOOP("WordsNumber", "Quarter"),   QT_TRANSLATE_NOOP("WordsNumber", "Class"),
        QT_TRANSLATE_NOOP("WordsNumber", "Service"),
    };
    return pick(words, value);
}

QString timeText(const std::optional<double>& ms)
{
    if (!ms)
        return kNothing;
    const auto whole = Ms(std::llround(*ms));
    return whole < 60'000 ? translated("WordsNumber", "%1 s").arg(whole / 1000)
                          : durationWords(whole);
}

QString shareText(const std::optional<double>& share)
{
    if (!share)
        return kNothing;
    const double percent = *share * 100;
    return translated("WordsNumber", "%1 %")
        .arg(percent < 10 ? shortNumber(std::round(percent * 10) / 10)
                          : QString::number(std::llround(percent)));
}

QString perDayText(const std::optional<double>& rate)
{
    return rate ? translated("WordsNumber", "%1 / day").arg(shortNumber(*rate)) : kNothing;
}

} // namespace matoi::text
