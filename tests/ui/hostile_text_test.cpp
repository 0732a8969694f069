// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <tests/support/hostile_texts.h>
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/views/timeline_view.h>

#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QPixmap>
#include <QTextEdit>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! Sees every open of one file, by whatever path a widget might take to it.
class Canary
{
public:
    Canary()
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        QPixmap picture(8, 8);
        picture.fill(Qt::red);
        picture.save(&file, "PNG");
        file.close();
        m_fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        inotify_add_watch(m_fd, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS);
    }
    ~Canary() { ::close(m_fd); }
    bool wasOpened()
    {
        char events[4096];
        return ::read(m_fd, events, sizeof events) > 0;
    }

private:
    QTemporaryDir m_dir;
    int m_fd = -1;

public:
    const QString path = m_dir.filePath(u"canary.png"_s);
};

struct HostileText : testing::Test {
    Canary canary;
    std::vector<QString> texts = hostileTexts(canary.path);
};

//! An incident in which every field that takes words says `words`.
StreamId tellEverywhere(Session& s, const QString& words)
{
    const auto me = s.profile();
    const auto declared =
        s.submit({}, cmd::DeclareIncident{words, {}, {}, words, {}, {}, {}, {}}, {});
    EXPECT_TRUE(declared) << words.toStdString();
    const StreamId id = declared->subject().id;
    const auto act = [&](Command command) {
        const auto done = s.submit(id, std::move(command), {});
        EXPECT_TRUE(done) << words.toStdString() << ": " << int(done ? 0 : int(done.error().code));
        return done ? done->events.front().id : EventId();
    };
    const EventId entry = act(cmd::AddEntry{words});
    act(cmd::CorrectEntry{entry, words + u" 2"_s, {}});
    const EventId other = act(cmd::AddEntry{words});
    act(cmd::RetractEntry{other, words});
    const EventId hypothesis = act(cmd::OpenHypothesis{words});
    act(cmd::SettleHypothesis{hypothesis, false, words});
    act(cmd::AddTask{words, me, {}, Lane::Dev, {}});
    act(cmd::PostSummary{words, words, words, words, {}});
    act(cmd::StartStep{u"scope"_s, me});
    act(cmd::DoneStep{u"scope"_s, words});
    act(cmd::SetImpact{words, true, 3, 4});
    return id;
}

} // namespace

TEST_F(HostileText, T33_IsShownAsItIsWrittenInEveryWidgetAndOpensNothing)
{
    WindowDriver w;
    ASSERT_GE(texts.size(), 60u);
    for (const QString& words : texts) {
        const StreamId id = w.ask([&](Session& s) {
            cmd::SetPerson person;
            person.name = words;
            EXPECT_TRUE(s.submit({}, person, {})) << words.toStdString();
            return tellEverywhere(s, words);
        });
        w.window.openIncident(id);
        w.settle();
        ASSERT_EQ(w.desk().snapshot().incident.title, words.trimmed());
        EXPECT_FALSE(w.window.grab().isNull());
        const TimelineModel& rows = w.desk().timeline();
        int told = 0;
        for (int i = 0; i < rows.rowCount(); ++i)
            told += rows.row(i).text.contains(words.trimmed());
        EXPECT_GE(told, 5) << words.toStdString();
        bool spoken = false;
        for (int i = 0; i < w.desk().view().visibleRows(); ++i)
            spoken |= w.desk().view().spokenRow(i).contains(words.trimmed());
        EXPECT_TRUE(spoken) << words.toStdString();
        // The panels that show such words again.
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_T, Qt::Key_A}) {
            w.key(Qt::Key_Escape);
            w.key(key);
            w.window.grab();
            w.key(Qt::Key_Escape);
        }
        w.key(Qt::Key_K, Qt::ControlModifier);
        w.window.grab();
        w.key(Qt::Key_Escape);
        const auto labels = w.window.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
    }
    EXPECT_TRUE(w.window.findChildren<QTextEdit*>().empty()) << "a rich text editor takes markup";
    w.key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_FALSE(w.window.grab().isNull());
    EXPECT_FALSE(canary.wasOpened());
}

TEST_F(HostileText, T33_TheShellPrintsNoEscapeSequence)
{
    QTemporaryDir dir;
    auto session = *Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session->createProfile(u"Aya"_s, u"aya"_s));
    for (const QString& words : texts)
        tellEverywhere(*session, words);
    const auto rows = *session->store().incidents();
    for (const IncidentRow& row : rows)
        for (const QStringList& verb : {QStringList{u"incident"_s, u"show"_s, row.label},
                                        QStringList{u"timeline"_s, u"list"_s, row.label}}) {
            CliRequest request;
            request.arguments = verb;
            request.language = u"en"_s;
            const CliReply reply = runCli(request, *session);
            ASSERT_EQ(reply.exitCode, 0) << reply.err.toStdString();
            EXPECT_FALSE(reply.out.contains('\x1b'));
            EXPECT_FALSE(reply.out.contains('\0'));
        }
    EXPECT_FALSE(canary.wasOpened());
}

TEST_F(HostileText, T33_WhatNoWidgetCanShowIsRefusedWithTheFieldAndTheCharacter)
{
    QTemporaryDir dir;
    auto session = *Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(session->createProfile(u"Aya"_s, u"aya"_s));
    const QString nul = u"a"_s + QChar(0) + u"b"_s;
    for (const QString& words : {nul, u"\x1b[31mred\x1b[0m"_s, u"bell\a"_s, u"\x7f"_s}) {
        cmd::DeclareIncident declare;
        declare.title = words;
        const auto refused = session->submit({}, declare, {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::ControlCharacters);
        EXPECT_TRUE(refused.error().context.contains("U+"_L1));
    }
    cmd::DeclareIncident mb;
    mb.title = QString(1024 * 1024, u'x');
    const auto refused = session->submit({}, mb, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLong);
}
