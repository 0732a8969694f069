// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace matoi::ui
{

class Button;

//! Calm lines about the program itself, one at a time over the pages, until somebody has read them:
//! what happened at the last end, what was set aside. Hidden while there is nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);
    void add(const QString& sentence);
    QString shown() const { return m_notes.value(0); }
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    QStringList m_notes;
    Button* m_close;
};

} // namespace matoi::ui
