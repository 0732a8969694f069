// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reviews/section_box.h>
#include <ui/reviews/section_edit.h>
#include <ui/theme/paint.h>

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kSide = 12, kHead = 30, kCells = 50, kLine = 22;

int paragraphHeight(const QString& words, Type type, int width)
{
    QTextLayout layout(words, font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        y += line.height() + 2;
    }
    layout.endLayout();
    return int(std::ceil(y));
}

} // namespace

SectionBox::SectionBox(QString section, const text::NameLint* lint, SectionText::Pictures pictures,
                       QWidget* parent)
    : QWidget(parent)
    , m_section(std::move(section))
    , m_lint(lint)
    , m_text(std::move(pictures))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &SectionBox::refresh);
}

void SectionBox::show(const QString& source, const SectionFacts& facts)
{
    if (source == m_source && facts == m_facts)
        return;
    const bool words = source != m_source || m_text.isEmpty();
    m_source = source;
    m_facts = facts;
    if (words && !m_edit)
        m_text.setSource(m_source, m_lint);
    speak();
    updateGeometry();
    Q_EMIT heightChanged();
    update();
}

void SectionBox::refresh()
{
    m_text.setSource(m_edit ? m_edit->toPlainText() : m_source, m_lint);
    Q_EMIT heightChanged();
    update();
}

void SectionBox::speak()
{
    setAccessibleName(m_facts.heading);
    QStringList words{empty() ? m_facts.prompt : m_text.toPlainText()};
    for (const SectionFacts::Comment& comment : m_facts.comments)
        words << tr("Comment by %1: %2").arg(comment.who, comment.text);
    for (const Line& line : linesBelow())
        words << line.words;
    setAccessibleDescription(words.join(u'\n'));
}

QString SectionBox::asText() const
{
    QStringList lines{m_facts.heading};
    for (const auto& [label, value] : m_facts.cells)
        lines << u"%1: %2"_s.arg(label, value);
    if (!empty())
        lines << m_text.toPlainText().remove(QChar::ObjectReplacementCharacter);
    return lines.join(u'\n');
}

std::vector<SectionBox::Line> SectionBox::linesBelow() const
{
    const Theme& t = theme();
    std::vector<Line> lines;
    if (m_facts.rivals > 1)
        lines.push_back({"swap", t.s6t, tr("Two people wrote this section at the same time."),
                         tr("Compare"), &SectionBox::rivalsRequested});
    if (m_facts.draft)
        lines.push_back({"pen", t.s6t, tr("These words were typed here and are not recorded yet."),
                         tr("Go on"), &SectionBox::editRequested});
    if (m_text.names() > 0)
        lines.push_back({"tri", t.s6t,
                         tr("%n name(s) of people here. Written as events, they say more.", nullptr,
                            m_text.names()),
                         tr("See"), &SectionBox::namesRequested});
    if (m_facts.settled > 0)
        lines.push_back({"bub",
                         t.t3,
                         tr("%n comment(s) answered", nullptr, m_facts.settled),
                         {},
                         &SectionBox::commentsRequested});
    return lines;
}

void SectionBox::beginEdit(const QString& text)
{
    if (m_edit)
        return;
    m_edit = new SectionEdit(this);
    m_edit->setAccessibleName(m_facts.heading);
    m_edit->setPlaceholderText(m_facts.prompt);
    m_edit->setLint(m_lint);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_text.setSource(text, m_lint);
    connect(m_edit, &SectionEdit::textChanged, this, [this] {
        m_text.setSource(m_edit->toPlainText(), m_lint);
        Q_EMIT typed(m_edit->toPlainText());
        Q_EMIT heightChanged();
        update();
    });
    connect(m_edit, &SectionEdit::left, this, &SectionBox::left);
    connect(m_edit, &SectionEdit::heightChanged, this, &SectionBox::heightChanged);
    m_edit->show();
    Q_EMIT heightChanged();
    m_edit->setFocus(Qt::OtherFocusReason);
    update();
}

void SectionBox::endEdit()
{
    if (!m_edit)
        return;
    const bool focused = m_edit->hasFocus();
    m_edit->disconnect(this);
    m_edit->hide();
    m_edit->deleteLater();
    m_edit = nullptr;
    m_text.setSource(m_source, m_lint);
    speak();
    if (focused)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT heightChanged();
    update();
}

void SectionBox::layOut(int width)
{
    const int room = width - 2 * kSide;
    int y = scaled(kHead);
    if (!m_facts.cells.empty())
        y += scaled(kCells) + 10;
    if (m_edit) {
        const int height = m_edit->wantedHeight();
        m_edit->setGeometry(kSide - 8, y, room + 16, height);
        y += height + 8;
    }
    const bool words = m_edit ? !m_text.isEmpty() : !empty();
    int height = 0;
    if (words) {
        m_text.setTextWidth(room - (m_edit ? 12 : 0));
        height = int(std::ceil(m_text.size().height()));
    } else if (!m_edit) {
        height = paragraphHeight(m_facts.prompt, Type::Body, room);
    }
    m_words = QRect(kSide + (m_edit ? 12 : 0), y, room - (m_edit ? 12 : 0), height);
    y += height + 2;
    m_lines = linesBelow();
    for (Line& line : m_lines) {
        line.place = QRect(kSide, y, room, scaled(kLine));
        y += scaled(kLine);
    }
    for (const SectionFacts::Comment& comment : m_facts.comments)
        y += std::max(scaled(kLine), paragraphHeight(u"%1  %2"_s.arg(comment.who, comment.text),
                                                     Type::Small, room - 22 - scaled(60)) +
                                         4);
    m_height = y + scaled(10);
}

