// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/export_time.h>
#include <app/service/review_reader.h>
#include <app/text/messages.h>
#include <ui/numbers/deploy_panels.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/views/copy_panel.h>
#include <ui/views/form_panel.h>
#include <ui/views/list_panel.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Kind = FormField::Kind;

namespace
{

//! A hundred thousand deployments fit in; what is larger was chosen by mistake.
constexpr qint64 kMaxBytes = 64LL * 1024 * 1024;
constexpr size_t kMostCauses = 500;

Result<DeployPlan> planOf(Session& session, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, path};
    if (file.size() > kMaxBytes)
        return Error{ErrorCode::TooLong, path};
    const auto read = readDeploys(file.readAll());
    return read ? planDeploys(session, session.read(), *read) : Result<DeployPlan>(read.error());
}

//! Deployments until an incident was over, the newest first.
Result<std::vector<DeployRecorded>> causesOf(Session& session, StreamId id)
{
    const auto incident = session.read().incident(id);
    if (!incident)
        return incident.error();
    const auto log = ReviewReader(session.read()).deploys();
    if (!log)
        return log.error();
    const Ms until = incident->milestone(Milestone::Converged).value_or(session.now());
    std::vector<DeployRecorded> list;
    for (const auto& [key, deploy] : log->deploys)
        if (deploy.at <= until)
            list.push_back(deploy);
    std::stable_sort(list.begin(), list.end(),
                     [](const DeployRecorded& a, const DeployRecorded& b) { return a.at > b.at; });
    list.resize(std::min(list.size(), kMostCauses));
    return list;
}

} // namespace

DeployPanels::DeployPanels(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_window(window)
    , m_faults(*new CopyPanel(window))
    , m_causes(*new ListPanel(window, 760, 30))
{
    connect(&m_faults, &CopyPanel::copied, this, [this] { m_acts.say(tr("Copied.")); });
    connect(&m_causes, &ListPanel::acted, this, [this](const QString& id, int row) {
        const bool none = id == "none"_L1;
        if (!none && (row < 0 || row >= int(m_keys.size())))
            return;
        m_causes.dismiss();
        const cmd::SetField set{u"caused_by_deploy"_s, none ? QString() : m_keys[size_t(row)]};
        m_acts.workspace().submit(this, m_incident, set, [this](const Result<Outcome>& outcome) {
            m_acts.settle(outcome, tr("the cause"));
        });
    });
}

void DeployPanels::chooseFile()
{
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("Bring in deployments"), {},
                                     tr("Deployments (*.csv *.tsv *.txt *.jsonl *.json)"));
    if (!file.isEmpty())
        open(file);
}

void DeployPanels::open(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    m_acts.workspace().run(
        this, [file](Session& s) { return planOf(s, file); },
        [this, name](const Result<DeployPlan>& plan) {
            if (!plan)
                return refuse(name, {plan.error()});
            if (!plan->errors.empty())
                return refuse(name, plan->errors);
            confirm(name, *plan);
        });
}

void DeployPanels::refuse(const QString& name, const std::vector<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines << text::sentence(error);
    m_faults.open(tr("Nothing was imported"), name, {{tr("Copy"), u"C"_s, lines.join(u'\n')}});
}

void DeployPanels::confirm(const QString& name, const DeployPlan& plan)
{
    if (plan.commands.empty())
        return m_acts.say(tr("%1 brings nothing new.").arg(name));
    QStringList lines{tr("Deployments: %1 new, %2 changed, %3 as known")
                          .arg(plan.added)
                          .arg(plan.updated)
                          .arg(plan.unchanged)};
    if (plan.repeated)
        lines << tr("Lines told twice: %1").arg(plan.repeated);
    if (plan.linked)
        lines << tr("Incidents that get their cause: %1").arg(plan.linked);
    if (!plan.leftOut.isEmpty())
        lines << tr("Incidents left out: %1").arg(plan.leftOut.mid(0, 10).join(u", "_s));
    if (!plan.ignored.isEmpty())
        lines << tr("Columns that mean nothing here: %1").arg(plan.ignored.join(u", "_s));
    m_acts.form().open(
        u"import-deploys"_s, tr("Bring in deployments"), name,
        {{u"plan"_s, tr("What the file changes"), Kind::Shown, lines.join(u'\n'), {}, {}}},
        tr("Import"), [this, plan](const FormValues&) {
            m_acts.workspace().run(
                this,
                [plan, as = m_acts.workspace().actingAs()](Session& s) {
                    return recordDeploys(s, plan, as);
                },
                [this, plan](const Status& status) {
                    if (!status)
                        return m_acts.form().refuse(text::sentence(status.error()));
                    m_acts.form().succeed();
                    m_acts.say(
                        tr("Imported: %1 new, %2 changed.").arg(plan.added).arg(plan.updated));
                });
        });
}

void DeployPanels::askCause()
{
    m_incident = m_acts.desk().incident();
    m_acts.workspace().run(
        this, [id = m_incident](Session& s) { return causesOf(s, id); },
        [this](const Result<std::vector<DeployRecorded>>& list) {
            if (!list)
                return m_acts.say(text::sentence(list.error()));
            m_causes.open(
                tr("Which deployment caused it?"), tr("No deployments are recorded."),
                tr("Bring them in on the page of numbers, or by: matoi-cli deploy import"),
                {{u"pick"_s, tr("This one"), {}}, {u"none"_s, tr("None of them"), u"N"_s, false}});
            m_keys.clear();
            std::vector<ListPanel::Row> rows;
            for (const DeployRecorded& deploy : *list) {
                m_keys.push_back(deploy.key());
                ListPanel::Row row;
                row.lead = reports::localTime(deploy.at, m_acts.context().zone);
                row.text = deploy.key();
                row.aside = deploy.sha.left(12);
                rows.push_back(std::move(row));
            }
            m_causes.setRows(std::move(rows), m_acts.desk().snapshot().label);
        });
}

} // namespace matoi::ui
