// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/service/review_export.h>
#include <ui/risks/picture_job.h>

namespace matoi::ui
{

class Acts;

//! A postmortem on its way into a file: asked by a form, read on the store's thread, made and
//! written on another. GUI thread.
class ReviewExport : public QObject
{
    Q_OBJECT
public:
    //! Borrowed.
    ReviewExport(Acts& acts, QObject* parent);
    //! `label` is INC-2026-0042 and names the file.
    void ask(StreamId incident, const QString& label, bool restricted);

private:
    void write(StreamId incident, ReviewPart part, ReviewFormat format, const QString& path);

    Acts& m_acts;
    PictureJob m_job;
};

} // namespace matoi::ui
