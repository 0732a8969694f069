// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/owner_wire.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace matoi::wire
{

namespace
{

//! Of the wire, not of the program: two builds that talk alike may work together.
constexpr int kVersion = 1;

QString base64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
QByteArray fromBase64(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}
QByteArray bytes(const QJsonObject& o) { return QJsonDocument(o).toJson(QJsonDocument::Compact); }

Result<QJsonObject> read(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return ErrorCode::Protocol;
    const QJsonObject o = document.object();
    if (o["version"_L1].toInt() != kVersion)
        return ErrorCode::VersionMismatch;
    return o;
}

} // namespace

QByteArray frame(const QByteArray& json)
{
    QByteArray out(4, '\0');
    qToBigEndian(quint32(json.size()), out.data());
    return out + json;
}

Result<std::optional<QByteArray>> takeFrame(QByteArray& buffer)
{
    if (buffer.size() < 4)
        return std::optional<QByteArray>();
    const auto size = qFromBigEndian<quint32>(buffer.constData());
    if (size == 0 || size > kMaxFrame)
        return ErrorCode::Protocol;
    if (buffer.size() < qsizetype(size) + 4)
        return std::optional<QByteArray>();
    const QByteArray json = buffer.mid(4, size);
    buffer.remove(0, qsizetype(size) + 4);
    return std::optional(json);
}

QByteArray encode(const CliRequest& r)
{
    return bytes({{u"version"_s, kVersion},
                  {u"argv"_s, QJsonArray::fromStringList(r.arguments)},
                  {u"cwd"_s, r.workingDir},
                  {u"language"_s, r.language},
                  {u"zone"_s, r.zone},
                  {u"stdin"_s, base64(r.input)}});
}

Result<CliRequest> decodeRequest(const QByteArray& json)
{
    const auto o = read(json);
    if (!o)
        return o.error();
    if (!(*o)["argv"_L1].isArray())
        return ErrorCode::Protocol;
    CliRequest r;
    for (const QJsonValue argument : (*o)["argv"_L1].toArray())
        r.arguments << argument.toString();
    r.workingDir = (*o)["cwd"_L1].toString();
    r.language = (*o)["language"_L1].toString();
    r.zone = (*o)["zone"_L1].toString();
    r.input = fromBase64((*o)["stdin"_L1]);
    return r;
}

QByteArray encode(const CliReply& r)
{
    return bytes({{u"version"_s, kVersion},
                  {u"exit"_s, r.exitCode},
                  {u"out"_s, base64(r.out)},
                  {u"err"_s, base64(r.err)}});
}

QByteArray encode(ErrorCode refusal)
{
    return bytes({{u"version"_s, kVersion}, {u"error"_s, int(refusal)}});
}

Result<CliReply> decodeReply(const QByteArray& json)
{
    const auto o = read(json);
    if (!o)
        return o.error();
    if (o->contains("error"_L1))
        return (*o)["error"_L1].toInt() == int(ErrorCode::VersionMismatch)
                   ? ErrorCode::VersionMismatch
                   : ErrorCode::Protocol;
    return CliReply{(*o)["exit"_L1].toInt(), fromBase64((*o)["out"_L1]),
                    fromBase64((*o)["err"_L1])};
}

} // namespace matoi::wire
