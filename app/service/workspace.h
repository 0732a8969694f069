// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/session.h>

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

namespace matoi
{

//! What the last act touched; empty `streams` = look at everything.
struct Change {
    std::vector<StreamRef> streams;
    std::vector<EventId> rows; //!< entries made or changed
    bool refold = false;       //!< an undo or import: rows may have vanished
};

class HubShare;

//! The window's door to the log: one Session on its own store thread. Everything here is called on
//! the GUI thread; nothing in it waits.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    //! Opens the file on the store thread; then opened() or openFailed().
    void open(const QString& path);
    QString path() const { return m_path; }
    //! True from opened() on.
    bool isOpen() const { return m_open; }
    //! Its side of the hub, if it has one.
    HubShare& hub() { return *m_hub; }

    //! Runs `work(Session&)` on the store thread and hands its value to `done` on the GUI thread,
    //! if `context` still lives then. Work queued before opened() waits for it; if opening failed
    //! it is dropped.
    template <class Work, class Done>
    void run(QObject* context, Work work, Done done)
    {
        QPointer<QObject> guard(context);
        post([this, guard, work = std::move(work), done = std::move(done)](Session& s) mutable {
            auto value = work(s);
            QMetaObject::invokeMethod(
                this,
                [guard, done = std::move(done), value = std::move(value)]() mutable {
                    if (guard)
                        done(std::move(value));
                },
                Qt::QueuedConnection);
        });
    }

    //! Submits a command; `done` gets the outcome or the refusal.
    template <class Done>
    void submit(QObject* context, StreamId incident, Command command, Done done)
    {
        const PersonId as = m_as;
        run(
            context,
            [incident, command = std::move(command), as](Session& s) {
                return s.submit(incident, command, as);
            },
            std::move(done));
    }

    //! Whose words are recorded from now on (local workspaces; null = the profile person).
    void actAs(PersonId person)
    {
        m_as = person;
        post([person](Session& s) { s.readAs(person); });
    }
    PersonId actingAs() const { return m_as; }

Q_SIGNALS:
    void opened();
    void openFailed(const matoi::Error& error);
    //! Facts were recorded (by this window, by matoi-cli, by an import) or came from the hub.
    void changed(const matoi::Change& change);

private:
    void post(std::function<void(Session&)> work);

    QThread m_thread;
    QObject* m_worker = nullptr;                         // lives on m_thread
    QTimer* m_quiet = nullptr;                           // of m_worker: nobody asked for a while
    std::shared_ptr<std::unique_ptr<Session>> m_session; // touched on m_thread only
    QString m_path;
    std::unique_ptr<HubShare> m_hub;
    bool m_open = false;
    PersonId m_as;
};

} // namespace matoi
