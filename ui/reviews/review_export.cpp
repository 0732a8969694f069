// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/reviews/review_export.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Kind = FormField::Kind;

ReviewExport::ReviewExport(Acts& acts, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
{
    connect(&m_job, &PictureJob::finished, this, [this](const Error& error, const QString& file) {
        FormPanel& form = m_acts.form();
        const bool asked = form.isOpen() && form.openId() == "review-export"_L1;
        if (error.code == ErrorCode::None) {
            if (asked)
                form.succeed();
            return m_acts.say(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        }
        if (asked)
            form.refuse(text::sentence(error));
        m_acts.say(text::sentence(error));
    });
}

void ReviewExport::ask(StreamId incident, const QString& label, bool restricted)
{
    m_acts.form().open(
        u"review-export"_s, tr("Export the postmortem"),
        restricted ? tr("This incident is restricted. Give the file to nobody whom it does not "
                        "name.")
                   : tr("Times stand in the zone of the workspace, which is printed."),
        {{u"part"_s,
          tr("How much"),
          Kind::Options,
          u"all"_s,
          {},
          {{u"all"_s, tr("All of it")},
           {u"summary"_s, tr("One page")},
           {u"external"_s, tr("Text for outside")}}},
         {u"file"_s,
          tr("File"),
          Kind::Line,
          documentNamed(label + u".pdf"_s),
          tr(".pdf, .html, .md or .ics (its dates)"),
          {}}},
        tr("Save"), [this, incident, seen = QString()](const FormValues& values) mutable {
            const QString path = typedFile(values[u"file"_s]);
            if (path.isEmpty())
                return m_acts.form().refuse(tr("Name a file by its whole path."));
            const auto format = reviewFormatOf(path);
            if (!format)
                return m_acts.form().refuse(tr("The ending of the name says what it becomes: .pdf, "
                                               ".html, .md or .ics."));
            if (QFileInfo::exists(path) && seen != path) {
                seen = path;
                return m_acts.form().refuse(
                    tr("%1 is there already. Save again to replace it.").arg(path));
            }
            const QString part = values[u"part"_s];
            write(incident,
                  part == "summary"_L1    ? ReviewPart::Summary
                  : part == "external"_L1 ? ReviewPart::External
                                          : ReviewPart::All,
                  *format, path);
        });
}

void ReviewExport::write(StreamId incident, ReviewPart part, ReviewFormat format,
                         const QString& path)
{
    m_acts.say(tr("Saving %1").arg(path));
    const bool japanese = m_acts.context().japanese();
    m_acts.workspace().run(
        this,
        [incident, part, format, japanese](Session& s) -> Result<PictureMaker> {
            if (format == ReviewFormat::Calendar) {
                auto bytes = reviewCalendar(s, incident, s.read());
                if (!bytes)
                    return bytes.error();
                return PictureMaker([bytes = *bytes] { return bytes; });
            }
            auto report = postmortemReport(s, incident, s.read(), japanese);
            if (!report)
                return report.error();
            return PictureMaker([report = std::move(*report), part, format] {
                auto file = reviewFile(report, part, format);
                return file ? file->bytes : QByteArray(); // nothing is what the job calls an error
            });
        },
        [this, path](const Result<PictureMaker>& maker) {
            if (!maker)
                return m_acts.form().refuse(text::sentence(maker.error()));
            m_job.write(path, *maker);
        });
}

} // namespace matoi::ui
