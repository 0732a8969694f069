// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/people.h>

#include <QWidget>

class QLineEdit;

namespace matoi::ui
{

class Button;
class RowPicker;

//! The people of the workspace: fixed rows, painted only where seen; typing narrows, kana readings
//! are searched too. Enter edits, Del archives or brings back.
class PeopleList : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleList(QWidget* parent = nullptr);
    void show(std::vector<DirectoryEntry> people);
    void retranslate();
    int rows() const { return int(m_shown.size()); }
    //! Whom the keys mean; nobody when no row is shown.
    const DirectoryEntry* chosen() const;

Q_SIGNALS:
    void addRequested();
    void importRequested();
    void editRequested(const matoi::DirectoryEntry& entry);
    void archiveRequested(const matoi::DirectoryEntry& entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    //! Where the columns begin.
    struct Columns {
        int handle, teams, duty, phone, email, end;
    };
    Columns columns() const;
    void filter();
    void edit();
    void paintRow(QPainter& p, int row, const QRect& r) const;
    QString spoken(int row) const;

    std::vector<DirectoryEntry> m_people;
    std::vector<int> m_shown;
    QLineEdit* m_search;
    Button *m_add, *m_import;
    RowPicker* m_picker;
};

} // namespace matoi::ui
