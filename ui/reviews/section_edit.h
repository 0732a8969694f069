// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/name_lint.h>

#include <QPlainTextEdit>

namespace matoi::ui
{

//! The field in which a section is written, as Markdown: as high as its words, with names
//! underlined and the targets of citations in the background. Takes entries that are dragged onto
//! it. GUI thread.
class SectionEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SectionEdit(QWidget* parent = nullptr);
    //! Names are underlined as they are written; null = not in this section. Borrowed.
    void setLint(const text::NameLint* lint);
    //! Words at the cursor, apart from those before and after.
    void cite(const QString& markdown);
    //! Selects the next name after the cursor; false where there is none.
    bool toNextName();
    //! Pixels that show all of it at this width.
    int wantedHeight() const;
    //! What an entry is dragged as.
    static QString mimeType();

Q_SIGNALS:
    void left(); //!< Esc
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Highlighter;
    Highlighter* m_highlighter;
    int m_height = 0;
};

} // namespace matoi::ui
