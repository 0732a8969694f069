// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/section_edit.h>
#include <ui/theme/theme.h>

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kLeastLines = 3;
}

class SectionEdit::Highlighter : public QSyntaxHighlighter
{
public:
    explicit Highlighter(QTextDocument* document)
        : QSyntaxHighlighter(document)
    {
    }
    const text::NameLint* lint = nullptr;

protected:
    void highlightBlock(const QString& text) override
    {
        static const QRegularExpression link(u"\\[([^\\]]*)\\](\\([^)\\s]*\\))"_s);
        const Theme& t = theme();
        QTextCharFormat label, target;
        label.setForeground(t.accT);
        label.setFontWeight(QFont::DemiBold);
        target.setForeground(t.t3);
        target.setFontPointSize(1); // thirty-six signs that say nothing
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            setFormat(int(match.capturedStart(1)), int(match.capturedLength(1)), label);
            if (match.captured(2).startsWith("(matoi:"_L1))
                setFormat(int(match.capturedStart(2)) + 1, int(match.capturedLength(2)) - 2,
                          target);
        }
        if (!lint)
            return;
        for (const text::NameHit& hit : lint->namesIn(text)) {
            QTextCharFormat dots = format(int(hit.start));
            dots.setUnderlineStyle(QTextCharFormat::DotLine);
            dots.setUnderlineColor(t.s6e);
            setFormat(int(hit.start), int(hit.length), dots);
        }
    }
};

SectionEdit::SectionEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new Highlighter(document()))
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this] { m_highlighter->rehighlight(); });
    const auto measure = [this] {
        const int height = wantedHeight();
        if (std::exchange(m_height, height) != height)
            Q_EMIT heightChanged();
    };
    connect(this, &QPlainTextEdit::textChanged, this, measure);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            measure);
}

QString SectionEdit::mimeType() { return u"application/x-matoi-citation"_s; }

void SectionEdit::setLint(const text::NameLint* lint)
{
    m_highlighter->lint = lint;
    m_highlighter->rehighlight();
}

int SectionEdit::wantedHeight() const
{
    // The layout of a plain text counts lines.
    const int lines = std::max(kLeastLines, int(document()->size().height()));
    return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 10;
}

void SectionEdit::cite(const QString& markdown)
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const int at = cursor.selectionEnd();
    cursor.clearSelection();
    cursor.setPosition(at);
    const QString before = at > 0 && !text[at - 1].isSpace() ? u" "_s : QString();
    const QString after = at < text.size() && !text[at].isSpace() ? u" "_s : QString();
    cursor.insertText(before + markdown + after);
    setTextCursor(cursor);
}

bool SectionEdit::toNextName()
{
    if (!m_highlighter->lint)
        return false;
    const auto hits = m_highlighter->lint->namesIn(toPlainText());
    if (hits.empty())
        return false;
    const int from = textCursor().hasSelection() ? textCursor().selectionEnd() : 0;
    auto hit = std::find_if(hits.begin(), hits.end(),
                            [&](const text::NameHit& h) { return h.start >= from; });
    if (hit == hits.end())
        hit = hits.begin();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(hit->start));
    cursor.setPosition(int(hit->start + hit->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

void SectionEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QPlainTextEdit::keyPressEvent(event);
}

bool SectionEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasFormat(mimeType()) || source->hasText();
}

void SectionEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasFormat(mimeType()))
        return cite(QString::fromUtf8(source->data(mimeType())));
    // Plain words only: what they looked like elsewhere stays there.
    insertPlainText(source->text());
}

void SectionEdit::wheelEvent(QWheelEvent* event) { event->ignore(); } // the page scrolls

void SectionEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const int height = wantedHeight();
    if (std::exchange(m_height, height) != height)
        Q_EMIT heightChanged();
}

} // namespace matoi::ui
