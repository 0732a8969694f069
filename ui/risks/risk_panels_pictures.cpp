// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/risks/incident_matrix_panel.h>
#include <ui/risks/risk_matrix_view.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_plot.h>
#include <ui/risks/trends_panel.h>
#include <ui/shell/acts.h>
#include <ui/theme/paint.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// What is drawn of the register, on the screen and into files.
namespace matoi::ui
{

namespace
{

QString documents(const QString& name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return folder + u'/' + name;
}

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

} // namespace

void RiskPanels::wirePictures()
{
    connect(&m_trends, &TrendsPanel::saveRequested, this, &RiskPanels::savePlot);
    connect(&m_trends, &TrendsPanel::copied, this, [this] { m_acts.say(tr("Copied.")); });
    connect(&m_incidents, &IncidentMatrixPanel::incidentWanted, this, &RiskPanels::incidentWanted);
    connect(&m_incidents, &IncidentMatrixPanel::periodWanted, this, [this](int days) {
        m_acts.workspace().run(
            this,
            [days](Session& s) {
                const Ms now = s.now() + 1;
                return incidentMatrixOf(s.read(), days ? now - days * Ms(86'400'000) : 0, now);
            },
            [this](const Result<IncidentMatrix>& matrix) {
                if (!matrix)
                    return m_acts.say(text::sentence(matrix.error()));
                m_incidents.show(*matrix);
            });
    });
}

void RiskPanels::showTrends()
{
    m_acts.workspace().run(
        this, [](Session& s) { return riskPlots(s, s.read()); },
        [this](const Result<RiskPlots>& plots) {
            if (!plots)
                return m_acts.say(text::sentence(plots.error()));
            m_trends.open(*plots, systemClock().now());
        });
}

void RiskPanels::showIncidents() { m_incidents.open(m_page.policy()); }

void RiskPanels::savePlot(RiskPlot* plot)
{
    m_acts.form().open(
        u"risk-plot"_s, tr("Save the picture"), plot->title(),
        {{u"file"_s,
          tr("File"),
          FormField::Kind::Line,
          documents(plot->title().replace(u'/', u'-').replace(u',', u' ') + u".png"_s),
          tr("its ending says what it becomes: .png, .svg or .pdf"),
          {}}},
        tr("Save"), [this, plot](const FormValues& values) {
            const QString file = values[u"file"_s].trimmed();
            if (const auto status = plot->save(file); !status)
                return m_acts.form().refuse(text::sentence(status.error()));
            m_acts.form().succeed();
            m_acts.say(tr("Saved: %1").arg(file));
        });
}

void RiskPanels::saveMatrix()
{
    m_acts.form().open(
        u"risk-matrix"_s, tr("Save the matrix"),
        tr("In grey, to be printed: hatching and figures say what the colours say"),
        {{u"file"_s,
          tr("File"),
          FormField::Kind::Line,
          documents(tr("Risk matrix") + u".pdf"_s),
          tr("its ending says what it becomes: .pdf or .png"),
          {}}},
        tr("Save"), [this](const FormValues& values) {
            const QString file = values[u"file"_s].trimmed();
            const QDate day = m_page.board().today;
            const bool pdf = file.endsWith(u".pdf"_s, Qt::CaseInsensitive);
            if (!pdf && !file.endsWith(u".png"_s, Qt::CaseInsensitive))
                return m_acts.form().refuse(tr("The name must end in .pdf or .png."));
            QSaveFile out(file);
            if (!out.open(QIODevice::WriteOnly))
                return m_acts.form().refuse(text::sentence(Error{ErrorCode::OpenFailed, file}));
            const QSize size(1120, 760);
            if (pdf) {
                QPdfWriter writer(&out);
                writer.setPageSize(QPageSize(QPageSize::A4));
                writer.setPageOrientation(QPageLayout::Landscape);
                writer.setResolution(96);
                QPainter p(&writer);
                const QRect page(0, 0, writer.width(), writer.height());
                drawMatrix(p, page, m_page.matrix(), tr("Risk matrix"), day);
            } else {
                QImage image(size * 2, QImage::Format_RGB32);
                image.setDevicePixelRatio(2);
                image.fill(Qt::white);
                QPainter p(&image);
                drawMatrix(p, QRect(20, 10, size.width() - 40, size.height() - 20), m_page.matrix(),
                           tr("Risk matrix"), day);
                p.end();
                image.save(&out, "PNG");
            }
            if (!out.commit())
                return m_acts.form().refuse(text::sentence(Error{ErrorCode::OpenFailed, file}));
            m_acts.form().succeed();
            m_acts.say(tr("Saved: %1").arg(file));
        });
}

} // namespace matoi::ui
