// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <tests/ui/window_driver.h>
#include <ui/shell/line_acts.h>
#include <ui/shell/row_acts.h>
#include <ui/views/composer.h>
#include <ui/views/form_panel.h>
#include <ui/views/note_panel.h>
#include <ui/views/small_picture.h>
#include <ui/views/timeline_view.h>
#include <ui/views/undo_bar.h>

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

//! Takes the links that would go to a browser.
class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl& url) { opened << url; }
};

struct Rows : testing::Test {
    WindowDriver w;
    QTemporaryDir dir;

    void SetUp() override
    {
        w.key(Qt::Key_N, Qt::ControlModifier);
        w.type(u"Mail is slow"_s);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
    }
    ui::TimelineView& view() { return w.desk().view(); }
    ui::NotePanel& note() { return *w.window.findChild<ui::NotePanel*>(); }
    void record(const QString& line)
    {
        w.key(Qt::Key_N);
        w.type(line);
        w.key(Qt::Key_Return);
        w.key(Qt::Key_Escape);
    }
    const TimelineRow& newest()
    {
        const TimelineModel& rows = w.desk().timeline();
        return rows.row(rows.indexOf(view().newestEntry()));
    }
    void toNewest()
    {
        view().setFocus();
        w.key(Qt::Key_End);
    }
    QString fileOf(const QString& name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray png(const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    void give(const QStringList& files)
    {
        Q_EMIT w.desk().composer().filesGiven(files);
        w.settle();
    }
};

} // namespace

TEST_F(Rows, EarlierVersionsOfACorrectedEntryAreRead)
{
    record(u"first words"_s);
    toNewest();
    w.key(Qt::Key_E);
    w.retype(u"better words"_s);
    w.save();
    ASSERT_EQ(newest().text, u"better words"_s);
    toNewest();
    w.key(Qt::Key_E, Qt::ShiftModifier);
    ASSERT_TRUE(note().isOpen());
    EXPECT_TRUE(note().body().contains(u"first words"_s));
    EXPECT_TRUE(note().body().contains(u"better words"_s));
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(note().isOpen());
}

TEST_F(Rows, ALinkIsOpenedOnlyAfterItsHostWasShown)
{
    Browser browser;
    record(u"see https://good.example@grafana.example/d/1 please"_s);
    toNewest();
    w.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(note().isOpen());
    EXPECT_EQ(note().title(), u"grafana.example"_s);
    EXPECT_TRUE(browser.opened.isEmpty());
    w.key(Qt::Key_Escape);
    EXPECT_TRUE(browser.opened.isEmpty());
    toNewest();
    w.key(Qt::Key_Return, Qt::ControlModifier);
    w.key(Qt::Key_Return);
    ASSERT_EQ(browser.opened.size(), 1);
    EXPECT_EQ(browser.opened[0].host(), u"grafana.example"_s);
    record(u"javascript:alert(1) file:///etc/passwd"_s);
    toNewest();
    w.key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(note().isOpen());
}

TEST_F(Rows, TheChosenRowsArePinnedTogetherAndUnpinnedTogether)
{
    record(u"one"_s);
    record(u"two"_s);
    toNewest();
    w.key(Qt::Key_K, Qt::ShiftModifier);
    ASSERT_EQ(view().chosen().size(), 2U);
    const auto ids = view().chosen();
    const auto pinned = [&](size_t n) {
        return w.desk().timeline().row(w.desk().timeline().indexOf(ids[n])).pinned;
    };
    w.key(Qt::Key_P);
    EXPECT_TRUE(pinned(0) && pinned(1));
    w.key(Qt::Key_P);
    EXPECT_FALSE(pinned(0) || pinned(1));
}

TEST_F(Rows, UndoTakesBackAllRowsOfOnePin)
{
    record(u"one"_s);
    record(u"two"_s);
    record(u"three"_s);
    toNewest();
    w.key(Qt::Key_P); // an act of its own
    w.key(Qt::Key_K, Qt::ShiftModifier);
    w.key(Qt::Key_K, Qt::ShiftModifier);
    const auto ids = view().chosen();
    ASSERT_EQ(ids.size(), 3U);
    const auto pinned = [&](size_t n) {
        return w.desk().timeline().row(w.desk().timeline().indexOf(ids[n])).pinned;
    };
    w.key(Qt::Key_P); // two of them are new
    ASSERT_TRUE(pinned(0) && pinned(1) && pinned(2));
    EXPECT_TRUE(w.desk().undoBar().isVisible());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pinned(0) + pinned(1) + pinned(2), 1) << "the one pinned before stays";
}

TEST_F(Rows, TheChosenRowsAreWrittenIntoAFile)
{
    record(u"one"_s);
    record(u"=two"_s);
    record(u"three"_s);
    toNewest();
    w.key(Qt::Key_K, Qt::ShiftModifier);
    auto* acts = w.window.findChild<ui::RowActs*>();
    const auto written = [&](const QString& name) {
        acts->exportTo(dir.filePath(name));
        w.settle();
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return QString::fromUtf8(file.readAll());
    };
    const QString md = written(u"a.md"_s), csv = written(u"a.csv"_s), json = written(u"a.json"_s);
    for (const QString& text : {md, csv, json}) {
        EXPECT_TRUE(text.contains(u"three"_s) && text.contains(u"=two"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"\"one\""_s) || text.contains(u"** one"_s));
        EXPECT_TRUE(text.contains(w.desk().snapshot().label));
    }
    EXPECT_TRUE(csv.contains(u"\"'=two\""_s));
}

