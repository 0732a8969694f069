// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/views/hub_mark.h>
#include <ui/views/scrim_panel.h>

class QGridLayout;
class QHBoxLayout;

namespace matoi::ui
{

class Button;
class IconMark;

//! Where sharing stands, in full, and what can be done about it.
struct HubSheet {
    struct Act {
        QString id, words, key; //!< one letter
        bool operator==(const Act&) const = default;
    };
    Standing standing = Standing::Local;
    QString title, sentence;
    std::vector<std::pair<QString, QString>> facts; //!< label, value
    std::vector<Act> acts;
    bool operator==(const HubSheet&) const = default;
};

//! The card of the hub: facts in fixed places, acts by letters. The owner does them.
class HubPanel : public ScrimPanel
{
    Q_OBJECT
public:
    explicit HubPanel(QWidget* window);
    void open(const HubSheet& sheet);
    //! What changed while it is open.
    void show(const HubSheet& sheet);
    const HubSheet& shown() const { return m_sheet; }

Q_SIGNALS:
    void acted(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    IconMark* m_mark;
    QLabel *m_title, *m_sentence;
    QGridLayout* m_facts;
    QHBoxLayout* m_foot;
    Button* m_close;
    std::vector<QLabel*> m_labels;
    std::vector<Button*> m_buttons;
    HubSheet m_sheet;
};

} // namespace matoi::ui
