// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QColor>

#include <vector>

namespace matoi::ui
{

//! Lines of text in one column or in two side by side, wrapped, with what was added or taken away
//! marked by a sign and a tint. Plain text only. Scrolls by keys. GUI thread.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Mark { Same, Added, Removed, Changed };
    struct Cell {
        Mark mark = Mark::Same;
        QString text;
    };
    //! A row of one or two cells.
    using Row = std::vector<Cell>;
    explicit DiffView(QWidget* parent);
    //! `heads` stand above the columns and say how many there are.
    void show(QStringList heads, std::vector<Row> rows);
    QString asText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int columnWidth() const;
    void layOut();
    QStringList m_heads;
    std::vector<Row> m_rows;
    std::vector<int> m_tops;
};

} // namespace matoi::ui
