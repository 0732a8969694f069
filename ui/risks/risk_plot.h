// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/projections/risk_series.h>
#include <ui/risks/picture_job.h>

#include <QTimeZone>
#include <QWidget>

class QCustomPlot;

namespace matoi::ui
{

//! What the register shows over time, drawn by QCustomPlot in the colours of the theme. Left and
//! Right walk from value to value, the pointer shows the nearest one; the same values are a table
//! (values()) for the screen reader and the clipboard.
class RiskPlot : public QWidget
{
    Q_OBJECT
public:
    explicit RiskPlot(QWidget* parent = nullptr);
    //! The impact of one record: potential solid, current dashed, unknown a gap (never zero).
    void showImpact(const QString& label, std::vector<ImpactPoint> points, Ms now,
                    const QTimeZone& zone);
    //! Priority sum and count of what is open.
    void showOpen(std::vector<OpenPoint> points, Ms now, const QTimeZone& zone);
    //! How long what is open has waited, the oldest first; the oldest forty are drawn.
    void showAges(std::vector<RiskAge> ages);
    void clear();
    //! On the card of a panel: the paper is that of the card.
    void setOnCard(bool card);
    bool isEmpty() const { return m_marks.empty(); }
    QString title() const { return m_title; }
    //! The values as lines with tabulators between the columns, the first line their names.
    QString values() const;
    //! PNG, SVG or PDF by the ending of the file's name, which is not touched. BadValue.
    Result<PictureMaker> picture(const QString& file);
    QSize sizeHint() const override { return QSize(478, 250); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    enum class What { Nothing, Impact, Open, Ages };
    //! One place the pointer or the keys can stop at.
    struct Mark {
        double x, y;
        QString words;
    };
    QColor paper() const;
    void redraw();
    void style();
    // risk_plot_draw.cpp
    void drawImpact();
    void drawOpen();
    void drawAges();
    void timeAxis(Ms from, Ms to);
    void point(int mark);
    void speak();

    What m_what = What::Nothing;
    QCustomPlot* m_plot;
    QString m_title, m_subtitle;
    std::vector<std::pair<QString, bool>> m_legend; //!< words, dashed
    std::vector<ImpactPoint> m_impact;
    std::vector<OpenPoint> m_open;
    std::vector<RiskAge> m_ages;
    Ms m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Mark> m_marks;
    int m_at = -1;
    bool m_onCard = false;
};

} // namespace matoi::ui
