// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <pwd.h>

//! The parts of a test server that know the operating system: users, processes, places.
namespace matoi::test::cluster
{

inline const QByteArray kBin = "/usr/lib/postgresql/15/bin/";

//! Stops the test program: a hub test that cannot run must not look passed.
[[noreturn]] void die(const QByteArray& why);
//! Whom the server runs as, because PostgreSQL refuses root; null: as this user.
const passwd* serverUser();
//! The command as that user, to be ended with the thread that starts it.
QByteArrayList asServerUser(const QByteArrayList& command);
//! Runs a command as that user to its end; die() when it fails.
void run(const QByteArrayList& command);
//! A TCP port of the loopback that is free now.
int freePort();
//! A new directory under /tmp that belongs to the server's user. The first call removes those of
//! programs that were killed.
QByteArray makeDir();
//! Removes the kept clusters of other migrations, but for one that somebody copies right now.
void sweepTemplates(const QByteArray& kept);
//! The hub's migrations, in order.
QByteArrayList migrationFiles();
QByteArray readAll(const QByteArray& path);

} // namespace matoi::test::cluster
