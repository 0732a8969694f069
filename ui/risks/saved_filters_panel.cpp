// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/saved_filters_panel.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

SavedFiltersPanel::SavedFiltersPanel(QWidget* window)
    : ScrimPanel(window, 560)
    , m_title(plainLabel(Type::Title, card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_picker(new RowPicker(
          34,
          [this](QPainter& p, int row, const QRect& r) {
              paint::text(p, r.adjusted(12, 0, -12, 0), m_filters[size_t(row)].name, Type::Body,
                          theme().t1);
          },
          [this](int row) { return m_filters[size_t(row)].name; }, card()))
    , m_name(new QLineEdit(card()))
    , m_close(new Button({}, Button::Style::Normal, card()))
    , m_forget(new Button({}, Button::Style::Normal, card()))
    , m_rename(new Button({}, Button::Style::Normal, card()))
    , m_apply(new Button({}, Button::Style::Primary, card()))
{
    auto* outer = new QVBoxLayout(card());
    outer->setContentsMargins(20, 16, 20, 16);
    outer->setSpacing(10);
    m_note->setWordWrap(true);
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_note),
                          static_cast<QWidget*>(m_picker), static_cast<QWidget*>(m_name)})
        outer->addWidget(each);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    for (Button* button : {m_close, m_forget, m_rename, m_apply})
        foot->addWidget(button);
    outer->addLayout(foot);
    m_close->setKey(u"Esc"_s);
    m_forget->setKey(u"Del"_s);
    m_rename->setKey(u"F2"_s);
    m_apply->setKey(u"Enter"_s);
    m_picker->installEventFilter(this);
    m_name->installEventFilter(this);
    connect(m_picker, &RowPicker::activated, this, &SavedFiltersPanel::apply);
    connect(m_close, &Button::clicked, this, &SavedFiltersPanel::dismiss);
    connect(m_forget, &Button::clicked, this, &SavedFiltersPanel::forget);
    connect(m_rename, &Button::clicked, this, &SavedFiltersPanel::rename);
    connect(m_apply, &Button::clicked, this, &SavedFiltersPanel::apply);
}

void SavedFiltersPanel::open()
{
    m_title->setFont(ui::font(Type::Title));
    m_title->setText(tr("Saved filters"));
    m_picker->setAccessibleName(m_title->text());
    m_name->setAccessibleName(tr("New name"));
    m_close->setText(tr("Close"));
    m_forget->setText(tr("Forget"));
    m_rename->setText(tr("Rename"));
    m_apply->setText(tr("Apply"));
    m_name->hide();
    read();
    openOn(m_filters.empty() ? static_cast<QWidget*>(m_close) : m_picker);
}

void SavedFiltersPanel::read()
{
    m_filters = savedFilters();
    const int rows = int(m_filters.size());
    m_picker->setCount(rows);
    m_picker->setVisible(rows > 0);
    m_picker->setFixedHeight(std::clamp(rows, 1, 10) * m_picker->rowHeight());
    for (Button* button : {m_forget, m_rename, m_apply})
        button->setVisible(rows > 0);
    m_note->setText(rows ? tr("Kept on this device.")
                         : tr("None yet. Filter the register (F) and keep the filter (Ctrl+S)."));
    setInk(m_note, theme().t3);
    place();
}

void SavedFiltersPanel::apply()
{
    const int row = m_picker->current();
    if (row < 0)
        return;
    const RiskListFilter filter = m_filters[size_t(row)].filter;
    finish();
    Q_EMIT picked(filter);
}

void SavedFiltersPanel::rename()
{
    if (m_picker->current() < 0)
        return;
    m_name->setText(m_filters[size_t(m_picker->current())].name);
    m_name->show();
    place();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SavedFiltersPanel::finishRename()
{
    const int row = m_picker->current();
    const QString to = m_name->text().trimmed();
    if (row < 0 || !renameFilter(m_filters[size_t(row)].name, to)) {
        m_note->setText(to.isEmpty() ? tr("A filter needs a name.")
                                     : tr("Another filter is called “%1” already.").arg(to));
        setInk(m_note, theme().s10t);
        return;
    }
    m_name->hide();
    read();
    for (size_t i = 0; i < m_filters.size(); ++i)
        if (m_filters[i].name == to)
            m_picker->select(int(i));
    m_picker->setFocus(Qt::OtherFocusReason);
}

void SavedFiltersPanel::forget()
{
    if (m_picker->current() < 0)
        return;
    deleteFilter(m_filters[size_t(m_picker->current())].name);
    read();
    (m_filters.empty() ? static_cast<QWidget*>(m_close) : m_picker)->setFocus(Qt::OtherFocusReason);
}

bool SavedFiltersPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object == m_name) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishRename();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_name->hide();
            place();
            m_picker->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && object == m_picker) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            key == Qt::Key_F2 ? rename() : forget();
            return true;
        }
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
