// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace matoi::ui
{

//! Runs `work()` on a thread of the pool, for what waits for a network or a keychain, and hands its
//! value to `done` on the GUI thread, if `context` still lives then. Called on the GUI thread.
template <class Work, class Done>
void runInPool(QObject* context, Work work, Done done)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context),
                                          work = std::move(work),
                                          done = std::move(done)]() mutable {
        auto value = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done = std::move(done), value]() mutable {
                if (guard)
                    done(*value);
            },
            Qt::QueuedConnection);
    });
}

} // namespace matoi::ui
