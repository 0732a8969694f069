// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/key_file.h>
#include <app/service/secrets.h>
#include <app/store/wiped.h>
#include <tests/support/fake_keychain.h>
#include <tests/support/private_bus.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>
#include <QThreadPool>

#include <gtest/gtest.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

const QByteArray kSecret = "canary-4kX0_b-secret";
const SealCost kCheap{1, 8 * 1024};

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class R>
ErrorCode codeIn(const R& result)
{
    return result ? ErrorCode::None : result.error().code;
}

class SecretsTest : public testing::Test
{
protected:
    struct Said {
        ErrorCode code = ErrorCode::Internal;
        QByteArray found;
        int turns = 0;
    };
    //! What a process of its own does there, with this bus or none, and a home of its own.
    Said keeper(const QString& verb, const QString& place, int patienceMs = 10'000)
    {
        QProcessEnvironment around;
        for (const auto& word : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s})
            if (qEnvironmentVariableIsSet(word.toUtf8().constData()))
                around.insert(word, qEnvironmentVariable(word.toUtf8().constData()));
        around.insert(u"HOME"_s, dir.path());
        around.insert(u"XDG_RUNTIME_DIR"_s, dir.path());
        if (!bus.isEmpty())
            around.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        QProcess process;
        process.setProcessEnvironment(around);
        process.start(QStringLiteral(MATOI_BIN_DIR "/secret_keeper"),
                      {verb, u"u_1"_s, name.workspace, place, QString::number(patienceMs)});
        process.write(kSecret + "\nwords\n");
        process.closeWriteChannel();
        EXPECT_TRUE(test::waitFor([&] { return process.state() == QProcess::NotRunning; }));
        const QByteArrayList lines = process.readAllStandardOutput().split('\n');
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        const qsizetype space = lines[0].indexOf(' ');
        return {ErrorCode(lines[0].first(space).toInt()), lines[0].sliced(space + 1),
                lines.value(1).toInt()};
    }
    //! Files below the test's folder that hold `words`.
    QStringList filesWith(const QByteArray& words) const
    {
        QStringList found;
        QDirIterator all(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            if (readFile(all.next()).contains(words))
                found << all.filePath();
        return found;
    }
    ErrorCode unsealed(const QByteArray& bytes)
    {
        return codeIn(unsealSecret(bytes, "words", "u_1"));
    }

    QTemporaryDir dir;
    SecretName name{u"u_1"_s, dir.filePath(u"team.matoi"_s)};
    QString key = name.workspace + u".key"_s;
    QString bus;
};

} // namespace

TEST_F(SecretsTest, B3_AKeyFileGivesTheSecretToItsPassphraseOnly)
{
    ASSERT_TRUE(keepSecret(name, SecretPlace::File, kSecret, "words").ok());
    EXPECT_TRUE(filesWith(kSecret).isEmpty());
    EXPECT_EQ(findSecret(name, SecretPlace::File, "words").valueOr("?"), kSecret);
    EXPECT_EQ(codeIn(findSecret(name, SecretPlace::File, "word")), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeIn(findSecret({u"u_2"_s, name.workspace}, SecretPlace::File, "words")),
              ErrorCode::SecretMissing)
        << "one login's file is not another's";
    EXPECT_EQ(codeIn(findSecret({u"u_1"_s, dir.filePath(u"else"_s)}, SecretPlace::File, "words")),
              ErrorCode::SecretMissing);
}

TEST_F(SecretsTest, B3_AKeyFileIsForItsOwnerEvenWhereAnOlderOneWasNot)
{
    writeFile(key, "older");
    ASSERT_TRUE(QFile::setPermissions(key, QFileDevice::Permissions(0x6666)));
    ASSERT_TRUE(keepSecret(name, SecretPlace::File, kSecret, "words").ok());
    EXPECT_EQ(QFile::permissions(key) & QFileDevice::Permissions(0x7077),
              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    EXPECT_EQ(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1)
        << "nothing is left of the writing";
    EXPECT_TRUE(forgetSecret(name, SecretPlace::File).ok());
    EXPECT_FALSE(QFile::exists(key));
    EXPECT_TRUE(forgetSecret(name, SecretPlace::File).ok()) << "gone is gone";
    const SecretName nowhere{u"u_1"_s, dir.filePath(u"nowhere/team.matoi"_s)};
    EXPECT_EQ(codeIn(keepSecret(nowhere, SecretPlace::File, kSecret, "words")), ErrorCode::IoError);
}

TEST_F(SecretsTest, B3_WithoutAPassphraseNothingIsWritten)
{
    EXPECT_EQ(codeIn(keepSecret(name, SecretPlace::File, kSecret, "")), ErrorCode::Empty);
    EXPECT_EQ(codeIn(keepSecret(name, SecretPlace::File, "", "words")), ErrorCode::Empty);
    EXPECT_FALSE(QFile::exists(key));
    writeFile(key, sealSecret(kSecret, "words", "u_1", kCheap).value());
    EXPECT_EQ(codeIn(findSecret(name, SecretPlace::File, "")), ErrorCode::Empty);
}

TEST_F(SecretsTest, B3_ADamagedKeyFileIsNotTakenForAWrongPassphrase)
{
    const QByteArray whole = sealSecret(kSecret, "words", "u_1", kCheap).value();
    ASSERT_EQ(unsealSecret(whole, "words", "u_1").valueOr("?"), kSecret);
    EXPECT_NE(whole, sealSecret(kSecret, "words", "u_1", kCheap).value()) << "salt and nonce";
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ 1);
        ASSERT_EQ(unsealed(damaged), ErrorCode::SecretMissing) << "byte " << i;
        ASSERT_EQ(unsealed(whole.first(i)), ErrorCode::SecretMissing) << "cut to " << i;
    }
    EXPECT_EQ(unsealed(whole + 'x'), ErrorCode::SecretMissing);
}

