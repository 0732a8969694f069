// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/framed_panel.h>

#include <map>
#include <optional>

namespace matoi::ui
{

class OptionRow;
class WorkedPreview;

//! Scope times degree with the result as it is chosen (E-1 ... E-4): "3 × 5 = 15 → 10" and its
//! shape. 1 2 3 choose a scope, 1 3 5 a degree, 0 takes the answer back: unknown stays unknown.
class ScorePanel : public FramedPanel
{
    Q_OBJECT
public:
    explicit ScorePanel(QWidget* window);
    //! `policy` holds the team's words for scope and degree.
    void openFor(std::optional<qint64> scope, std::optional<qint64> degree,
                 const std::map<QString, QString>& policy);
    std::optional<qint64> scope() const;
    std::optional<qint64> degree() const;
    //! The worked sentence under the pickers.
    QString worked() const;
    void succeed() { finish(); }

Q_SIGNALS:
    void recordRequested();

protected:
    void submit() override { Q_EMIT recordRequested(); }
    bool enterSubmits(const QObject*) const override { return true; }
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void preview();
    WorkedPreview* m_preview;
    QLabel *m_askScope, *m_askDegree;
    OptionRow *m_scope, *m_degree;
};

} // namespace matoi::ui
