// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/notice.h>

#include <QTimeZone>

namespace matoi::text
{

struct NoticeText {
    QString subject, text;
    bool operator==(const NoticeText&) const = default;
};

//! The prepared text of a stage, filled from the incident: resources/templates. A line that asks
//! for something nobody knows yet is left out. Language as currentLanguage(); times in `zone`;
//! `now` UTC ms, for the promise of the next update.
NoticeText preparedNotice(const Incident& incident, const Playbook& playbook, NoticeStage stage,
                          Ms now, const QTimeZone& zone);

//! Puts the values into a template: the first line is the subject, the rest the text. `{name}` is
//! a placeholder; a line whose placeholder has no value goes, and so does the gap it leaves.
NoticeText fillTemplate(const QString& text, const std::map<QString, QString>& values);

} // namespace matoi::text
