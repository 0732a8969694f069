// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/export_time.h>
#include <app/reports/number_export.h>
#include <app/text/messages.h>
#include <app/text/number_text.h>
#include <ui/numbers/number_page.h>
#include <ui/numbers/number_panels.h>
#include <ui/numbers/number_plot.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>
#include <ui/views/list_panel.h>

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Kind = FormField::Kind;

namespace
{

QString valueText(NumberKind kind, const NumberItem& item)
{
    if (!item.value)
        return {};
    if (kind != NumberKind::ChangeFailureRate)
        return text::timeText(double(*item.value));
    return *item.value ? NumberPanels::tr("%n incidents", nullptr, int(*item.value)) : u"—"_s;
}

} // namespace

NumberPanels::NumberPanels(Acts& acts, NumberPage& page, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_page(page)
    , m_rows(*new ListPanel(window, 900, 30))
    , m_job(this)
{
    connect(&page, &NumberPage::periodRequested, this, &NumberPanels::askPeriod);
    connect(&page, &NumberPage::rowsRequested, this, &NumberPanels::showRows);
    connect(&page, &NumberPage::exportRequested, this, &NumberPanels::exportFile);
    connect(&m_rows, &ListPanel::acted, this, &NumberPanels::act);
    connect(&m_job, &PictureJob::finished, this, [this](const Error& error, const QString& file) {
        FormPanel& form = m_acts.form();
        const bool asked = form.isOpen() && form.openId() == "number-export"_L1;
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

void NumberPanels::askPeriod()
{
    const NumberQuery now = m_page.query();
    const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u""_s; };
    m_acts.form().open(
        u"number-period"_s, tr("Numbers of these days"),
        tr("Both days are included; an empty field leaves its side open."),
        {{u"first"_s, tr("First day"), Kind::Line, day(now.first), u"2026-10-01"_s, {}},
         {u"last"_s, tr("Last day"), Kind::Line, day(now.last), u"2026-12-31"_s, {}}},
        tr("Show"), [this](const FormValues& v) {
            QDate days[2];
            for (int i = 0; i < 2; ++i) {
                const QString typed = v[i ? u"last"_s : u"first"_s].trimmed();
                days[i] = QDate::fromString(typed, Qt::ISODate);
                if (!typed.isEmpty() && !days[i].isValid())
                    return m_acts.form().refuse(
                        tr("%1 is no day. Write it as 2026-10-01.").arg(typed));
            }
            if (days[0].isValid() && days[1].isValid() && days[1] < days[0])
                return m_acts.form().refuse(tr("The last day lies before the first."));
            m_acts.form().succeed();
            m_page.setPeriod(days[0], days[1]);
        });
}

void NumberPanels::showRows(NumberKind kind, int group)
{
    const NumberBoard& board = m_page.board();
    const bool part = group >= 0 && group < int(board.groups.size());
    m_shown = part ? board.groups[size_t(group)].numbers.of(kind) : board.numbers.of(kind);
    m_shown.kind = kind;
    m_items = m_shown.counted;
    m_items.insert(m_items.end(), m_shown.excluded.begin(), m_shown.excluded.end());
    QString title = text::word(kind);
    if (part)
        title += u" · "_s + reports::groupName(board.groups[size_t(group)], m_page.grouping());
    m_rows.open(
        title, tr("No rows in this period."), text::definition(kind),
        {{u"open"_s, tr("Go to the incident"), {}}, {u"copy"_s, tr("Copy as a table"), u"C"_s}});
    std::vector<ListPanel::Row> rows;
    rows.reserve(m_items.size());
    const QTimeZone& zone = m_acts.context().zone;
    for (const NumberItem& item : m_items) {
        const bool counted = item.why == NumberWhy::Counted;
        ListPanel::Row row;
        row.lead = item.label;
        row.text = reports::localTime(item.at, zone) + u"  "_s + item.title;
        row.aside = counted ? valueText(kind, item) : text::word(item.why);
        row.icon = counted ? "okc" : "off";
        row.ink = counted ? &Theme::okt : &Theme::t3;
        rows.push_back(std::move(row));
    }
    const QLocale locale;
    m_rows.setRows(std::move(rows), tr("counted %1 · not counted %2")
                                        .arg(locale.toString(m_shown.n()),
                                             locale.toString(qint64(m_shown.excluded.size()))));
    m_rows.explain(text::definition(kind));
}

void NumberPanels::act(const QString& id, int row)
{
    if (id == "copy"_L1) {
        QStringList lines;
        for (const NumberItem& item : m_items)
            lines << QStringList{item.label, QString(item.title).replace(u'\t', u' '),
                                 reports::localTime(item.at, m_acts.context().zone),
                                 valueText(m_shown.kind, item), text::word(item.why)}
                         .join(u'\t');
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        return m_rows.tell(tr("Copied."));
    }
    if (row < 0 || row >= int(m_items.size()))
        return;
    const StreamId incident = m_items[size_t(row)].incident;
    if (incident.isNull())
        return m_rows.refuse(tr("This row is a deployment; there is no incident to go to."));
    m_rows.dismiss();
    Q_EMIT incidentWanted(incident);
}

void NumberPanels::copyValues()
{
    QGuiApplication::clipboard()->setText(m_page.plot().values());
    m_acts.say(tr("Copied."));
}

void NumberPanels::exportFile()
{
    m_acts.form().open(
        u"number-export"_s, tr("Export the numbers"),
        tr("Restricted incidents are in no file. A cell that a spreadsheet would take for a "
           "formula begins with an apostrophe."),
        {{u"file"_s,
          tr("File"),
          Kind::Line,
          documentNamed(u"numbers-%1.csv"_s.arg(m_page.board().today.toString(Qt::ISODate))),
          tr(".csv, .json or .md: the numbers; .png, .svg or .pdf: the chart"),
          {}}},
        tr("Save"), [this, seen = QString()](const FormValues& values) mutable {
            const QString path = typedFile(values[u"file"_s]);
            if (path.isEmpty())
                return m_acts.form().refuse(tr("Name a file by its whole path."));
            const QString ending = path.section(u'.', -1).toLower();
            const bool numbers = QStringList{u"csv"_s, u"json"_s, u"md"_s}.contains(ending);
            auto picture =
                numbers ? Result<PictureMaker>(PictureMaker()) : m_page.plot().picture(path);
            if (!picture)
                return m_acts.form().refuse(
                    tr("The ending of the name says what it becomes: .csv, .json, .md, .png, .svg "
                       "or .pdf."));
            if (QFileInfo::exists(path) && seen != path) {
                seen = path;
                return m_acts.form().refuse(
                    tr("%1 is there already. Save again to replace it.").arg(path));
            }
            numbers ? writeNumbers(path, ending) : write(path, std::move(*picture));
        });
}

void NumberPanels::writeNumbers(const QString& path, const QString& ending)
{
    m_acts.workspace().run(
        this,
        [query = m_page.query(), by = m_page.grouping(), zone = m_acts.context().zone,
         upstream = m_page.upstream(), ending](Session& s) -> Result<QByteArray> {
            // What leaves the workspace holds nothing restricted: nobody reads.
            auto board = numberBoard(s, Reader(s.store(), PersonId()), query, by, zone);
            if (!board)
                return board.error();
            const reports::NumberSheet sheet{std::move(board->groups),
                                             by,
                                             board->filter,
                                             zone,
                                             s.now(),
                                             board->hidden,
                                             upstream};
            return ending == "json"_L1 ? reports::numbersJson(sheet)
                   : ending == "md"_L1 ? reports::numbersMarkdown(sheet)
                                       : reports::numbersCsv(sheet);
        },
        [this, path](const Result<QByteArray>& bytes) {
            if (!bytes)
                return m_acts.form().refuse(text::sentence(bytes.error()));
            write(path, [bytes = *bytes] { return bytes; });
        });
}

void NumberPanels::write(const QString& path, PictureMaker make)
{
    m_acts.say(tr("Saving %1").arg(path));
    m_job.write(path, std::move(make));
}

} // namespace matoi::ui
