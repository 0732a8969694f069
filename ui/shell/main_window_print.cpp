// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/desk.h>
#include <ui/shell/main_window.h>
#include <ui/views/form_panel.h>
#include <ui/views/scrim_panel.h>
#include <ui/views/timeline_view.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// The timeline on paper, as it is shown.
namespace matoi::ui
{

namespace
{

QString defaultPdf(const QString& label)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    QString file = folder + u'/' + label + u".pdf"_s;
    for (int n = 2; QFileInfo::exists(file) && n < 100; ++n)
        file = u"%1/%2-%3.pdf"_s.arg(folder, label).arg(n);
    return file;
}

} // namespace

void MainWindow::askPrint()
{
    say(tr("Looking for printers"));
    m_print.findPrinters();
}

void MainWindow::askPrintTo(const QStringList& printers)
{
    say({});
    if (ScrimPanel::anyOpen(this) || m_desk->incident().isNull())
        return;
    const QString label = m_desk->snapshot().label;
    std::vector<FormField> fields;
    if (!printers.isEmpty()) {
        FormField to{u"to"_s, tr("Print to"), FormField::Kind::Choice, {}, {}, {}};
        to.choices.emplace_back(QString(), tr("A PDF file"));
        for (const QString& name : printers)
            to.choices.emplace_back(name, name);
        fields.push_back(to);
    }
    fields.push_back({u"file"_s, tr("PDF file"), FormField::Kind::Line, defaultPdf(label), {}, {}});
    m_form->open(
        u"print/"_s + label, tr("Print the timeline"),
        tr("%1, %n entries, as they are shown", nullptr, m_desk->view().visibleRows()).arg(label),
        fields, tr("Print"), [this](const FormValues& v) {
            if (const QString printer = v[u"to"_s]; !printer.isEmpty()) {
                m_form->succeed();
                return m_print.toPrinter(sheet(), printer);
            }
            QString file = v[u"file"_s].trimmed();
            if (file.startsWith("~/"_L1))
                file = QDir::homePath() + file.mid(1);
            if (file.isEmpty() || QDir::isRelativePath(file))
                return m_form->refuse(tr("Name a file with its folder, such as %1")
                                          .arg(defaultPdf(m_desk->snapshot().label)));
            if (QFileInfo::exists(file))
                return m_form->refuse(text::sentence({ErrorCode::AlreadyExists, file}));
            m_form->succeed();
            m_print.toPdf(sheet(), file);
        });
}

TimelineSheet MainWindow::sheet() const
{
    const DeskSnapshot& snap = m_desk->snapshot();
    const Incident& incident = snap.incident;
    const TimelineView& view = m_desk->view();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(systemClock().now(), m_context.zone);
    TimelineSheet sheet;
    sheet.label = snap.label;
    sheet.title = incident.restricted ? incident.codename : incident.title;
    sheet.zone = m_context.zone;
    sheet.page = tr("Page %1 of %2");
    sheet.dayFormat = QLocale().dateFormat(QLocale::LongFormat);
    if (incident.kind == IncidentKind::Drill)
        sheet.drill = text::word(IncidentKind::Drill);
    if (incident.restricted)
        sheet.restricted = tr("Restricted");
    sheet.facts << text::word(incident.state)
                << u"%1 (UTC%2)"_s.arg(QString::fromLatin1(m_context.zone.id()),
                                       now.toOffsetFromUtc(now.offsetFromUtc())
                                           .toString(Qt::ISODate)
                                           .right(6)
                                           .replace(u'Z', "+00:00"_L1))
                << tr("printed %1").arg(now.toString(u"yyyy-MM-dd HH:mm"_s));
    const int hidden = m_desk->timeline().rowCount() - view.visibleRows();
    if (hidden > 0)
        sheet.facts << tr("%n entries not shown", nullptr, hidden);
    sheet.rows.reserve(size_t(view.visibleRows()));
    for (int i = 0; i < view.visibleRows(); ++i) {
        const TimelineRow& row = view.shownRow(i);
        TimelineSheet::Row line{row.occurredAt,
                                row.kindWord,
                                row.author,
                                row.redacted ? tr("(redacted)") : row.text,
                                {},
                                row.retracted};
        QStringList marks{row.laneWord, row.certaintyWord};
        if (row.late)
            marks
                << tr("recorded %1 late").arg(text::durationWords(row.recordedAt - row.occurredAt));
        if (row.pinned)
            marks << tr("pinned");
        if (row.corrections)
            marks << tr("corrected %1").arg(row.corrections);
        if (row.retracted)
            marks << tr("retracted: %1").arg(row.retractReason);
        marks.removeAll(QString());
        line.marks = marks.isEmpty() ? QString() : u'[' + marks.join(u", "_s) + u']';
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

} // namespace matoi::ui
