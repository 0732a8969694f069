// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/people.h>

#include <QObject>

namespace matoi::ui
{

class Acts;
class CopyPanel;
class PeopleList;

//! What is asked on the page of people: who they are, how they are reached, a whole list of them
//! from a file. GUI thread.
class DirectoryPanels : public QObject
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    DirectoryPanels(Acts& acts, PeopleList& list, QWidget* window);

    //! Reads everybody again and shows them.
    void reload();
    void add();
    void edit(const DirectoryEntry& entry);
    //! Archives, or brings back whom somebody archived. Nobody is ever deleted.
    void archive(const DirectoryEntry& entry);
    //! Asks for a CSV.
    void importFile();
    //! Says what the file would change, and records it when that is confirmed. A file with a fault
    //! changes nothing; its lines are named.
    void importFrom(const QString& file);

private:
    void ask(const DirectoryEntry& entry);
    void confirm(const QString& name, const PeoplePlan& plan);
    void refuse(const QString& name, const std::vector<Error>& errors);

    Acts& m_acts;
    PeopleList& m_list;
    CopyPanel& m_faults;
};

} // namespace matoi::ui
