// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/printers.h>
#include <ui/theme/theme.h>

#include <cmath>

using namespace matoi::ui;

namespace
{

using Token = QColor Theme::*;

//! WCAG 2.1, relative luminance.
double luminance(const QColor& c)
{
    const auto linear = [](double v) {
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

//! WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

struct Surface {
    const char* name;
    Token token;
};

// What the views paint on: bars and lists, and the row that is selected in them.
const Surface kWin{"win", &Theme::win}, kPanel{"panel", &Theme::panel},
    kRaised{"raised", &Theme::raised}, kSunken{"sunken", &Theme::sunken},
    kSelected{"accBg", &Theme::accBg};
const std::vector<Surface> kPages{kWin, kPanel, kRaised, kSelected};
const std::vector<Surface> kAll{kWin, kPanel, kRaised, kSelected, kSunken};

struct Use {
    const char* name;
    Token token;
    std::vector<Surface> on;
};

void expectAtLeast(double least, const std::vector<Use>& uses)
{
    for (const Theme& t : {lightTheme(), darkTheme()})
        for (const Use& use : uses)
            for (const Surface& surface : use.on)
                EXPECT_GE(contrast(t.*use.token, t.*surface.token), least)
                    << use.name << " on " << surface.name << (t.dark ? ", dark" : ", light");
}

} // namespace

TEST(Contrast, TheFormulaIsTheOneOfWcag21)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::black, Qt::white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1.0);
    // The grey that WCAG's own examples call the lightest one for text on white.
    EXPECT_NEAR(contrast(QColor(0x767676), Qt::white), 4.54, 0.005);
    EXPECT_LT(contrast(QColor(0x777777), Qt::white), 4.5);
    EXPECT_DOUBLE_EQ(contrast(QColor(0x123456), Qt::white), contrast(Qt::white, QColor(0x123456)));
}

TEST(Contrast, TextIsNeverBelowFourAndAHalf)
{
    expectAtLeast(4.5,
                  {{"t1", &Theme::t1, kAll},
                   {"t2", &Theme::t2, kAll},
                   {"t3", &Theme::t3, kAll},
                   {"accT", &Theme::accT, kAll},
                   {"onAcc", &Theme::onAcc, {{"acc", &Theme::acc}}},
                   // Words of the timeline, the rail and the header in the colour of what they say.
                   {"s10t", &Theme::s10t, kPages},
                   {"s6t", &Theme::s6t, kPages},
                   {"s3t", &Theme::s3t, {kPanel}},
                   {"s1t", &Theme::s1t, {kPanel}},
                   {"okt", &Theme::okt, kPages},
                   {"bizt", &Theme::bizt, kPages},
                   {"devt", &Theme::devt, kPages},
                   {"sect", &Theme::sect, kPages},
                   // Chips and banners.
                   {"s10t", &Theme::s10t, {{"s10bg", &Theme::s10bg}}},
                   {"s6t", &Theme::s6t, {{"s6bg", &Theme::s6bg}}},
                   {"s3t", &Theme::s3t, {{"s3bg", &Theme::s3bg}}},
                   {"s1t", &Theme::s1t, {{"s1bg", &Theme::s1bg}}},
                   {"okt", &Theme::okt, {{"okbg", &Theme::okbg}}},
                   {"devt", &Theme::devt, {{"devbg", &Theme::devbg}}},
                   {"bizt", &Theme::bizt, {{"bizbg", &Theme::bizbg}}},
                   {"sect", &Theme::sect, {{"secbg", &Theme::secbg}}},
                   {"t1", &Theme::t1, {{"s10bg", &Theme::s10bg}, {"s6bg", &Theme::s6bg}}}});
}

TEST(Contrast, TheNumberInAnImpactShapeIsReadable)
{
    const QColor darkInk(0x1A, 0x1E, 0x25);
    for (const Theme& t : {lightTheme(), darkTheme()}) {
        EXPECT_GE(contrast(t.dark ? darkInk : QColor(Qt::white), t.s10), 4.5) << t.dark;
        for (const QColor& fill : {t.s6, t.s3, t.s1})
            EXPECT_GE(contrast(darkInk, fill), 7.2) << fill.name().toStdString();
        EXPECT_GE(contrast(Qt::white, t.sec), 4.5) << t.dark; // text on sec is white
        // The undo bar is the inverse of the page.
        EXPECT_GE(contrast(t.dark ? t.win : QColor(Qt::white), t.dark ? t.t1 : darkInk), 4.5);
    }
}

