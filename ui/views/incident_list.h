// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/store/store.h>

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QScrollBar;

namespace matoi::ui
{

class Button;

//! All incidents, newest first: fixed rows, painted only where seen; typing narrows. Enter opens.
class IncidentList : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentList(QWidget* parent = nullptr);
    void show(std::vector<IncidentRow> rows, std::map<PersonId, QString> names);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void retranslate();
    int rows() const { return int(m_shown.size()); }
    //! What it shows of one; null = nothing.
    const IncidentRow* rowOf(StreamId id) const;
    //! The selected one; null where there is none.
    StreamId current() const
    {
        return m_shown.empty() ? StreamId() : m_rows[size_t(m_shown[size_t(m_current)])].id;
    }

Q_SIGNALS:
    void opened(matoi::StreamId id);
    //! From the empty list.
    void declareRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter();
    void select(int row);
    void speak(); //!< the selected row, to a screen reader

    std::vector<IncidentRow> m_rows;
    std::vector<int> m_shown;
    std::map<PersonId, QString> m_names;
    QLineEdit* m_search;
    Button* m_declare;
    QScrollBar* m_bar;
    QTimeZone m_zone;
    int m_current = 0;
};

} // namespace matoi::ui
