// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/hub_link.h>

#include <QByteArrayList>

#include <algorithm>
#include <libpq-fe.h>
#include <map>

namespace matoi::sync
{

namespace
{

//! A comma-separated list, beginning `by` places further.
QByteArray rotated(const QByteArray& list, int by)
{
    QByteArrayList items = list.split(',');
    std::rotate(items.begin(), items.begin() + by % items.size(), items.end());
    return items.join(',');
}

} // namespace

std::vector<std::pair<QByteArray, QByteArray>> connectionWords(const HubAddress& address,
                                                               int attempt)
{
    std::map<QByteArray, QByteArray> words;
    PQconninfoOption* options = PQconninfoParse(address.conninfo.constData(), nullptr);
    for (const PQconninfoOption* one = options; one && one->keyword; ++one)
        if (one->val)
            words[one->keyword] = one->val;
    PQconninfoFree(options);
    // Secrets come from where the program keeps them, never from a file in plain text.
    words["password"] = address.secret;
    words["passfile"] = "/dev/null/none";
    words["application_name"] = "matoi";
    words["client_encoding"] = "UTF8";
    words["target_session_attrs"] = "read-write";
    words["tcp_user_timeout"] = "8000";
    words["keepalives_idle"] = "5";
    words["gssencmode"] = "disable";
    const bool socket = words["host"].startsWith('/') && words["hostaddr"].isEmpty() &&
                        !words["host"].contains(',');
    if (!socket) {
        words["sslmode"] = "verify-full";
        words["channel_binding"] = "require";
    }
    for (const char* list : {"host", "hostaddr", "port"})
        if (words[list].contains(','))
            words[list] = rotated(words[list], attempt);
    std::vector<std::pair<QByteArray, QByteArray>> out;
    for (auto& [key, value] : words)
        if (!value.isEmpty())
            out.emplace_back(key, value);
    return out;
}

} // namespace matoi::sync
