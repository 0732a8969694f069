// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/result.h>

namespace matoi
{

//! What one guess of a passphrase costs: Argon2id, one lane.
struct SealCost {
    quint32 passes = 3;
    quint32 kib = 256 * 1024; //!< about a second on a machine with two cores
};

//! The bytes of a key file, version 1:
//!   "matoikey" | version u8 | passes u32 | KiB u32 | salt 16 | nonce 24 | size u32, login | sealed
//!   | sum 16
//! Numbers are big-endian. sealed = XChaCha20-Poly1305 of the secret under Argon2id(passphrase,
//! salt); it covers all that stands before it. sum = BLAKE2b of all before it, so
//! that a damaged file is not taken for a wrong passphrase.
//! Takes about a second. Empty (no passphrase), Internal (no memory).
Result<QByteArray> sealSecret(const QByteArray& secret, const QByteArray& passphrase,
                              const QByteArray& login, SealCost cost = {});

//! Gives the secret back; the caller wipes it. Takes about a second. Empty (no passphrase),
//! WrongPassphrase, SecretMissing (another login's, damaged, cut, or of a version that is not
//! known: the secret is lost, and only a new invitation helps).
Result<QByteArray> unsealSecret(const QByteArray& bytes, const QByteArray& passphrase,
                                const QByteArray& login);

//! Beside the workspace.
QString keyFileOf(const QString& workspace);

//! Whole or not at all, only for its owner (0600), and on the disk when this returns. IoError.
Status writeKeyFile(const QString& path, const QByteArray& bytes);
//! SecretMissing where there is none; IoError.
Result<QByteArray> readKeyFile(const QString& path);
//! One that is not there is gone as well. IoError.
Status removeKeyFile(const QString& path);

} // namespace matoi
