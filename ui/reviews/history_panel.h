// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/section_history.h>
#include <ui/views/scrim_panel.h>

#include <QTimeZone>

class QLabel;

namespace matoi::ui
{

class Button;
class DiffView;
class RowPicker;

//! The versions of a section: who changed what when. Beside each what it changed; Enter puts its
//! words back as a new version. GUI thread.
class HistoryPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* window);
    void open(const QString& heading, std::vector<SectionVersion> versions, bool writable,
              const QTimeZone& zone);
    const std::vector<SectionVersion>& versions() const { return m_versions; }

Q_SIGNALS:
    void restoreRequested(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChange();
    void restore();
    QString when(int row) const;

    QLabel* m_title;
    QLabel* m_note;
    RowPicker* m_picker;
    DiffView* m_diff;
    Button *m_restore, *m_close;
    std::vector<SectionVersion> m_versions;
    QTimeZone m_zone;
    bool m_writable = false;
};

} // namespace matoi::ui
