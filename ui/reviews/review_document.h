// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/models/review_snapshot.h>
#include <ui/reviews/section_box.h>
#include <ui/reviews/section_writer.h>
#include <ui/shell/window_context.h>

#include <map>
#include <set>

class QScrollArea;

namespace matoi::ui
{

class OptionRow;
class Button;

//! The document in the middle of the page: every section with its words, one of them in edit. What
//! is typed goes through a SectionWriter. GUI thread.
class ReviewDocument : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    ReviewDocument(Workspace& workspace, const WindowContext& context, QWidget* parent);
    //! What is being written stays in its field; words of others come in around it.
    void show(const ReviewSnapshot& snapshot);
    //! No postmortem is chosen: what was typed is recorded.
    void leave();
    //! Records what is not recorded.
    void flush() { m_writer.flush(); }
    SectionWriter& writer() { return m_writer; }
    void retranslate();

    //! The section with the cursor, or the one that was looked at last.
    QString currentSection() const { return m_current; }
    //! Selects a section, and shows it.
    void goTo(const QString& section);
    bool edits() const { return !m_edited.isEmpty(); }
    void edit(const QString& section);
    //! Esc: back to reading.
    void endEdit();
    //! Words into the section being written, at its cursor; else at the end of the current one.
    void cite(const QString& markdown);
    //! To the next section without a word, from the top after the last.
    void nextEmpty();
    //! Into the text, at the next name.
    void nextName();
    bool external() const { return m_external; }
    void setExternal(bool on);
    //! Between the inner document and the text for outside.
    void toggleExternal() { setExternal(!m_external); }
    //! The field or the section that had the cursor.
    void takeFocus(Qt::FocusReason reason);
    SectionBox* box(const QString& section) const;
    //! Everything that is shown, as lines.
    QString asText() const;
    //! "18 sections, 11 written, saved 19:46".
    QString summary() const;
    //! A small picture of this incident's files came in.
    void setPicture(const QString& sha256, const QImage& image);

Q_SIGNALS:
    void linkActivated(const QString& url);
    void rivalsRequested(const QString& section);
    void commentsRequested(const QString& section);
    void said(const QString& sentence);
    void pictureWanted(const QString& sha256);
    //! Another section is looked at.
    void sectionChanged(const QString& section);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void wire(SectionBox* box);
    SectionFacts factsOf(const QString& section) const;
    //! What stands in a section: the recorded words, or those of a draft.
    QString wordsOf(const QString& section) const;
    std::vector<QString> shownSections() const;
    void walk(int step);
    void place();
    void placeBoxes();
    void keepInSight(const QWidget* widget);
    void followRecorded();
    QImage picture(const QString& name);
    void putIntoField(const QString& text);

    const WindowContext& m_context;
    SectionWriter m_writer;
    ReviewSnapshot m_snap;
    text::NameLint m_lint;
    std::vector<Person> m_linted;
    std::map<QString, QImage> m_pictures;
    std::set<QString> m_asked;
    QString m_current, m_edited;
    bool m_external = false, m_shown = false, m_placing = false;
    Ms m_savedAt = 0;
    OptionRow* m_tabs;
    QScrollArea* m_scroll;
    QWidget* m_column;
    std::vector<SectionBox*> m_boxes;
    std::vector<Button*> m_empties; //!< in the foot; the last says how many more
};

} // namespace matoi::ui
