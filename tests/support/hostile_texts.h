// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace matoi::test
{

//! T33: what somebody may paste into any field. `canary` = path of a file that nobody may open.
inline std::vector<QString> hostileTexts(const QString& canary)
{
    const char16_t* const plain[]{
        // HTML and what hides in it
        u"<b>bold</b>", u"<img src=x onerror=alert(1)>", u"<script>alert('x')</script>",
        u"<h1>Fire</h1><p>text", u"<a href=\"http://198.51.100.7/\">click</a>",
        u"<a href='javascript:alert(1)'>here</a>", u"<svg/onload=alert(1)>", u"&lt;b&gt;&amp;amp;",
        u"<style>*{display:none}</style>", u"<iframe src=http://198.51.100.7></iframe>",
        u"<!-- comment -->", u"<table><tr><td>1</td></tr></table>", u"<font size=100>big</font>",
        u"<meta http-equiv=refresh content='0;url=http://198.51.100.7'>", u"<br><br><br>",
        u"<object data=http://198.51.100.7/x></object>", u"<qt>rich</qt>", u"<html>all</html>",
        // Markdown
        u"# heading", u"**bold** _it_ ~~gone~~", u"[link](javascript:alert(1))",
        u"![](http://198.51.100.7/a.png)", u"| a | b |", u"> quote", u"- [x] done",
        u"```sh rm -rf / ```", u"<http://198.51.100.7/auto>",
        // Slack
        u"<!channel> all up", u"<!here> <!everyone>", u"<@U012345> <#C012345|x>",
        u"<http://198.51.100.7|friendly>", u"*bold* _it_ `code`", u":fire: :bomb:",
        // tables and shells
        u"=1+1", u"=cmd|' /C calc'!A0", u"+SUM(1)", u"-2+3", u"@SUM(A1)", u"=HYPERLINK(\"x\")",
        u"\"a\",\"b\"", u"a,b;c|d", u"'; DROP TABLE entry; --", u"$(rm -rf /) `id` ${HOME}",
        u"%s %n %d %1 %2 %L1", u"../../etc/passwd", u"{\"type\":\"x\"}", u"\\u0041 \\n \\0",
        u"--help", u"-rf", u"matoi://incident/1",
        // directions, widths, letters that look alike
        u"abc \u202Edcba\u202C end", u"\u2066\u2067x\u2069\u2069", u"\u200Fright",
        u"e\u0301\u0302\u0303\u0304\u0305", u"\u200B\u200Bnothing\uFEFF", u"раураl",
        u"ｆｕｌｌ　ｗｉｄｔｈ", u"👨‍👩‍👧‍👦🏴‍☠️"};
    std::vector<QString> texts;
    for (const char16_t* text : plain)
        texts.push_back(QString::fromUtf16(text));
    texts.push_back(QStringLiteral("<img src=\"file://%1\">").arg(canary));
    texts.push_back(QStringLiteral("![](%1)").arg(canary));
    return texts;
}

} // namespace matoi::test
