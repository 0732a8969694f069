// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/models/people_filter.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/people_list.h>
#include <ui/views/row_picker.h>

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kHead = 54, kCaptions = 26, kRow = 38;

QString teamsOf(const Person& person)
{
    return QStringList(person.teams.begin(), person.teams.end()).join(u" · "_s);
}
} // namespace

PeopleList::PeopleList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_add(new Button({}, Button::Style::Primary, this))
    , m_import(new Button({}, Button::Style::Normal, this))
    , m_picker(new RowPicker(
          kRow, [this](QPainter& p, int row, const QRect& r) { paintRow(p, row, r); },
          [this](int row) { return spoken(row); }, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &PeopleList::edit);
    connect(m_picker, &RowPicker::activated, this, &PeopleList::edit);
    m_add->setKey(u"P"_s);
    connect(m_add, &Button::clicked, this, &PeopleList::addRequested);
    connect(m_import, &Button::clicked, this, &PeopleList::importRequested);
    retranslate();
}

void PeopleList::retranslate()
{
    m_search->setPlaceholderText(tr("Find by name, reading, short name, team or mail"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_add->setText(tr("Add a person"));
    m_import->setText(tr("Import a CSV"));
    setAccessibleName(tr("People"));
    m_picker->setAccessibleName(tr("People"));
    resizeEvent(nullptr);
    update();
}

void PeopleList::show(std::vector<DirectoryEntry> people)
{
    // Who was chosen stays chosen, wherever the row has gone.
    const DirectoryEntry* before = chosen();
    const PersonId id = before ? before->person.id : PersonId();
    m_people = std::move(people);
    filter();
    for (size_t i = 0; i < m_shown.size(); ++i)
        if (m_people[size_t(m_shown[i])].person.id == id)
            m_picker->select(int(i));
    // The page was opened before anybody was known: the keys mean the rows from now on.
    if (hasFocus() && !m_shown.empty())
        m_picker->setFocus(Qt::OtherFocusReason);
}

void PeopleList::filter()
{
    m_shown = peopleMatching(m_people, m_search->text());
    m_picker->setCount(rows());
    m_picker->setVisible(!m_shown.empty());
    update();
}

const DirectoryEntry* PeopleList::chosen() const
{
    const int row = m_picker->current();
    return row >= 0 && row < rows() ? &m_people[size_t(m_shown[size_t(row)])] : nullptr;
}

void PeopleList::edit()
{
    if (const DirectoryEntry* entry = chosen())
        Q_EMIT editRequested(*entry);
}

void PeopleList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_shown.empty())
        m_picker->setFocus(Qt::OtherFocusReason);
}

void PeopleList::resizeEvent(QResizeEvent*)
{
    const QSize add = m_add->sizeHint(), import = m_import->sizeHint();
    m_add->setGeometry(width() - 16 - add.width(), 13, add.width(), add.height());
    m_import->setGeometry(m_add->x() - 8 - import.width(), 13, import.width(), import.height());
    m_search->setGeometry(16, 12, std::clamp(m_import->x() - 140, 160, 420), 30);
    const int top = kHead + kCaptions;
    m_picker->setGeometry(0, top, width(), std::max(0, height() - top));
}

PeopleList::Columns PeopleList::columns() const
{
    const int w = width() - 26, left = 16 + int((w - 16) * 0.26);
    const int room = w - left;
    return {left,
            left + int(room * 0.16),
            left + int(room * 0.42),
            left + int(room * 0.52),
            left + int(room * 0.70),
            w};
}

void PeopleList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    p.fillRect(QRect(0, 0, width(), kHead), t.panel);
    p.fillRect(QRect(0, kHead - 1, width(), 1), t.line);
    paint::text(p, QRect(m_search->geometry().right() + 16, 12, 110, 30),
                tr("%1 of %2 people").arg(m_shown.size()).arg(m_people.size()), Type::Small, t.t3);
    if (m_shown.empty()) {
        const bool none = m_people.empty();
        paint::text(p, QRect(24, kHead + 24, width() - 48, 24),
                    none ? tr("Nobody is here yet.")
                         : tr("Nobody matches “%1”.").arg(m_search->text()),
                    Type::BodyBold, t.t1);
        paint::text(p, QRect(24, kHead + 48, width() - 48, 24),
                    none ? tr("P adds a person; a CSV brings in all of them.")
                         : tr("Esc clears the search."),
                    Type::Body, t.t3);
        return;
    }
    const Columns c = columns();
    const std::pair<int, QString> captions[]{{16, tr("Name")},       {c.handle, tr("Short name")},
                                             {c.teams, tr("Teams")}, {c.duty, tr("Woken as")},
                                             {c.phone, tr("Phone")}, {c.email, tr("Mail")}};
    for (const auto& [x, words] : captions)
        paint::text(p, QRect(x, kHead, width() - x, kCaptions), words, Type::Label, t.t3);
    p.fillRect(QRect(0, kHead + kCaptions - 1, width(), 1), t.line);
}

void PeopleList::paintRow(QPainter& p, int n, const QRect& r) const
{
    const Theme& t = theme();
    const DirectoryEntry& entry = m_people[size_t(m_shown[size_t(n)])];
    const Person& person = entry.person;
    const Columns c = columns();
    const QColor ink = person.archived ? t.t3 : t.t1;
    const int h = r.height(), y = r.top();
    paint::badge(p, 16, r.center().y(), person.name);
    int x = 46;
    x += paint::text(p, QRect(x, y, c.handle - x - 8, h), person.name, Type::BodyBold, ink) + 8;
    if (person.archived)
        x += paint::chip(p, x, r.center().y(), tr("left"), {t.t2, t.sunken, t.line2}) + 8;
    if (c.handle - x > 40)
        paint::text(p, QRect(x, y, c.handle - x - 8, h), person.reading, Type::Small, t.t3);
    const auto cell = [&](int from, int to, const QString& words) {
        paint::text(p, QRect(from, y, to - from - 10, h), words.isEmpty() ? u"—"_s : words,
                    Type::Small, words.isEmpty() ? t.t3 : ink);
    };
    cell(c.handle, c.teams, person.handle);
    cell(c.teams, c.duty, teamsOf(person));
    cell(c.duty, c.phone, person.duty == Duty::None ? QString() : text::word(person.duty));
    cell(c.phone, c.email, entry.phone);
    cell(c.email, c.end, entry.email);
}

QString PeopleList::spoken(int row) const
{
    const DirectoryEntry& entry = m_people[size_t(m_shown[size_t(row)])];
    QStringList words{entry.person.name, entry.person.reading, entry.person.handle,
                      teamsOf(entry.person)};
    if (entry.person.duty != Duty::None)
        words << text::word(entry.person.duty);
    words << entry.phone << entry.email;
    if (entry.person.archived)
        words << tr("left");
    words.removeAll({});
    return words.join(u", "_s);
}

bool PeopleList::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_search->clear();
            m_picker->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Down && !m_shown.empty()) {
            m_picker->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void PeopleList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Slash:
        return m_search->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_Escape:
        return m_search->clear();
    case Qt::Key_E:
        return edit();
    case Qt::Key_Delete:
        if (const DirectoryEntry* entry = chosen())
            Q_EMIT archiveRequested(*entry);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace matoi::ui
