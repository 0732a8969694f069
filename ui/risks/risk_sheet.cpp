// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/risks/risk_paint.h>
#include <ui/risks/risk_sheet.h>
#include <ui/risks/risk_sheet_pen.h>
#include <ui/theme/button.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kFoot = 48;
} // namespace

RiskSheet::RiskSheet(const WindowContext& context, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_context(context)
    , m_edit(new Button({}, Button::Style::Quiet, this))
    , m_score(new Button({}, Button::Style::Normal, this))
    , m_status(new Button({}, Button::Style::Normal, this))
    , m_visit(new Button({}, Button::Style::Primary, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 0, 0, kFoot);
    viewport()->setMouseTracking(true);
    m_edit->setKey(u"E"_s);
    m_score->setKey(u"X"_s);
    m_status->setKey(u"C"_s);
    m_visit->setKey(u"Ctrl+Enter"_s);
    connect(m_edit, &Button::clicked, this, &RiskSheet::editRequested);
    connect(m_score, &Button::clicked, this, &RiskSheet::scoreRequested);
    connect(m_status, &Button::clicked, this, &RiskSheet::statusRequested);
    connect(m_visit, &Button::clicked, this, &RiskSheet::visitRequested);
    setAutoFillBackground(true);
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        layOut();
        paper();
        viewport()->update();
    });
    paper();
    retranslate();
    clear();
}

void RiskSheet::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_score->setText(tr("Score"));
    m_status->setText(tr("Status"));
    m_visit->setText(tr("Visited"));
    m_edit->setToolTip(tr("Title, owner, service and the six sections (E)"));
    m_score->setToolTip(tr("Potential and current impact, likelihood (X)"));
    m_status->setToolTip(tr("Moves the record on (C)"));
    m_visit->setToolTip(tr("Looked at as promised; promises the next visit (Ctrl+Enter)"));
    setAccessibleName(tr("Record"));
    resizeEvent(nullptr);
    setAccessibleDescription(m_view ? asText() : tr("No record is chosen."));
    viewport()->update();
}

void RiskSheet::paper()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme().dark ? theme().panel : theme().raised);
    setPalette(colours);
}

void RiskSheet::show(const RiskView& view)
{
    const bool same = m_view && m_view->record.id == view.record.id;
    m_view = view;
    for (Button* button : {m_edit, m_score, m_status, m_visit})
        button->show();
    resizeEvent(nullptr);
    if (!same)
        verticalScrollBar()->setValue(0);
    setAccessibleDescription(asText());
    viewport()->update();
    update();
}

void RiskSheet::clear()
{
    m_view.reset();
    for (Button* button : {m_edit, m_score, m_status, m_visit})
        button->hide();
    resizeEvent(nullptr);
    setAccessibleDescription(tr("No record is chosen."));
    viewport()->update();
}

void RiskSheet::resizeEvent(QResizeEvent*)
{
    layOut();
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(scaled(22));
    int x = width() - 14;
    for (Button* button : {m_visit, m_status, m_score, m_edit}) {
        const QSize size = button->sizeHint();
        x -= size.width();
        button->setGeometry(x, height() - kFoot + (kFoot - size.height()) / 2, size.width(),
                            size.height());
        x -= 8;
    }
}

void RiskSheet::scrollContentsBy(int, int) { viewport()->update(); }

void RiskSheet::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(viewport()->rect(), t.dark ? t.panel : t.raised);
    if (!m_view) {
        paint::text(p, QRect(20, 24, viewport()->width() - 40, 24), tr("No record is chosen."),
                    Type::Body, t.t3);
        return;
    }
    const int offset = verticalScrollBar()->value();
    for (const Piece& piece : m_pieces) {
        const QRect r = piece.r.translated(0, -offset);
        if (r.bottom() < 0 || r.top() > viewport()->height())
            continue;
        switch (piece.kind) {
        case Piece::Kind::Rule:
            p.fillRect(r, t.line);
            break;
        case Piece::Kind::Icon:
            drawIcon(p, QRectF(r), piece.icon, piece.ink);
            break;
        case Piece::Kind::Shape:
            paint::impactShape(p, QRectF(r), piece.number);
            break;
        case Piece::Kind::Chip:
            paint::chip(p, r.left(), r.center().y() + 1, piece.words,
                        statusChip(RiskStatus(piece.number)));
            break;
        case Piece::Kind::Words: {
            QFont f = ui::font(piece.type);
            f.setStrikeOut(piece.struck);
            QTextLayout layout;
            layout.setFont(f);
            const int height = layWords(layout, piece.words, r.width());
            p.setPen(piece.ink);
            layout.draw(&p, QPointF(r.left(), r.top() + (r.height() - height) / 2));
            break;
        }
        }
    }
    if (hasFocus())
        paint::focusFrame(p, viewport()->rect().adjusted(0, 0, -1, -1));
}

const RiskSheet::Piece* RiskSheet::linkAt(const QPoint& at) const
{
    const QPoint place = at + QPoint(0, verticalScrollBar()->value());
    for (const Piece& piece : m_pieces)
        if ((!piece.url.isEmpty() || !piece.incident.isNull()) && piece.r.contains(place))
            return &piece;
    return nullptr;
}

void RiskSheet::mouseMoveEvent(QMouseEvent* event)
{
    const Piece* piece = linkAt(event->pos());
    viewport()->setCursor(piece ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // A tool tip reads markup.
    viewport()->setToolTip(piece ? piece->url.toHtmlEscaped() : QString());
}

void RiskSheet::mousePressEvent(QMouseEvent* event)
{
    const Piece* piece = linkAt(event->pos());
    if (!piece)
        return;
    if (!piece->url.isEmpty())
        Q_EMIT linkActivated(piece->url);
    else
        Q_EMIT incidentWanted(piece->incident);
}

void RiskSheet::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
    case Qt::Key_K:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    default:
        // Letters belong to the page's actions.
        event->ignore();
    }
}

void RiskSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        resizeEvent(nullptr);
    QAbstractScrollArea::changeEvent(event);
}

} // namespace matoi::ui
