// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPlainTextEdit>

namespace matoi::ui
{

//! The field of the composer: times and /commands in front of the words are coloured as typed;
//! files and pictures that are pasted or dropped go out as signals instead of as text.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget* parent);
    //! An input method holds words that are not yet chosen: no key is a command then.
    bool composing() const { return m_composing; }

Q_SIGNALS:
    void composingChanged();
    void filesGiven(const QStringList& paths);
    void imageGiven(const QImage& image);
    //! Text too long for an entry.
    void longTextGiven(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool m_composing = false;
};

} // namespace matoi::ui
