// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/postmortem_sections.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/section_edit.h>
#include <ui/views/option_row.h>

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What is written, and where the cursor goes.
namespace matoi::ui
{

void ReviewDocument::leave()
{
    endEdit();
    m_shown = false;
}

void ReviewDocument::followRecorded()
{
    if (m_edited.isEmpty() || m_writer.inFlight() || m_snap.head(m_edited) == m_writer.seen())
        return;
    if (m_writer.dirty())
        return m_writer.flush(); // it merges
    // Nothing was typed here since: the field shows what stands there now.
    m_writer.begin(m_snap.incident.id, m_snap.postmortem.id, m_edited, m_snap.text(m_edited),
                   m_snap.head(m_edited));
    putIntoField(m_snap.text(m_edited));
}

void ReviewDocument::setExternal(bool on)
{
    if (m_external == on)
        return;
    endEdit();
    m_external = on;
    m_tabs->setValue(on ? u"external"_s : u"inner"_s);
    m_scroll->verticalScrollBar()->setValue(0);
    place();
    goTo(shownSections().front());
}

void ReviewDocument::goTo(const QString& section)
{
    SectionBox* target = box(section);
    if (!target)
        return;
    if ((section == "external"_L1) != m_external) {
        setExternal(!m_external);
        if (m_current == section)
            return;
    }
    if (m_edited == section && target->editor())
        return target->editor()->setFocus(Qt::OtherFocusReason);
    target->setFocus(Qt::OtherFocusReason);
}

void ReviewDocument::edit(const QString& section)
{
    SectionBox* target = box(section);
    if (!target || m_edited == section)
        return;
    if (!m_snap.writable())
        return Q_EMIT said(tr("You may read this postmortem, and not write in it."));
    endEdit();
    m_current = section;
    m_edited = section;
    const auto draft = m_snap.drafts.find(section);
    const QString recorded = m_snap.text(section);
    if (draft != m_snap.drafts.end()) {
        // The words of a draft stand on those that it was begun on.
        m_writer.begin(m_snap.incident.id, m_snap.postmortem.id, section, recorded,
                       draft->second.seen);
        const QString text = draft->second.text;
        m_snap.drafts.erase(draft);
        target->show(recorded, factsOf(section));
        target->beginEdit(text);
        m_writer.type(text);
    } else {
        m_writer.begin(m_snap.incident.id, m_snap.postmortem.id, section, recorded,
                       m_snap.head(section));
        target->beginEdit(recorded);
    }
    keepInSight(target);
}

void ReviewDocument::endEdit()
{
    if (m_edited.isEmpty())
        return;
    SectionBox* target = box(m_edited);
    const QString section = std::exchange(m_edited, QString());
    // What was typed stands there at once; the log's words follow.
    if (target && target->editor()) {
        const QString typed = target->editor()->toPlainText().trimmed();
        if (typed.isEmpty())
            m_snap.postmortem.sections.erase(section);
        else
            m_snap.postmortem.sections[section] = typed;
    }
    m_snap.drafts.erase(section);
    m_writer.end();
    if (!target)
        return;
    target->endEdit();
    target->show(wordsOf(section), factsOf(section));
}

void ReviewDocument::putIntoField(const QString& text)
{
    SectionBox* target = box(m_edited);
    SectionEdit* field = target ? target->editor() : nullptr;
    if (!field || field->toPlainText() == text)
        return;
    // The cursor keeps its place among the words before it, or behind it.
    const QString old = field->toPlainText();
    const int at = field->textCursor().position();
    const bool before = QStringView(old).left(at) == QStringView(text).left(at);
    const int place = before ? at : std::max(0, int(text.size()) - (int(old.size()) - at));
    QTextCursor whole(field->document());
    whole.select(QTextCursor::Document);
    whole.insertText(text); // one step of the field's own undo
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(std::min(place, int(text.size())));
    field->setTextCursor(cursor);
}

void ReviewDocument::cite(const QString& markdown)
{
    if (m_edited.isEmpty()) {
        const QWidget* focus = window()->focusWidget();
        const bool elsewhere = focus && !isAncestorOf(focus);
        edit(m_current.isEmpty() ? shownSections().front() : m_current);
        // Whoever cites from the list goes on citing there.
        if (elsewhere)
            const_cast<QWidget*>(focus)->setFocus(Qt::OtherFocusReason);
    }
    if (SectionBox* target = box(m_edited); target && target->editor()) {
        target->editor()->cite(markdown);
        keepInSight(target);
    }
}

void ReviewDocument::nextEmpty()
{
    const auto sections = shownSections();
    const auto at = std::find(sections.begin(), sections.end(), m_current);
    const size_t from = at == sections.end() ? 0 : size_t(at - sections.begin()) + 1;
    for (size_t i = 0; i < sections.size(); ++i) {
        const QString& section = sections[(from + i) % sections.size()];
        if (wordsOf(section).isEmpty()) {
            endEdit();
            return goTo(section);
        }
    }
    Q_EMIT said(tr("Every section is written."));
}

void ReviewDocument::nextName()
{
    SectionBox* cause = box(u"cause"_s);
    if (!cause->names())
        return Q_EMIT said(tr("Nobody is named in the cause."));
    goTo(cause->section());
    edit(cause->section());
    if (cause->editor())
        cause->editor()->toNextName();
}

void ReviewDocument::takeFocus(Qt::FocusReason reason)
{
    if (SectionBox* target = box(m_edited); target && target->editor())
        return target->editor()->setFocus(reason);
    if (SectionBox* target = box(m_current))
        target->setFocus(reason);
}

void ReviewDocument::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    takeFocus(event->reason());
}

void ReviewDocument::walk(int step)
{
    const auto sections = shownSections();
    const auto at = std::find(sections.begin(), sections.end(), m_current);
    const qsizetype now = at == sections.end() ? 0 : at - sections.begin();
    goTo(sections[size_t(std::clamp<qsizetype>(now + step, 0, qsizetype(sections.size()) - 1))]);
}

void ReviewDocument::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (event->modifiers() & Qt::ControlModifier ? 0 : event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Home:
        return goTo(shownSections().front());
    case Qt::Key_End:
        return goTo(shownSections().back());
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace matoi::ui
