// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/theme.h>
#include <ui/views/rail_popup.h>
#include <ui/views/step_rail.h>

#include <QEvent>

namespace matoi::ui
{

namespace
{
constexpr int kRestMs = 200; // a pointer that only passes opens nothing
}

RailPopup::RailPopup(StepRail& rail, QWidget* parent)
    : QObject(parent)
    , m_rail(rail)
    , m_full(new StepRail(parent))
{
    m_full->hide();
    m_full->setFocusPolicy(Qt::NoFocus);
    m_full->installEventFilter(this);
    m_rail.installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &RailPopup::open);
    connect(&m_rail, &StepRail::shown, this, [this] {
        if (isOpen())
            open();
    });
    connect(&m_rail, &StepRail::currentChanged, m_full, &StepRail::setMarked);
    connect(m_full, &StepRail::stepActivated, &m_rail, &StepRail::stepActivated);
    connect(m_full, &StepRail::checklistRequested, &m_rail, &StepRail::checklistRequested);
}

bool RailPopup::isOpen() const { return !m_full->isHidden(); }

void RailPopup::open()
{
    if (!m_rail.isFolded())
        return;
    m_full->setZone(m_rail.zone());
    m_full->show(m_rail.snapshot(), m_rail.now());
    m_full->setMarked(m_rail.hasFocus() ? m_rail.current() : -1);
    m_full->setGeometry(
        QRect(m_rail.mapTo(m_full->parentWidget(), QPoint()), QSize(scaled(280), m_rail.height())));
    m_full->QWidget::show();
    m_full->raise();
}

void RailPopup::closeUnlessNeeded()
{
    m_rest.stop();
    if (!m_rail.isFolded() || (!m_rail.hasFocus() && !m_full->underMouse()))
        m_full->hide();
}

bool RailPopup::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
        if (object == &m_rail && m_rail.isFolded())
            m_rest.start();
        break;
    case QEvent::FocusIn:
        if (object == &m_rail)
            open();
        break;
    case QEvent::Resize:
    case QEvent::Hide:
        if (object != &m_rail)
            break;
        [[fallthrough]];
    case QEvent::Leave:
    case QEvent::FocusOut:
        // After it: then it is known where the pointer and the keys went.
        QMetaObject::invokeMethod(this, &RailPopup::closeUnlessNeeded, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace matoi::ui
