// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace matoi;

TEST(Session, DeclaresAndFinds)
{
    QTemporaryDir dir;
    auto s = Session::open(dir.filePath(u"w.matoi"_s));
    ASSERT_TRUE(s) << testing::PrintToString(s.error());
    auto me = (*s)->createProfile(u"佐藤 美咲"_s, u"sato"_s);
    ASSERT_TRUE(me) << testing::PrintToString(me.error());
    auto d = (*s)->submit({}, cmd::DeclareIncident{.title = u"メールが届かない"_s});
    ASSERT_TRUE(d) << testing::PrintToString(d.error());
    const StreamId id = d->subject().id;
    auto e = (*s)->submit(id, cmd::AddEntry{.text = u"送信ワーカーが落ちた"_s});
    ASSERT_TRUE(e) << testing::PrintToString(e.error());
    auto hits = (*s)->store().search(u"落"_s);
    ASSERT_TRUE(hits) << testing::PrintToString(hits.error());
    EXPECT_EQ(hits->size(), 1u);
    hits = (*s)->store().search(u"メール"_s);
    ASSERT_TRUE(hits);
    EXPECT_EQ(hits->size(), 1u);
    auto before = (*s)->store().openHash(nullptr, nullptr);
    auto rb = (*s)->store().rebuild({});
    ASSERT_TRUE(rb) << testing::PrintToString(rb.error());
    EXPECT_EQ(before->toHex(), (*s)->store().openHash(nullptr, nullptr)->toHex());
    EXPECT_TRUE((*s)->store().verify({})->problems.empty());
}
