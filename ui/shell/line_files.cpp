// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/line_acts.h>
#include <ui/views/composer.h>
#include <ui/views/note_panel.h>
#include <ui/views/small_picture.h>
#include <ui/views/timeline_view.h>

#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

// Files on their way in and out. Nothing here reads or writes one on the GUI thread.
namespace matoi::ui
{

namespace
{

constexpr qint64 kMostBytes = 25 * 1024 * 1024;
constexpr qint64 kTellFrom = 1024 * 1024; // smaller ones are kept before one could read about it

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

//! A name from outside as a name here: no folders, nothing hidden.
QString fileName(const QString& name)
{
    QString safe = QFileInfo(name).fileName();
    for (QChar& c : safe)
        if (c.category() == QChar::Other_Control || u"/\\:*?\"<>|"_s.contains(c))
            c = u'_';
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"file"_s : safe.right(120);
}

//! What another program only shows; anything else may be run by it.
bool onlyShown(const QString& mime)
{
    return (mime.startsWith("image/"_L1) && !mime.contains("svg"_L1)) || mime == "text/plain"_L1 ||
           mime == "application/pdf"_L1;
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorCode::IoError, path};
    return success();
}

//! Bytes without a file of their own become one for the moment of being kept.
Result<AttachmentInfo> keepBytes(Session& s, const QString& name,
                                 const std::function<bool(QIODevice&)>& write)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !write(file))
        return Error{ErrorCode::IoError, name};
    file.close();
    return s.store().attach(file.fileName());
}

} // namespace

bool LineActs::mayGive() const
{
    return !shownIncident().isNull() && !m_acts.desk().snapshot().masked;
}

void LineActs::giveFiles(const QStringList& paths)
{
    Composer& composer = m_acts.desk().composer();
    if (!mayGive())
        return;
    for (const QString& path : paths) {
        const qint64 size = QFileInfo(path).size();
        if (size > kMostBytes)
            composer.refuse(tr("%1 is %2. Up to 25 MiB are kept here: put it where the team can "
                               "reach it and record the link.")
                                .arg(QFileInfo(path).fileName(), sizeWords(size)));
        else
            keep(path, size);
    }
    composer.focusEditor();
}

void LineActs::keep(const QString& path, qint64 size)
{
    ++m_keeping;
    const QPointer<LineActs> guard(this);
    Workspace* const workspace = &m_acts.workspace();
    const QString name = QFileInfo(path).fileName();
    Progress progress;
    if (size > kTellFrom)
        // On the store's thread; said on the GUI thread, where this may be gone by then.
        progress = [guard, workspace, name](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                workspace,
                [guard, name, done, total] {
                    if (LineActs* const self = guard.data())
                        self->m_acts.desk().composer().setProgress(
                            tr("Keeping %1: %2 of %3")
                                .arg(name, sizeWords(done), sizeWords(total)));
                },
                Qt::QueuedConnection);
            return true;
        };
    workspace->run(
        this, [path, progress](Session& s) { return s.store().attach(path, progress); },
        [this, incident = shownIncident()](const Result<AttachmentInfo>& info) {
            kept(incident, info);
        });
}

void LineActs::kept(StreamId incident, const Result<AttachmentInfo>& info)
{
    Composer& composer = m_acts.desk().composer();
    if (--m_keeping == 0)
        composer.setProgress({});
    if (!info)
        return composer.refuse(text::sentence(info.error()));
    m_files[incident].push_back(*info);
    saveDraft(incident);
    if (incident == shownIncident())
        showFiles();
}

void LineActs::giveImage(const QImage& image)
{
    if (!mayGive())
        return;
    ++m_keeping;
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(systemClock().now(), m_acts.context().zone);
    const QString name = now.toString(u"'pasted-'yyyyMMdd-HHmmss'.png'"_s);
    m_acts.workspace().run(
        this,
        [image, name](Session& s) {
            return keepBytes(s, name, [&](QIODevice& out) { return image.save(&out, "PNG"); });
        },
        [this, incident = shownIncident()](const Result<AttachmentInfo>& info) {
            kept(incident, info);
        });
    m_acts.desk().composer().focusEditor();
}