TEST_F(SecretsTest, B3_AKeyFileOfAnotherVersionOrAnotherCostIsRefusedBeforeItCostsAnything)
{
    // Made as this version would make them, so that only what they say is wrong: version 2; passes;
    // KiB, none or more than there is.
    const auto forged = [](qsizetype at, const QByteArray& bytes) {
        QByteArray file = sealSecret(kSecret, "words", "u_1", kCheap).value();
        file.replace(at, bytes.size(), bytes);
        const auto words = reinterpret_cast<uchar*>(file.data());
        const auto body = size_t(file.size()) - 16;
        crypto_generichash(words + body, 16, words, body, nullptr, 0);
        return file;
    };
    EXPECT_EQ(unsealed(forged(0, "matoikey")), ErrorCode::None) << "the forger is right";
    EXPECT_EQ(unsealed(forged(8, "\x02")), ErrorCode::SecretMissing);
    EXPECT_EQ(unsealed(forged(9, "\x7f")), ErrorCode::SecretMissing);
    EXPECT_EQ(unsealed(forged(13, "\xff")), ErrorCode::SecretMissing);
    EXPECT_EQ(unsealed(forged(13, QByteArray(4, '\0'))), ErrorCode::SecretMissing);
    EXPECT_EQ(unsealed(forged(9, QByteArray(4, '\0'))), ErrorCode::SecretMissing);
}

TEST_F(SecretsTest, B3_ACredentialOfTheSystemComesFirst)
{
    ASSERT_TRUE(keepSecret(name, SecretPlace::File, "other", "words").ok());
    writeFile(dir.filePath(u"matoi-u_1"_s), kSecret + '\n');
    writeFile(dir.filePath(u"matoi-u_3"_s), "");
    writeFile(dir.filePath(u"outside"_s), kSecret);
    qputenv("CREDENTIALS_DIRECTORY", dir.path().toUtf8());
    for (const auto place : {SecretPlace::File, SecretPlace::Ask, SecretPlace::Keychain})
        EXPECT_EQ(findSecret(name, place, "").valueOr("?"), kSecret);
    EXPECT_EQ(codeIn(findSecret({u"u_2"_s, {}}, SecretPlace::Ask, "")), ErrorCode::SecretMissing);
    EXPECT_EQ(codeIn(findSecret({u"u_3"_s, {}}, SecretPlace::Ask, "")), ErrorCode::SecretMissing)
        << "an empty one is none";
    EXPECT_EQ(codeIn(findSecret({u"x/../outside"_s, {}}, SecretPlace::Ask, "")),
              ErrorCode::BadValue);
    qunsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_EQ(codeIn(findSecret(name, SecretPlace::Ask, "")), ErrorCode::SecretMissing);
}

TEST_F(SecretsTest, B3_AskKeepsNothing)
{
    EXPECT_TRUE(keepSecret(name, SecretPlace::Ask, kSecret, "words").ok());
    EXPECT_TRUE(forgetSecret(name, SecretPlace::Ask).ok());
    EXPECT_TRUE(QDir(dir.path()).isEmpty());
}

