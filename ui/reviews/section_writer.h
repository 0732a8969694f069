// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/workspace.h>
#include <ui/models/review_snapshot.h>

#include <QTimer>

namespace matoi::ui
{

//! What is typed into one section on its way into the log: a draft on this disk a moment after the
//! key, a fact after a pause. What somebody else wrote into the section meanwhile is merged by
//! lines; where both wrote the same lines both versions are recorded and the fold keeps them side
//! by side (behaviour 7). GUI thread; nothing waits.
class SectionWriter : public QObject
{
    Q_OBJECT
public:
    SectionWriter(Workspace& workspace, QObject* parent);
    //! Milliseconds without a key until the words are recorded, and until they are a draft.
    void setPauses(int record, int draft);

    //! Somebody writes on these words, which are those of the fact `seen` (null = none were
    //! there). Ends what was written before.
    void begin(StreamId incident, StreamId postmortem, const QString& section, const QString& base,
               EventId seen);
    //! What stands in the field now.
    void type(const QString& text);
    //! Records what is not recorded yet.
    void flush();
    //! flush(), and nobody writes here any more.
    void end();
    QString section() const { return m_now.section; }
    StreamId incident() const { return m_now.incident; }
    bool writes() const { return !m_now.section.isEmpty(); }
    //! Something is typed that is not recorded.
    bool dirty() const { return writes() && m_text != m_now.base; }
    //! The words stand on those of this fact.
    EventId seen() const { return m_now.seen; }
    bool inFlight() const { return m_inFlight; }

Q_SIGNALS:
    //! A version was recorded, at that time (UTC ms).
    void recorded(const QString& section, qint64 at);
    //! The words of others came in: this is to stand in the field from now on.
    void merged(const QString& section, const QString& text);
    //! Both versions are kept; somebody has to look.
    void conflicted(const QString& section);
    void refused(const QString& section, const matoi::Error& error);

private:
    struct Place {
        StreamId incident, postmortem;
        QString section, base;
        EventId seen;
    };
    struct Written;
    static Written write(Session& session, const Place& place, const QString& text, PersonId as);
    void saveDraft();
    void record(const Place& place, const QString& text);
    void settle(const Place& place, const QString& text, const Written& written);

    Workspace& m_workspace;
    Place m_now;
    QString m_text;
    std::optional<std::pair<Place, QString>> m_after; //!< to be recorded after what is under way
    bool m_inFlight = false, m_again = false;
    QTimer m_pause, m_draft;
};

} // namespace matoi::ui
