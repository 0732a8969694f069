// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/views/filter_bar.h>
#include <ui/views/panel_parts.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_all(new Button({}, Button::Style::Chip))
    , m_pinned(new Button({}, Button::Style::Chip))
    , m_system(new Button({}, Button::Style::Chip))
    , m_hidden(new Button({}, Button::Style::Chip))
    , m_order(new Button({}, Button::Style::Chip))
{
    setFixedHeight(scaled(42));
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] {
        setFixedHeight(scaled(42));
        fit();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    m_search->setMaximumWidth(150);
    m_search->setMinimumWidth(90);
    m_search->installEventFilter(this);
    m_lens = new IconMark("lens", &Theme::t3, m_search);
    m_slash = new KeyMark(u"/"_s, m_search);
    for (QWidget* mark : {m_lens, m_slash})
        mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_search->setTextMargins(scaled(16), 0, 0, 0);
    row->addWidget(m_search, 1);
    using K = EntryKind;
    const std::pair<const char*, std::vector<K>> kinds[]{
        {"lens", {K::Finding}},
        {"hyp", {K::HypothesisOpened, K::HypothesisRuledOut, K::HypothesisConfirmed}},
        {"fork", {K::Decision}},
        {"mail",
         {K::CustomerNoticeDrafted, K::CustomerNoticeApproved, K::CustomerNoticeSent,
          K::CustomerNoticePartlyFailed}}};
    m_all->setIconName("list");
    m_pinned->setIconName("pin");
    m_system->setIconName("off");
    row->addWidget(m_all);
    row->addWidget(m_pinned);
    for (const auto& [icon, list] : kinds) {
        auto* button = new Button({}, Button::Style::Chip);
        button->setIconName(icon);
        row->addWidget(button);
        m_kinds.push_back({button, list});
        connect(button, &Button::clicked, this, [this] { toggled(); });
    }
    row->addWidget(m_system);
    row->addWidget(m_hidden);
    m_hidden->setIconName("lens");
    m_hidden->setDashed(true);
    m_hidden->hide();
    connect(m_hidden, &Button::clicked, this, &FilterBar::clear);
    row->addStretch(2);
    m_lock = new Button({}, Button::Style::Chip);
    m_lock->setIconName("lock");
    m_lock->setFocusPolicy(Qt::NoFocus); // it tells, it does nothing
    m_lock->hide();
    row->addWidget(m_lock);
    row->addWidget(m_order);
    for (Button* button : {m_all, m_pinned, m_system, m_order})
        button->setCheckable(true);
    for (const KindChip& chip : m_kinds)
        chip.button->setCheckable(true);
    m_all->setChecked(true);
    m_system->setKey(u"S"_s);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        fit(); // the key cap gives way to words
        Q_EMIT changed();
    });
    connect(m_all, &Button::clicked, this, &FilterBar::clear);
    connect(m_pinned, &Button::clicked, this, [this] { toggled(); });
    connect(m_system, &Button::clicked, this,
            [this] { Q_EMIT systemToggled(m_system->isChecked()); });
    connect(m_order, &Button::clicked, this, [this] {
        retranslate();
        Q_EMIT orderToggled(m_order->isChecked());
    });
    retranslate();
}

void FilterBar::setReaders(int readers)
{
    m_readers = readers;
    m_lock->setVisible(readers > 0);
    m_lock->setText(tr("Shown to %n only", nullptr, readers));
    m_lock->setAccessibleName(m_lock->text());
    fit();
}

void FilterBar::retranslate()
{
    setReaders(m_readers);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the timeline"));
    m_search->setToolTip(tr("Search the timeline (/). Also: @person, #dev, #biz, /finding or any "
                            "other kind, is:pinned, is:late, is:corrected, is:file. Esc clears."));
    m_hidden->setToolTip(tr("The filter hides these. Press to see everything (Esc)"));
    m_pinned->setText(tr("Pinned"));
    const QString words[]{tr("Findings"), tr("Hypotheses"), tr("Decisions"), tr("Contacts")};
    for (size_t i = 0; i < m_kinds.size(); ++i)
        for (auto set : {&Button::setToolTip, &Button::setAccessibleName})
            (m_kinds[i].button->*set)(words[i]);
    m_order->setText(m_order->isChecked() ? tr("As recorded") : tr("As it happened"));
    m_order->setToolTip(tr("Order by when it happened, or by when it was written down"));
    m_order->setAccessibleName(m_order->toolTip());
    m_pinned->setToolTip(tr("Pinned"));
    m_pinned->setAccessibleName(tr("Pinned"));
    m_system->setToolTip(tr("Show what the process recorded by itself (S)"));
    fit();
}

void FilterBar::resizeEvent(QResizeEvent*) { fit(); }