TEST(Contrast, ShapesIconsAndFocusAreNeverBelowThree)
{
    expectAtLeast(3.0, {{"focus", &Theme::acc, kAll},
                        {"edge", &Theme::edge, kPages},
                        {"octagon", &Theme::s10, kPages},
                        {"triangle's outline", &Theme::s6e, kPages},
                        {"diamond's outline", &Theme::s3e, kPages},
                        {"disc's outline", &Theme::s1e, kPages},
                        {"done", &Theme::ok, kPages},
                        {"Dev node", &Theme::dev, {kWin, kPanel}},
                        {"Biz node", &Theme::biz, {kWin, kPanel}},
                        {"tick", &Theme::panel, {{"ok", &Theme::ok}}},
                        {"tick", &Theme::panel, {{"dev", &Theme::dev}}},
                        {"tick", &Theme::panel, {{"biz", &Theme::biz}}},
                        {"border of the late mark", &Theme::s6e, {{"s6bg", &Theme::s6bg}}},
                        {"share of the promise", &Theme::acc, {kSunken}},
                        {"share of the promise, late", &Theme::s6e, {kSunken}},
                        {"share of the promise, overdue", &Theme::s10, {kSunken}}});
}

//! Section 2 of the description of the user interface promises these, to one decimal.
TEST(Contrast, ThePromisedRatiosAreThoseOfTheTokens)
{
    struct Row {
        const char* name;
        Token fore, back;
        double light, dark;
    };
    const Row rows[]{{"t1", &Theme::t1, &Theme::win, 15.1, 15.3},
                     {"t2", &Theme::t2, &Theme::win, 7.6, 9.6},
                     {"t3", &Theme::t3, &Theme::win, 5.0, 6.3},
                     {"accT", &Theme::accT, &Theme::win, 7.3, 9.3},
                     {"onAcc", &Theme::onAcc, &Theme::acc, 8.0, 8.3},
                     {"s10t", &Theme::s10t, &Theme::win, 5.5, 8.7},
                     {"s6t", &Theme::s6t, &Theme::s6bg, 6.0, 8.5},
                     {"s3t", &Theme::s3t, &Theme::s3bg, 6.2, 10.7},
                     {"s1t", &Theme::s1t, &Theme::s1bg, 6.0, 8.0},
                     {"okt", &Theme::okt, &Theme::okbg, 5.8, 7.4},
                     {"devt", &Theme::devt, &Theme::devbg, 5.9, 7.3},
                     {"bizt", &Theme::bizt, &Theme::bizbg, 6.1, 7.6},
                     {"sect", &Theme::sect, &Theme::secbg, 6.7, 7.4}};
    for (const Row& row : rows) {
        EXPECT_NEAR(contrast(lightTheme().*row.fore, lightTheme().*row.back), row.light, 0.051)
            << row.name;
        EXPECT_NEAR(contrast(darkTheme().*row.fore, darkTheme().*row.back), row.dark, 0.051)
            << row.name;
    }
}

TEST(Contrast, HighContrastHasNoTintsAndItsBordersAreAsStrongAsItsWords)
{
    for (const Theme& t : {highContrast(lightTheme()), highContrast(darkTheme())}) {
        for (const Surface& surface : kAll)
            EXPECT_EQ(t.*surface.token, t.panel) << surface.name;
        for (const Token token :
             {&Theme::t1, &Theme::t2, &Theme::t3, &Theme::line, &Theme::line2, &Theme::edge})
            EXPECT_GE(contrast(t.*token, t.panel), 20.9);
        // What has a colour keeps it, and reads at least as well as before.
        for (const Token token : {&Theme::accT, &Theme::s10t, &Theme::s6t, &Theme::s3t, &Theme::s1t,
                                  &Theme::okt, &Theme::devt, &Theme::bizt, &Theme::sect})
            EXPECT_GE(contrast(t.*token, t.panel), 4.5);
    }
}
