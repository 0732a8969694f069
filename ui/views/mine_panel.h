// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/mine.h>
#include <ui/views/scrim_panel.h>

namespace matoi::ui
{

class Button;
class RowPicker;

//! What waits for one person over all incidents and risks, what is due first on top. Enter opens
//! the incident or the record that it belongs to.
class MinePanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit MinePanel(QWidget* window);
    //! `name` is whose list it is; `now` UTC ms.
    void open(std::vector<Waiting> list, const QString& name, Ms now, const QTimeZone& zone);
    const std::vector<Waiting>& shown() const { return m_list; }

Q_SIGNALS:
    void opened(matoi::StreamId incident);
    void visitOpened(matoi::StreamId risk);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString due(const Waiting& waiting) const;

    RowPicker* m_picker;
    QLabel *m_title, *m_note, *m_empty, *m_advice;
    Button* m_close;
    std::vector<Waiting> m_list;
    Ms m_now = 0;
    QTimeZone m_zone;
};

} // namespace matoi::ui
