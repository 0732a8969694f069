// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/notice.h>
#include <app/service/workspace.h>
#include <ui/views/notice_panel.h>

#include <QObject>

namespace matoi::ui
{

class Acts;

//! The customer step in the window (behaviours 5 and 11): a change of outlook asks "contact by this
//! policy?" with the prepared text; then somebody else approves, and somebody records that it went
//! out. GUI thread; what a panel shows is read afresh on the store thread when it opens.
class NoticePanels : public QObject
{
    Q_OBJECT
public:
    //! `acts` is borrowed and outlives this.
    NoticePanels(Acts& acts, QWidget* window);

    //! What customers wait for: an approved notice to be sent, a draft to be approved, a contact.
    //! A new draft where they wait for nothing.
    void openNext();
    //! Contact by this policy? The draft of the stage that comes next.
    void askContact() { askContactWith({}); }
    //! `words`: the text to begin with, from the composer, which lets them go once it is drafted.
    void askContactWith(const QString& words);
    //! After a change of outlook; not while somebody types or another panel is open.
    void askContactIfFree();
    void askApproval(EventId notice);
    void askSent(EventId notice);
    //! The draft that waits for approval, to be written anew.
    void revise();
    //! The contact policy of each outlook: words, who is affected, channel, who decided.
    void askPolicy();

private:
    struct Loaded;
    //! Reads incident, policy and prepared text; `stage` absent = the one that comes next.
    void load(std::optional<NoticeStage> stage, std::function<void(const Loaded&)> then);
    void draft(const Loaded& loaded, const NoticeRecord* revised, const QString& words = {});
    //! Opens the panel on a notice that is there already; `more` adds what its mode needs.
    void
    openOn(EventId notice, NoticePanel::Mode mode,
           std::function<void(NoticePanel::Content&, const Loaded&, const NoticeRecord&)> more);
    void confirm();
    void submit(Command command, PersonId as = {});

    Acts& m_acts;
    QWidget* m_window;
    NoticePanel& m_panel;
    StreamId m_incident; //!< of the open panel
    EventId m_notice;    //!< the one shown, or the one that the draft replaces
    QString m_composed;  //!< what of the draft came from the composer
};

} // namespace matoi::ui
