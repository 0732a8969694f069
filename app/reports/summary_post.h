// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/state.h>

#include <QTimeZone>

namespace matoi::reports
{

//! Slack's own markup (mrkdwn), or Markdown for everything else.
enum class PostMarkup { Slack, Markdown };

//! The last summary as a post that calls the whole channel: what is wrong, status, actions, needs,
//! who is affected, when the next update comes. Words from people cannot become a mention or a link
//! in Slack: &, < and > are escaped. Empty where no summary was posted.
QString summaryPost(const Incident& incident, const QString& label, const QTimeZone& zone,
                    PostMarkup markup);

} // namespace matoi::reports
