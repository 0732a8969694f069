// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/framed_panel.h>

class QLineEdit;

namespace matoi::ui
{

//! Asks for one line that nobody is to read over a shoulder. Nothing typed is kept anywhere.
class SecretPanel : public FramedPanel
{
    Q_OBJECT
public:
    explicit SecretPanel(QWidget* window);
    //! `label`: what is asked for.
    void open(const QString& title, const QString& sentence, const QString& label,
              const QString& act);
    void succeed();

Q_SIGNALS:
    void given(const QByteArray& words);

protected:
    void submit() override;
    bool enterSubmits(const QObject*) const override { return true; }
    void closing() override;

private:
    QLabel *m_sentence, *m_label;
    QLineEdit* m_line;
};

} // namespace matoi::ui
