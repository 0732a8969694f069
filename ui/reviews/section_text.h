// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/name_lint.h>

#include <QImage>
#include <QTextDocument>
#include <QTimeZone>

#include <functional>

namespace matoi
{
struct TimelineRow;
}

namespace matoi::ui
{

//! The entry that a link cites; null for any other link.
EventId citedEntry(const QString& url);
//! An entry as it is cited: its time as a link, then its words, as Markdown.
QString citation(const TimelineRow& row, const QTimeZone& zone);

//! A section as it is read: Markdown (GitHub's) without HTML. Fetches nothing and opens no file;
//! pictures are those that `attachment:NAME` names and `pictures` has. Links to entries are clocks.
//! GUI thread.
class SectionText : public QTextDocument
{
    Q_OBJECT
public:
    //! The small picture of what the name or hash names; null = not here (yet).
    using Pictures = std::function<QImage(const QString& name)>;
    explicit SectionText(Pictures pictures, QObject* parent = nullptr);
    //! In the colours and sizes of now; names that `lint` finds are underlined with dots.
    void setSource(const QString& markdown, const text::NameLint* lint = nullptr);
    //! How many names were found.
    int names() const { return m_names; }

protected:
    QVariant loadResource(int type, const QUrl& url) override;

private:
    void dress();
    void markNames(const text::NameLint& lint);
    Pictures m_pictures;
    int m_names = 0;
};

} // namespace matoi::ui
