// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_state.h>
#include <ui/views/scrim_panel.h>

#include <QMap>

class QLineEdit;

namespace matoi::ui
{

class Button;
class OptionRow;

//! The assessment of a record: potential impact by scope x degree or by its band, likelihood, the
//! current impact, and why; the worked sentence stands under the pickers as they change (E-1..E-9).
//! Unknown is an answer of its own and never a zero.
class RiskScorePanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit RiskScorePanel(QWidget* window);
    //! `policy` holds the labels of scope and degree. A proposal (from the matrix) is preset.
    void openFor(const RiskRecord& record, const std::map<QString, QString>& policy,
                 std::optional<ImpactBand> proposedPotential = {},
                 std::optional<qint64> proposedLikelihood = {});
    //! What differs from what was shown first.
    ScoreChoice choice() const;
    QString worked() const;
    void succeed() { finish(); }
    void refuse(const QString& sentence);

Q_SIGNALS:
    void recordRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Preview;
    RiskPick potential() const;
    qint64 likelihood() const;
    void pickedFactor();
    void pickedBand();
    void preview();

    RiskRecord m_record;
    Preview* m_preview;
    QLabel *m_title, *m_error;
    std::vector<std::pair<QLabel*, OptionRow*>> m_rows; // scope, degree, band, likelihood, current
    QLabel* m_askReason;
    QLineEdit* m_reason;
    Button *m_close, *m_save;
};

} // namespace matoi::ui
