// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/key_file.h>
#include <app/store/wiped.h>

#include <QDataStream>
#include <QFileInfo>
#include <QSaveFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

constexpr char kMagic[] = "matoikey";
constexpr quint8 kVersion = 1;
constexpr int kMagicSize = sizeof kMagic - 1, kSalt = crypto_pwhash_SALTBYTES,
              kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
              kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES, kSum = 16,
              kHead = kMagicSize + 1 + 4 + 4 + kSalt + kNonce;
constexpr qint64 kLargest = 64 * 1024;
//! What a file may ask of this machine.
constexpr quint32 kMostPasses = 32, kMostKib = 2 * 1024 * 1024;

const uchar* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const uchar*>(bytes.constData());
}
uchar* bytesOf(QByteArray& bytes) { return reinterpret_cast<uchar*>(bytes.data()); }

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

QByteArray sumOf(const QByteArray& bytes)
{
    QByteArray sum(kSum, Qt::Uninitialized);
    crypto_generichash(bytesOf(sum), kSum, bytesOf(bytes), quint64(bytes.size()), nullptr, 0);
    return sum;
}

//! The key that lives as long as this.
class Key
{
public:
    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    bool derive(const QByteArray& passphrase, const QByteArray& salt, SealCost cost)
    {
        return sodium_init() >= 0 &&
               crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.constData(),
                             quint64(passphrase.size()), bytesOf(salt), cost.passes,
                             size_t(cost.kib) * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    const uchar* data() const { return m_bytes.data(); }

private:
    std::array<uchar, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_bytes{};
};

//! A new name is on the disk only when its folder is.
bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int fd = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    return synced;
}

} // namespace

Result<QByteArray> sealSecret(const QByteArray& secret, const QByteArray& passphrase,
                              const QByteArray& login, SealCost cost)
{
    if (passphrase.isEmpty())
        return ErrorCode::Empty;
    if (sodium_init() < 0)
        return ErrorCode::Internal;
    const QByteArray salt = randomBytes(kSalt), nonce = randomBytes(kNonce);
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.writeRawData(kMagic, kMagicSize);
    stream << kVersion << cost.passes << cost.kib;
    out += salt + nonce;
    stream.device()->seek(out.size());
    stream << login;
    Key key;
    if (!key.derive(passphrase, salt, cost))
        return ErrorCode::Internal;
    QByteArray sealed(secret.size() + kTag, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(sealed), nullptr, bytesOf(secret), quint64(secret.size()),
        bytesOf(std::as_const(out)), quint64(out.size()), nullptr, bytesOf(nonce), key.data());
    out += sealed;
    return out + sumOf(out);
}

Result<QByteArray> unsealSecret(const QByteArray& bytes, const QByteArray& passphrase,
                                const QByteArray& login)
{
    if (passphrase.isEmpty())
        return ErrorCode::Empty;
    if (sodium_init() < 0)
        return ErrorCode::Internal;
    const qsizetype body = bytes.size() - kSum;
    if (body < kHead + kTag || !bytes.startsWith(kMagic) ||
        bytes.sliced(body) != sumOf(bytes.first(body)))
        return ErrorCode::SecretMissing;
    QDataStream stream(bytes.sliced(kMagicSize));
    quint8 version = 0;
    SealCost cost;
    stream >> version >> cost.passes >> cost.kib;
    if (version != kVersion || cost.passes < 1 || cost.passes > kMostPasses || cost.kib < 8 ||
        cost.kib > kMostKib)
        return ErrorCode::SecretMissing;
    QByteArray whose;
    stream.device()->seek(kHead - kMagicSize);
    stream >> whose;
    const qsizetype head = kHead + 4 + login.size();
    if (whose != login || body < head + kTag)
        return ErrorCode::SecretMissing;
    const QByteArray salt = bytes.sliced(kHead - kNonce - kSalt, kSalt),
                     nonce = bytes.sliced(kHead - kNonce, kNonce),
                     sealed = bytes.sliced(head, body - head), covered = bytes.first(head);
    Key key;
    if (!key.derive(passphrase, salt, cost))
        return ErrorCode::Internal;
    QByteArray secret(sealed.size() - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(secret), nullptr, nullptr, bytesOf(sealed), quint64(sealed.size()),
            bytesOf(covered), quint64(covered.size()), bytesOf(nonce), key.data()) != 0)
        return ErrorCode::WrongPassphrase;
    return secret;
}

QString keyFileOf(const QString& workspace) { return workspace + u".key"_s; }

Status writeKeyFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    // Its rights before its words.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit() || !syncFolderOf(path))
        return Error{ErrorCode::IoError, path};
    return success();
}

Result<QByteArray> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::SecretMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::IoError, path};
    return file.read(kLargest);
}

Status removeKeyFile(const QString& path)
{
    if (unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return Error{ErrorCode::IoError, path};
    return syncFolderOf(path) ? success() : Status(Error{ErrorCode::IoError, path});
}

} // namespace matoi
