// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

#include <QWidget>

namespace matoi::ui
{

class Button;

//! The red bar over every page (ui.md 6): 56 high, one end hatched, the time since detection. It
//! stays until one person answered by name.
class AlarmBar : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmBar(QWidget* parent = nullptr);
    struct Alarm {
        StreamId incident;
        QString label;
        Ms since = 0; //!< UTC ms, of the detection
        bool operator==(const Alarm&) const = default;
    };
    //! Empty = no bar. The oldest is shown, the others are counted.
    void show(std::vector<Alarm> alarms, Ms now);
    void retranslate();
    QString sentence() const;

Q_SIGNALS:
    void pressed(matoi::StreamId incident);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    std::vector<Alarm> m_alarms;
    Ms m_now = 0;
    Button* m_answer;
};

} // namespace matoi::ui
