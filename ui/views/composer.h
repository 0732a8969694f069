// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/command.h>

#include <QPlainTextEdit>
#include <QTimeZone>

namespace matoi::ui
{

//! What a line of the composer says, before it is recorded.
struct Composed {
    cmd::AddEntry entry;
    bool todo = false;       //!< /todo
    bool hypothesis = false; //!< /hypothesis
    bool badTime = false;
};
//! "-10m /finding only chunk 37 failed": time, kind, words. Pure; used by the chips and by Enter.
Composed compose(const QString& line, Ms now, const QTimeZone& zone);

//! One line growing to six. Enter records, Shift+Enter breaks the line, Esc leaves the text as a
//! draft. Below it, in words, what will be stored. Tab on an empty line cycles nothing: it leaves.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void setText(const QString& text);
    QString text() const { return m_edit->toPlainText(); }
    void focusEditor();
    //! What Enter does.
    void submit();
    //! Recorded: the words are safe elsewhere now.
    void clear();
    //! Not recorded: the sentence why; the words stay.
    void refuse(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void submitted(const matoi::ui::Composed& composed);
    void draftChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void grow();
    QPlainTextEdit* m_edit;
    QTimeZone m_zone;
    QString m_error;
};

} // namespace matoi::ui
