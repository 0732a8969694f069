// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/log_file.h>
#include <app/service/paths.h>
#include <app/store/store.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

Q_LOGGING_CATEGORY(logStore, "matoi.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "matoi.window", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesktop, "matoi.desktop", QtInfoMsg)

namespace
{

LogFile* g_log = nullptr;
QtMessageHandler g_before = nullptr;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    g_log->write(type, context.category, text);
    const bool loud = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    if (loud && g_before)
        g_before(type, context, text);
}

} // namespace

QString withoutSecrets(QString text)
{
    static const QRegularExpression secret(
        u"xox[a-z]-[A-Za-z0-9-]+|Bearer +\\S+|SG\\.[A-Za-z0-9_.-]{10,}|ntn_[A-Za-z0-9]+"
        "|https?://hooks\\.\\S+|(?<=://)[^/@\\s:]+:[^/@\\s]+(?=@)"_s);
    return text.replace(secret, u"[secret]"_s);
}

LogFile::LogFile(const QString& path, qint64 maxBytes)
    : m_path(path)
    , m_maxBytes(maxBytes)
    , m_file(path)
{
}

void LogFile::write(QtMsgType type, const char* category, const QString& text)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(systemClock().now(), Qt::UTC);
    const QByteArray line =
        QJsonDocument(QJsonObject{{u"at"_s, at.toString(Qt::ISODateWithMs)},
                                  {u"pid"_s, qint64(::getpid())},
                                  {u"level"_s, levelName(type)},
                                  {u"category"_s, QString::fromLatin1(category)},
                                  {u"text"_s, withoutSecrets(text)}})
            .toJson(QJsonDocument::Compact) +
        '\n';
    const std::lock_guard lock(m_mutex);
    // Unbuffered and in append mode: lines of two processes stand one after the other.
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    // The file in hand may be an older one by now: another process has begun anew.
    if (m_file.isOpen() && m_file.size() + line.size() > m_maxBytes)
        m_file.close();
    if (!m_file.isOpen()) {
        if (!m_file.open(mode))
            return;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (m_file.size() + line.size() > m_maxBytes) {
            rotate();
            if (!m_file.open(mode))
                return;
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    m_file.write(line);
}

void LogFile::rotate()
{
    m_file.close();
    const auto older = [this](int n) { return m_path + u'.' + QString::number(n); };
    QFile::remove(older(kFiles - 1));
    for (int n = kFiles - 2; n >= 1; --n)
        QFile::rename(older(n), older(n + 1));
    QFile::rename(m_path, older(1));
}

QStringList LogFile::files(const QString& path)
{
    QStringList there;
    for (int n = 0; n < kFiles; ++n)
        if (const QString file = n ? path + u'.' + QString::number(n) : path; QFile::exists(file))
            there << file;
    return there;
}

QString logPath() { return stateFolder() + "/matoi.log"_L1; }

void installLog()
{
    static LogFile log(logPath());
    g_log = &log;
    g_before = qInstallMessageHandler(handle);
}

} // namespace matoi
