// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/form_field.h>
#include <ui/views/scrim_panel.h>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace matoi::ui
{

class Button;

//! Fields and one act. Ctrl+Enter saves, Enter in a line too; Esc closes and keeps what was typed
//! for the next time. A refusal is shown in the panel and nothing typed is lost.
class FormPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit FormPanel(QWidget* window);
    //! `save` is asked with the values; it answers through succeed() or refuse().
    void open(const QString& id, const QString& title, const QString& note,
              const std::vector<FormField>& fields, const QString& act,
              std::function<void(const FormValues&)> save);
    void succeed();
    void refuse(const QString& sentence);
    QString openId() const { return m_id; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void closing() override;

private:
    void submit();
    FormValues values() const;

    QVBoxLayout* m_rows;
    QLabel *m_title, *m_note, *m_error;
    Button *m_save, *m_cancel;
    QString m_id;
    std::vector<std::pair<FormField, QWidget*>> m_fields;
    std::function<void(const FormValues&)> m_act;
    QMap<QString, FormValues> m_drafts; // by panel id: what was typed and not recorded
    FormValues m_given;                 // of the open panel, before a draft took its place
};

} // namespace matoi::ui
