// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace matoi::ui
{

class Button;

//! One question of a panel.
struct FormField {
    enum class Kind { Line, Text, Choice };
    QString key, label;
    Kind kind = Kind::Line;
    QString value, placeholder;
    std::vector<std::pair<QString, QString>> choices; //!< code, word
};

using FormValues = QMap<QString, QString>;

//! A panel inside the window on a scrim (ui.md 7): fields, one act. Ctrl+Enter saves, Enter in a
//! line too; Esc closes and keeps what was typed for the next time. A refusal is shown in the panel
//! and nothing typed is lost.
class FormPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FormPanel(QWidget* window);
    //! `save` is asked with the values; it answers through succeed() or refuse().
    void open(const QString& id, const QString& title, const QString& note,
              const std::vector<FormField>& fields, const QString& act,
              std::function<void(const FormValues&)> save);
    void succeed();
    void refuse(const QString& sentence);
    bool isOpen() const { return isVisible(); }
    QString openId() const { return m_id; }
    //! A line of the title row that changes with time (the declaration's running clock).
    void setTicker(const QString& text);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void submit();
    void close();
    FormValues values() const;
    QWidget* makeField(const FormField& field);
    void place();

    QWidget* m_card;
    QVBoxLayout* m_rows;
    QLabel *m_title, *m_note, *m_ticker, *m_error;
    Button *m_save, *m_cancel;
    QString m_id;
    std::vector<std::pair<FormField, QWidget*>> m_fields;
    std::function<void(const FormValues&)> m_act;
    QMap<QString, FormValues> m_drafts; // by panel id
    QWidget* m_before = nullptr;
};

} // namespace matoi::ui
