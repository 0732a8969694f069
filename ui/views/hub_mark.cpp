// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/paint.h>
#include <ui/views/hub_mark.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

QColor inkOf(Standing standing)
{
    const Theme& t = theme();
    switch (standing) {
    case Standing::Shared:
        return t.ok;
    case Standing::NotShared:
        return t.s6t;
    case Standing::Stopped:
        return t.s10t;
    case Standing::Local:
    case Standing::Calling:
    case Standing::Offline:
        break;
    }
    return t.acc;
}

} // namespace

const char* iconOf(Standing standing)
{
    switch (standing) {
    case Standing::Calling:
    case Standing::Offline:
        return "ring";
    case Standing::NotShared:
        return "off";
    case Standing::Stopped:
        return "tri";
    case Standing::Local:
    case Standing::Shared:
        break;
    }
    return "sync";
}

HubMark::HubMark(Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_form(form)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // The mark with words is in the round of Tab; the one without says the same to the mouse.
    setFocusPolicy(form == Form::Words ? Qt::TabFocus : Qt::NoFocus);
    connect(&ThemeController::instance(), &ThemeController::changed, this,
            [this] { updateGeometry(); });
}

void HubMark::show(Standing standing, const QString& words, const QString& tip)
{
    const bool wider = words != text();
    m_standing = standing;
    setText(words);
    setToolTip(u"<p>"_s + tip.toHtmlEscaped());
    setAccessibleName(words);
    setAccessibleDescription(tip);
    if (wider)
        updateGeometry();
    update();
}

QSize HubMark::sizeHint() const
{
    if (m_form == Form::Icon)
        return {scaled(24), scaled(24)};
    return {scaled(22) + QFontMetrics(ui::font(Type::Label)).horizontalAdvance(text()) + 4,
            scaled(24)};
}

void HubMark::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const int side = scaled(14), x = m_form == Form::Icon ? (width() - side) / 2 : 2;
    drawIcon(p, QRectF(x, (height() - side) / 2.0, side, side), iconOf(m_standing),
             inkOf(m_standing), t.panel);
    const bool calm = m_standing != Standing::NotShared && m_standing != Standing::Stopped;
    if (m_form == Form::Words)
        paint::text(p, QRect(scaled(20), 0, width() - scaled(20), height()), text(), Type::Label,
                    calm ? t.t2 : inkOf(m_standing));
    if (hasFocus())
        paint::focusFrame(p, rect());
}

} // namespace matoi::ui
