// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace matoi
{

//! Ends the program as a person would when the system asks it to (SIGTERM, SIGINT, SIGHUP): calls
//! `end` in the event loop. A second signal ends it at once. One at a time, on the thread of the
//! event loop.
class EndSignals
{
public:
    explicit EndSignals(std::function<void()> end);
    ~EndSignals();
    EndSignals(const EndSignals&) = delete;
    EndSignals& operator=(const EndSignals&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace matoi
