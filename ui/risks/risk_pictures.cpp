// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/risks/risk_pictures.h>
#include <ui/risks/risk_plot.h>
#include <ui/shell/acts.h>
#include <ui/theme/paint.h>
#include <ui/views/form_panel.h>

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! Grey, with its title above and the day below; a whole page of a PDF, or a picture.
void drawMatrix(QPainter& p, const QRect& page, const RiskMatrixView& matrix, const QString& title,
                QDate day)
{
    const int head = 44;
    paint::text(p, QRect(page.left(), page.top(), page.width(), head), title, Type::Title,
                QColor(Qt::black));
    matrix.draw(p, page.adjusted(0, head, 0, -30), true);
    paint::text(p, QRect(page.left(), page.bottom() - 26, page.width(), 26),
                u"Matoi  "_s + day.toString(Qt::ISODate), Type::Small, QColor(Qt::black));
}

Result<PictureMaker> matrixPicture(const RiskMatrixView& matrix, const QString& title, QDate day,
                                   const QString& file)
{
    if (file.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageOrientation(QPageLayout::Landscape);
            writer.setResolution(96);
            writer.setTitle(title);
            QPainter p(&writer);
            drawMatrix(p, QRect(0, 0, writer.width(), writer.height()), matrix, title, day);
        }
        return PictureMaker([bytes = buffer.data()] { return bytes; });
    }
    if (!file.endsWith(u".png"_s, Qt::CaseInsensitive))
        return Error{ErrorCode::BadValue, file};
    const QSize size(1120, 760);
    QImage image(size * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter p(&image);
    drawMatrix(p, QRect(20, 10, size.width() - 40, size.height() - 20), matrix, title, day);
    p.end();
    return PictureMaker([image] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    });
}

} // namespace

RiskPictures::RiskPictures(Acts& acts, RiskPage& page, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
    , m_page(page)
    , m_job(this)
{
    connect(&m_job, &PictureJob::finished, this, &RiskPictures::written);
}

void RiskPictures::savePlot(RiskPlot* plot)
{
    const QString title = plot->title();
    ask(u"risk-plot"_s, tr("Save the picture"), title,
        QString(title).replace(u'/', u'-').replace(u',', u' ') + u".png"_s,
        tr("its ending says what it becomes: .png, .svg or .pdf"),
        [plot](const QString& file) { return plot->picture(file); });
}

void RiskPictures::saveMatrix()
{
    const QString title = tr("Risk matrix");
    ask(u"risk-matrix"_s, tr("Save the matrix"),
        tr("In grey, to be printed: hatching and figures say what the colours say"),
        title + u".pdf"_s, tr("its ending says what it becomes: .pdf or .png"),
        [this, title](const QString& file) {
            return matrixPicture(m_page.matrix(), title, m_page.board().today, file);
        });
}

void RiskPictures::ask(const QString& form, const QString& title, const QString& note,
                       const QString& file, const QString& endings,
                       std::function<Result<PictureMaker>(const QString&)> make)
{
    m_acts.form().open(
        form, title, note,
        {{u"file"_s, tr("File"), FormField::Kind::Line, documentNamed(file), endings, {}}},
        tr("Save"),
        [this, form, make = std::move(make), seen = QString()](const FormValues& values) mutable {
            const QString path = typedFile(values[u"file"_s]);
            if (path.isEmpty())
                return m_acts.form().refuse(tr("Name a file by its whole path."));
            auto picture = make(path);
            if (!picture)
                return m_acts.form().refuse(
                    tr("The ending of the name says what it becomes, and this one is none of "
                       "those."));
            if (QFileInfo::exists(path) && seen != path) {
                seen = path;
                return m_acts.form().refuse(
                    tr("%1 is there already. Save again to replace it.").arg(path));
            }
            m_form = form;
            m_acts.say(tr("Saving %1").arg(path));
            m_job.write(path, std::move(*picture));
        });
}

void RiskPictures::written(const Error& error, const QString& file)
{
    FormPanel& form = m_acts.form();
    const bool asked = form.isOpen() && form.openId() == m_form;
    if (error.code == ErrorCode::None) {
        if (asked)
            form.succeed();
        return m_acts.say(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
    }
    if (asked)
        form.refuse(text::sentence(error));
    m_acts.say(text::sentence(error));
}

} // namespace matoi::ui
