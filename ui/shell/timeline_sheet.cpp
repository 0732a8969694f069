// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/timeline_sheet.h>
#include <ui/theme/theme.h>

#include <QDateTime>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

// In points. Ink on paper: one set of greys, whatever the theme of the window.
constexpr double kTime = 44, kAuthor = 86, kGap = 5, kFoot = 22, kRunningHead = 20;
const QColor kInk(0x1a, 0x1e, 0x25), kFaint(0x62, 0x69, 0x75), kLine(0xbf, 0xc3, 0xba);

QFont fontOf(int points, int weight = QFont::Normal)
{
    QFont font = ui::font(Type::Body);
    font.setPixelSize(points); // the painter is scaled to points
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual forms of ":" or "-" have no character of their own: copied from the file they
    // would be gone.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double layOut(QTextLayout& layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.2;
    }
    layout.endLayout();
    return y;
}

class Paper
{
public:
    Paper(const TimelineSheet& sheet, QPagedPaintDevice& device, QPainter& p)
        : m_sheet(sheet)
        , m_device(device)
        , m_p(p)
    {
        const QRectF page = device.pageLayout().paintRect(QPageLayout::Point);
        m_width = page.width();
        m_height = page.height();
        const double scale = p.device()->logicalDpiX() / 72.0;
        m_p.scale(scale, scale);
    }

    //! The pages that it takes; paints them when `total` is known.
    int run(int total)
    {
        m_total = total;
        m_page = 0;
        startPage();
        head();
        QDate day;
        for (const TimelineSheet::Row& row : m_sheet.rows) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.at, m_sheet.zone);
            if (at.date() != day) {
                day = at.date();
                need(36);
                m_y += 8;
                put(0, QLocale().toString(day, m_sheet.dayFormat), fontOf(9, QFont::DemiBold),
                    kFaint);
                m_y += 17;
            }
            paint(row, at);
        }
        return m_page;
    }

private:
    bool painting() const { return m_total > 0; }

    void put(double x, const QString& words, const QFont& font, const QColor& ink)
    {
        if (!painting())
            return;
        m_p.setFont(font);
        m_p.setPen(ink);
        m_p.drawText(QPointF(x, m_y + QFontMetricsF(font).ascent()), words);
    }

    void rule(double y)
    {
        if (painting())
            m_p.fillRect(QRectF(0, y, m_width, 0.5), kLine);
    }

    void startPage()
    {
        if (painting() && m_page > 0)
            m_device.newPage();
        ++m_page;
        m_y = 0;
        if (painting()) {
            watermark();
            foot();
        }
        if (m_page > 1) {
            const QString words = QStringList{m_sheet.label, m_sheet.restricted, m_sheet.title}
                                      .filter(QRegularExpression(u"."_s))
                                      .join(u"  "_s);
            put(0, QFontMetricsF(fontOf(8)).elidedText(words, Qt::ElideRight, m_width), fontOf(8),
                kFaint);
            rule(14);
            m_y = kRunningHead;
        }
    }

    void watermark()
    {
        if (m_sheet.drill.isEmpty())
            return;
        m_p.save();
        m_p.setFont(fontOf(110, QFont::DemiBold));
        m_p.setPen(QColor(0xea, 0xea, 0xe8));
        m_p.translate(m_width / 2, m_height / 2);
        m_p.rotate(-45);
        m_p.drawText(QRectF(-500, -100, 1000, 200), Qt::AlignCenter, m_sheet.drill);
        m_p.restore();
    }

    void foot()
    {
        const double y = m_height - 10;
        rule(y - 5);
        m_p.setFont(fontOf(8));
        m_p.setPen(kFaint);
        const QRectF line(0, y - 2, m_width, 12);
        QStringList words{m_sheet.label};
        for (const QString& word : {m_sheet.restricted, m_sheet.drill})
            if (!word.isEmpty())
                words << word;
        m_p.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words.join(u" · "_s));
        m_p.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     m_sheet.page.arg(m_page).arg(m_total));
    }

    void head()
    {
        QStringList words{m_sheet.label};
        for (const QString& word : {m_sheet.drill, m_sheet.restricted})
            if (!word.isEmpty())
                words << word;
        put(0, words.join(u" · "_s), fontOf(10, QFont::DemiBold), kFaint);
        m_y += 16;
        block(m_sheet.title, fontOf(17, QFont::DemiBold), kInk);
        m_y += 2;
        block(m_sheet.facts.join(u" · "_s), fontOf(9), kFaint);
        rule(m_y + 4);
        m_y += 10;
    }

    void block(const QString& words, const QFont& font, const QColor& ink)
    {
        QTextLayout layout(words, font);
        const double height = layOut(layout, m_width);
        if (painting()) {
            m_p.setPen(ink);
            layout.draw(&m_p, {0, m_y});
        }
        m_y += height;
    }

    void need(double height)
    {
        if (m_y + height > m_height - kFoot)
            startPage();
    }

    //! A row longer than what is left of the page goes on, line by line, on the next.
    void paint(const TimelineSheet::Row& row, const QDateTime& at)
    {
        QString words = row.kind;
        if (!row.text.isEmpty())
            words += u"  "_s + row.text;
        const auto marksFrom = words.size();
        if (!row.marks.isEmpty())
            words += u"  "_s + row.marks;
        words.replace(u'\n', QChar::LineSeparator);
        QTextLayout layout(words, fontOf(10));
        QTextCharFormat strong, faint, struck;
        strong.setFontWeight(QFont::DemiBold);
        faint.setForeground(kFaint);
        struck.setFontStrikeOut(true);
        const auto length = [](qsizetype n) { return int(n); };
        QList<QTextLayout::FormatRange> formats{{0, length(row.kind.size()), strong}};
        if (row.struck)
            formats.push_back(
                {length(row.kind.size()), length(marksFrom - row.kind.size()), struck});
        formats.push_back({length(marksFrom), length(words.size() - marksFrom), faint});
        layout.setFormats(formats);
        layOut(layout, m_width - kTime - kAuthor);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const double height = line.height() * 1.2;
            need(height);
            if (i == 0) {
                put(0, at.toString(u"HH:mm"_s), fontOf(10, QFont::DemiBold), kInk);
                put(kTime,
                    QFontMetricsF(fontOf(9)).elidedText(row.author, Qt::ElideRight, kAuthor - 8),
                    fontOf(9), kFaint);
            }
            if (painting()) {
                m_p.setPen(kInk);
                line.draw(&m_p, {kTime + kAuthor, m_y - line.y()});
            }
            m_y += height;
        }
        m_y += kGap;
    }

    const TimelineSheet& m_sheet;
    QPagedPaintDevice& m_device;
    QPainter& m_p;
    double m_width, m_height, m_y = 0;
    int m_page = 0, m_total = 0;
};

} // namespace

Status printSheet(const TimelineSheet& sheet, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return ErrorCode::IoError;
    painter.setRenderHint(QPainter::TextAntialiasing);
    Paper paper(sheet, device, painter);
    const int pages = paper.run(0);
    paper.run(pages);
    return painter.end() ? success() : Status(ErrorCode::IoError);
}

} // namespace matoi::ui