void LineActs::offerAsFile(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    m_note.open(tr("Too long for an entry"),
                tr("These are %1; an entry holds 64 KiB. They can go with it as a file.")
                    .arg(sizeWords(bytes.size())),
                text.left(600) + u"…"_s,
                {{tr("Keep as a file"), [this, bytes] {
                      ++m_keeping;
                      m_acts.workspace().run(
                          this,
                          [bytes](Session& s) {
                              return keepBytes(s, u"pasted.txt"_s, [&](QIODevice& out) {
                                  return out.write(bytes) == bytes.size();
                              });
                          },
                          [this, incident = shownIncident()](const Result<AttachmentInfo>& info) {
                              kept(incident, info);
                          });
                  }}});
}

void LineActs::askFile(EventId id)
{
    const int at = m_acts.desk().timeline().indexOf(id);
    if (at < 0 || m_acts.desk().timeline().row(at).attachment.isEmpty())
        return;
    const TimelineRow& row = m_acts.desk().timeline().row(at);
    const QString sha256 = row.attachment, name = fileName(row.attachmentName);
    std::vector<NotePanel::Act> acts{
        {tr("Save…"), [this, sha256, name] {
             const QString folder =
                 QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
             const QString path = QFileDialog::getSaveFileName(m_note.window(), tr("Save the file"),
                                                               folder + u'/' + name);
             if (!path.isEmpty())
                 saveFile(sha256, path);
         }}};
    const bool open = onlyShown(row.attachmentMime);
    if (open)
        acts.push_back({tr("Open"), [this, sha256, name] { openFile(sha256, name); }});
    m_note.open(
        name,
        open ? tr("It came from outside. Open it only if you expect it.")
             : tr("It came from outside and could do more than show something; it can be "
                  "saved."),
        u"%1\n%2\nSHA-256 %3"_s.arg(row.attachmentMime, sizeWords(row.attachmentSize), sha256),
        std::move(acts));
}

void LineActs::saveFile(const QString& sha256, const QString& path, std::function<void()> then)
{
    m_acts.workspace().run(
        this,
        [sha256, path, incident = m_acts.desk().incident()](Session& s) -> Status {
            const auto bytes = s.read().attachment(incident, sha256);
            return bytes ? writeFile(path, *bytes) : Status(bytes.error());
        },
        [this, path, then = std::move(then)](const Status& status) {
            if (!status)
                return m_acts.say(text::sentence(status.error()));
            if (then)
                return then();
            m_acts.say(tr("Saved as %1").arg(path));
        });
}

void LineActs::openFile(const QString& sha256, const QString& name)
{
    const QString path = m_opened.filePath(sha256.left(8) + u'-' + name);
    saveFile(sha256, path, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void LineActs::makePreview(const QString& sha256)
{
    m_acts.workspace().run(
        this,
        [sha256, incident = m_acts.desk().incident()](Session& s) {
            return s.read().attachment(incident, sha256);
        },
        [this, sha256](const Result<QByteArray>& bytes) {
            TimelineView& view = m_acts.desk().view();
            if (!bytes)
                return view.setPreview(sha256, {});
            const QPointer<LineActs> guard(this);
            const double ratio = view.devicePixelRatioF();
            m_pool.start([guard, sha256, ratio, bytes = *bytes, workspace = &m_acts.workspace()] {
                QImage image = smallPicture(bytes, (QSizeF(160, 90) * ratio).toSize());
                image.setDevicePixelRatio(ratio);
                QMetaObject::invokeMethod(
                    workspace,
                    [guard, sha256, image] {
                        if (LineActs* const self = guard.data())
                            self->m_acts.desk().view().setPreview(sha256, image);
                    },
                    Qt::QueuedConnection);
            });
        });
}

} // namespace matoi::ui
