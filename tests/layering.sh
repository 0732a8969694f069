#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The arrows between the rooms (app/README.md), checked on the includes. Usage: layering.sh ROOT [CLI]
set -u
root=${1:?}
cli=${2:-}
failed=0
# forbid NAME PATTERN PATH...: no line of the sources there may match.
forbid() {
    local why=$1 pattern=$2 rows
    shift 2
    rows=$(cd "$root" && grep -rnE "$pattern" --include='*.cpp' --include='*.h' "$@" 2>/dev/null)
    if [ -n "$rows" ]; then
        printf '%s:\n%s\n' "$why" "$rows" >&2
        failed=1
    fi
}
include() { printf '#include *<(%s)' "$1"; }
forbid "domain uses nothing but Qt Core values" "$(include 'app/(store|projections|sync|intake|reports|text|service|cli)|ui/|QObject|QSql|sqlite3')" app/domain
forbid "domain asks no clock, random or translator" 'QDateTime::current|QRandom|[^a-zA-Z]tr\(|QCoreApplication' app/domain
forbid "store uses domain and projections only" "$(include 'app/(sync|intake|reports|text|service|cli)|ui/')" app/store
forbid "projections use domain only" "$(include 'app/(store|sync|intake|reports|text|service|cli)|ui/|QObject|sqlite3')" app/projections
forbid "sync uses domain and store only" "$(include 'app/(projections|intake|reports|text|service|cli)|ui/')" app/sync
forbid "the core of sync has no clock, random, socket or object" 'QObject|QTimer|QSocketNotifier|QRandom|systemClock|libpq|Q_OBJECT|QThread' app/sync/{sync_,verify_,backoff,hub_clock}*
forbid "intake uses domain and store only" "$(include 'app/(sync|reports|text|service|cli)|ui/')" app/intake
forbid "reports uses domain and text only" "$(include 'app/(store|sync|intake|service|cli)|ui/')" app/reports
forbid "text uses domain only" "$(include 'app/(store|sync|intake|reports|service|cli)|ui/')" app/text
forbid "service does not know the command line" "$(include 'app/cli|ui/')" app/service
forbid "app knows no window" "$(include 'QWidget|QApplication|QtWidgets|QLabel|QPainter|QDialog')" app
forbid "models know no widgets and no colours" "$(include 'QWidget|QApplication|QtWidgets|QPainter|QColor|ui/(views|shell|theme)')" ui/models
forbid "views touch no SQL and no network" 'QSqlQuery|QSqlDatabase|QNetworkAccessManager|sqlite3_' ui
forbid "QtTest assertions pass silently inside gtest" '\b(QCOMPARE|QVERIFY2?|QTRY_[A-Z_]+|QFAIL|QSKIP)\(' tests
forbid "what a person may read goes through Reader, never from the store itself" 'store\(\)\.(incidents?|incidentRow|entries|entry|findEntry|events|search|attachments?|postmortemOf|actionsOf|entryBySource|postmortem|action|risks?|riskRow|riskHistories|risksLinkedTo|searchRisks)\(|draft\(u"composer' app/cli ui
clocks=$(cd "$root" && grep -rlE 'QDateTime::current' --include='*.cpp' --include='*.h' app ui | sort)
if [ "$clocks" != "app/store/system_sources.cpp" ]; then
    printf 'the system clock is asked in one file only, not in:\n%s\n' "$clocks" >&2
    failed=1
fi
if [ -n "$cli" ] && ldd "$cli" | grep -E 'libQt6(Widgets|Gui)'; then
    echo "matoi-cli links a window library" >&2
    failed=1
fi
exit $failed
