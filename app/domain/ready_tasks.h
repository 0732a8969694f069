// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/playbook.h>
#include <app/domain/workspace_state.h>

namespace matoi
{

//! The to-dos that one playbook keeps ready: its tasks and its checklist.
struct ReadyTasks {
    struct Item {
        //! "standard.tasks.1": where a to-do came from, kept with it so that it comes only once.
        QString origin;
        Bilingual text;
    };
    QString id; //!< of the playbook
    Bilingual name;
    std::vector<Item> items;
};

//! The sets of all playbooks, the team's own in place of the built-in ones they replace; those
//! without to-dos are left out.
std::vector<ReadyTasks> readyTasks(const WorkspaceState& workspace);

} // namespace matoi
