// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/session.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace matoi;

// Appends entries for ever and prints each id after its COMMIT has returned: what was printed was
// acknowledged. The test kills this program.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    auto session = Session::open(app.arguments().value(1));
    if (!session)
        return 1;
    if ((*session)->profile().isNull() && !(*session)->createProfile(u"writer"_s, u"writer"_s))
        return 1;
    const auto rows = (*session)->store().incidents();
    StreamId incident;
    if (rows && !rows->empty()) {
        incident = rows->front().id;
    } else {
        const auto declared = (*session)->submit({}, cmd::DeclareIncident{.title = u"kill"_s});
        if (!declared)
            return 1;
        incident = declared->subject().id;
    }
    for (qint64 n = 0;; ++n) {
        const auto done = (*session)->submit(incident, cmd::AddEntry{.text = u"entry %1"_s.arg(n)});
        if (!done)
            return 1;
        std::printf("%s\n", done->events.front().id.toLatin1().constData());
        std::fflush(stdout);
    }
}
