// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/service/hub_share.h>
#include <app/service/log_file.h>
#include <app/service/workspace.h>
#include <app/text/messages.h>

#include <algorithm>

namespace matoi
{

namespace
{

//! As long as nobody asks for anything, the store may tidy up.
constexpr int kQuietMs = 2000;

Change changeOf(const std::vector<Event>& events)
{
    Change change;
    change.refold = events.empty();
    for (const Event& event : events) {
        if (std::find(change.streams.begin(), change.streams.end(), event.stream) ==
            change.streams.end())
            change.streams.push_back(event.stream);
        const EventId target = entryTarget(event);
        change.rows.push_back(target.isNull() ? event.id : target);
        change.refold |= std::holds_alternative<ActUndone>(event.body);
    }
    return change;
}

//! What came from the hub: rows as above, and streams of which rows may have vanished.
Change changeOf(const std::vector<Event>& fresh, const std::vector<StreamRef>& anew)
{
    Change change = changeOf(fresh);
    change.refold = !anew.empty();
    for (const StreamRef& stream : anew)
        if (std::find(change.streams.begin(), change.streams.end(), stream) == change.streams.end())
            change.streams.push_back(stream);
    return change;
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_session(std::make_shared<std::unique_ptr<Session>>())
    , m_hub(std::make_unique<HubShare>(*this))
{
    qRegisterMetaType<Change>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("store"));
    m_quiet = new QTimer(m_worker);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(kQuietMs);
    connect(m_quiet, &QTimer::timeout, m_worker, [session = m_session] {
        if (!*session)
            return;
        if (const Status settled = (*session)->store().settle(); !settled)
            qCWarning(logStore, "settle failed: %s",
                      qPrintable(text::codeName(settled.error().code)));
    });
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Workspace::~Workspace()
{
    // The connection dies on the thread that made it; what was queued before is still written.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_quiet->stop(); // a timer ends on its own thread
            m_hub->end();    // and sharing before the store that it shares
            m_session->reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Workspace::open(const QString& path)
{
    m_path = path;
    QMetaObject::invokeMethod(
        m_worker,
        [this, path, session = m_session] {
            auto opened = Session::open(path);
            if (!opened) {
                qCWarning(logStore, "open failed: %s",
                          qPrintable(text::codeName(opened.error().code)));
                QMetaObject::invokeMethod(
                    this, [this, error = opened.error()] { Q_EMIT openFailed(error); },
                    Qt::QueuedConnection);
                return;
            }
            *session = std::move(*opened);
            qCInfo(logStore, "opened");
            const auto tell = [this](const Change& change) {
                QMetaObject::invokeMethod(
                    this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
            };
            (*session)->onRecorded = [this, tell](const std::vector<Event>& events) {
                m_hub->recorded();
                tell(changeOf(events));
            };
            (*session)->onJoined = [this] {
                QMetaObject::invokeMethod(
                    this, [this] { m_hub->begin(); }, Qt::QueuedConnection);
            };
            (*session)->onTaken = [tell](const std::vector<Event>& fresh,
                                         const std::vector<StreamRef>& anew) {
                tell(changeOf(fresh, anew));
            };
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_open = true;
                    Q_EMIT this->opened();
                    m_hub->begin();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Workspace::post(std::function<void(Session&)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [session = m_session, quiet = m_quiet, work = std::move(work)] {
            if (!*session)
                return;
            work(**session);
            quiet->start();
        },
        Qt::QueuedConnection);
}

} // namespace matoi
