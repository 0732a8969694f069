// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// People and past incidents.
namespace matoi::ui
{

void Panels::addPerson()
{
    m_form.open(u"person"_s, tr("Add a person"), {},
                {{u"name"_s, tr("Name"), Kind::Line, {}, {}, {}},
                 {u"handle"_s, tr("Short name"), Kind::Line, {}, {}, {}},
                 {u"duty"_s,
                  tr("To wake at night as"),
                  Kind::Choice,
                  codeOf(Duty::None),
                  {},
                  choices({Duty::None, Duty::Ceo, Duty::Pdm, Duty::Em})}},
                tr("Add"), [this](const FormValues& v) {
                    cmd::SetPerson c;
                    c.name = v[u"name"_s];
                    c.handle = v[u"handle"_s];
                    c.duty = fromCode<Duty>(QStringView(v[u"duty"_s])).value_or(Duty::None);
                    actFromPanel({}, c);
                });
}

void Panels::importFile()
{
    const QString file =
        QFileDialog::getOpenFileName(m_form.window(), tr("Bring in a past incident"), {},
                                     tr("CSV, JSON Lines or a Slack export (*.csv *.jsonl *.zip)"));
    if (file.isEmpty())
        return;
    const bool slack = file.endsWith(".zip"_L1, Qt::CaseInsensitive);
    std::vector<FormField> fields{{u"title"_s,
                                   tr("Title of the past incident"),
                                   Kind::Line,
                                   QFileInfo(file).completeBaseName(),
                                   {},
                                   {}}};
    if (slack)
        fields.push_back(
            {u"channel"_s, tr("Channel in the archive"), Kind::Line, {}, u"incident_..."_s, {}});
    m_form.open(u"import"_s, tr("Bring in a past incident"), QFileInfo(file).fileName(), fields,
                tr("Import"), [this, file, slack](const FormValues& v) {
                    // The same verb as in a shell: one path into the log for every past incident.
                    CliRequest request;
                    const bool csv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
                    request.arguments = {u"import"_s,
                                         slack ? u"slack-export"_s
                                         : csv ? u"csv"_s
                                               : u"jsonl"_s,
                                         file, u"--new"_s, v[u"title"_s]};
                    if (slack)
                        request.arguments << u"--channel"_s << v[u"channel"_s];
                    request.language = m_context.language;
                    request.zone = QString::fromLatin1(m_context.zone.id());
                    request.workingDir = QDir::homePath();
                    say(tr("Importing %1").arg(QFileInfo(file).fileName()));
                    m_workspace.run(
                        this, [request](Session& s) { return runCli(request, s); },
                        [this](const CliReply& reply) {
                            const QString words =
                                QString::fromUtf8(reply.exitCode ? reply.err : reply.out).trimmed();
                            if (reply.exitCode)
                                return m_form.refuse(words);
                            m_form.succeed();
                            say(words.section(u'\n', 0, 0));
                        });
                });
}

} // namespace matoi::ui
