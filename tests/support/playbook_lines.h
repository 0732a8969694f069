// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace matoi::test
{

//! A whole playbook; tests replace one of its lines (counted from 1).
inline const std::vector<QByteArray>& goodLines()
{
    static const std::vector<QByteArray> lines{
        R"({)",
        R"(  "id": "team",)",
        R"(  "version": 2,)",
        R"(  "name": {"ja": "障害", "en": "Outage"},)",
        R"(  "kind": "outage",)",
        R"(  "steps": [)",
        R"(    {"id": "detect", "number": 1, "title": {"ja": "検知", "en": "Detect"}, "who": "anyone"},)",
        R"(    {"id": "channel", "number": 2, "title": {"ja": "場所", "en": "Place"}, "who": "judge",)",
        R"(     "needs": ["detect"], "done_when": ["channel_name"], "nag_after_min": 10,)",
        R"(     "evidence": {"type": "channel", "pattern": "^#.+"}, "skip_allowed": true}],)",
        R"(  "tasks": [{"ja": "窓口へ", "en": "Tell support"}],)",
        R"(  "checklist": [{"ja": "鍵", "en": "Keys"}],)",
        R"(  "wake": {"order": ["ceo", "pdm"], "seconds_each": 60},)",
        R"(  "promise": {"internal_min": 15, "customer_min": 10},)",
        R"(  "policies": {"continuing": {"ja": "第一報", "en": "First notice"}})",
        R"(})"};
    return lines;
}

inline QByteArray joined(const std::vector<QByteArray>& lines, const char* end = "\n")
{
    QByteArray all;
    for (const QByteArray& line : lines)
        all += line + end;
    return all;
}

//! The good playbook with one line replaced.
inline QByteArray with(int line, const QByteArray& text)
{
    std::vector<QByteArray> lines = goodLines();
    lines.at(size_t(line) - 1) = text;
    return joined(lines);
}

} // namespace matoi::test
