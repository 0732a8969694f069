// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_state.h>
#include <ui/views/framed_panel.h>

#include <QMap>

class QLineEdit;

namespace matoi::ui
{

class OptionRow;
class WorkedPreview;

//! The assessment of a record: potential impact by scope x degree or by its band, likelihood, the
//! current impact, and why; the worked sentence stands under the pickers as they change (E-1..E-9).
//! Unknown is an answer of its own and never a zero.
class RiskScorePanel : public FramedPanel
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

Q_SIGNALS:
    void recordRequested();

protected:
    void submit() override { Q_EMIT recordRequested(); }
    bool enterSubmits(const QObject*) const override { return true; }
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    RiskPick potential() const;
    qint64 likelihood() const;
    void pickedFactor();
    void pickedBand();
    void preview();

    RiskRecord m_record;
    WorkedPreview* m_preview;
    std::vector<std::pair<QLabel*, OptionRow*>> m_rows; // scope, degree, band, likelihood, current
    QLabel* m_askReason;
    QLineEdit* m_reason;
};

} // namespace matoi::ui
