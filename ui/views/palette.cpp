// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/palette.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kMost = 12;

const char* iconOf(PaletteItem::Kind kind)
{
    switch (kind) {
    case PaletteItem::Kind::Incident:
        return "target";
    case PaletteItem::Kind::Person:
        return "people";
    case PaletteItem::Kind::Postmortem:
        return "doc";
    case PaletteItem::Kind::EntryKind:
        return "note";
    case PaletteItem::Kind::Action:
        break;
    }
    return "play";
}

} // namespace

//! The rows under the line; painted, the focus stays in the line.
class PaletteRows : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteRows(QWidget* parent)
        : QWidget(parent)
    {
        setMouseTracking(true);
        setFixedHeight(kMost * row());
    }

    void show(std::vector<const PaletteItem*> found, bool asked)
    {
        m_found = std::move(found);
        m_asked = asked;
        m_current = 0;
        update();
    }
    void move(int step)
    {
        if (!m_found.empty())
            m_current = (m_current + step + int(m_found.size())) % int(m_found.size());
        update();
        Q_EMIT moved();
    }
    //! "Declare an incident, Ctrl+N, 1 of 12".
    QString spoken() const
    {
        const PaletteItem* item = current();
        if (!item)
            return m_asked ? tr("Nothing found") : QString();
        QStringList words{item->text};
        for (const QString& more : {item->detail, item->keys})
            if (!more.isEmpty())
                words << more;
        words << tr("%1 of %2").arg(m_current + 1).arg(m_found.size());
        return words.join(u", "_s);
    }
    int currentRow() const { return m_current; }
    const PaletteItem* current() const
    {
        return m_found.empty() ? nullptr : m_found[size_t(m_current)];
    }

Q_SIGNALS:
    void clicked();
    void moved(); //!< another row is the current one

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        if (m_found.empty() && m_asked)
            paint::text(p, QRect(12, 0, width() - 24, row()),
                        tr("Nothing is called that. Fewer letters find more."), Type::Small, t.t3);
        for (int i = 0; i < int(m_found.size()); ++i)
            paintRow(p, QRect(0, i * row(), width(), row()), *m_found[size_t(i)], i == m_current);
    }
    void mouseMoveEvent(QMouseEvent* event) override { choose(event->pos().y()); }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (choose(event->pos().y()))
            Q_EMIT clicked();
    }

private:
    static int row() { return scaled(30); }
    bool choose(int y)
    {
        const int at = y / row();
        if (at < 0 || at >= int(m_found.size()))
            return false;
        if (std::exchange(m_current, at) != at)
            Q_EMIT moved();
        update();
        return true;
    }
    void paintRow(QPainter& p, const QRect& r, const PaletteItem& item, bool current)
    {
        const Theme& t = theme();
        if (current) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.accBg);
            p.drawRoundedRect(r, 4, 4);
        }
        const QColor back = current ? t.accBg : t.panel;
        drawIcon(p, QRectF(r.left() + 10, r.center().y() - 7, 15, 15), iconOf(item.kind),
                 item.urgent ? t.s10t : t.t3, back);
        int right = r.right() - 10;
        if (!item.keys.isEmpty()) {
            right -= paint::keyCapWidth(item.keys);
            paint::keyCap(p, right, r.center().y(), item.keys, t.t2, t.line2);
            right -= 10;
        }
        if (!item.detail.isEmpty()) {
            const QFontMetrics metrics(ui::font(Type::Small));
            const int w = std::min(r.width() / 3, metrics.horizontalAdvance(item.detail) + 4);
            paint::text(p, QRect(right - w, r.top(), w, r.height()), item.detail, Type::Small, t.t3,
                        Qt::AlignRight | Qt::AlignVCenter);
            right -= w + 10;
        }
        paint::text(p, QRect(r.left() + 34, r.top(), right - r.left() - 34, r.height()), item.text,
                    current ? Type::BodyBold : Type::Body, t.t1);
    }

    std::vector<const PaletteItem*> m_found;
    bool m_asked = false;
    int m_current = 0;
};

Palette::Palette(QWidget* window)
    : ScrimPanel(window, 640)
    , m_line(new QLineEdit(card()))
    , m_rows(new PaletteRows(card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(12, 12, 12, 10);
    outer->setSpacing(8);
    m_line->setMinimumHeight(scaled(36));
    outer->addWidget(m_line);
    outer->addWidget(m_rows);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_rows, &PaletteRows::clicked, this, &Palette::pick);
    connect(m_rows, &PaletteRows::moved, this, &Palette::announce);
}

void Palette::open(PaletteIndex index)
{
    m_rows->show({}, false); // what it shows is borrowed from the index
    m_index = std::move(index);
    m_line->setFont(ui::font(Type::Value));
    m_line->setPlaceholderText(tr("What do you want to do? An act, an incident, a person"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->clear();
    search();
    openOn(m_line);
}

void Palette::append(const PaletteIndex& more)
{
    const int chosen = m_rows->currentRow();
    m_rows->show({}, false); // what it shows is borrowed from the index
    m_index.append(more);
    search();
    m_rows->move(chosen);
}

void Palette::search()
{
    m_rows->show(m_index.find(m_line->text(), kMost), !m_line->text().isEmpty());
    announce();
}

void Palette::announce()
{
    // The keys stay in the line, so that is where a reader listens: its description is the row.
    m_line->setAccessibleDescription(m_rows->spoken());
}

void Palette::pick()
{
    const PaletteItem* item = m_rows->current();
    if (!item)
        return;
    const PaletteItem chosen = *item;
    finish();
    Q_EMIT picked(chosen);
}

bool Palette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Tab:
            m_rows->move(1);
            break;
        case Qt::Key_Up:
        case Qt::Key_Backtab:
            m_rows->move(-1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick();
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            return ScrimPanel::eventFilter(object, event);
        }
        return true;
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui

#include "palette.moc"
