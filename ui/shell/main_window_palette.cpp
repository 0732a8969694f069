// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/transitions.h>
#include <app/text/language.h>
#include <app/text/messages.h>
#include <ui/models/review_snapshot.h>
#include <ui/shell/actions.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/shell/people_panels.h>
#include <ui/views/composer.h>
#include <ui/views/palette.h>

using namespace Qt::StringLiterals;

// Ctrl+K: what can be found, and what happens then.
namespace matoi::ui
{

namespace
{

//! The kinds that one writes by hand: the word after the slash, and how else one may look for it.
struct WrittenKind {
    EntryKind kind;
    const char16_t *slash, *search;
};
constexpr WrittenKind kKinds[]{
    {EntryKind::Finding, u"finding", u"finding shoken しょけん 所見"},
    {EntryKind::Decision, u"decision", u"decision kettei けってい 決定"},
    {EntryKind::Workaround, u"workaround", u"workaround zantei ざんてい 暫定対応"},
    {EntryKind::ActionStarted, u"action", u"action taio たいおう 対応 start"},
    {EntryKind::ActionDone, u"done", u"done kanryo かんりょう 完了"},
    {EntryKind::HypothesisOpened, u"hypothesis", u"hypothesis kasetsu かせつ 仮説"},
    {EntryKind::Todo, u"todo", u"todo yarukoto やること task"},
    {EntryKind::AlertLinked, u"alert", u"alert araato あらーと アラート"},
    {EntryKind::Note, u"note", u"note memo メモ めも"}};

} // namespace

void MainWindow::openPalette()
{
    PaletteIndex index;
    for (const Action& action : m_actions->all()) {
        // What nobody can press now is not offered; a place that is not on the screen neither.
        const ActionPlace place =
            action.place == ActionPlace::Rows ? ActionPlace::Desk : action.place;
        const bool here = place == ActionPlace::Anywhere || place == placeShown();
        if (here && action.possible() && action.id != "window.palette"_L1)
            index.add({PaletteItem::Kind::Action,
                       action.id,
                       action.words(),
                       {},
                       action.keys,
                       action.search,
                       false});
    }
    for (const auto& [id, name] : m_context.names)
        index.add({PaletteItem::Kind::Person,
                   id.toString(),
                   name,
                   tr("Person"),
                   {},
                   m_readings.value(id.toString()),
                   false});
    if (deskShown())
        for (const WrittenKind& kind : kKinds)
            index.add({PaletteItem::Kind::EntryKind,
                       QString::fromUtf16(kind.slash),
                       tr("Write: %1").arg(text::word(kind.kind)),
                       u"/"_s + QString::fromUtf16(kind.slash),
                       {},
                       QString::fromUtf16(kind.search),
                       false});
    m_palette->open(std::move(index));
    // Thousands of titles are folded away from the GUI thread; the acts are there at once.
    m_workspace.run(
        m_palette,
        [](Session& s) {
            PaletteIndex incidents;
            for (const IncidentRow& row : s.read().incidents().valueOr({}))
                incidents.add({PaletteItem::Kind::Incident,
                               row.id.toString(),
                               row.title,
                               row.label,
                               {},
                               row.label,
                               isRunning(row.state)});
            // Each has its postmortem, once there is one.
            for (const ReviewRow& row : loadReviewList(s).valueOr({}))
                incidents.add({PaletteItem::Kind::Postmortem,
                               row.incident.toString(),
                               text::translated("Palette", "Postmortem of %1").arg(row.title),
                               row.label,
                               {},
                               row.label + u" ふり返り ふりかえり furikaeri"_s,
                               false});
            return incidents;
        },
        [this](const PaletteIndex& incidents) {
            if (m_palette->isOpen())
                m_palette->append(incidents);
        });
}

void MainWindow::pickFromPalette(const PaletteItem& item)
{
    switch (item.kind) {
    case PaletteItem::Kind::Action:
        m_actions->run(item.id);
        return;
    case PaletteItem::Kind::Incident:
        openIncident(StreamId::fromString(item.id));
        return showPage(DeskPage);
    case PaletteItem::Kind::Postmortem:
        return openReview(StreamId::fromString(item.id));
    case PaletteItem::Kind::Person:
        if (deskShown())
            m_peoplePanels->askAssign(Role::Responder, PersonId::fromString(item.id));
        return;
    case PaletteItem::Kind::EntryKind: {
        Composer& composer = m_desk->composer();
        composer.setText(u"/%1 %2"_s.arg(item.id, composer.text()));
        return composer.focusEditor();
    }
    }
}

} // namespace matoi::ui
