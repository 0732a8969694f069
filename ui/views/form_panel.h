// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/form_field.h>
#include <ui/views/framed_panel.h>

#include <functional>
#include <memory>
#include <vector>

namespace matoi::ui
{

//! Fields and one act. Ctrl+Enter saves, Enter in a line too; Esc closes and keeps what was typed
//! for the next time. A refusal is shown in the panel and nothing typed is lost.
class FormPanel : public FramedPanel
{
    Q_OBJECT
public:
    using Save = std::function<void(const FormValues&)>;

    explicit FormPanel(QWidget* window);
    //! `save` is asked with the values; it answers through succeed() or refuse().
    void open(const QString& id, const QString& title, const QString& note,
              const std::vector<FormField>& fields, const QString& act, Save save);
    void succeed();
    QString openId() const { return m_id; }

protected:
    void submit() override;
    bool enterSubmits(const QObject* field) const override;
    void closing() override;

private:
    FormValues values() const;
    //! What nobody touched takes these values.
    void fill(const FormValues& filled);

    QString m_id;
    std::vector<std::pair<FormField, QWidget*>> m_fields;
    std::shared_ptr<Save> m_act; // kept alive by its own call: it may remember what it refused
    QMap<QString, FormValues> m_drafts; // by panel id: what was typed and not recorded
    FormValues m_given;                 // of the open panel, before a draft took its place
};

} // namespace matoi::ui
