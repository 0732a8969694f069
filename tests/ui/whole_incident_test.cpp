// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/canonical.h>
#include <tests/support/printers.h>
#include <tests/ui/same_by_shell.h>
#include <tests/ui/window_driver.h>

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

using K = NextAct::Kind;

//! Everything that an incident came to, without what differs from run to run.
QStringList normalised(Session& session)
{
    const IncidentRow row = session.store().incidents()->front();
    const Incident incident = *session.store().incident(row.id);
    QStringList lines{QString::fromUtf8(canonical::encode(incident))};
    const auto entries = *session.store().entries(row.id);
    for (const Entry& entry : entries)
        lines << QString::fromUtf8(canonical::encode(entry));
    const auto postmortem = *session.store().postmortemOf(row.id);
    lines << (postmortem ? QString::fromUtf8(canonical::encode(*postmortem)) : u"none"_s);
    return withoutRun(std::move(lines));
}

//! One incident, told to a window by keys and to a shell by words.
class WholeIncident : public testing::Test
{
protected:
    NextAct next() { return w.desk().snapshot().next; }

    //! The commander presses G and answers what is asked. False when nothing comes of it.
    bool goOn()
    {
        const NextAct act = next();
        return answer(act) && next() != act && !HasFailure();
    }
    bool answer(const NextAct& act)
    {
        const QString i = shell.incident;
        w.key(Qt::Key_Escape);
        w.key(Qt::Key_G);
        switch (act.kind) {
        case K::StartStep:
            shell.run({u"step"_s, u"start"_s, i, act.step});
            return true;
        case K::DoneStep: {
            const QString evidence = act.step == "channel"_L1 ? u"incident_mail"_s : u"shown"_s;
            w.type(evidence);
            w.save();
            shell.run({u"step"_s, u"done"_s, i, act.step, u"--evidence"_s, evidence});
            return true;
        }
        case K::PostSummary:
            w.type(u"Half is resent"_s);
            w.key(Qt::Key_Tab);
            w.type(u"Retrying"_s);
            w.save();
            shell.run({u"summary"_s, u"post"_s, i, u"--situation"_s, u"Half is resent"_s,
                       u"--actions"_s, u"Retrying"_s, u"--next"_s, u"30m"_s});
            return true;
        case K::Classify:
            EXPECT_TRUE(w.tabTo("matoi::ui::CaseTable"));
            w.key(Qt::Key_1);
            w.save();
            shell.run({u"incident"_s, u"classify"_s, i, u"--case"_s, u"CLS-1"_s});
            return true;
        case K::ScoreImpact:
            w.type(u"3"_s);
            w.key(Qt::Key_Tab);
            w.type(u"5"_s);
            w.save();
            shell.run({u"incident"_s, u"score"_s, i, u"--scope"_s, u"3"_s, u"--degree"_s, u"5"_s});
            return true;
        case K::SetOutlook:
            shell.run({u"incident"_s, u"outlook"_s, i, u"continuing"_s});
            return true;
        case K::ContactCustomers:
            // The first of its fields says which text, the last why there is none.
            for (int field = 0; field < 4; ++field)
                w.key(Qt::Key_Tab);
            w.type(u"Nobody noticed"_s);
            w.save();
            shell.run({u"notice"_s, u"not-needed"_s, i, u"--reason"_s, u"Nobody noticed"_s});
            return true;
        case K::Converge:
            converge();
            return true;
        case K::WriteReport:
            w.retype(u"Mail stopped for an hour"_s);
            w.key(Qt::Key_Tab);
            w.type(u"All recipients at once"_s);
            w.save();
            shell.run({u"postmortem"_s, u"edit"_s, i, u"cause"_s, u"All recipients at once"_s});
            shell.run({u"postmortem"_s, u"edit"_s, i, u"summary"_s, u"Mail stopped for an hour"_s});
            shell.run({u"step"_s, u"done"_s, i, u"report"_s});
            return true;
        case K::HoldReview:
            w.save();
            shell.run({u"postmortem"_s, u"review"_s, i, u"--participant"_s, shell.me,
                       u"--facilitator"_s, shell.me});
            return true;
        case K::FinishReview:
            shell.run({u"postmortem"_s, u"review"_s, i, u"--state"_s, u"reviewed"_s});
            return true;
        case K::Close:
            shell.run({u"incident"_s, u"state"_s, i, u"closed"_s});
            return true;
        default:
            return false;
        }
    }
    void converge()
    {
        w.key(Qt::Key_Tab);
        auto* fix = qobject_cast<QComboBox*>(QApplication::focusWidget());
        ASSERT_TRUE(fix);
        for (int n = 0; n < 5 && fix->currentData() != QString(codeOf(FixState::PermanentDone));
             ++n)
            w.key(Qt::Key_Down);
        w.save();
        shell.run({u"incident"_s, u"converge"_s, shell.incident, u"--owner"_s, shell.me, u"--fix"_s,
                   u"permanent_done"_s});
    }

    WindowDriver w;
    Shell shell;
};

} // namespace

TEST_F(WholeIncident, ByKeysAloneAndByTheShellGiveTheSameFold)
{
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Scheduled mail is not going out"_s);
    w.key(Qt::Key_1, Qt::AltModifier);
    w.key(Qt::Key_Return);
    shell.run({u"incident"_s, u"declare"_s, u"--title"_s, u"Scheduled mail is not going out"_s,
               u"--source"_s, u"customer"_s});
    ASSERT_EQ(w.desk().snapshot().incident.title, u"Scheduled mail is not going out"_s);
    // Up to the first question about the outlook, then what nobody asks for.
    while (next().kind != K::SetOutlook)
        ASSERT_TRUE(goOn()) << int(next().kind);
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_N);
    w.type(u"/finding Worker loads everyone at once"_s);
    w.key(Qt::Key_Return);
    shell.run({u"timeline"_s, u"add"_s, shell.incident, u"Worker loads everyone at once"_s,
               u"--kind"_s, u"finding"_s});
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_H);
    w.type(u"The new chunk size"_s);
    w.save();
    shell.run({u"hypothesis"_s, u"open"_s, shell.incident, u"The new chunk size"_s});
    w.key(Qt::Key_T);
    w.type(u"Tell the support desk again"_s);
    w.save();
    shell.run({u"task"_s, u"add"_s, shell.incident, u"Tell the support desk again"_s});
    ASSERT_TRUE(goOn());
    while (next().kind == K::DoneStep || next().kind == K::StartStep ||
           next().kind == K::ContactCustomers)
        ASSERT_TRUE(goOn());
    for (const char* outlook : {"converging", "converged"}) {
        w.key(Qt::Key_Escape); // later: the question about the outlook before
        w.key(Qt::Key_O);
        shell.run({u"incident"_s, u"outlook"_s, shell.incident, QString::fromLatin1(outlook)});
    }
    for (int acts = 0; acts < 30 && next().kind != K::Nothing; ++acts)
        ASSERT_TRUE(goOn()) << int(next().kind);
    EXPECT_EQ(w.desk().snapshot().incident.state, IncidentState::Closed);
    EXPECT_EQ(w.ask([](Session& s) { return normalised(s); }), normalised(*shell.session));
}
