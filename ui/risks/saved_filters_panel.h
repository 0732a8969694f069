// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/saved_filters.h>
#include <ui/views/scrim_panel.h>

class QLineEdit;

namespace matoi::ui
{

class Button;
class RowPicker;

//! The filters that somebody named: Enter applies, F2 renames where it stands, Del forgets.
class SavedFiltersPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit SavedFiltersPanel(QWidget* window);
    void open();

Q_SIGNALS:
    void picked(const matoi::ui::RiskListFilter& filter);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void read();
    void apply();
    void rename();
    void finishRename();
    void forget();

    std::vector<SavedFilter> m_filters;
    QLabel *m_title, *m_note;
    RowPicker* m_picker;
    QLineEdit* m_name;
    Button *m_close, *m_forget, *m_rename, *m_apply;
};

} // namespace matoi::ui
