// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/risk_import.h>
#include <app/text/messages.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_panels.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// The register on its way out.
namespace matoi::ui
{

using Kind = FormField::Kind;

namespace
{

//! The workspace and what SQLite keeps beside it are not to be replaced by what comes out of it.
bool isOwn(const QString& file, const QString& workspace)
{
    const QFileInfo target(file), own(workspace);
    return target.absolutePath() == own.absolutePath() &&
           target.fileName().startsWith(own.fileName());
}

Result<qint64> writeRisks(Session& session, const std::vector<RiskRow>& rows, const QString& file,
                          const QString& format)
{
    const Reader reader = session.read();
    std::vector<reports::RiskSheetRow> sheet;
    for (const RiskRow& row : rows) {
        const auto record = reader.risk(row.id);
        if (!record)
            return record.error();
        sheet.push_back(riskSheetRow(reader, *record, row.label));
    }
    const auto name = [&](PersonId person) { return session.personName(person); };
    const QByteArray bytes = format == "json"_L1
                                 ? reports::risksJson(sheet, name)
                                 : reports::risksCsv(sheet, name, format == "csv-bom"_L1);
    // Beside the file first: it is replaced as a whole or not at all.
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorCode::IoError, file};
    return qint64(sheet.size());
}

} // namespace

void RiskTablePanels::exportFile()
{
    const RiskPage& page = m_table.page();
    const auto shown = page.shownRows();
    const auto all = page.board().rows;
    const QString file = documentNamed(u"risks-%1.csv"_s.arg(isoDay(page.board().today)));
    const QLocale locale;
    m_acts.form().open(
        u"risk-export"_s, tr("Export the register"),
        tr("A cell that a spreadsheet would take for a formula begins with an apostrophe"),
        {{u"what"_s,
          tr("Records"),
          Kind::Options,
          u"shown"_s,
          {},
          {{u"shown"_s, tr("Those shown: %1").arg(locale.toString(qint64(shown.size())))},
           {u"all"_s, tr("All: %1").arg(locale.toString(qint64(all.size())))}}},
         {u"format"_s,
          tr("Format"),
          Kind::Options,
          u"csv-bom"_s,
          {},
          {{u"csv-bom"_s, tr("CSV for spreadsheets (with BOM)")},
           {u"csv"_s, u"CSV"_s},
           {u"json"_s, u"JSON"_s}}},
         {u"file"_s, tr("File"), Kind::Line, file, {}, {}}},
        tr("Export"), [this, shown, all, refused = QString()](const FormValues& v) mutable {
            const QString format = v[u"format"_s];
            QString path = typedFile(v[u"file"_s]);
            const QString ending = format == "json"_L1 ? u"json"_s : u"csv"_s;
            const QString has = QFileInfo(path).suffix().toLower();
            if (has == "csv"_L1 || has == "json"_L1)
                path = path.chopped(has.size()) + ending;
            if (path.isEmpty() || isOwn(path, m_acts.workspace().path()))
                return m_acts.form().refuse(
                    tr("Name a file by its whole path, not a folder nor the workspace itself."));
            if (QFileInfo::exists(path) && refused != path) {
                refused = path;
                return m_acts.form().refuse(
                    tr("%1 is there already. Export again to replace it.").arg(path));
            }
            m_acts.workspace().run(
                this,
                [rows = v[u"what"_s] == "all"_L1 ? all : shown, path, format](Session& s) {
                    return writeRisks(s, rows, path, format);
                },
                [this, path](const Result<qint64>& written) {
                    if (!written)
                        return m_acts.form().refuse(text::sentence(written.error()));
                    m_acts.form().succeed();
                    m_acts.say(
                        tr("%1 records are in %2.")
                            .arg(QLocale().toString(*written), QDir::toNativeSeparators(path)));
                });
        });
}

} // namespace matoi::ui