TEST_F(Rows, AFileGoesWithTheWordsAndItsNameStandsInTheRow)
{
    const QByteArray bytes = png({400, 200});
    give({fileOf(u"graph.png"_s, bytes)});
    w.type(u"/finding Memory grows"_s);
    w.key(Qt::Key_Return);
    const TimelineRow row = newest();
    EXPECT_EQ(row.text, u"Memory grows"_s);
    EXPECT_EQ(row.attachmentName, u"graph.png"_s);
    EXPECT_TRUE(row.picture());
    // The fact that brought the file is folded: one act, one row.
    const TimelineModel& rows = w.desk().timeline();
    int shown = 0;
    for (int i = 0; i < rows.rowCount(); ++i)
        shown += !rows.row(i).folded && !rows.row(i).attachment.isEmpty();
    EXPECT_EQ(shown, 1);
    auto* acts = w.window.findChild<ui::LineActs*>();
    EXPECT_TRUE(acts->waiting().empty());
    const QString out = dir.filePath(u"out.png"_s);
    acts->saveFile(row.attachment, out);
    w.settle();
    QFile saved(out);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), bytes);
}

TEST_F(Rows, AFileWithoutWordsIsARowOfItsOwn)
{
    give({fileOf(u"log.txt"_s, "a\nb\n"), fileOf(u"more.txt"_s, "c\n")});
    w.key(Qt::Key_Return);
    EXPECT_EQ(newest().attachmentName, u"more.txt"_s);
    EXPECT_EQ(newest().kind, EntryKind::Attachment);
    EXPECT_FALSE(newest().folded);
}

TEST_F(Rows, AFileOverTwentyFiveMebibytesIsRefusedWithItsNameAndSize)
{
    QFile big(dir.filePath(u"dump.bin"_s));
    ASSERT_TRUE(big.open(QIODevice::WriteOnly));
    ASSERT_TRUE(big.resize(25 * 1024 * 1024 + 1));
    big.close();
    give({big.fileName()});
    EXPECT_TRUE(w.desk().composer().notice().contains(u"dump.bin"_s));
    EXPECT_TRUE(w.desk().composer().notice().contains(u"25 MiB"_s));
    EXPECT_TRUE(w.window.findChild<ui::LineActs*>()->waiting().empty());
}

TEST_F(Rows, AWaitingFileOutlivesASwitchOfIncidents)
{
    const StreamId first = w.desk().incident();
    give({fileOf(u"graph.png"_s, png({10, 10}))});
    w.key(Qt::Key_Escape);
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(u"Another"_s);
    w.key(Qt::Key_Return);
    auto* acts = w.window.findChild<ui::LineActs*>();
    EXPECT_TRUE(acts->waiting().empty());
    w.window.openIncident(first);
    w.settle();
    ASSERT_EQ(acts->waiting().size(), 1U);
    const QString kept =
        w.ask([first](Session& s) { return *s.store().draft(u"files/"_s + first.toString()); });
    EXPECT_TRUE(kept.contains(u"graph.png"_s));
}

TEST_F(Rows, ATableDroppedOnTheTimelineIsAttachedAndElsewhereItIsImported)
{
    QMimeData table;
    table.setUrls({QUrl::fromLocalFile(fileOf(u"past.csv"_s, "at,text\n2026-11-01T00:00Z,x\n"))});
    const auto drop = [&](QWidget& widget) {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &table, Qt::LeftButton, {});
        QApplication::sendEvent(&widget, &enter);
        QDropEvent event({5, 5}, Qt::CopyAction, &table, Qt::LeftButton, {});
        QApplication::sendEvent(&widget, &event);
        w.settle();
    };
    auto* form = w.window.findChild<ui::FormPanel*>();
    auto* acts = w.window.findChild<ui::LineActs*>();
    drop(*view().viewport());
    EXPECT_EQ(acts->waiting().size(), 1U);
    drop(w.desk().composer());
    EXPECT_EQ(acts->waiting().size(), 2U);
    EXPECT_FALSE(form->isOpen());
    drop(w.window);
    EXPECT_EQ(acts->waiting().size(), 2U);
    EXPECT_TRUE(form->isOpen());
}

TEST_F(Rows, APictureAndALongTextAreTakenFromTheClipboard)
{
    auto* acts = w.window.findChild<ui::LineActs*>();
    w.key(Qt::Key_N);
    QGuiApplication::clipboard()->setImage(QImage::fromData(png({30, 20})));
    w.key(Qt::Key_V, Qt::ControlModifier);
    w.settle();
    ASSERT_EQ(acts->waiting().size(), 1U);
    EXPECT_TRUE(acts->waiting()[0].name.endsWith(u".png"_s));
    QGuiApplication::clipboard()->setText(u"x"_s.repeated(70'000));
    w.key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(note().isOpen());
    EXPECT_TRUE(w.desk().composer().text().isEmpty());
    w.key(Qt::Key_Return);
    w.settle();
    ASSERT_EQ(acts->waiting().size(), 2U);
    EXPECT_EQ(acts->waiting()[1].size, 70'000);
}

TEST(SmallPicture, IsBoundedAndHostilePicturesGiveNone)
{
    const auto png = Rows::png({400, 100});
    EXPECT_EQ(ui::smallPicture(png, {160, 90}).size(), QSize(160, 40));
    EXPECT_EQ(ui::smallPicture(Rows::png({20, 10}), {160, 90}).size(), QSize(20, 10));
    EXPECT_TRUE(ui::smallPicture(png.left(60), {160, 90}).isNull());
    EXPECT_TRUE(ui::smallPicture("not a picture", {160, 90}).isNull());
    EXPECT_TRUE(ui::smallPicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
                                 {160, 90})
                    .isNull());
    // A header that promises 60,000 x 60,000 dots.
    QByteArray bomb = png;
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    EXPECT_TRUE(ui::smallPicture(bomb, {160, 90}).isNull());
}

#include "rows_test.moc"
