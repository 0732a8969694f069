// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/row_filter.h>

#include <QWidget>

class QLineEdit;

namespace matoi::ui
{

class Button;

//! Search, kinds, pins, hidden system rows, and the order: what of the timeline is shown.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    RowFilter filter() const;
    //! Back to everything; system rows stay as they are.
    void clear();
    void focusSearch();
    //! The chips that are pressed, as code words. Without what is searched for: those are words of
    //! people, and what is saved lies beside no lock.
    QStringList saved() const;
    void restore(const QStringList& words);
    void setSystemShown(bool shown);
    //! Counts behind the words of the chips: shown, folded system rows, hidden by the filter.
    void setCounts(int all, int system, int hidden);
    //! A restricted incident says how many people see this; 0 = everybody.
    void setReaders(int readers);
    void retranslate();

Q_SIGNALS:
    void changed();
    void systemToggled(bool shown);
    void orderToggled(bool recorded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct KindChip {
        Button* button;
        std::vector<EntryKind> kinds;
    };
    void toggled();
    void fit();
    QLineEdit* m_search;
    QWidget *m_lens, *m_slash;
    QString m_systemWords, m_hiddenWords;
    int m_readers = 0;
    Button* m_lock;
    Button *m_all, *m_pinned, *m_system, *m_hidden, *m_order;
    std::vector<KindChip> m_kinds;
};

} // namespace matoi::ui
