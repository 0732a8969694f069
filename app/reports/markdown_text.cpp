// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/markdown_builder.h>
#include <app/text/language.h>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

template <class Type>
int entered(Type type, void* detail, void* builder)
{
    static_cast<MarkdownBuilder*>(builder)->enter(type, detail);
    return 0;
}

template <class Type>
int left(Type type, void* detail, void* builder)
{
    static_cast<MarkdownBuilder*>(builder)->leave(type, detail);
    return 0;
}

int said(MD_TEXTTYPE type, const MD_CHAR* at, MD_SIZE size, void* builder)
{
    static_cast<MarkdownBuilder*>(builder)->text(type, at, size);
    return 0;
}

} // namespace

MarkdownText readMarkdown(const QString& source, const AttachmentOf& attachment, int topLevel)
{
    const QByteArray utf8 = safeText(source).toUtf8();
    MarkdownBuilder builder(utf8, attachment, topLevel);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = entered<MD_BLOCKTYPE>;
    parser.leave_block = left<MD_BLOCKTYPE>;
    parser.enter_span = entered<MD_SPANTYPE>;
    parser.leave_span = left<MD_SPANTYPE>;
    parser.text = said;
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &builder);
    return builder.take();
}

QString sentence(const LeftOut& leftOut)
{
    QString said;
    switch (leftOut.what) {
    case LeftOut::What::Html:
        said = translated("Paper", "HTML was left out in line %1: %2");
        break;
    case LeftOut::What::Link:
        said = translated("Paper", "A link in line %1 leads nowhere now, its words stay: %2");
        break;
    case LeftOut::What::RemoteImage:
        said = translated("Paper", "A picture in line %1 was not fetched: %2");
        break;
    case LeftOut::What::NoImage:
        said = translated("Paper", "No picture is attached for line %1: %2");
        break;
    case LeftOut::What::Nesting:
        said =
            translated("Paper", "Lists or quotes from line %1 on are too deep, their words stay");
        break;
    }
    said = said.arg(leftOut.line);
    if (leftOut.what != LeftOut::What::Nesting)
        said = said.arg(leftOut.text);
    return leftOut.section.isEmpty() ? said
                                     : translated("Paper", "%1: %2").arg(leftOut.section, said);
}

} // namespace matoi::reports
