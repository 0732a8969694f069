// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/scrim_panel.h>

class QHBoxLayout;
class QVBoxLayout;

namespace matoi::ui
{

class Button;

//! The frame of a card that asks: title and note, what is asked, why it was refused, the acts.
//! Ctrl+Enter does it, Esc closes. What is asked is the subclass's.
class FramedPanel : public ScrimPanel
{
    Q_OBJECT
public:
    //! Says why not; nothing typed is lost.
    void refuse(const QString& sentence);
    //! What the open panel was refused with; empty = nothing yet.
    QString refusal() const;

protected:
    FramedPanel(QWidget* window, int width);
    //! Between the title and the acts.
    QVBoxLayout& body() { return *m_body; }
    //! Words of now, and no refusal from the time before.
    void frame(const QString& title, const QString& note, const QString& act);
    void clearRefusal();
    //! Left of the acts, for what leads elsewhere.
    void addAside(Button* button);
    Button& act() { return *m_save; }
    //! Its keys do what the panel does.
    void listenTo(QWidget* widget) { widget->installEventFilter(this); }
    virtual void submit() = 0;
    //! Enter alone means the act, too.
    virtual bool enterSubmits(const QObject*) const { return false; }
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_foot;
    QLabel *m_title, *m_note, *m_error;
    Button *m_save, *m_close;
};

} // namespace matoi::ui
