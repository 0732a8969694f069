// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

Theme g_theme = lightTheme();
// Beside the controller, whose constructor already needs fonts.
double g_scale = 1.0;

QColor rgb(uint value) { return QColor::fromRgb(value); }

QString css(const QColor& c) { return c.name(); }

} // namespace

const Theme& theme() { return g_theme; }

Theme lightTheme()
{
    Theme t;
    t.dark = false;
    t.win = rgb(0xF3F4F1);
    t.panel = rgb(0xFCFCFA);
    t.raised = rgb(0xFFFFFF);
    t.sunken = rgb(0xE9EBE6);
    t.line = rgb(0xDDDFD8);
    t.line2 = rgb(0xBFC3BA);
    t.edge = rgb(0x7E857C);
    t.t1 = rgb(0x1A1E25);
    t.t2 = rgb(0x474E5A);
    t.t3 = rgb(0x626975);
    t.acc = rgb(0x24508F);
    t.onAcc = rgb(0xFFFFFF);
    t.accT = rgb(0x24508F);
    t.accBg = rgb(0xE4ECF6);
    t.s10 = rgb(0xBF4B00);
    t.s10t = rgb(0xA84200);
    t.s10bg = rgb(0xFBEADF);
    t.s6 = rgb(0xE69F00);
    t.s6e = rgb(0x946300);
    t.s6t = rgb(0x7F5200);
    t.s6bg = rgb(0xFBF0D9);
    t.s3 = rgb(0xF0E442);
    t.s3e = rgb(0x857B00);
    t.s3t = rgb(0x665E00);
    t.s3bg = rgb(0xFBF9E3);
    t.s1 = rgb(0x56B4E9);
    t.s1e = rgb(0x1B7DB3);
    t.s1t = rgb(0x0A5F8F);
    t.s1bg = rgb(0xE1F1FB);
    t.ok = rgb(0x008A65);
    t.okt = rgb(0x00694D);
    t.okbg = rgb(0xDFF2EB);
    t.dev = rgb(0x0072B2);
    t.devt = rgb(0x005F96);
    t.devbg = rgb(0xE2F0F8);
    t.biz = rgb(0xB8588C);
    t.bizt = rgb(0x8F3768);
    t.bizbg = rgb(0xF8E8F0);
    t.sec = rgb(0x9E1030);
    t.sect = rgb(0x9E1030);
    t.secbg = rgb(0xF9E4E8);
    t.scrim = QColor(0x1A, 0x1E, 0x25, 117);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.win = rgb(0x11151C);
    t.panel = rgb(0x171C25);
    t.raised = rgb(0x1E2530);
    t.sunken = rgb(0x0C0F15);
    t.line = rgb(0x29313D);
    t.line2 = rgb(0x3D4757);
    t.edge = rgb(0x76829A);
    t.t1 = rgb(0xE8EBF0);
    t.t2 = rgb(0xB4BCC8);
    t.t3 = rgb(0x8E98A7);
    t.acc = rgb(0x7FB2EC);
    t.onAcc = rgb(0x0C1420);
    t.accT = rgb(0x8FBDF0);
    t.accBg = rgb(0x1C2D45);
    t.s10 = rgb(0xF07A36);
    t.s10t = rgb(0xFF9A5C);
    t.s10bg = rgb(0x3A2115);
    t.s6 = rgb(0xF0B030);
    t.s6e = rgb(0xF0B030);
    t.s6t = rgb(0xF5BE50);
    t.s6bg = rgb(0x33280F);
    t.s3 = rgb(0xF0E442);
    t.s3e = rgb(0xF0E442);
    t.s3t = rgb(0xF0E442);
    t.s3bg = rgb(0x2E2C10);
    t.s1 = rgb(0x62BBEE);
    t.s1e = rgb(0x62BBEE);
    t.s1t = rgb(0x7CC7F2);
    t.s1bg = rgb(0x14293A);
    t.ok = rgb(0x2DBE92);
    t.okt = rgb(0x4CD0A6);
    t.okbg = rgb(0x10302A);
    t.dev = rgb(0x4FA9E0);
    t.devt = rgb(0x74BDEA);
    t.devbg = rgb(0x13293B);
    t.biz = rgb(0xDB92BB);
    t.bizt = rgb(0xE3A6C8);
    t.bizbg = rgb(0x35202D);
    t.sec = rgb(0xC92A4B);
    t.sect = rgb(0xFF8FA5);
    t.secbg = rgb(0x3A1520);
    t.scrim = QColor(0x04, 0x06, 0x0A, 153);
    return t;
}

Theme highContrast(Theme t)
{
    t.t1 = t.dark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor ground = t.dark ? QColor(Qt::black) : QColor(Qt::white);
    for (QColor Theme::*token :
         {&Theme::win, &Theme::panel, &Theme::raised, &Theme::sunken, &Theme::accBg, &Theme::s10bg,
          &Theme::s6bg, &Theme::s3bg, &Theme::s1bg, &Theme::okbg, &Theme::devbg, &Theme::bizbg,
          &Theme::secbg})
        t.*token = ground;
    for (QColor Theme::*token : {&Theme::t2, &Theme::t3, &Theme::line, &Theme::line2, &Theme::edge})
        t.*token = t.t1;
    return t;
}

