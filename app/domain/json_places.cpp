// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/json_places.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

class Walker
{
public:
    explicit Walker(const QByteArray& json)
        : m_json(json)
    {
    }
    std::map<QString, qsizetype> walk()
    {
        if (m_json.startsWith("\xEF\xBB\xBF")) // QJsonDocument reads over it, too
            m_at = 3;
        value({});
        return std::move(m_places);
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void space()
    {
        while (m_at < m_json.size() && QByteArray(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }
    QString string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_json.size());
        ++m_at;
        return QString::fromUtf8(m_json.mid(begin, end - begin));
    }
    void value(const QString& path)
    {
        space();
        m_places[path] = m_at; // of a key said twice the last counts, as in QJsonDocument
        if (peek() == '{') {
            ++m_at;
            for (space(); peek() == '"'; space()) {
                const QString key = string();
                space();
                ++m_at; // the colon
                value(path.isEmpty() ? key : path + u'.' + key);
                space();
                if (peek() == ',')
                    ++m_at;
            }
            ++m_at;
        } else if (peek() == '[') {
            ++m_at;
            int index = 0;
            for (space(); peek() != ']' && peek() != '\0'; space()) {
                value(u"%1[%2]"_s.arg(path).arg(index++));
                space();
                if (peek() == ',')
                    ++m_at;
            }
            ++m_at;
        } else if (peek() == '"') {
            string();
        } else {
            while (m_at < m_json.size() && !QByteArray(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
        }
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    std::map<QString, qsizetype> m_places;
};

} // namespace

std::map<QString, qsizetype> jsonPlaces(const QByteArray& json) { return Walker(json).walk(); }

QString placeText(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

} // namespace matoi
