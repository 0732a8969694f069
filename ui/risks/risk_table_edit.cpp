// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/risk_visit.h>
#include <app/text/risk_text.h>
#include <ui/risks/risk_table_view.h>
#include <ui/theme/theme.h>
#include <ui/views/form_field.h>
#include <ui/views/scrim_panel.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The editor of one cell: it stays until what it says is recorded or somebody lets go of it.
namespace matoi::ui
{

using C = RiskTableColumn;

namespace
{

//! Where it may go from here, by hand (E-12); where it is now comes first.
RiskTableView::Choices statuses(RiskStatus from)
{
    RiskTableView::Choices choices{{QString::number(int(from)), text::word(from)}};
    for (const RiskStatus to : {RiskStatus::InProgress, RiskStatus::Watching,
                                RiskStatus::WorkaroundDone, RiskStatus::Completed})
        if (to != from && isRiskTransition(from, to, false))
            choices.emplace_back(QString::number(int(to)), text::word(to));
    return choices;
}

} // namespace

void RiskTableView::editCell()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_editor)
        return;
    const C column = C(index.column());
    if (!RiskTableModel::isEditable(column))
        return Q_EMIT opened(current());
    const QString value = index.data(Qt::EditRole).toString();
    const RiskRow& row = m_model.row(index.row());
    FormField field{u"cell"_s,
                    tr("%1 of %2").arg(RiskTableModel::heading(column), row.label),
                    FormField::Kind::Line,
                    value,
                    column == C::NextVisit ? tr("2026-12-22 · 12/22 · +7 · +1m") : QString(),
                    {}};
    if (column == C::Owner || column == C::Status) {
        field.kind = FormField::Kind::Choice;
        field.choices = column == C::Owner ? m_owners : statuses(row.status);
        if (column == C::Owner)
            field.choices.insert(field.choices.begin(), {QString(), u"—"_s});
    }
    m_edited = index;
    m_submitted = false;
    m_editor = makeField(field, viewport());
    m_editor->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->selectAll();
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

QString RiskTableView::editedValue() const { return m_editor ? fieldValue(m_editor) : QString(); }

void RiskTableView::submitEdit()
{
    if (!m_editor || m_submitted || !m_edited.isValid())
        return;
    if (editedValue() == m_edited.data(Qt::EditRole).toString())
        return endEdit();
    m_submitted = true; // one press, one act
    Q_EMIT editRequested(m_model.row(m_edited.row()).id, C(m_edited.column()), editedValue());
}

void RiskTableView::accepted() { endEdit(); }

void RiskTableView::refused(const QString& sentence)
{
    m_submitted = false;
    if (!m_editor)
        return;
    m_refusal->setText(sentence);
    m_refusal->setStyleSheet(u"QLabel{background:%1;color:%2;border:1px solid %2}"_s.arg(
        theme().s10bg.name(), theme().s10t.name()));
    m_editor->setAccessibleDescription(sentence);
    m_refusal->show();
    placeEditor();
    m_refusal->raise();
    m_editor->setFocus(Qt::OtherFocusReason);
}

QString RiskTableView::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void RiskTableView::endEdit()
{
    if (!m_editor)
        return;
    QWidget* editor = std::exchange(m_editor, nullptr);
    const bool had = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    m_refusal->hide();
    m_edited = QModelIndex();
    if (had)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT editEnded();
}

void RiskTableView::placeEditor()
{
    if (!m_editor || !m_edited.isValid())
        return;
    QRect cell = visualRect(m_edited);
    cell.setWidth(std::max(cell.width(), scaled(150)));
    cell.moveLeft(std::clamp(cell.left(), 0, std::max(0, viewport()->width() - cell.width())));
    m_editor->setGeometry(cell);
    if (m_refusal->isHidden())
        return;
    const int width = std::max(cell.width(), scaled(320));
    const int height = m_refusal->heightForWidth(width);
    const bool below = cell.bottom() + height < viewport()->height();
    m_refusal->setGeometry(std::clamp(cell.left(), 0, std::max(0, viewport()->width() - width)),
                           below ? cell.bottom() + 1 : cell.top() - height, width, height);
}

void RiskTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeEditor();
}

void RiskTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeEditor();
}

bool RiskTableView::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_editor && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            endEdit();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            submitEdit();
            return true;
        default:
            break;
        }
    }
    return QTableView::eventFilter(object, event);
}

} // namespace matoi::ui