void FilterBar::fit()
{
    const auto needed = [this] {
        int shown = 0; // what is hidden, and the stretch, need no gap
        for (int i = 0; i < layout()->count(); ++i)
            shown += layout()->itemAt(i)->widget() && !layout()->itemAt(i)->isEmpty();
        int sum = 24 + m_search->minimumWidth() + 6 * (shown - 1);
        for (Button* button : {m_all, m_pinned, m_system, m_order})
            sum += button->isHidden() ? 0 : button->sizeHint().width();
        if (m_readers > 0)
            sum += m_lock->sizeHint().width();
        for (const KindChip& chip : m_kinds)
            sum += chip.button->isHidden() ? 0 : chip.button->sizeHint().width();
        return sum + (m_hiddenWords.isEmpty() ? 0 : m_hidden->sizeHint().width());
    };
    // The kinds lose their words first: their icons stand in every row of that kind.
    for (KindChip& chip : m_kinds)
        chip.button->setText(chip.button->toolTip());
    m_system->setText(m_systemWords);
    m_hidden->setText(m_hiddenWords);
    m_search->setMinimumWidth(scaled(104));
    m_pinned->setText(tr("Pinned"));
    m_order->setText(m_order->isChecked() ? tr("As recorded") : tr("As it happened"));
    m_order->setIconName(nullptr);
    for (KindChip& chip : m_kinds)
        chip.button->show();
    m_order->show();
    if (needed() > width())
        for (KindChip& chip : m_kinds)
            chip.button->setText({});
    if (needed() > width()) {
        m_search->setMinimumWidth(scaled(64));
        m_system->setText({});
        m_pinned->setText({});
        m_order->setText({});
        m_order->setIconName("clock");
        m_hidden->setText(m_hiddenWords.section(u' ', -1));
    }
    // With large words in a narrow column the search does what the chips did (/finding, is:pinned).
    if (needed() > width()) {
        for (KindChip& chip : m_kinds)
            chip.button->setVisible(chip.button->isChecked());
        m_order->setVisible(m_order->isChecked());
    }
    for (QWidget* chip : findChildren<Button*>())
        chip->updateGeometry();
    layout()->activate();
    m_lens->move(6, (m_search->height() - m_lens->height()) / 2);
    m_slash->adjustSize();
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    m_slash->setVisible(m_search->text().isEmpty() &&
                        m_search->width() > words + scaled(16) + m_slash->width() + 36);
    m_slash->move(m_search->width() - m_slash->width() - 6,
                  (m_search->height() - m_slash->height()) / 2);
}

void FilterBar::toggled()
{
    bool any = m_pinned->isChecked();
    for (const KindChip& chip : m_kinds)
        any |= chip.button->isChecked();
    m_all->setChecked(!any);
    Q_EMIT changed();
}

RowFilter FilterBar::filter() const
{
    RowFilter filter;
    addTypedFilter(filter, m_search->text());
    filter.pinned |= m_pinned->isChecked();
    for (const KindChip& chip : m_kinds)
        if (chip.button->isChecked())
            filter.kinds.insert(chip.kinds.begin(), chip.kinds.end());
    return filter;
}

QStringList FilterBar::saved() const
{
    QStringList words;
    if (m_pinned->isChecked())
        words << u"pinned"_s;
    if (m_system->isChecked())
        words << u"system"_s;
    if (m_order->isChecked())
        words << u"recorded"_s;
    for (const KindChip& chip : m_kinds)
        if (chip.button->isChecked())
            words << codeOf(chip.kinds.front());
    return words;
}

void FilterBar::restore(const QStringList& words)
{
    m_pinned->setChecked(words.contains(u"pinned"_s));
    m_system->setChecked(words.contains(u"system"_s));
    m_order->setChecked(words.contains(u"recorded"_s));
    for (const KindChip& chip : m_kinds)
        chip.button->setChecked(words.contains(codeOf(chip.kinds.front())));
    retranslate();
    toggled();
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_pinned->setChecked(false);
    for (const KindChip& chip : m_kinds)
        chip.button->setChecked(false);
    m_all->setChecked(true);
    Q_EMIT changed();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setSystemShown(bool shown) { m_system->setChecked(shown); }

void FilterBar::setCounts(int all, int system, int hidden)
{
    m_all->setText(tr("All %1").arg(all + hidden));
    m_hiddenWords = hidden ? tr("Hidden %1").arg(hidden) : QString();
    m_hidden->setVisible(hidden > 0);
    m_hidden->setAccessibleName(m_hiddenWords);
    m_system->setDashed(system > 0);
    m_systemWords = tr("System %1").arg(system);
    m_system->setToolTip(tr("Show what the process recorded by itself (S)") + u": "_s +
                         QString::number(system));
    fit();
}

bool FilterBar::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        clear();
        if (parentWidget())
            parentWidget()->setFocus();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace matoi::ui
