// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace matoi::ui
{

//! The shape of an impact and the sum beside it, as it is being picked (E-3, E-4).
class WorkedPreview : public QWidget
{
public:
    explicit WorkedPreview(QWidget* parent);
    //! `band` 10, 6, 3, 1, 0; -1 = unknown.
    void show(qint64 band, const QString& sentence);
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qint64 m_band = -1;
    QString m_sentence;
};

} // namespace matoi::ui
