// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/time_input.h>
#include <app/store/store.h>
#include <app/text/messages.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/composer.h>

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

struct Slash {
    const char* word;
    EntryKind kind;
};
//! The commands of the composer; more come with the desk of the next release.
constexpr Slash kSlashes[]{
    {"finding", EntryKind::Finding},
    {"所見", EntryKind::Finding},
    {"decision", EntryKind::Decision},
    {"決定", EntryKind::Decision},
    {"workaround", EntryKind::Workaround},
    {"暫定", EntryKind::Workaround},
    {"action", EntryKind::ActionStarted},
    {"対応", EntryKind::ActionStarted},
    {"done", EntryKind::ActionDone},
    {"完了", EntryKind::ActionDone},
    {"alert", EntryKind::AlertLinked},
    {"アラート", EntryKind::AlertLinked},
    {"todo", EntryKind::Todo},
    {"やること", EntryKind::Todo},
    {"hypothesis", EntryKind::HypothesisOpened},
    {"仮説", EntryKind::HypothesisOpened},
    {"note", EntryKind::Note},
    {"メモ", EntryKind::Note},
};

} // namespace

Composed compose(const QString& line, Ms now, const QTimeZone& zone)
{
    Composed composed;
    const LeadingTime split = splitLeadingTime(line.trimmed());
    QString words = split.text;
    if (!split.time.isEmpty()) {
        const auto at = parseTimeInput(split.time, now, zone);
        composed.badTime = !at;
        if (at)
            composed.entry.at = *at;
        composed.entry.enteredTz = QString::fromLatin1(zone.id());
    }
    // Tokens may come in any order before the words: /kind, #dev, #biz, ?estimate.
    for (bool more = true; more;) {
        more = false;
        const QString first = words.section(u' ', 0, 0);
        const auto take = [&] {
            words = words.mid(first.size()).trimmed();
            more = true;
        };
        if (first.startsWith(u'/')) {
            for (const Slash& slash : kSlashes)
                if (first.mid(1) == QString::fromUtf8(slash.word)) {
                    composed.entry.kind = slash.kind;
                    composed.todo = slash.kind == EntryKind::Todo;
                    composed.hypothesis = slash.kind == EntryKind::HypothesisOpened;
                    take();
                    break;
                }
        } else if (first.compare("#dev"_L1, Qt::CaseInsensitive) == 0) {
            composed.entry.lane = Lane::Dev;
            take();
        } else if (first.compare("#biz"_L1, Qt::CaseInsensitive) == 0) {
            composed.entry.lane = Lane::Biz;
            take();
        } else if (first == "?"_L1 || first == "？"_L1) {
            composed.entry.certainty = Certainty::Estimate;
            take();
        }
    }
    composed.entry.text = words;
    return composed;
}

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_error.clear();
        grow();
        update();
        Q_EMIT draftChanged(text());
    });
    retranslate();
    grow();
}

void Composer::retranslate()
{
    m_edit->setPlaceholderText(
        tr("What happened?  14:05 · -10m · /finding /decision /workaround /todo"));
    m_edit->setAccessibleName(tr("New entry"));
    update();
}

void Composer::grow()
{
    const int lines = std::clamp(m_edit->document()->blockCount(), 1, 6);
    const int height = 18 + lines * QFontMetrics(ui::font(Type::Body)).lineSpacing();
    m_edit->setFixedHeight(std::max(38, height));
    setFixedHeight(m_edit->height() + 54);
    m_edit->setGeometry(12, 10, std::max(100, width() - 24), m_edit->height());
}

void Composer::setText(const QString& text)
{
    if (text == m_edit->toPlainText())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    grow();
    update();
}

void Composer::focusEditor() { m_edit->setFocus(Qt::ShortcutFocusReason); }

void Composer::submit()
{
    const Composed composed = compose(text(), systemClock().now(), m_zone);
    if (!composed.entry.text.isEmpty())
        Q_EMIT submitted(composed);
}

void Composer::clear()
{
    m_edit->clear();
    m_error.clear();
}

void Composer::refuse(const QString& sentence)
{
    m_error = sentence;
    update();
}

bool Composer::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            submit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_edit->clearFocus();
            if (parentWidget())
                parentWidget()->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(object, event);
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.win);
    p.fillRect(QRect(0, 0, width(), 1), t.line);
    m_edit->setGeometry(12, 10, width() - 24, m_edit->height());
    const int y = m_edit->geometry().bottom() + 20;
    int x = 12;
    if (!m_error.isEmpty()) {
        drawIcon(p, QRectF(x, y - 7, 14, 14), "tri", t.s10t, t.win);
        paint::text(p, QRect(x + 20, y - 10, width() - 40, 20), m_error, Type::Small, t.s10t);
        return;
    }
    const Ms now = systemClock().now();
    const Composed c = compose(text(), now, m_zone);
    const QString when =
        c.badTime    ? tr("time not understood")
        : c.entry.at ? tr("recorded as happened at %1").arg(clockTime(*c.entry.at, now, m_zone))
                     : tr("now");
    x += paint::chip(p, x, y, when,
                     c.badTime ? paint::ChipStyle{t.s10t, t.s10bg, t.s10t, "tri"}
                               : paint::ChipStyle{c.entry.at ? t.accT : t.t2,
                                                  c.entry.at ? t.accBg : t.panel,
                                                  c.entry.at ? t.acc : t.line2, "clock"}) +
         6;
    x += paint::chip(p, x, y, text::word(c.entry.kind), {t.t2, t.panel, t.line2}) + 6;
    if (c.entry.lane != Lane::All)
        x += paint::chip(p, x, y, text::word(c.entry.lane), {t.t2, t.panel, t.line2}) + 6;
    paint::chip(p, x, y, text::word(c.entry.certainty), {t.t2, t.panel, t.line2});
    const QString record = tr("record");
    const int w = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(record) + 4;
    paint::text(p, QRect(width() - 12 - w, y - 10, w, 20), record, Type::Small, t.t3);
    paint::keyCap(p, width() - 20 - w - paint::keyCapWidth(u"Enter"_s), y, u"Enter"_s, t.t3,
                  t.line2);
}

} // namespace matoi::ui
