// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace matoi
{

//! A file that lies there while a desk runs on a workspace and goes when it ends as it should. Who
//! finds one, holding the workspace's lock, knows that the last run ended in a crash or a power
//! cut.
class RunningMark
{
public:
    //! `folder`: stateFolder(). One mark per workspace.
    RunningMark(const QString& folder, const QString& dbPath);
    //! Takes the mark away.
    ~RunningMark();
    RunningMark(const RunningMark&) = delete;
    RunningMark& operator=(const RunningMark&) = delete;

    bool lastRunCrashed() const { return m_crashed; }

private:
    QString m_file;
    bool m_crashed;
};

} // namespace matoi
