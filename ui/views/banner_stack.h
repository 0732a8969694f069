// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/desk_snapshot.h>

#include <QWidget>

namespace matoi::ui
{

class Button;

//! One full-width line under the header: what is wrong, in a sentence, and what to do about it.
//! The order of `Kind` is the order of severity.
struct Banner {
    enum class Kind {
        NotSaved,
        Overdue,
        Vacant,
        SharingStopped,
        Conflict,
        NotShared,
        Refused,
        Reminder,
        Offline,
        Glass,
        Away,
        ReadOnly,
        Drill
    };
    enum class Act {
        Retry,
        Copy,
        Summary,
        Snooze,
        Compare,
        TakeCommand,
        Score,
        Outlook,
        Hypothesis,
        Later,
        ShowNew,
        HubRetry,
        HubUnlock,
        HubShow,
        HubRefused,
        HubLater
    };
    struct Button {
        Act act;
        QString label, key;
        bool operator==(const Button&) const = default;
    };
    Kind kind;
    QString cause, sentence, right;
    std::vector<Button> acts;
    bool operator==(const Banner&) const = default;
};

//! What the state of an incident asks to be said at `now` (UTC ms). Pure.
std::vector<Banner> bannersFor(const DeskSnapshot& snapshot, Ms now, const QTimeZone& zone);

//! At most two banners, the most severe first (ui.md 6); the last says how many there are besides.
//! They push the content down, cover nothing and take no focus.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(QWidget* parent = nullptr);
    void show(std::vector<Banner> banners);
    const std::vector<Banner>& shown() const { return m_banners; }

Q_SIGNALS:
    void acted(matoi::ui::Banner::Act act);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    std::vector<Banner> m_banners;
    std::vector<std::vector<Button*>> m_buttons; // by banner
};

} // namespace matoi::ui
