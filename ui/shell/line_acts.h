// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/composer_line.h>
#include <app/service/workspace.h>

#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

#include <map>

namespace matoi::ui
{

class Acts;
class NotePanel;
class Panels;

//! What the composer makes: facts, with the files that go with them. A file is kept as soon as it
//! is given, and waits beside the words; it survives what they survive. GUI thread.
class LineActs : public QObject
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    LineActs(Acts& acts, Panels& panels, NotePanel& note, QObject* parent);

    //! The words leave the composer only when they are on disk.
    void record(const ComposerLine& line);
    void giveFiles(const QStringList& paths);
    void giveImage(const QImage& image);
    //! Text over 64 KiB: may become a file.
    void offerAsFile(const QString& text);
    void removeFile(int index);
    //! The files that wait at the incident on the desk.
    const std::vector<AttachmentInfo>& waiting() { return m_files[shownIncident()]; }
    //! Another incident is on the desk: its files are shown.
    void deskChanged();

    //! Name and size of the file of a row, to be saved or opened.
    void askFile(EventId id);
    void saveFile(const QString& sha256, const QString& path, std::function<void()> then = {});
    //! Answers through the timeline's setPreview().
    void makePreview(const QString& sha256);

Q_SIGNALS:
    //! A notice to customers is to be drafted with these words; empty = with the prepared ones.
    void noticeWanted(const QString& words);

private:
    StreamId shownIncident() const;
    //! Files go to an incident that one may read.
    bool mayGive() const;
    void keep(const QString& path, qint64 size);
    void kept(StreamId incident, const Result<AttachmentInfo>& info);
    void showFiles();
    void saveDraft(StreamId incident);
    void openFile(const QString& sha256, const QString& name);

    Acts& m_acts;
    Panels& m_panels;
    NotePanel& m_note;
    std::map<StreamId, std::vector<AttachmentInfo>> m_files;
    StreamId m_shown;
    int m_keeping = 0;      //!< files on their way into the store
    QTemporaryDir m_opened; //!< what was handed to other programs; goes with this
    QThreadPool m_pool;     //!< pictures are unpacked here, one at a time
};

} // namespace matoi::ui
