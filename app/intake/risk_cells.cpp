// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_score.h>
#include <app/domain/risk_visit.h>
#include <app/intake/risk_cells.h>

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

using C = RiskColumn;

QString plain(const QString& cell)
{
    return cell.normalized(QString::NormalizationForm_KC).trimmed().toLower();
}

//! Takes the apostrophe away again that keeps a spreadsheet from calculating (csvCell).
QString unguarded(const QString& cell)
{
    const bool guarded =
        cell.size() > 1 && cell[0] == u'\'' && u"=+-@\t\r＝＋－＠"_s.contains(cell[1]);
    return guarded ? cell.mid(1) : cell;
}

Result<qint64> readNumber(const QString& cell, ErrorCode code)
{
    bool whole = false;
    const qint64 n = plain(cell).toLongLong(&whole);
    return whole ? Result<qint64>(n) : Error{code, cell.left(40)};
}

//! The factors of one impact come in columns of their own; the band may stand beside them.
ImpactChoice& choiceOf(std::optional<ImpactChoice>& choice)
{
    return choice ? *choice : choice.emplace();
}

Status takeFactor(std::optional<ImpactChoice>& choice, bool scope, const QString& cell)
{
    const auto n = readNumber(cell, ErrorCode::BadImpact);
    if (!n)
        return n.error();
    (scope ? choiceOf(choice).scope : choiceOf(choice).degree) = *n;
    return success();
}

Status takeBand(std::optional<ImpactChoice>& choice, const QString& cell)
{
    const auto band = readBand(cell);
    if (!band)
        return band.error();
    choiceOf(choice).band = band->band;
    return success();
}

Status takeDay(std::optional<QDate>& day, const QString& cell)
{
    const QDate read = readDay(cell);
    if (!read.isValid())
        return Error{ErrorCode::BadDate, u"date: "_s + cell.left(40)};
    day = read;
    return success();
}

Status takeLikelihood(std::optional<qint64>& likelihood, const QString& cell)
{
    const auto n = readNumber(cell, ErrorCode::BadLikelihood);
    if (!n)
        return n.error();
    if (!validLikelihood(*n))
        return Error{ErrorCode::BadLikelihood, cell.left(40)};
    likelihood = *n;
    return success();
}

Status addLog(cmd::ImportRisk& values, RiskLog log, const QString& cell)
{
    for (cmd::AddRiskLog& line : readRiskLog(cell, log))
        values.logs.push_back(std::move(line));
    return success();
}

} // namespace

