// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/deploy_import.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class CopyPanel;
class ListPanel;

//! Deployments from a file, and the deployment that a person names as the cause of an incident.
//! GUI thread; nothing waits here: files are read on the store's thread.
class DeployPanels : public QObject
{
    Q_OBJECT
public:
    DeployPanels(Acts& acts, QWidget* window);

    //! Asks for the file.
    void chooseFile();
    //! Says what it would change, or every fault with its line; then asks.
    void open(const QString& file);
    //! The deployments before the incident on the desk converged, the newest first.
    void askCause();
    ListPanel& causes() { return m_causes; }

private:
    void refuse(const QString& name, const std::vector<Error>& errors);
    void confirm(const QString& name, const DeployPlan& plan);

    Acts& m_acts;
    QWidget* m_window;
    CopyPanel& m_faults;
    ListPanel& m_causes;
    StreamId m_incident; //!< whose cause is asked for
    std::vector<QString> m_keys;
};

} // namespace matoi::ui
