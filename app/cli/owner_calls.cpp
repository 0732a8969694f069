// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/cli/owner_calls.h>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace matoi
{

namespace
{

void goOn(Workspace& workspace, CliReply reply, OwnerServer::Answer answer)
{
    if (!reply.later)
        return answer(std::move(reply));
    QThreadPool::globalInstance()->start([guard = QPointer<Workspace>(&workspace),
                                          later = std::move(reply.later),
                                          answer = std::move(answer)]() mutable {
        auto finish = later();
        QMetaObject::invokeMethod(
            qApp,
            [guard, finish = std::move(finish), answer = std::move(answer)]() mutable {
                if (!guard)
                    return;
                guard->run(guard.data(), std::move(finish),
                           [guard, answer = std::move(answer)](CliReply next) mutable {
                               goOn(*guard, std::move(next), std::move(answer));
                           });
            },
            Qt::QueuedConnection);
    });
}

} // namespace

void answerCall(Workspace& workspace, const CliRequest& request, OwnerServer::Answer answer)
{
    workspace.run(
        &workspace, [request](Session& s) { return runCli(request, s); },
        [&workspace, answer = std::move(answer)](CliReply reply) mutable {
            goOn(workspace, std::move(reply), std::move(answer));
        });
}

} // namespace matoi
