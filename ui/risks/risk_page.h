// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_register.h>
#include <app/service/workspace.h>
#include <ui/shell/window_context.h>

#include <QWidget>

#include <set>

namespace matoi::ui
{

class Button;
class RiskList;
class RiskMatrixView;
class RiskPlot;
class RiskSheet;

//! The register: queue and list, matrix and impact history, the chosen record. Reads the board on
//! the store's thread, filters what it holds by itself; never writes (RiskPanels asks). GUI thread.
class RiskPage : public QWidget
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    RiskPage(Workspace& workspace, const WindowContext& context, QWidget* parent = nullptr);

    //! Reads the register again. Cheap to ask often: while one reading runs, one more is kept.
    void reload();
    //! After facts were recorded. Behind another page only the visits that are due are counted:
    //! the register is read when the page comes up.
    void follow(const Change& change);
    //! Counts the visits that are due, see counted().
    void countVisits();
    //! Once a second: another day has other visits due. `now` UTC ms.
    void tick(Ms now);
    //! The people of the context are other ones, or known at last.
    void useNames();
    //! Shows this record, whatever the filter says.
    void choose(StreamId risk);
    StreamId chosen() const;
    const RiskView* view() const;
    const RiskBoard& board() const { return m_board; }
    //! The settings of the workspace: labels of scope and degree.
    const std::map<QString, QString>& policy() const { return m_policy; }
    //! What the list shows, in its order.
    const std::vector<RiskRow>& shownRows() const { return m_shown; }
    //! Shows this child instead of list, matrix and record; null = those again.
    void cover(QWidget* with);
    void retranslate();
    RiskList& list() { return *m_list; }
    RiskMatrixView& matrix() { return *m_matrix; }
    RiskPlot& plot() { return *m_plot; }
    RiskSheet& sheet() { return *m_sheet; }

Q_SIGNALS:
    void said(const QString& sentence);
    void addRequested();
    void offersRequested();
    void exportRequested();
    void importRequested();
    void tableRequested();
    //! shownRows() are others, or say something else.
    void filtered();
    //! Open and due counts for the navigation.
    void counted(int due);
    void loaded();
    //! The chosen record was read and stands on the sheet.
    void recordShown(matoi::StreamId risk);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void filter();
    void searchBodies();
    //! What `m_wanted` names is chosen once it is there, whatever the filter says.
    void chooseWanted();
    //! Of the chosen record; not again while it is the one that was read last.
    void readRecord();
    void place();

    Workspace& m_workspace;
    const WindowContext& m_context;
    RiskBoard m_board;
    std::map<QString, QString> m_policy;
    std::vector<RiskRow> m_shown;
    std::set<StreamId> m_found; //!< records whose body holds the words searched for
    QString m_searched;
    StreamId m_wanted; //!< to be chosen once it has been read
    StreamId m_read;   //!< the record that is asked for
    QDate m_counted;   //!< the day whose visits were counted
    bool m_filtering = false;
    bool m_reading = false, m_again = false, m_narrow = false, m_details = false;
    QWidget* m_cover = nullptr;
    Button *m_offers, *m_table, *m_import, *m_export, *m_add;
    RiskList* m_list;
    QWidget* m_middle;
    RiskMatrixView* m_matrix;
    RiskPlot* m_plot;
    RiskSheet* m_sheet;
};

} // namespace matoi::ui
