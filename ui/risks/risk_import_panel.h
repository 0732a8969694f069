// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/risks/risk_import_job.h>
#include <ui/views/scrim_panel.h>

#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QScrollArea;

namespace matoi::ui
{

class Button;

//! A table from outside before it is taken: what each heading means (guessed, to be changed), the
//! first rows, what it would change, and each fault with its line. Ctrl+Enter imports; while
//! something runs Esc stops it and nothing of it stays.
class RiskImportPanel : public ScrimPanel
{
    Q_OBJECT
public:
    RiskImportPanel(Workspace& workspace, QWidget* window);
    //! Asks for the file.
    void choose();
    void open(const QString& file);
    const RiskImportJob& job() const { return m_job; }
    //! What stands under the mapping: counts, faults, progress.
    QString summary() const;
    QString faults() const;
    //! The picker of a heading, by its place.
    QComboBox* column(int at) const { return m_columns[size_t(at)]; }

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void showTable();
    void replan();
    void showPlan();
    void fail(const Error& error);
    void showProgress();
    void showState();
    void submit();
    //! Stops what runs, else closes.
    void back();
    std::vector<RiskColumn> columns() const;

    RiskImportJob m_job;
    QString m_name;
    QLabel *m_title, *m_file, *m_summary;
    QScrollArea* m_area;
    QWidget* m_grid = nullptr;
    std::vector<QComboBox*> m_columns;
    QPlainTextEdit* m_faults;
    QCheckBox* m_addPeople;
    Button *m_close, *m_act;
    QTimer m_tick; // while something runs: how far it is
    bool m_recording = false;
};

} // namespace matoi::ui
