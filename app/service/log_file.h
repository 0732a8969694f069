// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QLoggingCategory>
#include <QStringList>

#include <mutex>

namespace matoi
{

// What the program tells of itself, for the day on which somebody must find out what went wrong.
// Codes, counts and durations only: never a title, a text, a name or a path of an incident.
Q_DECLARE_LOGGING_CATEGORY(logStore)   // matoi.store
Q_DECLARE_LOGGING_CATEGORY(logWindow)  // matoi.window
Q_DECLARE_LOGGING_CATEGORY(logDesktop) // matoi.desktop: bus, notifications, tray, links

//! What looks like a token, a key or a webhook is replaced by "[secret]".
QString withoutSecrets(QString text);

//! matoi.log, matoi.log.1 ... : one JSON object per line {at, pid, level, category, text}. Rotates
//! when a file is full; the oldest goes. Any thread. Where nothing can be written nothing is: a
//! full disk must not stop the work.
class LogFile
{
public:
    static constexpr qint64 kMaxBytes = 1024 * 1024;
    static constexpr int kFiles = 5;

    explicit LogFile(const QString& path, qint64 maxBytes = kMaxBytes);
    void write(QtMsgType type, const char* category, const QString& text);
    //! The files that are there, newest first.
    static QStringList files(const QString& path);

private:
    void rotate();
    std::mutex m_mutex;
    QString m_path;
    qint64 m_maxBytes;
    QFile m_file;
};

//! Where the log of this user's programs is.
QString logPath();
//! From now on every message of the process goes into the log, warnings to stderr as well. Once,
//! after setApplicationNames(); lasts as long as the process.
void installLog();

} // namespace matoi
