// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>
#include <ui/views/scrim_panel.h>

class QHBoxLayout;

namespace matoi::ui
{

class Button;
class RowPicker;

//! Who holds which duty since when and what they work on, the vacant duties among them. One row is
//! chosen; the keys act on it: A assigns, H hands over, Del renounces, 1 to 4 set the phase, Enter
//! fills a vacant duty or hands a held one over.
class RolesPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit RolesPanel(QWidget* window);
    //! Opens it, or shows what has changed. `now` UTC ms.
    void show(const DeskSnapshot& snapshot, Ms now, const QTimeZone& zone);
    int rows() const { return int(m_rows.size()); }
    //! The warnings under the rows, one a line; empty when there is nothing to say.
    QString warnings() const;

Q_SIGNALS:
    void assignRequested(matoi::Role role);
    void handoverRequested(matoi::Role role);
    void renounceRequested(matoi::Role role, matoi::PersonId person);
    void phaseChosen(matoi::PersonId person, matoi::Phase phase);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        Role role = {};
        PersonId person; //!< null = vacant
        Ms since = 0, phaseSince = 0;
        std::optional<Phase> phase;
    };
    Button* act(QHBoxLayout* foot, const QString& key, std::function<void(const Row&)> run);
    void read();
    void retranslate();
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString spoken(int row) const;
    const Row* chosen() const;
    void handOver(const Row& row);
    void setPhase(Phase phase);

    RowPicker* m_picker;
    QLabel *m_title, *m_note, *m_warnings;
    Button *m_assign, *m_handover, *m_renounce, *m_close;
    std::vector<Button*> m_phases;
    DeskSnapshot m_snap;
    std::vector<Row> m_rows;
    Ms m_now = 0;
    QTimeZone m_zone;
};

} // namespace matoi::ui
