// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>
#include <app/store/store.h>
#include <app/text/language.h>
#include <ui/theme/theme.h>
#include <ui/views/command_list.h>
#include <ui/views/composer.h>
#include <ui/views/composer_edit.h>
#include <ui/views/given_files.h>

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the composer does with keys and words; composer_paint.cpp shows what it makes of them.
namespace matoi::ui
{

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_edit(new ComposerEdit(this))
    , m_list(new CommandList(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setAcceptDrops(true); // beside the field, too, a file means this incident
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::changed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &Composer::offerCommands);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &Composer::grow);
    connect(m_edit, &ComposerEdit::composingChanged, this, &Composer::offerCommands);
    connect(m_edit, &ComposerEdit::filesGiven, this, &Composer::filesGiven);
    connect(m_edit, &ComposerEdit::imageGiven, this, &Composer::imageGiven);
    connect(m_edit, &ComposerEdit::longTextGiven, this, &Composer::longTextGiven);
    connect(m_list, &CommandList::picked, this, &Composer::complete);
    retranslate();
    grow();
}

void Composer::retranslate()
{
    m_edit->setPlaceholderText(tr("What happened?  14:05 · -10m · / for commands"));
    m_edit->setAccessibleName(tr("New entry"));
    update();
}

QString Composer::text() const { return m_edit->toPlainText(); }

void Composer::setClosed(const QString& why)
{
    if (why == m_closed)
        return;
    m_closed = why;
    m_edit->setVisible(why.isEmpty());
    m_list->offer({});
    setAcceptDrops(why.isEmpty());
    setAccessibleName(why);
    grow();
    update();
}

void Composer::grow()
{
    if (isClosed())
        return setFixedHeight(40);
    // The layout of a plain text field counts its height in lines, wrapped ones too.
    constexpr int most = 6;
    const int whole = int(m_edit->document()->size().height());
    const int lines = std::clamp(whole, 1, most);
    m_edit->setVerticalScrollBarPolicy(whole > most ? Qt::ScrollBarAlwaysOn
                                                    : Qt::ScrollBarAlwaysOff);
    const int height = std::max(38, 18 + lines * QFontMetrics(ui::font(Type::Body)).lineSpacing());
    m_edit->setGeometry(12, 10, std::max(100, width() - 24), height);
    setFixedHeight(height + 54 + (m_files.isEmpty() ? 0 : 26));
}

void Composer::resizeEvent(QResizeEvent*) { grow(); }

void Composer::changed()
{
    m_notice.clear();
    m_edit->setAccessibleDescription({});
    update();
    Q_EMIT draftChanged(text());
}

void Composer::setText(const QString& text)
{
    if (text == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_list->offer({});
    m_notice.clear();
    grow();
    update();
}

void Composer::focusEditor() { m_edit->setFocus(Qt::ShortcutFocusReason); }

void Composer::setProgress(const QString& words)
{
    m_progress = words;
    update();
}

void Composer::setFiles(const QStringList& names)
{
    m_files = names;
    grow();
    update();
}

void Composer::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent* event)
{
    if (const QStringList files = givenFiles(event->mimeData()); !files.isEmpty())
        Q_EMIT filesGiven(files);
    else if (const QImage image = givenImage(event->mimeData()); !image.isNull())
        Q_EMIT imageGiven(image);
    event->acceptProposedAction();
}

void Composer::submit()
{
    const ComposerLine line = readLine(text(), systemClock().now(), m_zone);
    const bool needsWords = line.act == LineAct::Entry && m_files.isEmpty();
    if (text().trimmed().isEmpty() ? m_files.isEmpty() : needsWords && line.entry.text.isEmpty())
        return;
    if (looksLikeSecret(text()) && m_warned != text()) {
        m_warned = text();
        return refuse(tr("This looks like a password or a token, and the record keeps it. Take it "
                         "out, or press Enter again to record it."));
    }
    Q_EMIT submitted(line);
}

void Composer::clear()
{
    m_edit->clear();
    m_notice.clear();
    m_warned.clear();
}

void Composer::refuse(const QString& sentence)
{
    m_notice = sentence;
    m_edit->setAccessibleDescription(sentence);
    update();
}

void Composer::offerCommands()
{
    const QTextCursor caret = m_edit->textCursor();
    const SlashWord word = m_edit->composing() || !m_edit->hasFocus() || caret.hasSelection()
                               ? SlashWord{}
                               : slashWordAt(text(), caret.position());
    if (word.start != m_dismissed)
        m_dismissed = -1;
    if (word.start < 0 || word.start == m_dismissed)
        return m_list->offer({});
    m_list->offer(slashCommandsFor(word.typed));
}

void Composer::complete()
{
    const SlashCommand* command = m_list->current();
    const SlashWord word = slashWordAt(text(), m_edit->textCursor().position());
    if (!command || word.start < 0)
        return;
    QTextCursor caret = m_edit->textCursor();
    caret.setPosition(int(word.start));
    caret.setPosition(int(word.start + word.length), QTextCursor::KeepAnchor);
    caret.insertText(u'/' + command->word(currentLanguage() == "ja"_L1) + u' ');
    m_edit->setTextCursor(caret);
    m_list->offer({});
}

bool Composer::takeKey(const QKeyEvent& key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (m_edit->composing()) {
        // Enter that gets past an input method only takes the words it holds.
        if (enter)
            QGuiApplication::inputMethod()->commit();
        return enter;
    }
    if (m_list->isOpen()) {
        const SlashWord word = slashWordAt(text(), m_edit->textCursor().position());
        switch (key.key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            m_list->walk(key.key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_Tab:
            complete();
            return true;
        case Qt::Key_Escape:
            m_dismissed = word.start;
            m_list->offer({});
            return true;
        default:
            // A word that is written out is meant; anything shorter asks for the chosen one.
            if (enter && !slashCommand(word.typed)) {
                complete();
                return true;
            }
        }
    }
    if (enter && !(key.modifiers() & Qt::ShiftModifier)) {
        m_list->offer({});
        submit();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        m_edit->clearFocus();
        if (parentWidget())
            parentWidget()->setFocus();
        return true;
    }
    return false;
}

bool Composer::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusOut)
            m_list->offer({});
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
