// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>
#include <map>
#include <set>

class QPainter;

namespace matoi
{
struct TimelineRow;
}

namespace matoi::ui
{

//! Small pictures of files, by their SHA-256; each is asked for once, when it is first painted.
class RowPreviews
{
public:
    //! Somebody makes the picture elsewhere and hands it to set().
    std::function<void(const QString& sha256)> onWanted;
    //! A null image = it cannot be shown.
    void set(const QString& sha256, const QImage& image);
    void paint(QPainter& p, const TimelineRow& row, const QRect& place);

private:
    std::map<QString, QImage> m_images;
    std::set<QString> m_asked;
};

} // namespace matoi::ui
