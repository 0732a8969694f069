// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/palette_index.h>
#include <ui/views/scrim_panel.h>

class QLineEdit;

namespace matoi::ui
{

class PaletteRows;

//! Ctrl+K: one line that finds every action, incident, person and kind of entry, with its shortcut
//! beside it. Arrows choose, Enter does it, Esc closes. Never remembers what was typed: it is asked
//! for something else each time.
class Palette : public ScrimPanel
{
    Q_OBJECT
public:
    explicit Palette(QWidget* window);
    void open(PaletteIndex index);
    //! More to find, when it comes; what was chosen among the rows stays chosen.
    void append(const PaletteIndex& more);

Q_SIGNALS:
    //! The panel is closed already, so that what is picked may open another one.
    void picked(const matoi::PaletteItem& item);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void search();
    //! Says the current row to those who cannot see it.
    void announce();
    void pick();

    QLineEdit* m_line;
    PaletteRows* m_rows;
    PaletteIndex m_index;
};

} // namespace matoi::ui
