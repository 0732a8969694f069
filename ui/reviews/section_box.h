// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reviews/section_edit.h>
#include <ui/reviews/section_text.h>

#include <QPointer>
#include <QWidget>

namespace matoi::ui
{

//! What stands in a section besides its words.
struct SectionFacts {
    QString heading, prompt;
    std::vector<std::pair<QString, QString>> cells; //!< label and number, above the words
    struct Comment {
        QString who, text, when;
        bool operator==(const Comment&) const = default;
    };
    std::vector<Comment> comments; //!< that wait for an answer
    int settled = 0;               //!< comments that were answered
    int rivals = 0;                //!< versions that were written at the same time
    bool draft = false;            //!< its words were typed here and not recorded
    bool writable = true;
    bool operator==(const SectionFacts&) const = default;
};

//! One section of a postmortem: heading, words, what reviewers say. Read as Markdown; in edit the
//! field stands above its preview. Enter or a click begins, Esc ends. GUI thread.
class SectionBox : public QWidget
{
    Q_OBJECT
public:
    //! `lint` is borrowed; null where names are welcome.
    SectionBox(QString section, const text::NameLint* lint, SectionText::Pictures pictures,
               QWidget* parent);
    const QString& section() const { return m_section; }
    void show(const QString& source, const SectionFacts& facts);
    const QString& source() const { return m_source; }
    bool empty() const { return m_source.isEmpty(); }
    const SectionFacts& facts() const { return m_facts; }
    //! How many names stand where none should.
    int names() const { return m_text.names(); }
    //! A picture came in.
    void refresh();

    void beginEdit(const QString& text);
    //! The field goes; what stood in it was handed out by typed().
    void endEdit();
    SectionEdit* editor() const { return m_edit; }
    int heightFor(int width);
    //! Heading and words without markup, for a screen reader and for copying.
    QString asText() const;

Q_SIGNALS:
    void editRequested();
    void left();
    void typed(const QString& text);
    void heightChanged();
    void linkActivated(const QString& url);
    void namesRequested();
    void rivalsRequested();
    void commentsRequested();
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent*) override { update(); }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    //! A line below the words, and what a click on it asks for.
    struct Line {
        const char* icon;
        QColor ink;
        QString words, act;
        void (SectionBox::*ask)();
        QRect place = {};
    };
    std::vector<Line> linesBelow() const;
    void layOut(int width);
    void speak();

    const QString m_section;
    const text::NameLint* m_lint;
    SectionText m_text;
    QString m_source;
    SectionFacts m_facts;
    QPointer<SectionEdit> m_edit;
    QRect m_words;
    std::vector<Line> m_lines;
    int m_height = 0;
};

} // namespace matoi::ui