TEST_F(SecretsTest, B3_TheKeychainKeepsFindsAndForgets)
{
    test::PrivateBus daemon;
    bus = daemon.address();
    test::FakeKeychain keychain(daemon.connection());
    EXPECT_EQ(keeper(u"find"_s, u"keychain"_s).code, ErrorCode::SecretMissing);
    EXPECT_EQ(keeper(u"keep"_s, u"keychain"_s).code, ErrorCode::None);
    ASSERT_EQ(keychain.items.size(), 1);
    EXPECT_TRUE(filesWith(kSecret).isEmpty());
    const Said said = keeper(u"find"_s, u"keychain"_s);
    EXPECT_EQ(said.code, ErrorCode::None);
    EXPECT_EQ(said.found, kSecret);
    EXPECT_EQ(keeper(u"forget"_s, u"keychain"_s).code, ErrorCode::None);
    EXPECT_TRUE(keychain.items.isEmpty());
    EXPECT_EQ(keeper(u"forget"_s, u"keychain"_s).code, ErrorCode::None) << "gone is gone";
}

TEST_F(SecretsTest, B3_AKeychainThatRefusesIsNoKeychain)
{
    test::PrivateBus daemon;
    bus = daemon.address();
    test::FakeKeychain keychain(daemon.connection());
    keychain.broken = true;
    for (const auto& verb : {u"find"_s, u"keep"_s, u"forget"_s})
        EXPECT_EQ(keeper(verb, u"keychain"_s).code, ErrorCode::NoKeychain) << verb.toStdString();
    EXPECT_GT(keychain.asked, 0);
    EXPECT_TRUE(filesWith(kSecret).isEmpty());
}

TEST_F(SecretsTest, B3_AKeychainThatNeverAnswersIsGivenUpAndNobodyWaitedForIt)
{
    test::PrivateBus daemon;
    bus = daemon.address();
    test::FakeKeychain keychain(daemon.connection());
    keychain.silent = true;
    for (const auto& verb : {u"find"_s, u"keep"_s, u"forget"_s}) {
        const Said said = keeper(verb, u"keychain"_s, 300);
        EXPECT_EQ(said.code, ErrorCode::NoKeychain) << verb.toStdString();
        EXPECT_GT(said.turns, 1) << "the event loop went on";
    }
    EXPECT_GT(keychain.asked, 0);
}

TEST_F(SecretsTest, B3_WithoutADesktopNothingIsKeptInPlain)
{
    for (const auto& address : {QString(), u"unix:path=/nowhere/bus"_s}) {
        bus = address;
        EXPECT_EQ(keeper(u"keep"_s, u"keychain"_s).code, ErrorCode::NoKeychain);
        EXPECT_EQ(keeper(u"find"_s, u"keychain"_s).code, ErrorCode::NoKeychain);
        EXPECT_TRUE(filesWith(kSecret).isEmpty());
        EXPECT_TRUE(filesWith(kSecret.toBase64()).isEmpty());
    }
}

TEST_F(SecretsTest, B3_TheHashIsOnAnotherThread)
{
    EXPECT_EQ(keeper(u"keep"_s, u"file"_s).code, ErrorCode::None);
    const Said said = keeper(u"find"_s, u"file"_s);
    EXPECT_EQ(said.found, kSecret);
    EXPECT_GT(said.turns, 1) << "the event loop went on";
}

TEST_F(SecretsTest, B3_NobodyHearsAfterTheEnd)
{
    bool heard = false;
    {
        Secrets secrets;
        const auto got = [&](const Result<QByteArray>&) { heard = true; };
        writeFile(key, sealSecret(kSecret, "words", "u_1", kCheap).value());
        secrets.find(name, SecretPlace::File, "words", got);
        secrets.find(name, SecretPlace::Ask, "", got);
        EXPECT_FALSE(heard) << "an answer comes after the call";
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_FALSE(heard);
}

TEST(Wiped, OverwritesTheBytesWhereTheyLieAlsoWhereTheyAreShared)
{
    QByteArray secret("canary");
    secret.detach();
    const QByteArray shared = secret;
    wipe(secret);
    EXPECT_TRUE(secret.isEmpty());
    EXPECT_EQ(shared, QByteArray(6, '\0'));
    QByteArray text = QByteArrayLiteral("program text");
    wipe(text); // cannot be, and is no crash
    const QByteArray original("canary");
    const Wiped own(original);
    EXPECT_EQ(own.bytes(), original);
    EXPECT_NE(own.bytes().constData(), original.constData());
}

TEST(SecretPlaceCodes, AreTheWordsOfTheSettings)
{
    EXPECT_EQ(codeOf(SecretPlace::Keychain), "keychain"_L1);
    EXPECT_EQ(fromCode<SecretPlace>(u"file"), SecretPlace::File);
    EXPECT_EQ(fromCode<SecretPlace>(u"ask"), SecretPlace::Ask);
    EXPECT_FALSE(fromCode<SecretPlace>(u"plain"));
}

} // namespace matoi
