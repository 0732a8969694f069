// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/sync/invitation.h>
#include <tests/faults/fault_support.h>
#include <tests/faults/tls_hub.h>
#include <tests/support/fake_keychain.h>
#include <tests/support/hub_cluster.h>
#include <tests/support/private_bus.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

// T26: where else than it must do a secret stays. A child (secret_life.cpp) holds 21, this
// program looks at all that it can reach of it: memory, arguments, environment, files.

using namespace Qt::StringLiterals;

namespace matoi::test
{

namespace
{

//! 18 characters, the mark that is looked for, the number, 6 characters. The mark is not at the
//! beginning, which the allocator overwrites, and a multiple of three from it, for base64.
class Canaries
{
public:
    Canaries()
    {
        for (int i = 0; i < 9; ++i)
            m_mark += letter();
        m_needles = {m_mark, wide(m_mark), m_mark.toBase64()};
    }
    QByteArray next(const QByteArray& way)
    {
        QByteArray out;
        for (int i = 0; i < 18; ++i)
            out += letter();
        out += m_mark + QByteArray::number(100 + m_ways.size());
        for (int i = 0; i < 6; ++i)
            out += letter();
        m_ways << way;
        return out;
    }
    //! How often the canaries of each way are in these bytes: plain, as UTF-16, as base64.
    void count(const QByteArray& bytes, std::map<QByteArray, std::array<int, 3>>& hits) const
    {
        for (size_t form = 0; form < 3; ++form) {
            const QByteArray& needle = m_needles[form];
            for (qsizetype at = bytes.indexOf(needle); at >= 0;
                 at = bytes.indexOf(needle, at + 1)) {
                QByteArray number = bytes.mid(at + needle.size(), form == 1 ? 6 : 4);
                if (form == 1)
                    number = QByteArray(1, number[0]) + number[2] + number[4];
                else if (form == 2)
                    number = QByteArray::fromBase64(number);
                const int way = number.first(3).toInt() - 100;
                if (way >= 0 && way < m_ways.size()) // else half overwritten: nobody's any more
                    ++hits[m_ways[way]][form];
            }
        }
    }

private:
    static char letter()
    {
        return "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[QRandomGenerator::system()
                                                                       ->bounded(49)];
    }
    static QByteArray wide(const QByteArray& text)
    {
        const QString words = QString::fromLatin1(text);
        return QByteArray(reinterpret_cast<const char*>(words.constData()), words.size() * 2);
    }
    QByteArray m_mark;
    std::array<QByteArray, 3> m_needles;
    QByteArrayList m_ways;
};

using Hits = std::map<QByteArray, std::array<int, 3>>;

QByteArray ofProcess(qint64 pid, const char* file)
{
    return cluster::readAll("/proc/" + QByteArray::number(pid) + '/' + file);
}

//! All that a process can write to: heap, stacks, data.
Hits inMemory(const Canaries& canaries, qint64 pid)
{
    Hits hits;
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/mem";
    const int mem = open(path.constData(), O_RDONLY | O_CLOEXEC);
    EXPECT_GE(mem, 0) << "the memory of the child cannot be read";
    for (const QByteArray& line : ofProcess(pid, "maps").split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const qsizetype dash = words[0].indexOf('-');
        const quint64 begin = words[0].first(dash).toULongLong(nullptr, 16),
                      end = words[0].sliced(dash + 1).toULongLong(nullptr, 16);
        QByteArray bytes(qsizetype(end - begin), '\0');
        if (pread(mem, bytes.data(), size_t(bytes.size()), off_t(begin)) > 0)
            canaries.count(bytes, hits);
    }
    close(mem);
    return hits;
}

int sum(const std::array<int, 3>& one) { return one[0] + one[1] + one[2]; }

void print(const char* when, const Hits& hits)
{
    for (const auto& [way, one] : hits)
        std::cout << when << ' ' << way.constData() << ": " << one[0] << " plain, " << one[1]
                  << " UTF-16, " << one[2] << " base64\n";
}

} // namespace

