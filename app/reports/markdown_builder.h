// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/reports/markdown_text.h>

#include <md4c.h>

namespace matoi::reports
{

//! Takes what md4c calls out and keeps it as blocks. md4c tells no lines; its words point into the
//! source, so the place of the last of them is where we are.
class MarkdownBuilder
{
public:
    MarkdownBuilder(const QByteArray& source, const AttachmentOf& attachment, int topLevel);
    MarkdownText take();

    // What md4c's parser calls, each with its detail.
    void enter(MD_BLOCKTYPE type, void* detail);
    void leave(MD_BLOCKTYPE type, void* detail);
    void enter(MD_SPANTYPE type, void* detail);
    void leave(MD_SPANTYPE type, void* detail);
    void text(MD_TEXTTYPE type, const char* at, MD_SIZE size);

private:
    struct Frame {
        Blocks blocks;
        List list;
        std::optional<bool> checked;
    };

    static Align alignOf(MD_ALIGN align);
    void add(Block block) { m_stack.back().blocks.push_back(std::move(block)); }
    template <class T>
    void add(T block)
    {
        add(Block{std::move(block)});
    }
    void say(const QString& words);
    //! The words so far are a paragraph.
    void flush();
    int lineOf(qsizetype at) const;
    void leaveOut(LeftOut::What what, qsizetype at, QString text);
    void enterContainer(MD_BLOCKTYPE type, void* detail);
    void leaveContainer(MD_BLOCKTYPE type);
    void leaveRow();
    //! Here we are, if that is in the source.
    bool place(const char* at);
    //! md4c's attribute: what it points to is in the source unless it had to be unescaped.
    QString attribute(const MD_ATTRIBUTE& a);
    void enterLink(const MD_ATTRIBUTE& href);
    void leaveImage(const MD_ATTRIBUTE& src);
    void missing(const QString& reference);
    void html(const QString& piece);
    void leaveHtml();

    const QByteArray& m_source;
    const AttachmentOf& m_attachment;
    const int m_topLevel;
    std::vector<Frame> m_stack;
    std::vector<LeftOut> m_leftOut;
    Words m_words;
    Table m_table;
    std::vector<Words> m_row;
    QString m_raw, m_link, m_caption;
    qsizetype m_at = 0, m_rawAt = 0;
    int m_strong = 0, m_emphasis = 0, m_code = 0, m_struck = 0, m_images = 0, m_flat = 0;
    bool m_inCell = false, m_unplaced = false;
};

} // namespace matoi::reports
