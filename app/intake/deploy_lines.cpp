// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/intake/deploy_lines.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

//! The first of these names that the object has: ours, or that of the Four Keys project.
QString wordOf(const QJsonObject& object, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const QJsonValue value = object[QLatin1StringView(name)]; value.isString())
            return value.toString().trimmed();
        else if (value.isDouble()) // ids of some tools are numbers
            return QString::number(value.toInteger());
    return {};
}

Result<Ms> timeOf(const QJsonObject& object)
{
    const QString text = wordOf(object, {"time", "time_created"});
    const auto at = zonedTime(text);
    return at ? Result<Ms>(*at) : badDeploy(u"time"_s, text);
}

Result<DeployChange> changeOf(const QJsonValue& value)
{
    if (value.isString() && !value.toString().trimmed().isEmpty())
        return DeployChange{value.toString().trimmed(), 0};
    const QJsonObject object = value.toObject();
    DeployChange change{wordOf(object, {"id", "change_id", "sha"}), 0};
    if (change.id.isEmpty())
        return badDeploy(u"changes"_s, {});
    if (object.contains("time"_L1) || object.contains("time_created"_L1)) {
        const auto at = timeOf(object);
        if (!at)
            return at.error();
        change.at = *at;
    }
    return change;
}

Result<DeployRecorded> deployOf(const QJsonObject& object)
{
    DeployRecorded deploy;
    deploy.deploy = wordOf(object, {"deploy_id", "id"});
    if (deploy.deploy.isEmpty())
        return badDeploy(u"deploy_id"_s, {});
    const auto at = timeOf(object);
    if (!at)
        return at.error();
    deploy.at = *at;
    deploy.service = wordOf(object, {"service"});
    deploy.sha = wordOf(object, {"sha", "main_commit"});
    const QJsonValue changes = object["changes"_L1];
    if (!changes.isUndefined() && !changes.isNull() && !changes.isArray())
        return badDeploy(u"changes"_s, u"[ ]"_s);
    for (const QJsonValue& value : changes.toArray()) {
        auto change = changeOf(value);
        if (!change)
            return change.error();
        deploy.changes.push_back(std::move(*change));
    }
    return deploy;
}

Status readObject(const QJsonObject& object, qint64 line, DeployFile& file,
                  DeployCollector& collector)
{
    const QString type = object["type"_L1].toString();
    if (type == "deployment"_L1) {
        auto deploy = deployOf(object);
        if (!deploy)
            return deploy.error();
        collector.add(line, std::move(*deploy));
    } else if (type == "change"_L1) {
        auto change = changeOf(object);
        if (!change)
            return change.error();
        if (!change->at)
            return badDeploy(u"time"_s, {});
        file.changes.push_back(std::move(*change));
    } else if (type == "incident"_L1) {
        DeployIncident incident{line,
                                wordOf(object, {"incident", "incident_id", "id"}),
                                wordOf(object, {"deploy_id", "deploy"}),
                                {}};
        if (incident.incident.isEmpty())
            return badDeploy(u"incident"_s, {});
        for (const QJsonValue& change : object["changes"_L1].toArray())
            incident.changes << change.toString();
        file.incidents.push_back(std::move(incident));
    } else {
        return badDeploy(u"type"_s, type);
    }
    return success();
}

} // namespace

DeployFile readDeployLines(const QByteArray& bytes)
{
    DeployFile file;
    DeployCollector collector(file);
    qint64 number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (number == 1 && line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        if (line.trimmed().isEmpty())
            continue;
        if (collector.full())
            break;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject()) {
            collector.fault(
                number, badDeploy(u"JSON"_s, document.isNull() ? error.errorString() : u"{ }"_s));
            continue;
        }
        if (auto ok = readObject(document.object(), number, file, collector); !ok)
            collector.fault(number, ok.error());
    }
    // What a change brings of its time is known to every deployment that has it.
    std::map<QString, Ms> times;
    for (const DeployChange& change : file.changes)
        times[change.id] = change.at;
    for (DeployRecorded& deploy : file.deploys)
        for (DeployChange& change : deploy.changes)
            if (const auto it = times.find(change.id); !change.at && it != times.end())
                change.at = it->second;
    return file;
}

} // namespace matoi