TEST(SecretScan, T26_NoSecretStaysWhereItMustNot)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "a sanitizer keeps what is freed";
#endif
    PrivateBus bus;
    FakeKeychain keychain(bus.connection());
    TlsHub hub;
    QTemporaryDir home, credentials;
    Canaries canaries;
    QByteArray lines;
    for (int i = 0; i < 3; ++i) {
        const QByteArray n = QByteArray::number(i);
        const auto add = [&](const QByteArray& way, const QByteArray& login,
                             const QByteArray& secret, const QByteArray& words,
                             const QByteArray& conninfo = {}) {
            lines += way + '|' + login + '|' + secret + '|' + words + '|' + conninfo + '|' +
                     hub.org.id + '\n';
        };
        add("file", "u_f" + n, canaries.next("secret of the key file"),
            canaries.next("passphrase of the key file"));
        add("keychain", "u_k" + n, canaries.next("keychain"), "");
        const QByteArray given = canaries.next("credential");
        QFile credential(credentials.filePath(u"matoi-u_c%1"_s.arg(i)));
        ASSERT_TRUE(credential.open(QIODevice::WriteOnly));
        credential.write(given);
        add("credential", "u_c" + n, "x", ""); // the child gets it from the system alone
        HubLogin login = hub.server.invite(hub.org, "responder");
        login.secret = canaries.next("hub");
        Pg(hub.server.dsn())
            .must("alter role " + login.login + " password '" + login.secret + '\'');
        add("hub", login.login, login.secret, "", hub.address(login).conninfo);
        login = hub.server.invite(hub.org, "responder");
        login.secret = canaries.next("one-time secret");
        Pg(hub.server.dsn())
            .must("alter role " + login.login + " password '" + login.secret + '\'');
        const QString invitation = credentials.filePath(u"invitation%1"_s.arg(i));
        QFile file(invitation);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sync::writeInvitation(
            {u"localhost"_s, QString::number(hub.server.port()), u"hub"_s,
             QString::fromUtf8(cluster::readAll(hub.path("ca.crt"))),
             OrgId::fromString(QString::fromUtf8(hub.org.id)), u"Team"_s,
             PersonId::fromString(QString::fromUtf8(login.person)), u"Aki"_s, u"responder"_s,
             QString::fromUtf8(login.login), QString::fromUtf8(login.secret)}));
        add("join", login.login, canaries.next("new secret"), "", invitation.toUtf8());
    }
    lines += '\n';

    QProcessEnvironment around;
    around.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    around.insert(u"HOME"_s, home.path());
    around.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    around.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    around.insert(u"CREDENTIALS_DIRECTORY"_s, credentials.path());
    QProcess child;
    child.setProcessEnvironment(around);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(MATOI_BIN_DIR "/secret_life"),
                geteuid() == 0 ? QStringList() : QStringList{u"open"_s});
    child.write(lines);
    const auto says = [&child] {
        eventually([&] { return child.canReadLine(); }, 120'000);
        return child.readLine().trimmed();
    };
    ASSERT_EQ(says(), "held");
    const Hits held = inMemory(canaries, child.processId());
    child.write("x");
    ASSERT_EQ(says(), "over");
    const Hits over = inMemory(canaries, child.processId());
    print("held", held);
    print("over", over);
    const auto at = [](const Hits& hits, const char* way) {
        const auto one = hits.find(way);
        return one == hits.end() ? 0 : sum(one->second);
    };
    for (const char* way :
         {"secret of the key file", "passphrase of the key file", "keychain", "credential", "hub"})
        EXPECT_GT(at(held, way), 0) << "the scan sees what is there: " << way;
    for (const char* way : {"secret of the key file", "passphrase of the key file", "credential"})
        EXPECT_EQ(at(over, way), 0) << way;

    // libpq frees one copy a connection as it is.
    EXPECT_LE(at(over, "hub"), 3);

    Hits outside;
    for (const char* file : {"cmdline", "environ"})
        canaries.count(ofProcess(child.processId(), file), outside);
    EXPECT_TRUE(
        ofProcess(child.processId(), "limits").simplified().contains("Max core file size 0 0"));
    int files = 0;
    const auto scanFiles = [&] {
        QDirIterator all(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; all.hasNext(); ++files)
            canaries.count(cluster::readAll(all.next().toUtf8()), outside);
    };
    scanFiles(); // with the write-ahead log
    child.write("x");
    ASSERT_TRUE(waitFor([&] { return child.state() == QProcess::NotRunning; }));
    EXPECT_EQ(child.exitCode(), 0);
    scanFiles();
    print("outside", outside);
    EXPECT_TRUE(outside.empty());
    EXPECT_TRUE(QFile::exists(home.filePath(u".local/state/matoi/matoi.log"_s)));
    EXPECT_TRUE(QFile::exists(home.filePath(u".config/matoi/matoi.conf"_s)));
    EXPECT_TRUE(QFile::exists(home.filePath(u".local/share/matoi/workspace.matoi.key"_s)));
    std::cout << "looked into " << files << " files\n";
}

TEST(SecretScan, T26_TheProgramLeavesNoCoreAndNobodyLooksIntoIt)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "a sanitizer looks into its process";
#endif
    QProcess cli;
    cli.start(QStringLiteral(MATOI_BIN_DIR "/matoi-cli"),
              {u"timeline"_s, u"add"_s, u"x"_s, u"-"_s});
    ASSERT_TRUE(cli.waitForStarted());
    const QByteArray pid = QByteArray::number(cli.processId());
    EXPECT_TRUE(eventually([&] {
        return ofProcess(cli.processId(), "limits").simplified().contains("Max core file size 0 0");
    }));
    struct stat info = {};
    ASSERT_EQ(stat(("/proc/" + pid + "/mem").constData(), &info), 0);
    EXPECT_EQ(info.st_uid, 0u) << "what may not be looked into belongs to root";
    cli.kill();
    cli.waitForFinished();
}

} // namespace matoi::test
