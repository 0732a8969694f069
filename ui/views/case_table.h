// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/classification.h>

#include <QWidget>

namespace matoi::ui
{

//! The published cases as selectable rows: number, text, class (CLS-1..8). Arrow keys or the row's
//! number choose; choosing the chosen row again takes the choice back.
class CaseTable : public QWidget
{
    Q_OBJECT
public:
    explicit CaseTable(QWidget* parent = nullptr);
    void setValue(const QString& caseId);
    QString value() const { return m_value; }
    void setJapanese(bool japanese);
    //! The rows: the published ones and, below them, the team's own.
    void setCases(std::vector<ClassificationCase> cases);
    const ClassificationCase* chosenCase() const; //!< null = none
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& caseId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int rowHeight() const;
    void pick(int row);
    int current() const; //!< -1 = none
    std::vector<ClassificationCase> m_cases = classificationCases();
    QString m_value;
    bool m_japanese = false;
};

//! Icon of a class of incidents; one table for header, list and cases.
const char* classIcon(Classification c);

} // namespace matoi::ui
