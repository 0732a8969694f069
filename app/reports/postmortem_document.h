// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/entry.h>
#include <app/reports/markdown_text.h>
#include <app/text/messages.h>

#include <map>

namespace matoi::reports
{

//! Everything that a postmortem prints, as plain values; whoever reads the store fills it. What is
//! not known stays empty and is not printed. Times UTC ms, 0 = not yet; names as they are shown.
struct PostmortemFacts {
    QString label; //!< INC-2026-0042
    QString title; //!< of a restricted incident its codename
    bool restricted = false;
    IncidentKind kind = IncidentKind::Real; //!< a drill says so on each page
    Classification classification = Classification::Undecided;
    QString classificationReason;
    IncidentState state = IncidentState::Reporting;
    FixState fix = FixState::None;
    PostmortemPhase phase = PostmortemPhase::Draft;
    std::optional<qint64> scope, degree; //!< E-1, E-2

    QString affectedFunction, affectedTenants, affectedUsers;
    QString owner, facilitator;
    std::vector<QString> participants; //!< of the review
    Ms dueAt = 0, meetingAt = 0, reviewHeldAt = 0;
    std::map<Milestone, Ms> milestones;

    //! A duty and who had it, in the order in which it was taken; until = 0: to the end.
    struct Duty {
        Role role = Role::Commander;
        QString name, note; //!< note: what was handed over
        Ms since = 0, until = 0;
    };
    std::vector<Duty> duties;
    //! What a responder was at.
    struct Work {
        QString name;
        Lane lane = Lane::All;
        Phase phase = Phase::Discovery;
        Ms from = 0, to = 0; //!< to = 0: until convergence
    };
    std::vector<Work> work;
    struct Notice {
        NoticeStage stage = NoticeStage::First;
        QString subject, recipients, approver, sender;
        Ms sentAt = 0; //!< only what went out
    };
    std::vector<Notice> notices;

    //! One section in the order of the template: its id as in the log, its heading, its Markdown.
    //! "external" is set apart at the end; "timeline", "customers" and "actions" get their tables
    //! whether they are listed or not.
    struct Section {
        QString id, heading, markdown;
    };
    std::vector<Section> sections;
    AttachmentOf attachment; //!< for pictures in sections

    std::vector<Entry> timeline; //!< the pinned ones, in the order in which they are printed
    text::Wording wording;       //!< for them; its zone is the document's

    struct Action {
        QString title, owner, evidence, reason, verifiedBy;
        ActionKind kind = ActionKind::Prevention;
        Priority priority = Priority::P1;
        ActionState state = ActionState::Open;
        Ms dueAt = 0;
    };
    std::vector<Action> actions;

    //! A gate that was overridden, or a glass that was broken.
    struct Exception {
        Ms at = 0;
        QString who, what, reason;
    };
    std::vector<Exception> exceptions;
    struct SignOff {
        QString name, note;
        Ms at = 0;
    };
    std::vector<SignOff> signOffs;
    //! Another incident that was like it, and in what.
    struct Similar {
        QString label, title, why;
    };
    std::vector<Similar> similar;

    Ms madeAt = 0;
    QString madeBy;
};

//! A document and what it had to leave out of somebody's words.
struct PostmortemDocument {
    Document document;
    std::vector<LeftOut> leftOut; //!< sentence() words it; `section` is the heading
};

//! The whole postmortem in "ja" or "en": numbers, phases, sections, timeline, actions, people,
//! review, and the text for outsiders on a page of its own. Sections without words collapse into
//! one line. Pure; about 10 ms.
PostmortemDocument postmortemDocument(const PostmortemFacts& facts, const QString& language);
//! The same on one page, for management: numbers, phases, the beginnings of summary, impact, cause
//! and permanent fix, and the actions that are open.
PostmortemDocument postmortemSummary(const PostmortemFacts& facts, const QString& language);
//! The text for outsiders alone, without anything from inside but the title.
PostmortemDocument externalDocument(const PostmortemFacts& facts, const QString& language);

} // namespace matoi::reports
