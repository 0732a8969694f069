// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/picture_job.h>

#include <QSaveFile>

namespace matoi::ui
{

namespace
{

Error writeBytes(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const bool whole = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) &&
                       file.write(bytes) == bytes.size() && file.commit();
    return whole ? Error{} : Error{ErrorCode::IoError, path};
}

} // namespace

PictureJob::PictureJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PictureJob::~PictureJob() { m_pool.waitForDone(); }

void PictureJob::write(const QString& file, PictureMaker make)
{
    m_pool.start([this, file, make = std::move(make)] {
        const Error error = writeBytes(make(), file);
        QMetaObject::invokeMethod(
            this, [this, error, file] { Q_EMIT finished(error, file); }, Qt::QueuedConnection);
    });
}

} // namespace matoi::ui
