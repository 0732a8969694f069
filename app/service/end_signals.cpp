// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/end_signals.h>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace matoi
{

namespace
{

int g_pipe[2] = {-1, -1};

void onSignal(int)
{
    // Nothing but a write is allowed here.
    const char byte = 1;
    [[maybe_unused]] const ssize_t n = ::write(g_pipe[1], &byte, 1);
}

constexpr int kSignals[]{SIGTERM, SIGINT, SIGHUP};

} // namespace

EndSignals::EndSignals(std::function<void()> end)
{
    if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [end = std::move(end)] {
                         char byte;
                         [[maybe_unused]] const ssize_t n = ::read(g_pipe[0], &byte, 1);
                         end();
                     });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND) | SA_RESTART;
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int signal : kSignals)
        ::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int& fd : g_pipe) {
        ::close(fd);
        fd = -1;
    }
}

} // namespace matoi
