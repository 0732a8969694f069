// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_import.h>
#include <app/service/workspace.h>

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace matoi::ui
{

//! A table on its way into the register: read on a thread of its own, held against the register
//! and recorded on the store's. Each step replaces the one before; stop() ends it and nothing of
//! it stays. GUI thread.
class RiskImportJob : public QObject
{
    Q_OBJECT
public:
    explicit RiskImportJob(Workspace& workspace, QObject* parent = nullptr);
    ~RiskImportJob() override;

    //! Then hasRead() or failed().
    void read(const QString& file);
    //! Then planned() or failed(). What was planned before counts no more.
    void plan(std::vector<RiskColumn> columns, bool addPeople);
    //! Then recorded() or failed(). Needs a plan without errors.
    void record();
    void stop();
    bool running() const { return m_step != nullptr; }
    //! Of the step that runs: rows done, and of how many (0 = not known).
    qint64 done() const;
    qint64 total() const;
    const matoi::RiskTable& table() const { return *m_table; }
    const RiskPlan* plan() const { return m_plan.get(); }

Q_SIGNALS:
    void hasRead();
    void planned();
    void recorded(qint64 changed);
    //! Cancelled after stop().
    void failed(const matoi::Error& error);

private:
    //! What a thread and the window tell each other.
    struct Step {
        std::atomic<bool> stop = false;
        std::atomic<qint64> done = 0, total = 0;
    };
    Progress begin();
    //! False for a step that another one has replaced; else the step is over.
    bool end(const std::shared_ptr<Step>& step);

    Workspace& m_workspace;
    std::shared_ptr<Step> m_step; // null = nothing runs
    std::shared_ptr<const matoi::RiskTable> m_table = std::make_shared<matoi::RiskTable>();
    std::shared_ptr<const RiskPlan> m_plan; // null = not known yet
    QThreadPool m_pool;
};

} // namespace matoi::ui
