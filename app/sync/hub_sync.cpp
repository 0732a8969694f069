// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/store/store.h>
#include <app/sync/hub_sync.h>

#include <QRandomGenerator>

#include <ctime>

namespace matoi::sync
{

namespace
{

constexpr int kReportEvery = 100;

//! A clock that only rises and counts suspend; QElapsedTimer does not.
Ms risingMs()
{
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return Ms(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

Moment thisMoment()
{
    return {risingMs(), systemClock().now(), QRandomGenerator::system()->generate()};
}

} // namespace

HubSync::HubSync(HubStore& store, HubAddress address, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_engine(store)
    , m_link(new HubLink(std::move(address), [this](const Input& input) {
        // On the link's thread. Queued in the order in which it came.
        QMetaObject::invokeMethod(
            this, [this, input] { feed(input); }, Qt::QueuedConnection);
    }))
{
    m_store.setHubClock([this] { return m_engine.clockAt(risingMs(), systemClock().now()); });
    m_thread.setObjectName(QStringLiteral("hub"));
    m_link->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    m_thread.start();
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, [this] { feed(in::Tick{}); });
    m_report.setSingleShot(true);
    connect(&m_report, &QTimer::timeout, this, &HubSync::report);
}

HubSync::~HubSync()
{
    m_store.setHubClock({});
    m_thread.quit();
    m_thread.wait();
}

void HubSync::start() { feed(in::Start{}); }
void HubSync::stop() { feed(in::Stop{}); }
void HubSync::recorded() { feed(in::Recorded{}); }
void HubSync::watching(bool openIncident) { feed(in::Watching{openIncident}); }
void HubSync::retry() { feed(in::Retry{}); }

void HubSync::feed(const Input& input)
{
    for (const Action& action : m_engine.handle(input, thisMoment())) {
        const auto todo = std::make_shared<const Action>(action);
        QMetaObject::invokeMethod(
            m_link, [link = m_link, todo] { link->carryOut(*todo); }, Qt::QueuedConnection);
    }
    if (const auto at = m_engine.wakeAt())
        m_wake.start(int(std::max<Ms>(0, *at - risingMs())));
    else
        m_wake.stop();
    if (!m_report.isActive())
        m_report.start(kReportEvery);
}

void HubSync::report()
{
    const SyncState now = m_engine.state();
    if (now == m_said)
        return;
    m_said = now;
    Q_EMIT stateChanged(now);
}

} // namespace matoi::sync
