// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/print_job.h>

#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include <memory>

namespace matoi::ui
{

namespace
{

const QMarginsF kMargins(16, 14, 16, 14); // mm

QPageSize paper()
{
    return QPageSize(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                         ? QPageSize::Letter
                         : QPageSize::A4);
}

Error writePdf(const TimelineSheet& sheet, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::IoError, path};
    {
        QPdfWriter writer(&file);
        writer.setPageSize(paper());
        writer.setPageMargins(kMargins, QPageLayout::Millimeter);
        writer.setTitle(sheet.label);
        writer.setCreator(QStringLiteral("Matoi"));
        if (auto status = printSheet(sheet, writer); !status)
            return {ErrorCode::IoError, path};
    }
    return file.commit() ? Error{} : Error{ErrorCode::IoError, path};
}

} // namespace

PrintJob::PrintJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PrintJob::~PrintJob() { m_pool.waitForDone(); }

void PrintJob::findPrinters()
{
    m_pool.start([this] {
        const QStringList names = QPrinterInfo::availablePrinterNames();
        QMetaObject::invokeMethod(
            this, [this, names] { Q_EMIT printersKnown(names); }, Qt::QueuedConnection);
    });
}

void PrintJob::toPdf(const TimelineSheet& sheet, const QString& file)
{
    m_pool.start([this, sheet, file] {
        const Error error = writePdf(sheet, file);
        QMetaObject::invokeMethod(
            this, [this, error, file] { Q_EMIT finished(error, file); }, Qt::QueuedConnection);
    });
}

void PrintJob::toPrinter(const TimelineSheet& sheet, const QString& printer)
{
    m_pool.start([this, sheet, printer] {
        Error error;
        QPrinter device(QPrinterInfo::printerInfo(printer), QPrinter::HighResolution);
        device.setPageMargins(kMargins, QPageLayout::Millimeter);
        device.setDocName(sheet.label);
        if (auto status = printSheet(sheet, device); !status)
            error = {ErrorCode::IoError, printer};
        QMetaObject::invokeMethod(
            this, [this, error, printer] { Q_EMIT finished(error, printer); },
            Qt::QueuedConnection);
    });
}

} // namespace matoi::ui