QDate readDay(const QString& cell)
{
    const QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression numbers(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_s);
    if (const auto match = numbers.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    for (const auto& format : {u"MMMM d, yyyy"_s, u"MMM d, yyyy"_s, u"d MMMM yyyy"_s})
        if (const QDate day = QLocale::c().toDate(text, format); day.isValid())
            return day;
    return {};
}

Result<ImpactChoice> readBand(const QString& cell)
{
    const QString text = plain(cell);
    if (text == u"不明" || text == u"unknown" || text == u"?" || text == u"未評価")
        return ImpactChoice{};
    bool whole = false;
    const qint64 n = text.toLongLong(&whole);
    if (!whole || !bandOf(n))
        return Error{ErrorCode::BadImpact, cell.left(40)};
    return ImpactChoice{.band = n};
}

Result<RiskStatus> readRiskStatus(const QString& cell)
{
    using S = RiskStatus;
    static const std::array<std::pair<S, QStringList>, 5> known{
        {{S::NotStarted, u"not started|not_started|未着手|todo|to do"_s.split(u'|')},
         {S::InProgress, u"in progress|in_progress|対応中|調査中|doing"_s.split(u'|')},
         {S::Watching, u"watching|様子見|経過観察"_s.split(u'|')},
         {S::WorkaroundDone,
          u"workaround in place|workaround_done|暫定対策済み|暫定対策済|暫定対応済み"_s.split(
              u'|')},
         {S::Completed, u"done|completed|complete|完了"_s.split(u'|')}}};
    const QString text = plain(cell);
    for (const auto& [status, words] : known)
        if (words.contains(text))
            return status;
    return Error{ErrorCode::BadValue, u"status: "_s + cell.left(40)};
}

std::vector<cmd::AddRiskLog> readRiskLog(const QString& cell, RiskLog log)
{
    static const QRegularExpression dated(
        u"^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日)\\s+(.*)$"_s);
    static const QRegularExpression measure(u"^\\[(暫定|恒久|temporary|permanent)\\]\\s*(.*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(u"\\s+(https?://\\S+)$"_s);
    std::vector<cmd::AddRiskLog> lines;
    for (const QString& raw : unguarded(cell).split(u'\n')) {
        if (raw.trimmed().isEmpty())
            continue;
        if (raw.startsWith("  "_L1) && !lines.empty()) {
            lines.back().text += u'\n' + raw.mid(2);
            continue;
        }
        cmd::AddRiskLog line{log, raw.trimmed()};
        if (const auto match = dated.match(line.text); match.hasMatch())
            if (const QDate day = readDay(match.captured(1)); day.isValid()) {
                line.on = day;
                line.text = match.captured(2);
            }
        lines.push_back(std::move(line));
    }
    for (cmd::AddRiskLog& line : lines) {
        if (const auto match = measure.match(line.text); match.hasMatch()) {
            const QString word = match.captured(1).toLower();
            line.measure =
                word == u"暫定" || word == u"temporary" ? Measure::Temporary : Measure::Permanent;
            line.text = match.captured(2);
        }
        for (auto match = link.match(line.text); match.hasMatch(); match = link.match(line.text)) {
            line.links.insert(line.links.begin(), match.captured(1));
            line.text.truncate(match.capturedStart());
        }
    }
    return lines;
}

Status takeRiskCell(RiskLine& line, RiskColumn column, const QString& cell)
{
    cmd::ImportRisk& v = line.values;
    const QString text = unguarded(cell).trimmed();
    if (text.isEmpty())
        return success();
    switch (column) {
    case C::Ignored:
        return success();
    case C::Id:
        line.id = text;
        return success();
    case C::Title:
        v.title = text;
        return success();
    case C::State: {
        const auto status = readRiskStatus(text);
        if (!status)
            return status.error();
        v.status = *status;
        return success();
    }
    case C::Owner:
        line.owner = text;
        return success();
    case C::Service:
        v.service = text;
        return success();
    case C::FoundIn:
        v.foundIn = text;
        return success();
    case C::FirstSeen:
        return takeDay(v.firstSeenOn, text);
    case C::InvestigatedSince:
        return takeDay(v.investigationStartedOn, text);
    case C::NextVisit:
        return takeDay(v.nextVisitOn, text);
    case C::Potential:
        return takeBand(v.potential, text);
    case C::PotentialScope:
        return takeFactor(v.potential, true, text);
    case C::PotentialDegree:
        return takeFactor(v.potential, false, text);
    case C::Current:
        return takeBand(v.current, text);
    case C::CurrentScope:
        return takeFactor(v.current, true, text);
    case C::CurrentDegree:
        return takeFactor(v.current, false, text);
    case C::Likelihood:
        return takeLikelihood(v.likelihood, text);
    case C::Summary:
        v.sections[u"summary"_s] = text;
        return success();
    case C::Cause:
        v.sections[u"cause"_s] = text;
        return success();
    case C::Policy:
        v.sections[u"policy"_s] = text;
        return success();
    case C::NextAction:
        v.sections[u"next_action"_s] = text;
        return success();
    case C::Incidents:
        line.incidents = text.split(QRegularExpression(u"[\\s,;、，]+"_s), Qt::SkipEmptyParts);
        return success();
    case C::CauseLog:
        return addLog(v, RiskLog::Cause, cell);
    case C::CountermeasureLog:
        return addLog(v, RiskLog::Countermeasure, cell);
    }
    return success();
}

} // namespace matoi
