// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

#include <optional>

namespace matoi::ui
{

class Button;
class OptionRow;

//! Scope times degree with the result as it is chosen (E-1 ... E-4): "3 × 5 = 15 → 10" and its
//! shape. 1 2 3 choose a scope, 1 3 5 a degree, 0 takes the answer back: unknown stays unknown.
class ScorePanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit ScorePanel(QWidget* window);
    void openFor(std::optional<qint64> scope, std::optional<qint64> degree);
    std::optional<qint64> scope() const;
    std::optional<qint64> degree() const;
    //! The worked sentence under the pickers.
    QString worked() const;
    void succeed() { finish(); }
    void refuse(const QString& sentence);

Q_SIGNALS:
    void recordRequested();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    class Preview;
    void preview();
    Preview* m_preview;
    QLabel *m_title, *m_askScope, *m_askDegree, *m_error;
    OptionRow *m_scope, *m_degree;
    Button *m_close, *m_record;
};

} // namespace matoi::ui
