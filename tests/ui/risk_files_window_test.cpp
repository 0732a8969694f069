// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/hostile_texts.h>
#include <tests/ui/risk_window_driver.h>
#include <ui/risks/risk_import_panel.h>
#include <ui/risks/risk_list.h>
#include <ui/risks/risk_table.h>
#include <ui/risks/risk_table_view.h>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

// Tables on their way into the register and out of it.
using C = matoi::ui::RiskTableColumn;

using namespace Qt::StringLiterals;
using namespace matoi;
using namespace matoi::test;

namespace
{

class RiskFilesWindow : public RiskWindowTest
{
protected:
    ui::RiskTable& table() { return the<ui::RiskTable>(); }
    ui::RiskTableView& view() { return table().view(); }
    ui::RiskImportPanel& panel() { return the<ui::RiskImportPanel>(); }
    void open()
    {
        openPage();
        w.key(Qt::Key_T);
    }
    //! Until the table from outside is read, held against the register or recorded.
    void waitForImport()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !panel().job().running(); }, 20'000));
        w.settle();
    }
    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    QByteArray bytesOf(const QString& path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    size_t records()
    {
        return w.ask([](Session& s) { return s.read().risks()->size(); });
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(RiskFilesWindow, AShiftJisTableOfAJapaneseTeamGoesInWithItsHeadingsGuessed)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    // 番号,タイトル,ステータス / R1,決済,対応中 in Shift_JIS
    const QByteArray sjis("\x94\xd4\x8d\x86,\x83\x5e\x83\x43\x83\x67\x83\x8b,\x94\xf5\x8d\x6c\r\n"
                          "R1,\x8c\x88\x8d\xcf,\x96\xb3\x8e\x8b\r\n");
    panel().open(file(u"risks.csv"_s, sjis));
    waitForImport();
    ASSERT_TRUE(panel().isOpen());
    EXPECT_EQ(panel().column(0)->currentIndex(), int(RiskColumn::Id));
    EXPECT_EQ(panel().column(1)->currentIndex(), int(RiskColumn::Title));
    EXPECT_EQ(panel().column(2)->currentIndex(), int(RiskColumn::Ignored));
    EXPECT_TRUE(panel().summary().contains(u'1')) << panel().summary().toStdString();
    EXPECT_EQ(records(), 0u) << "a preview records nothing";
    w.save();
    waitForImport();
    EXPECT_FALSE(panel().isOpen());
    ASSERT_EQ(page().board().rows.size(), 1u);
    EXPECT_EQ(page().board().rows[0].title, u"決済"_s);
    // Again, changed: the same record by its id.
    panel().open(file(u"again.csv"_s, "id,title\r\nR1,Payments\r\n"));
    waitForImport();
    w.save();
    waitForImport();
    ASSERT_EQ(page().board().rows.size(), 1u);
    EXPECT_EQ(page().board().rows[0].title, u"Payments"_s);
}

TEST_F(RiskFilesWindow, FaultsAreNamedByTheirLinesAndNothingIsHalfImported)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    panel().open(file(u"bad.csv"_s, "title,likelihood\r\nGood,1\r\nBad,3\r\nRagged\r\n"));
    waitForImport();
    EXPECT_TRUE(panel().faults().contains(u'3')) << panel().faults().toStdString();
    EXPECT_TRUE(panel().faults().contains(u'4')) << panel().faults().toStdString();
    w.save();
    waitForImport();
    EXPECT_TRUE(panel().isOpen());
    EXPECT_EQ(records(), 0u);
    // A heading that means something else is another table.
    panel().open(file(u"words.csv"_s, "title,likelihood\r\nGood,often\r\n"));
    waitForImport();
    EXPECT_FALSE(panel().faults().isEmpty());
    panel().column(1)->setCurrentIndex(int(RiskColumn::Summary));
    waitForImport();
    EXPECT_TRUE(panel().faults().isEmpty()) << panel().faults().toStdString();
    w.save();
    waitForImport();
    EXPECT_EQ(records(), 1u);
}

TEST_F(RiskFilesWindow, AnImportThatIsStoppedLeavesNothing)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    QByteArray many("title\r\n");
    for (int n = 0; n < 3000; ++n)
        many += "Risk " + QByteArray::number(n) + "\r\n";
    panel().open(file(u"many.csv"_s, many));
    waitForImport();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(panel().job().running());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    waitForImport();
    EXPECT_TRUE(panel().isOpen()) << "Esc stops, a second one closes";
    EXPECT_EQ(records(), 0u);
    w.key(Qt::Key_Escape);
    EXPECT_FALSE(panel().isOpen());
}

TEST_F(RiskFilesWindow, ACsvDroppedOnThePageOfRisksIsATableOfRisks)
{
    w.key(Qt::Key_4, Qt::ControlModifier);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"drop.csv"_s, "title\r\nDropped\r\n"))});
    QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(700, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&w.window, &drop);
    waitForImport();
    EXPECT_TRUE(panel().isOpen());
}

TEST_F(RiskFilesWindow, T33_HostileWordsAreShownAsTheyAreAndLeaveAsCellsNotAsFormulas)
{
    const auto texts = hostileTexts(m_dir.filePath(u"canary.png"_s));
    for (const QString& words : texts)
        add(words);
    open();
    w.window.grab();
    for (const auto* label : w.window.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    const QString out = m_dir.filePath(u"out.csv"_s);
    ASSERT_TRUE(run(u"risk.export"_s));
    for (auto* line : form().findChildren<QLineEdit*>())
        if (line->accessibleName() == u"File"_s)
            line->setText(out);
    w.save();
    EXPECT_FALSE(form().isOpen());
    const QByteArray csv = bytesOf(out);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    for (const char* formula : {",=", ",+", ",@", ",\"="})
        EXPECT_FALSE(csv.contains(formula)) << formula;
    // The panel of a table shows them as they are, too.
    panel().open(out);
    waitForImport();
    w.window.grab();
    for (const auto* label : w.window.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(panel().faults().isEmpty()) << panel().faults().toStdString();
}

TEST_F(RiskFilesWindow, TheShownRowsLeaveAsJsonAndAFileThatIsThereIsAskedFor)
{
    add(u"Payments near the limit"_s);
    add(u"Night batch"_s);
    open();
    w.key(Qt::Key_Slash);
    w.type(u"night"_s);
    w.key(Qt::Key_Down);
    const QString out = file(u"old.json"_s, "old");
    for (int i = 0; i < 2; ++i) {
        if (!form().isOpen()) {
            ASSERT_TRUE(run(u"risk.export"_s));
            for (auto* line : form().findChildren<QLineEdit*>())
                if (line->accessibleName() == u"File"_s)
                    line->setText(out);
            w.key(Qt::Key_Tab);
            w.key(Qt::Key_Right);
            w.key(Qt::Key_Right);
        }
        w.save();
        if (i == 0) {
            EXPECT_TRUE(form().isOpen());
            EXPECT_EQ(bytesOf(out), "old") << "asked first";
        }
    }
    EXPECT_FALSE(form().isOpen());
    const QByteArray json = bytesOf(out);
    EXPECT_TRUE(json.contains("Night batch"));
    EXPECT_FALSE(json.contains("Payments"));
    ASSERT_TRUE(run(u"risk.export"_s));
    for (auto* line : form().findChildren<QLineEdit*>())
        if (line->accessibleName() == u"File"_s)
            line->setText(w.path);
    w.save();
    EXPECT_TRUE(form().isOpen()) << "never over the workspace itself";
}
