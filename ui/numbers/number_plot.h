// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/number_board.h>
#include <ui/risks/picture_job.h>

#include <QWidget>

class QCustomPlot;

namespace matoi::ui
{

//! One number by month, quarter, class or service: a bar per part, a mark at its 90th percentile,
//! nothing where there is no number. Left and Right walk from part to part; the same values are a
//! table (values()). GUI thread.
class NumberPlot : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPlot(QWidget* parent = nullptr);
    void show(NumberKind kind, NumberGrouping grouping, const std::vector<NumberGroup>& groups);
    QString title() const { return m_title; }
    bool isEmpty() const { return m_parts.empty(); }
    //! Lines with tabulators between the columns, the first line their names.
    QString values() const;
    //! PNG, SVG or PDF by the ending of the file's name. BadValue.
    Result<PictureMaker> picture(const QString& file);
    int current() const { return m_at; }
    void walkTo(int part);

Q_SIGNALS:
    //! Enter on a part: its rows are wanted.
    void opened(int part);
    void walked(int part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    //! What is drawn and said of one group.
    struct Part {
        QString name, main, p90;
        std::optional<double> value, high;
        qint64 n = 0, excluded = 0;
    };
    void redraw();
    void speak();
    QString wordsOf(const Part& part) const;

    QCustomPlot* m_plot;
    NumberKind m_kind = {};
    QString m_title, m_unit, m_heading;
    double m_scale = 1; //!< what is drawn as 1
    std::vector<Part> m_parts;
    int m_at = -1;
};

} // namespace matoi::ui
