// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/composer_line.h>

#include <QImage>
#include <QTimeZone>
#include <QWidget>

namespace matoi::ui
{

class CommandList;
class ComposerEdit;

//! One line growing to six. Enter records, Shift+Enter breaks the line, Esc leaves the text as a
//! draft; a slash opens the list of commands above it. Below it, in words, what will be stored.
//! While an input method composes, every key is the input method's.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);
    void setZone(const QTimeZone& zone) { m_zone = zone; }
    void setText(const QString& text);
    QString text() const;
    void focusEditor();
    //! What Enter does. Words that look like a token are warned about first: the second Enter
    //! records them.
    void submit();
    //! Recorded: the words are safe elsewhere now.
    void clear();
    //! Not recorded: the sentence why; the words stay.
    void refuse(const QString& sentence);
    //! What stands in place of the chips: a refusal or a warning; empty = the chips.
    QString notice() const { return m_notice; }
    //! What goes on beside the words ("graph.png: 12 of 20 MB"); empty = nothing.
    void setProgress(const QString& words);
    //! Files that go with the next entry, by name, shown as chips. With one, no word is needed.
    void setFiles(const QStringList& names);
    //! Nobody writes here: one line says why, the words typed so far stay. Empty = open again.
    void setClosed(const QString& why);
    bool isClosed() const { return !m_closed.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    void submitted(const matoi::ComposerLine& line);
    void draftChanged(const QString& text);
    void filesGiven(const QStringList& paths);
    void imageGiven(const QImage& image);
    void longTextGiven(const QString& text);
    void fileRemoved(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void grow();
    void changed();
    void offerCommands();
    void complete();
    //! True when the key was the list's or the composer's.
    bool takeKey(const QKeyEvent& key);
    int paintFiles(QPainter& p, int y);
    void paintChips(QPainter& p, int y);

    ComposerEdit* m_edit;
    CommandList* m_list;
    QTimeZone m_zone;
    QString m_notice, m_warned, m_progress, m_closed;
    QStringList m_files;
    std::vector<QRect> m_fileChips;
    qsizetype m_dismissed = -1; //!< where the word starts whose list was closed by Esc
};

} // namespace matoi::ui
