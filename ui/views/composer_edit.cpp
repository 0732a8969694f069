// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/composer_line.h>
#include <ui/theme/theme.h>
#include <ui/views/composer_edit.h>
#include <ui/views/given_files.h>

#include <QMimeData>
#include <QSyntaxHighlighter>

namespace matoi::ui
{

namespace
{

//! Times and commands stand before the words, so only the first line can hold any.
class Tokens : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        if (currentBlock().blockNumber() > 0)
            return;
        const Theme& t = theme();
        for (const LineToken& token : readLine(text, 0, QTimeZone::utc()).tokens) {
            QTextCharFormat format;
            const bool unknown = token.kind == LineToken::Kind::Unknown;
            format.setFontWeight(QFont::DemiBold);
            format.setForeground(unknown ? t.s6t : t.accT);
            format.setBackground(unknown ? t.s6bg : t.accBg);
            setFormat(int(token.start), int(token.length), format);
        }
    }
};

} // namespace

ComposerEdit::ComposerEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    auto* tokens = new Tokens(document());
    connect(&ThemeController::instance(), &ThemeController::changed, tokens,
            &QSyntaxHighlighter::rehighlight);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    Q_EMIT composingChanged();
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return holdsFiles(source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList files = givenFiles(source); !files.isEmpty())
        return Q_EMIT filesGiven(files);
    if (const QImage image = givenImage(source); !image.isNull())
        return Q_EMIT imageGiven(image);
    if (const QString text = source->text(); tooLongForAnEntry(text))
        return Q_EMIT longTextGiven(text);
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace matoi::ui
