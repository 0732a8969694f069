// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace matoi::ui
{

class StepRail;

//! The words of a folded rail: the whole rail over the timeline while the pointer rests on the
//! folded one or the keys are there. It takes no focus; what is chosen in it is said by the rail.
class RailPopup : public QObject
{
    Q_OBJECT
public:
    //! A child of `parent`, over it; the rail lies in `parent` and outlives this.
    RailPopup(StepRail& rail, QWidget* parent);
    bool isOpen() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void open();
    void closeUnlessNeeded();
    StepRail& m_rail;
    StepRail* m_full;
    QTimer m_rest;
};

} // namespace matoi::ui
