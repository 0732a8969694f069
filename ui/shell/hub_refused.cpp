// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/hub_refused.h>
#include <ui/shell/pool_work.h>
#include <ui/views/clock_text.h>
#include <ui/views/list_panel.h>

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

HubRefused::HubRefused(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_window(window)
    , m_list(*new ListPanel(window, 900, 52))
{
    connect(&m_list, &ListPanel::acted, this, [this](const QString& id, int row) {
        if (id == "again"_L1)
            return sendAgain({m_rows[size_t(row)].id});
        if (id == "all"_L1) {
            std::vector<EventId> ids;
            for (const RefusedRow& one : m_rows)
                ids.push_back(one.id);
            return sendAgain(std::move(ids));
        }
        id == "copy"_L1 ? copy() : exportAll();
    });
}

void HubRefused::show()
{
    m_list.open(tr("Refused by the hub"), tr("The hub has refused nothing of yours."),
                tr("What it does not take comes here with the reason, and stays on this computer."),
                {{u"again"_s, tr("Send again"), {}},
                 {u"all"_s, tr("Send all again"), u"A"_s},
                 {u"copy"_s, tr("Copy as text"), u"C"_s},
                 {u"export"_s, tr("Export"), u"X"_s}});
    reload();
}

void HubRefused::follow()
{
    if (m_list.isOpen())
        reload();
}

void HubRefused::reload()
{
    const bool ja = m_acts.context().japanese();
    m_acts.workspace().run(
        this, [ja](Session& s) { return loadRefused(s, ja); },
        [this](const Result<std::vector<RefusedRow>>& rows) {
            if (!rows)
                return m_list.refuse(text::sentence(rows.error()));
            m_rows = *rows;
            const Ms now = systemClock().now();
            std::vector<ListPanel::Row> shown;
            for (const RefusedRow& row : m_rows)
                shown.push_back(
                    {clockTime(row.recordedAt, now, m_acts.context().zone) + u"  "_s + row.where,
                     row.words,
                     {},
                     row.reason,
                     "x",
                     &Theme::s6t});
            m_list.setRows(std::move(shown),
                           m_rows.empty() ? QString() : tr("%1 kept here").arg(m_rows.size()));
        });
}

void HubRefused::sendAgain(std::vector<EventId> ids)
{
    const auto n = ids.size();
    m_acts.workspace().run(
        this,
        [ids = std::move(ids)](Session& s) -> Status {
            for (const EventId id : ids)
                if (auto status = hubOf(s.store()).sendAgain(id); !status)
                    return status;
            // Back in the fold, and on the way to the hub at once.
            if (s.onRecorded)
                s.onRecorded({});
            return s.refresh();
        },
        [this, n](const Status& status) {
            if (!status)
                return m_list.refuse(text::sentence(status.error()));
            m_list.tell(
                tr("Sent again: %1. What the hub refuses once more comes back here.").arg(n));
            reload();
        });
}

void HubRefused::copy()
{
    QStringList lines;
    const Ms now = systemClock().now();
    for (const RefusedRow& row : m_rows)
        lines << QStringList{clockTime(row.recordedAt, now, m_acts.context().zone), row.where,
                             row.words, row.reason}
                     .join(u"\t"_s);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_list.tell(tr("Copied"));
}

void HubRefused::exportAll()
{
    const QString file = QFileDialog::getSaveFileName(m_window, tr("Export what was refused"),
                                                      QDir::home().filePath(u"refused.jsonl"_s),
                                                      tr("JSON Lines (*.jsonl)"));
    if (file.isEmpty())
        return;
    QByteArray bytes;
    for (const RefusedRow& row : m_rows)
        bytes += row.line;
    runInPool(
        this,
        [file, bytes] {
            QSaveFile out(file);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
                   out.commit();
        },
        [this, file](bool written) {
            written ? m_list.tell(tr("Written to %1").arg(file))
                    : m_list.refuse(text::sentence(Error{ErrorCode::IoError, file}));
        });
}

} // namespace matoi::ui
