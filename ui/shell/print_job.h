// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/timeline_sheet.h>

#include <QObject>
#include <QThreadPool>

namespace matoi::ui
{

//! Prints beside the work, on a thread of its own: a long timeline takes seconds. GUI thread.
class PrintJob : public QObject
{
    Q_OBJECT
public:
    explicit PrintJob(QObject* parent = nullptr);
    //! Waits for what is being written.
    ~PrintJob() override;

    //! Asks for the printers there are (the printing system may take its time), then
    //! printersKnown().
    void findPrinters();
    //! Into a file; an older one of that name is replaced when the new one is whole.
    void toPdf(const TimelineSheet& sheet, const QString& file);
    void toPrinter(const TimelineSheet& sheet, const QString& printer);

Q_SIGNALS:
    void printersKnown(const QStringList& names);
    //! `where`: the file or the printer.
    void finished(const matoi::Error& error, const QString& where);

private:
    QThreadPool m_pool;
};

} // namespace matoi::ui
