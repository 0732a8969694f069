// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace matoi
{

//! Who and what the ids of a Slack workspace are called.
struct SlackNames {
    QHash<QString, QString> users, channels;
    void addUsers(const QJsonArray& list);
    void addChannels(const QJsonArray& list);
};

//! The words of one message: text, attachments, blocks and files. With names they are for people;
//! without, ids stay, so that they change only when somebody changes the message.
class SlackWords
{
public:
    explicit SlackWords(const SlackNames* names = nullptr)
        : m_names(names)
    {
    }
    QString message(const QJsonObject& message) const;
    //! Who wrote it; names are needed.
    QString author(const QJsonObject& message) const;

private:
    QString user(const QString& id, const QString& otherwise = {}) const;
    QString channel(const QString& id, const QString& otherwise = {}) const;
    QString marked(const QString& text) const;     //!< `<@U1>`, `&amp;` ...
    QString mark(const QString& inner) const;      //!< what stands between < and >
    QString textObject(const QJsonValue& o) const; //!< {type, text}
    QString blocks(const QJsonArray& blocks) const;
    QString block(const QJsonObject& block) const;
    QString richText(const QJsonArray& elements) const;
    QString section(const QJsonArray& leaves) const;
    QString leaf(const QJsonObject& leaf) const;
    QString attachment(const QJsonObject& a) const;

    const SlackNames* m_names;
};

} // namespace matoi
