// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/risks/plot_picture.h>

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr QSize kSize(1200, 600); // points of a PDF, pixels of the others

QByteArray drawn(QCustomPlot& plot, QPaintDevice& device, QBuffer& into)
{
    QCPPainter painter;
    if (painter.begin(&device)) {
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        painter.setWindow(QRect(QPoint(), kSize));
        plot.toPainter(&painter, kSize.width(), kSize.height());
        painter.end();
    }
    return into.data();
}

QByteArray svg(QCustomPlot& plot, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator device;
    device.setOutputDevice(&buffer);
    device.setSize(kSize);
    device.setViewBox(QRect(QPoint(), kSize));
    device.setTitle(title);
    return drawn(plot, device, buffer);
}

QByteArray pdf(QCustomPlot& plot, const QString& title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);
    device.setPageSize(QPageSize(QSizeF(kSize), QPageSize::Point, {}, QPageSize::ExactMatch));
    device.setPageMargins({});
    device.setCreator(u"Matoi"_s);
    device.setTitle(title);
    return drawn(plot, device, buffer);
}

} // namespace

Result<PictureMaker> plotPicture(QCustomPlot& plot, const QString& title, const QString& file)
{
    const QString ending = file.section(u'.', -1).toLower();
    if (ending == "png"_L1)
        return PictureMaker([image = plot.toPixmap(kSize.width(), kSize.height(), 2).toImage()] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return buffer.data();
        });
    if (ending != "svg"_L1 && ending != "pdf"_L1)
        return Error{ErrorCode::BadValue, file};
    const QByteArray bytes = ending == "svg"_L1 ? svg(plot, title) : pdf(plot, title);
    return PictureMaker([bytes] { return bytes; });
}

} // namespace matoi::ui
