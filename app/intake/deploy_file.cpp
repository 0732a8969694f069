// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/csv_text.h>
#include <app/intake/deploy_file.h>
#include <app/intake/deploy_lines.h>
#include <app/intake/entry_maker.h>

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

enum class Column { Ignored, Id, Time, Service, Sha, Changes };

Column columnOf(const QString& heading)
{
    static const std::vector<std::pair<Column, QStringList>> known{
        {Column::Id, u"deploy id|id|deploy|deployment|deployment id|デプロイid|デプロイ|"
                     "デプロイ番号|リリース|リリース番号"_s.split(u'|')},
        {Column::Time,
         u"time|deployed at|time created|日時|時刻|デプロイ日時|リリース日時"_s.split(u'|')},
        {Column::Service, u"service|component|サービス|システム"_s.split(u'|')},
        {Column::Sha, u"sha|commit|revision|コミット|リビジョン"_s.split(u'|')},
        {Column::Changes,
         u"changes|changes(;)|change ids|prs|変更|変更(;)|変更一覧|変更点"_s.split(u'|')}};
    const QString name =
        heading.normalized(QString::NormalizationForm_KC).trimmed().toLower().replace(u'_', u' ');
    for (const auto& [column, words] : known)
        if (words.contains(name))
            return column;
    return Column::Ignored;
}

//! "8f3c2a1; 91bd7@2026-11-20T10:02:00+09:00"
Status readChanges(const QString& cell, DeployRecorded& deploy)
{
    for (const QString& part : cell.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype at = part.lastIndexOf(u'@');
        DeployChange change{part.left(at < 0 ? part.size() : at).trimmed(), 0};
        if (at >= 0) {
            const auto time = zonedTime(part.mid(at + 1));
            if (!time)
                return badDeploy(u"changes"_s, part.trimmed());
            change.at = *time;
        }
        if (!change.id.isEmpty())
            deploy.changes.push_back(std::move(change));
    }
    return success();
}

Result<DeployRecorded> readRow(const QStringList& cells, const std::vector<Column>& columns)
{
    DeployRecorded deploy;
    bool timed = false;
    if (cells.size() > qsizetype(columns.size()))
        return badDeploy(u"columns"_s, QString::number(cells.size()));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cells[i].trimmed();
        switch (columns[size_t(i)]) {
        case Column::Id:
            deploy.deploy = cell;
            break;
        case Column::Time: {
            const auto at = zonedTime(cell);
            if (!at)
                return badDeploy(u"time"_s, cell);
            deploy.at = *at;
            timed = true;
            break;
        }
        case Column::Service:
            deploy.service = cell;
            break;
        case Column::Sha:
            deploy.sha = cell;
            break;
        case Column::Changes:
            if (auto ok = readChanges(cell, deploy); !ok)
                return ok.error();
            break;
        case Column::Ignored:
            break;
        }
    }
    if (deploy.deploy.isEmpty())
        return badDeploy(u"deploy_id"_s, {});
    if (!timed)
        return badDeploy(u"time"_s, {});
    return deploy;
}

Result<DeployFile> readTable(const QByteArray& bytes)
{
    const auto rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    DeployFile file;
    DeployCollector collector(file);
    std::vector<Column> columns;
    for (const QString& heading : rows->front().cells) {
        columns.push_back(columnOf(heading));
        if (columns.back() == Column::Ignored)
            file.ignored << heading;
        else if (std::count(columns.begin(), columns.end(), columns.back()) > 1)
            collector.fault(rows->front().line, badDeploy(heading, u"2 ×"_s));
    }
    for (const auto& [column, name] :
         {std::pair(Column::Id, u"deploy_id"_s), std::pair(Column::Time, u"time"_s)})
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            collector.fault(rows->front().line, badDeploy(name, {}));
    if (!file.errors.empty())
        return file;
    for (size_t i = 1; i < rows->size() && !collector.full(); ++i) {
        const CsvRow& row = (*rows)[i];
        auto deploy = readRow(row.cells, columns);
        deploy ? collector.add(row.line, std::move(*deploy))
               : collector.fault(row.line, deploy.error());
    }
    return file;
}

} // namespace

Error badDeploy(const QString& column, const QString& what)
{
    return {ErrorCode::BadDeployments,
            what.isEmpty() ? column + u": —"_s : column + u": "_s + what};
}

void DeployCollector::fault(qint64 line, const Error& error)
{
    m_file.errors.push_back(atLine(line, error));
}

void DeployCollector::add(qint64 line, DeployRecorded deploy)
{
    const auto [it, first] = m_seen.emplace(deploy.key(), std::pair(line, m_file.deploys.size()));
    if (first)
        return m_file.deploys.push_back(std::move(deploy));
    if (m_file.deploys[it->second.second] == deploy)
        ++m_file.repeated;
    else
        fault(line,
              badDeploy(u"deploy_id"_s, u"%1 (%2)"_s.arg(deploy.key()).arg(it->second.first)));
}

std::optional<Ms> zonedTime(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)"
                                        "(?:[.,](\\d{1,9}))?(Z|[+-]\\d{2}:?\\d{2})$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto m = iso.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const QDate day = QDate::fromString(m.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(m.captured(2), Qt::ISODate);
    if (!m.hasMatch() || !day.isValid() || !time.isValid())
        return std::nullopt;
    const QString zone = m.captured(4).toUpper();
    qint64 offset = 0;
    if (zone != "Z"_L1) {
        const int hours = zone.mid(1, 2).toInt(), minutes = zone.right(2).toInt();
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        offset = (zone.startsWith(u'-') ? -1 : 1) * (hours * 60 + minutes) * 60'000LL;
    }
    const qint64 fraction = m.captured(3).leftJustified(3, u'0').left(3).toLongLong();
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() + fraction - offset;
}

Result<DeployFile> readDeploys(const QByteArray& bytes)
{
    QByteArray start = bytes.left(4096);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{') ? readDeployLines(bytes) : readTable(bytes);
}

} // namespace matoi
