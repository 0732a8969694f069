// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/key_file.h>
#include <app/service/secrets.h>
#include <app/store/wiped.h>

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const auto kService = u"io.matoi.Matoi"_s;

//! A part of file names and keys.
bool isLogin(const QString& login)
{
    return !login.isEmpty() && login.size() <= 63 &&
           std::all_of(login.begin(), login.end(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_';
           });
}

//! What systemd hands to a service; empty = nothing.
QByteArray credentialOf(const QString& login)
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + u"/matoi-"_s + login);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray secret = file.read(4096);
    if (secret.endsWith('\n')) // as an editor or echo leaves it
        secret.chop(1);
    return secret;
}

std::shared_ptr<const Wiped> ownCopy(const QByteArray& bytes)
{
    return std::make_shared<const Wiped>(bytes);
}

//! `work` on a thread of the pool, `then` on that of `owner`, unless it is gone by then.
template <class R>
void inBackground(QObject* owner, std::function<R()> work, std::function<void(R)> then)
{
    const auto promise = std::make_shared<QPromise<R>>();
    auto* watcher = new QFutureWatcher<R>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

template <class R>
void later(QObject* owner, std::function<void(R)> then, R answer)
{
    QMetaObject::invokeMethod(
        owner, [then, answer] { then(answer); }, Qt::QueuedConnection);
}

template <class R>
R waitFor(const std::function<void(Secrets&, std::function<void(R)>)>& begin)
{
    Secrets secrets;
    QEventLoop loop;
    std::optional<R> answer;
    begin(secrets, [&](const R& given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

} // namespace

template <>
std::span<const QLatin1StringView> codeNames<SecretPlace>()
{
    static constexpr std::array names{"keychain"_L1, "file"_L1, "ask"_L1};
    return names;
}

Secrets::Secrets(QObject* parent)
    : QObject(parent)
{
}

void Secrets::find(const SecretName& name, SecretPlace place, const QByteArray& passphrase, Got got)
{
    using R = Result<QByteArray>;
    if (!isLogin(name.login))
        return later<R>(this, got, Error{ErrorCode::BadValue, name.login});
    if (const QByteArray credential = credentialOf(name.login); !credential.isEmpty())
        return later<R>(this, got, credential);
    switch (place) {
    case SecretPlace::Keychain:
        return ask(new QKeychain::ReadPasswordJob(kService), name.login,
                   [got, login = name.login](QKeychain::Job* job) {
                       if (job && job->error() == QKeychain::EntryNotFound)
                           return got(Error{ErrorCode::SecretMissing, login});
                       if (!job || job->error() != QKeychain::NoError)
                           return got(ErrorCode::NoKeychain);
                       // An own copy: the job's is wiped.
                       const QByteArray found =
                           static_cast<QKeychain::ReadPasswordJob*>(job)->binaryData();
                       got(R(QByteArray(found.constData(), found.size())));
                   });
    case SecretPlace::File:
        return inBackground<R>(
            this,
            [name, words = ownCopy(passphrase)]() -> R {
                const QString path = keyFileOf(name.workspace);
                const auto bytes = readKeyFile(path);
                if (!bytes)
                    return bytes.error();
                const auto secret = unsealSecret(*bytes, words->bytes(), name.login.toUtf8());
                return secret ? secret : R(Error{secret.error().code, path});
            },
            got);
    case SecretPlace::Ask:
        break;
    }
    later<R>(this, got, Error{ErrorCode::SecretMissing, name.login});
}

void Secrets::keep(const SecretName& name, SecretPlace place, const QByteArray& secret,
                   const QByteArray& passphrase, Done done)
{
    if (!isLogin(name.login))
        return later<Status>(this, done, Error{ErrorCode::BadValue, name.login});
    if (secret.isEmpty())
        return later<Status>(this, done, Error{ErrorCode::Empty, name.login});
    switch (place) {
    case SecretPlace::Keychain: {
        const auto given = ownCopy(secret);
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setBinaryData(given->bytes()); // shared: wiped with ours
        return ask(job, name.login, [done, given](QKeychain::Job* ended) {
            done(ended && ended->error() == QKeychain::NoError ? success()
                                                               : Status(ErrorCode::NoKeychain));
        });
    }
    case SecretPlace::File:
        return inBackground<Status>(
            this,
            [name, given = ownCopy(secret), words = ownCopy(passphrase)]() -> Status {
                const QString path = keyFileOf(name.workspace);
                const auto sealed = sealSecret(given->bytes(), words->bytes(), name.login.toUtf8());
                if (!sealed)
                    return Error{sealed.error().code, path};
                return writeKeyFile(path, *sealed);
            },
            done);
    case SecretPlace::Ask:
        break;
    }
    later<Status>(this, done, success());
}

void Secrets::forget(const SecretName& name, SecretPlace place, Done done)
{
    if (!isLogin(name.login))
        return later<Status>(this, done, Error{ErrorCode::BadValue, name.login});
    switch (place) {
    case SecretPlace::Keychain:
        return ask(new QKeychain::DeletePasswordJob(kService), name.login,
                   [done](QKeychain::Job* job) {
                       const bool gone = job && (job->error() == QKeychain::NoError ||
                                                 job->error() == QKeychain::EntryNotFound);
                       done(gone ? success() : Status(ErrorCode::NoKeychain));
                   });
    case SecretPlace::File:
        return inBackground<Status>(
            this, [name] { return removeKeyFile(keyFileOf(name.workspace)); }, done);
    case SecretPlace::Ask:
        break;
    }
    later<Status>(this, done, success());
}

//! Starts `job`; `heard` gets it when it has ended, or nothing when it takes too long.
void Secrets::ask(QKeychain::Job* job, const QString& login,
                  std::function<void(QKeychain::Job*)> heard)
{
    job->setKey(login);
    job->setInsecureFallback(false);
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    const auto end = [patience, heard, waits = std::make_shared<bool>(true)](QKeychain::Job* told) {
        if (!std::exchange(*waits, false))
            return;
        patience->deleteLater();
        heard(told);
    };
    connect(job, &QKeychain::Job::finished, this, end);
    connect(patience, &QTimer::timeout, this, [end] { end(nullptr); });
    // Its own copy of what it read. A job that never ends stays: an answer that comes all the same
    // would find it gone.
    connect(job, &QKeychain::Job::finished, job, [](QKeychain::Job* ended) {
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(ended)) {
            QByteArray bytes = read->binaryData();
            wipe(bytes);
        }
    });
    patience->start(m_patience);
    job->start();
}

Result<QByteArray> findSecret(const SecretName& name, SecretPlace place,
                              const QByteArray& passphrase)
{
    return waitFor<Result<QByteArray>>(
        [&](Secrets& secrets, Secrets::Got got) { secrets.find(name, place, passphrase, got); });
}

Status keepSecret(const SecretName& name, SecretPlace place, const QByteArray& secret,
                  const QByteArray& passphrase)
{
    return waitFor<Status>([&](Secrets& secrets, Secrets::Done done) {
        secrets.keep(name, place, secret, passphrase, done);
    });
}

Status forgetSecret(const SecretName& name, SecretPlace place)
{
    return waitFor<Status>(
        [&](Secrets& secrets, Secrets::Done done) { secrets.forget(name, place, done); });
}

} // namespace matoi
