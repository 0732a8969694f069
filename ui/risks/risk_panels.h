// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_register.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class NotePanel;
class IncidentMatrixPanel;
class RiskPage;
class RiskPictures;
class RiskScorePanel;
class TrendsPanel;
struct FormField;

//! What is asked on the page of risks; each answer is one command on the chosen record. GUI thread.
class RiskPanels : public QObject
{
    Q_OBJECT
public:
    //! All borrowed; they outlive this.
    RiskPanels(Acts& acts, RiskPage& page, NotePanel& note, QWidget* window);

    //! A new record; the title is enough.
    void add();
    //! The same, filled with what is known already (an offer, a finding).
    void addFrom(const cmd::AddRisk& given, const QString& note);
    void edit();
    void score();
    //! A card was dropped there: the assessment is proposed, the reason is asked for.
    void propose(StreamId risk, ImpactBand potential, qint64 likelihood);
    void status();
    void visit();
    //! Status, owner, service and day by which the list is narrowed.
    void askFilter();
    //! A line of one of the two logs.
    void logLine();
    //! Joins the record with an incident.
    void link();
    //! May this become a record? Yes or no and why (REC-1).
    void askEntry();
    //! The incidents that wait for their permanent fix (DON-3), to be recorded.
    void showOffers();
    //! Prefilled from this incident (REC-2, DON-3).
    void addFromIncident(StreamId incident);
    //! The register over time.
    void showTrends();
    //! The incidents of a period by scope x degree.
    void showIncidents();
    //! The fields that two devices changed at once.
    void conflicts();
    //! Words that must not stay: a line of a log or a section (admins).
    void redact();
    RiskPictures& pictures() { return m_pictures; }

Q_SIGNALS:
    void incidentWanted(matoi::StreamId incident);

private:
    const RiskView* view();
    // risk_panels_pictures.cpp
    void wirePictures();
    void submit(StreamId risk, Command command);
    //! Reads the record and opens its assessment, with what is proposed.
    void openScore(StreamId risk, std::optional<ImpactBand> potential = {},
                   std::optional<qint64> likelihood = {});
    void recordScore();
    //! The field of the next visit; `status` gives its bounds.
    FormField visitField(RiskStatus status, const QString& value) const;

    Acts& m_acts;
    RiskPage& m_page;
    NotePanel& m_note;
    RiskScorePanel& m_score;
    TrendsPanel& m_trends;
    IncidentMatrixPanel& m_incidents;
    RiskPictures& m_pictures;
    StreamId m_scored; //!< whose assessment is open
};

} // namespace matoi::ui