ThemeController& ThemeController::instance()
{
    static ThemeController controller;
    return controller;
}

ThemeController::ThemeController()
{
    readSystem();
    qApp->installEventFilter(this);
    apply();
}

void ThemeController::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

void ThemeController::setHighContrast(bool on)
{
    m_high = on;
    apply();
}

void ThemeController::readSystem()
{
    // 6.4 knows no such wish of the desktop by name; its colours tell.
    const QPalette palette = QApplication::palette();
    const int ground = palette.color(QPalette::Window).lightness();
    const int words = palette.color(QPalette::WindowText).lightness();
    m_systemDark = ground < 128;
    m_systemHigh = std::abs(ground - words) >= 250;
}

void ThemeController::setTextScale(double scale)
{
    m_scale = g_scale = scale;
    apply();
}

bool ThemeController::eventFilter(QObject* object, QEvent* event)
{
    // The platform theme changed (6.4 has no colour-scheme signal): its palette's lightness tells.
    if (event->type() == QEvent::ThemeChange && object == qApp) {
        const bool high = m_systemHigh;
        readSystem();
        if (m_mode == ThemeMode::System || m_systemHigh != high)
            apply();
    }
    return QObject::eventFilter(object, event);
}

void ThemeController::apply()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    g_theme = dark ? darkTheme() : lightTheme();
    if (m_high || m_systemHigh)
        g_theme = ui::highContrast(g_theme);
    const Theme& t = g_theme;
    QPalette p;
    p.setColor(QPalette::Window, t.win);
    p.setColor(QPalette::WindowText, t.t1);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.t1);
    p.setColor(QPalette::PlaceholderText, t.t3);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.t1);
    p.setColor(QPalette::Highlight, t.acc);
    p.setColor(QPalette::HighlightedText, t.onAcc);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.t1);
    p.setColor(QPalette::Link, t.accT);
    QApplication::setPalette(p);
    QApplication::setFont(font(Type::Body));
    qApp->setStyleSheet(
        u"QLineEdit,QPlainTextEdit,QComboBox{background:%1;color:%2;border:1px solid %3;"
        "border-radius:4px;padding:3px 8px;selection-background-color:%4;selection-color:%5}"
        "QLineEdit:focus,QPlainTextEdit:focus,QComboBox:focus{border:2px solid %4;padding:2px 7px}"
        "QToolTip{background:%6;color:%2;border:1px solid %3;padding:4px}"
        "QScrollBar:vertical{background:transparent;width:10px;margin:0}"
        "QScrollBar::handle:vertical{background:%3;border-radius:4px;min-height:28px;margin:1px "
        "2px}"
        "QScrollBar::add-line,QScrollBar::sub-line{height:0;width:0}"
        "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
        "QStatusBar{background:%7;border-top:1px solid %8}QStatusBar::item{border:none}"
        "QStatusBar QLabel{color:%9}QSplitter::handle{background:%8}"
        "QComboBox{padding-right:24px}QComboBox:focus{padding-right:23px}"
        "QComboBox::drop-down{border:none;width:24px}QComboBox::down-arrow{image:none}"
        "QComboBox QAbstractItemView{background:%1;color:%2;border:1px solid %3;"
        "selection-background-color:%10;selection-color:%2}"
        "QListView{background:%1;color:%2;border:1px solid %3;border-radius:4px;outline:0}"
        "QListView:focus{border:2px solid %4}"
        "QListView::item{border-left:3px solid transparent;padding-left:5px}"
        "QListView::item:selected{background:%10;color:%2;border-left:3px solid %4}"_s.arg(
            css(t.raised), css(t.t1), css(t.line2), css(t.acc), css(t.onAcc), css(t.panel),
            css(t.win), css(t.line), css(t.t3), css(t.accBg)));
    clearIconCache();
    Q_EMIT changed();
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

int scaled(int px) { return qRound(px * g_scale); }

QFont font(Type type)
{
    struct Spec {
        double px;
        int weight;
    };
    static constexpr Spec specs[]{{11, 400}, {11.5, 400}, {12, 400}, {12, 600},
                                  {13, 400}, {13, 600},   {14, 600}, {19, 600},
                                  {22, 600}, {25, 600},   {27, 600}};
    const Spec& spec = specs[int(type)];
    QFont f;
    // The Japanese face must win over the other CJK faces.
    f.setFamilies({u"Inter"_s, u"Noto Sans CJK JP"_s});
    f.setPixelSize(qRound(spec.px * g_scale));
    f.setWeight(QFont::Weight(spec.weight));
    return f;
}

} // namespace matoi::ui
