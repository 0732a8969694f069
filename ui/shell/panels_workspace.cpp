// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/past_import.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Past incidents.
namespace matoi::ui
{

void Panels::importFile(PastImport& import)
{
    if (import.running())
        return m_acts.say(tr("One import is running. Wait for it, or stop it."));
    const QString file =
        QFileDialog::getOpenFileName(m_form.window(), tr("Bring in a past incident"), {},
                                     tr("CSV, JSON Lines or a Slack export (*.csv *.jsonl *.zip)"));
    if (!file.isEmpty())
        askImport(import, file);
}

void Panels::askImport(PastImport& import, const QString& file)
{
    std::vector<FormField> fields{{u"title"_s,
                                   tr("Title of the past incident"),
                                   Kind::Line,
                                   QFileInfo(file).completeBaseName(),
                                   {},
                                   {}}};
    if (file.endsWith(".zip"_L1, Qt::CaseInsensitive))
        fields.push_back(
            {u"channel"_s, tr("Channel in the archive"), Kind::Line, {}, u"incident_..."_s, {}});
    // What an earlier panel waited for is no longer wanted.
    disconnect(&import, nullptr, &m_form, nullptr);
    connect(&import, &PastImport::accepted, &m_form, [this] { m_form.succeed(); });
    connect(&import, &PastImport::refused, &m_form, [this](const std::vector<Error>& errors) {
        QStringList lines;
        for (size_t i = 0; i < errors.size() && i < 3; ++i)
            lines << text::sentence(errors[i]);
        if (errors.size() > 3)
            lines << tr("and %n more", {}, int(errors.size()) - 3);
        m_form.refuse(lines.join(u'\n'));
    });
    m_form.open(u"import"_s, tr("Bring in a past incident"), QFileInfo(file).fileName(), fields,
                tr("Import"), [this, &import, file](const FormValues& v) {
                    if (v[u"title"_s].trimmed().isEmpty())
                        return m_form.refuse(text::sentence({ErrorCode::Empty, {}}));
                    m_acts.say(tr("Reading %1").arg(QFileInfo(file).fileName()));
                    import.start({file, v[u"title"_s], v.value(u"channel"_s), m_context.zone});
                });
}

} // namespace matoi::ui
