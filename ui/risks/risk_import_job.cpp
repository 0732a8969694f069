// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/risk_import_job.h>

#include <QFile>
#include <QPointer>

namespace matoi::ui
{

namespace
{

//! 200,000 rows of a spreadsheet fit in; what is larger is another file chosen by mistake.
constexpr qint64 kMaxBytes = 256LL * 1024 * 1024;

Result<matoi::RiskTable> tableOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, path};
    if (file.size() > kMaxBytes)
        return Error{ErrorCode::TooLong, path};
    return readRiskTable(file.readAll());
}

} // namespace

RiskImportJob::RiskImportJob(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

RiskImportJob::~RiskImportJob()
{
    stop();
    m_pool.waitForDone();
}

qint64 RiskImportJob::done() const { return m_step ? m_step->done.load() : 0; }
qint64 RiskImportJob::total() const { return m_step ? m_step->total.load() : 0; }

void RiskImportJob::stop()
{
    if (m_step)
        m_step->stop = true;
}

Progress RiskImportJob::begin()
{
    stop();
    m_step = std::make_shared<Step>();
    return [step = m_step](qint64 done, qint64 total) {
        step->done = done;
        step->total = total;
        return !step->stop.load();
    };
}

bool RiskImportJob::end(const std::shared_ptr<Step>& step)
{
    if (m_step != step)
        return false;
    m_step = nullptr;
    return true;
}

void RiskImportJob::read(const QString& file)
{
    begin();
    m_plan = nullptr;
    const QPointer<RiskImportJob> self(this);
    m_pool.start([this, self, file, step = m_step] {
        auto read = std::make_shared<Result<matoi::RiskTable>>(tableOf(file));
        QMetaObject::invokeMethod(
            this,
            [this, self, step, read] {
                if (!self || !end(step))
                    return;
                if (step->stop)
                    return Q_EMIT failed({ErrorCode::Cancelled, {}});
                if (!*read)
                    return Q_EMIT failed(read->error());
                m_table = std::make_shared<matoi::RiskTable>(std::move(**read));
                Q_EMIT hasRead();
            },
            Qt::QueuedConnection);
    });
}

void RiskImportJob::plan(std::vector<RiskColumn> columns, bool addPeople)
{
    const Progress progress = begin();
    m_plan = nullptr;
    m_workspace.run(
        this,
        [table = m_table, columns = std::move(columns), addPeople, progress](Session& s) {
            // What was replaced while it waited in line costs nothing.
            if (!progress(0, 0))
                return std::make_shared<Result<RiskPlan>>(ErrorCode::Cancelled);
            return std::make_shared<Result<RiskPlan>>(
                planRisks(s, readRiskLines(*table, columns), addPeople, progress));
        },
        [this, step = m_step](const std::shared_ptr<Result<RiskPlan>>& plan) {
            if (!end(step))
                return;
            if (!*plan)
                return Q_EMIT failed(plan->error());
            m_plan = std::make_shared<RiskPlan>(std::move(**plan));
            Q_EMIT planned();
        });
}

void RiskImportJob::record()
{
    if (!m_plan || !m_plan->errors.empty())
        return;
    const Progress progress = begin();
    m_workspace.run(
        this,
        [plan = m_plan, as = m_workspace.actingAs(), progress](Session& s) {
            return recordRisks(s, *plan, as, progress);
        },
        [this, step = m_step](const Result<qint64>& changed) {
            if (!end(step))
                return;
            if (!changed)
                return Q_EMIT failed(changed.error());
            Q_EMIT recorded(*changed);
        });
}

} // namespace matoi::ui
