// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/section_history.h>
#include <ui/views/scrim_panel.h>

#include <QTimeZone>

class QLabel;

namespace matoi::ui
{

class Button;
class DiffView;

//! Two versions of a section that were written at the same time, side by side. One of them stands,
//! or both do, one below the other; either way both stay in the history. GUI thread.
class RivalsPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit RivalsPanel(QWidget* window);
    //! `me`: whose version is called mine.
    void open(const QString& heading, const SectionRivals& rivals, PersonId me,
              const QTimeZone& zone);
    QString asText() const;

Q_SIGNALS:
    //! This version is to stand as it is.
    void chosen(matoi::EventId version);
    //! These words are to stand in place of both.
    void joined(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void pick(LineMerge::Side side);

    QLabel *m_title, *m_note;
    DiffView* m_diff;
    Button *m_mine, *m_theirs, *m_both, *m_later;
    SectionRivals m_rivals;
};

} // namespace matoi::ui
