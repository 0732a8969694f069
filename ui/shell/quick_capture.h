// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;

namespace matoi::ui
{

class Composer;

//! A small window with the composer alone, for a line while the desk is out of sight. What is typed
//! goes to the running incident; Enter records, Esc closes and keeps it as a draft. GUI thread.
class QuickCapture : public QWidget
{
    Q_OBJECT
public:
    explicit QuickCapture(Workspace& workspace);

    //! Comes to the front, `offered` (from a link) behind what was typed before. `first`: the
    //! incident to choose if it runs.
    void open(const QString& offered, StreamId first, const QTimeZone& zone);
    QString words() const;
    StreamId incident() const;

Q_SIGNALS:
    //! It is recorded; a sentence that says where.
    void recorded(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void load(const QString& offered, StreamId first);
    void saveDraft();
    void record();

    Workspace& m_workspace;
    QTimeZone m_zone;
    QTimer m_draftTimer;
    bool m_sending = false;
    QComboBox* m_where;
    QLabel* m_none;
    Composer* m_composer;
};

} // namespace matoi::ui
