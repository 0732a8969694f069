// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/bundle.h>
#include <app/store/vitals.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

bool put(QuaZip& zip, const QString& name, const QByteArray& bytes)
{
    QuaZipFile out(&zip);
    if (!out.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
        return false;
    const bool whole = out.write(bytes) == bytes.size();
    out.close();
    return whole && out.getZipError() == 0;
}

} // namespace

Status writeBundle(const QString& file, const QJsonObject& doctor, const QString& dbPath,
                   const QStringList& logFiles)
{
    if (QFileInfo::exists(file))
        return Error{ErrorCode::AlreadyExists, file};
    const auto vitals = storeVitals(dbPath);
    if (!vitals)
        return vitals.error();
    QJsonObject facts;
    for (const auto& [name, value] : *vitals)
        facts[name] = value;
    QuaZip zip(file);
    bool good = zip.open(QuaZip::mdCreate) &&
                put(zip, u"doctor.json"_s, QJsonDocument(doctor).toJson()) &&
                put(zip, u"store.json"_s, QJsonDocument(facts).toJson());
    for (const QString& path : logFiles) {
        QFile log(path);
        good = good && log.open(QIODevice::ReadOnly) &&
               put(zip, QFileInfo(path).fileName(), log.readAll());
    }
    zip.close();
    if (good && zip.getZipError() == 0) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return success();
    }
    QFile::remove(file);
    return Error{ErrorCode::IoError, file};
}

} // namespace matoi