int SectionBox::heightFor(int width)
{
    layOut(width);
    return m_height;
}

void SectionBox::resizeEvent(QResizeEvent*) { layOut(width()); }

void SectionBox::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const int room = width() - 2 * kSide;
    const int heading =
        paint::text(p, QRect(kSide, 0, room, scaled(kHead)), m_facts.heading, Type::Value, t.t1);
    if (m_edit)
        paint::text(p, QRect(kSide + heading + 10, 1, room - heading - 10, scaled(kHead)),
                    tr("Markdown · Esc ends"), Type::Meta, t.t3);
    if (!m_facts.cells.empty()) {
        const int n = int(m_facts.cells.size());
        const QRect frame(kSide, scaled(kHead), room, scaled(kCells));
        p.setPen(t.line2);
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        for (int i = 0; i < n; ++i) {
            const QRect cell(frame.left() + i * frame.width() / n, frame.top(), frame.width() / n,
                             frame.height());
            if (i)
                p.fillRect(QRect(cell.left(), cell.top(), 1, cell.height()), t.line);
            paint::text(p, QRect(cell.left() + 12, cell.top() + 4, cell.width() - 16, scaled(20)),
                        m_facts.cells[size_t(i)].first, Type::Meta, t.t3);
            paint::text(
                p, QRect(cell.left() + 12, cell.top() + scaled(23), cell.width() - 16, scaled(22)),
                m_facts.cells[size_t(i)].second, Type::Value, t.t1);
        }
    }
    const bool words = m_edit ? !m_text.isEmpty() : !empty();
    if (words) {
        if (m_edit)
            p.fillRect(QRect(kSide, m_words.top(), 2, m_words.height()), t.line2);
        p.save();
        p.translate(m_words.topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, m_edit ? t.t2 : t.t1);
        m_text.documentLayout()->draw(&p, context);
        p.restore();
    } else if (!m_edit) {
        paint::paragraph(p, m_words, m_facts.prompt, Type::Body, t.t3, 4);
    }
    for (const Line& line : m_lines) {
        drawIcon(p, QRectF(line.place.left(), line.place.center().y() - 6, 13, 13), line.icon,
                 line.ink);
        const QRect r = line.place.adjusted(20, 0, 0, 0);
        const int x = r.left() + paint::text(p, r, line.words, Type::Small, line.ink) + 8;
        paint::text(p, QRect(x, r.top(), r.right() - x, r.height()), line.act, Type::Small, t.accT);
    }
    int y = m_lines.empty() ? m_words.bottom() + 3 : m_lines.back().place.bottom() + 1;
    for (const SectionFacts::Comment& comment : m_facts.comments) {
        drawIcon(p, QRectF(kSide, y + 4, 13, 13), "bub", t.bizt);
        const int time = scaled(60);
        const QRect r(kSide + 20, y + 2, room - 22 - time, height());
        const int used = paint::paragraph(p, r, u"%1  %2"_s.arg(comment.who, comment.text),
                                          Type::Small, t.t2, 12);
        paint::text(p, QRect(width() - kSide - time, y, time, scaled(kLine)), comment.when,
                    Type::Meta, t.t3, Qt::AlignRight | Qt::AlignVCenter);
        y += std::max(scaled(kLine), used + 4);
    }
    if (hasFocus()) {
        p.fillRect(QRect(0, 4, 3, height() - 12), t.acc);
        paint::focusFrame(p, rect().adjusted(0, 0, -1, -4));
    }
}

void SectionBox::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    for (const Line& line : m_lines)
        if (line.place.contains(event->pos()))
            return (this->*line.ask)();
    if (m_edit)
        return;
    const QString link = m_text.documentLayout()->anchorAt(event->pos() - m_words.topLeft());
    if (!link.isEmpty() && m_words.contains(event->pos()))
        return Q_EMIT linkActivated(link);
    if (event->pos().y() <= m_words.bottom())
        Q_EMIT editRequested();
}

void SectionBox::mouseMoveEvent(QMouseEvent* event)
{
    const bool link =
        m_words.contains(event->pos()) && !empty() && !m_edit &&
        !m_text.documentLayout()->anchorAt(event->pos() - m_words.topLeft()).isEmpty();
    const bool line = std::any_of(m_lines.begin(), m_lines.end(),
                                  [&](const Line& l) { return l.place.contains(event->pos()); });
    setCursor(link || line       ? Qt::PointingHandCursor
              : m_facts.writable ? Qt::IBeamCursor
                                 : Qt::ArrowCursor);
}

void SectionBox::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT editRequested();
    event->ignore(); // walking and letters are the page's
}

void SectionBox::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void SectionBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_facts.writable && event->mimeData()->hasFormat(SectionEdit::mimeType()))
        event->acceptProposedAction();
}

void SectionBox::dropEvent(QDropEvent* event)
{
    // Onto a section that is read: it begins, and the words go to its end.
    const QString words = QString::fromUtf8(event->mimeData()->data(SectionEdit::mimeType()));
    event->acceptProposedAction();
    Q_EMIT editRequested();
    if (m_edit)
        m_edit->cite(words);
}

} // namespace matoi::ui
