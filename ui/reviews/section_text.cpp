// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timeline_row.h>
#include <ui/reviews/section_text.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QDateTime>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr auto kEntry = "matoi://entry/"_L1;
constexpr auto kClock = "matoi:clock"_L1; // a picture of our own

QImage clockPicture()
{
    const int size = scaled(13);
    QImage image(size * 2, size * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    drawIcon(p, QRectF(0, 0, size, size), "clock", theme().accT);
    return image;
}

//! In place of a picture that is not shown: a frame, so that one sees where it was to be.
QImage noPicture()
{
    QImage image(20, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setPen(QPen(theme().edge, 1, Qt::DashLine));
    p.drawRect(0, 0, 19, 15);
    return image;
}

} // namespace

EventId citedEntry(const QString& url)
{
    return url.startsWith(kEntry) ? EventId::fromString(QStringView(url).mid(kEntry.size()))
                                  : EventId();
}

QString citation(const TimelineRow& row, const QTimeZone& zone)
{
    QString words = row.text.section(u'\n', 0, 0).simplified();
    // What was said stays what it was: its signs are not to become markup.
    static const QString signs = u"\\`*_[]<>#|~"_s;
    QString plain;
    for (const QChar c : words) {
        if (signs.contains(c))
            plain += u'\\';
        plain += c;
    }
    const QString time = QDateTime::fromMSecsSinceEpoch(row.occurredAt, zone).toString(u"HH:mm"_s);
    return u"[%1](%2%3) %4"_s.arg(time, kEntry, row.id.toString(),
                                  QString(row.kindWord + u' ' + plain).trimmed());
}

SectionText::SectionText(Pictures pictures, QObject* parent)
    : QTextDocument(parent)
    , m_pictures(std::move(pictures))
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
}

QVariant SectionText::loadResource(int type, const QUrl& url)
{
    // Whatever is not answered here Qt would look for in the file system.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    if (url.toString() == kClock)
        return clockPicture();
    if (url.scheme() == "attachment"_L1 && m_pictures) {
        const QImage image = m_pictures(url.path());
        if (!image.isNull())
            return image;
    }
    return noPicture();
}

void SectionText::setSource(const QString& markdown, const text::NameLint* lint)
{
    clear();
    setDefaultFont(font(Type::Body));
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    m_names = 0;
    dress();
    if (lint)
        markNames(*lint);
}

void SectionText::dress()
{
    const Theme& t = theme();
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(scaled(4), QTextBlockFormat::LineDistanceHeight);
        format.setTopMargin(level ? scaled(8) : 0);
        format.setBottomMargin(block.textList() ? scaled(1) : scaled(5));
        cursor.setBlockFormat(format);
        // Fragments go as their formats change: their places are taken down first.
        struct Piece {
            int from, length;
            QTextCharFormat format;
        };
        std::vector<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().isValid())
                pieces.push_back(
                    {it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
        for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
            QTextCharFormat look = piece->format;
            look.clearProperty(QTextFormat::FontSizeAdjustment);
            look.setFontItalic(false); // ui.md 3: emphasis is weight
            if (level || piece->format.fontItalic() || look.fontWeight() > QFont::Normal)
                look.setFontWeight(QFont::DemiBold);
            if (look.fontFixedPitch() || look.hasProperty(QTextFormat::FontFixedPitch)) {
                look.setFontFamilies({u"Noto Sans Mono CJK JP"_s, u"monospace"_s});
                look.setBackground(t.sunken);
            }
            const bool cited = !citedEntry(look.anchorHref()).isNull();
            if (look.isAnchor()) {
                look.setForeground(t.accT);
                look.setFontUnderline(!cited);
                if (cited)
                    look.setFontWeight(QFont::DemiBold);
            }
            QTextCursor at(this);
            at.setPosition(piece->from);
            at.setPosition(piece->from + piece->length, QTextCursor::KeepAnchor);
            at.setCharFormat(look);
            if (!cited)
                continue;
            at.setPosition(piece->from);
            QTextImageFormat clock;
            clock.setName(kClock);
            clock.setWidth(scaled(13));
            clock.setHeight(scaled(13));
            clock.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            clock.setAnchor(true);
            clock.setAnchorHref(look.anchorHref());
            at.insertImage(clock);
            at.insertText(QString(QChar(0x2009)), look);
        }
    }
    for (QTextFrame* frame : rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(t.line2);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderCollapse(true);
            format.setCellPadding(scaled(5));
            format.setTopMargin(scaled(2));
            format.setBottomMargin(scaled(8));
            table->setFormat(format);
        }
}

void SectionText::markNames(const text::NameLint& lint)
{
    // Positions of toPlainText() are positions of the document.
    const auto hits = lint.namesIn(toPlainText());
    m_names = int(hits.size());
    QTextCharFormat dots;
    dots.setUnderlineStyle(QTextCharFormat::DotLine);
    dots.setUnderlineColor(theme().s6e);
    for (const text::NameHit& hit : hits) {
        QTextCursor cursor(this);
        cursor.setPosition(int(hit.start));
        cursor.setPosition(int(hit.start + hit.length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(dots);
    }
}

} // namespace matoi::ui
