// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <ui/views/given_files.h>

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace matoi::ui
{

QStringList givenFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    return files;
}

QImage givenImage(const QMimeData* data)
{
    return data->hasImage() && !data->hasText() ? data->imageData().value<QImage>() : QImage();
}

bool holdsFiles(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return (data->hasImage() && !data->hasText()) ||
           std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

bool tooLongForAnEntry(const QString& text)
{
    // A character is at most three bytes of UTF-8 per UTF-16 unit; most need no counting.
    return text.size() * 3 > kMaxText && text.toUtf8().size() > kMaxText;
}

} // namespace matoi::ui
