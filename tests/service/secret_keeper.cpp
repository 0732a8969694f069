// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
// secret_keeper find|keep|forget LOGIN WORKSPACE PLACE PATIENCE_MS: what Secrets does, in a process
// of its own. Reads the secret and the passphrase, a line each. Prints the number of the error (0
// = none) and what was found; then how often its event loop turned.
#include <app/service/harden.h>
#include <app/service/secrets.h>
#include <app/store/wiped.h>

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace matoi;
    hardenProcess();
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile in;
    if (words.size() != 6 || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const SecretName name{words[2], words[3]};
    const auto place = fromCode<SecretPlace>(words[4]).value();
    const QByteArray secret = in.readLine().chopped(1), passphrase = in.readLine().chopped(1);
    Secrets secrets;
    secrets.setPatience(words[5].toInt());
    int turns = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&turns] { ++turns; });
    beat.start(5);
    const auto end = [&](const Error& error, const QByteArray& found) {
        std::printf("%d %s\n%d\n", int(error.code), found.constData(), turns);
        QCoreApplication::quit();
    };
    const auto done = [&](const Status& status) {
        end(status ? Error{} : status.error(), QByteArray());
    };
    if (words[1] == QLatin1StringView("keep"))
        secrets.keep(name, place, secret, passphrase, done);
    else if (words[1] == QLatin1StringView("forget"))
        secrets.forget(name, place, done);
    else
        secrets.find(name, place, passphrase, [&](const Result<QByteArray>& got) {
            end(got ? Error{} : got.error(), got ? *got : QByteArray());
        });
    return QCoreApplication::exec();
}
