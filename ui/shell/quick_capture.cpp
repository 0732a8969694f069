// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/line_command.h>
#include <app/text/messages.h>
#include <ui/models/running.h>
#include <ui/shell/quick_capture.h>
#include <ui/theme/drop_down.h>
#include <ui/theme/paint.h>
#include <ui/views/composer.h>
#include <ui/views/scrim_panel.h>

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

const auto kDraft = u"capture/text"_s;

struct Loaded {
    std::vector<std::pair<StreamId, QString>> running;
    QString draft;
};

Loaded loadRunning(Session& s)
{
    Loaded loaded;
    loaded.draft = s.store().draft(kDraft).valueOr({});
    for (const IncidentRow& row : s.read().incidents().valueOr({})) {
        if (!isRunning(row))
            continue;
        QString words = row.label + u"  "_s + row.title;
        if (row.restricted) {
            const auto incident = s.read().incident(row.id);
            if (!incident || !incident->readableBy(s.profile()))
                continue;
            words = row.label + u"  "_s + incident->codename;
        }
        loaded.running.emplace_back(row.id, words);
    }
    return loaded;
}

} // namespace

QuickCapture::QuickCapture(Workspace& workspace)
    : QWidget(nullptr, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_workspace(workspace)
    , m_where(new DropDown)
    , m_none(plainLabel(Type::Body, this))
    , m_composer(new Composer)
{
    // The program lives by its desks: closing this small one must not end it.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 4);
    column->setSpacing(8);
    column->addWidget(m_where);
    column->addWidget(m_none);
    column->addWidget(m_composer);
    m_none->setWordWrap(true);
    m_composer->focusProxy()->installEventFilter(this);
    resize(scaled(640), sizeHint().height());
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(400);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickCapture::saveDraft);
    connect(m_composer, &Composer::draftChanged, this, [this] { m_draftTimer.start(); });
    connect(m_composer, &Composer::submitted, this, &QuickCapture::record);
    const auto atTheDesk = [this] { m_composer->refuse(tr("Files are attached at the desk.")); };
    connect(m_composer, &Composer::filesGiven, this, atTheDesk);
    connect(m_composer, &Composer::imageGiven, this, atTheDesk);
    connect(m_composer, &Composer::longTextGiven, this, atTheDesk);
}

QString QuickCapture::words() const { return m_composer->text(); }

StreamId QuickCapture::incident() const
{
    return StreamId::fromString(m_where->currentData().toString());
}

void QuickCapture::open(const QString& offered, StreamId first, const QTimeZone& zone)
{
    setWindowTitle(tr("Quick entry") + u" — Matoi"_s);
    m_where->setAccessibleName(tr("Into which incident"));
    m_none->setText(
        tr("No incident is running. Declare one first (Ctrl+N); what you write here stays."));
    m_composer->retranslate();
    m_composer->setZone(zone);
    m_zone = zone;
    load(offered, first);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    if (!isVisible()) {
        // Where the eye is: in the upper middle, as the panels of the desk are.
        const QRect area = screen()->availableGeometry();
        move(area.center().x() - width() / 2, area.top() + area.height() / 6);
    }
    show();
    raise();
    activateWindow();
    m_composer->focusEditor();
}

void QuickCapture::load(const QString& offered, StreamId first)
{
    m_workspace.run(this, loadRunning, [this, offered, first](const Loaded& loaded) {
        const StreamId before = isVisible() && first.isNull() ? incident() : first;
        m_where->clear();
        for (const auto& [id, words] : loaded.running)
            m_where->addItem(words, id.toString());
        m_where->setCurrentIndex(std::max(0, m_where->findData(before.toString())));
        m_where->setVisible(!loaded.running.empty());
        m_none->setVisible(loaded.running.empty());
        QString words = m_composer->text().isEmpty() ? loaded.draft : m_composer->text();
        if (!offered.isEmpty() && !words.contains(offered))
            words += words.isEmpty() ? offered : u' ' + offered;
        m_composer->setText(words);
        m_draftTimer.start();
    });
}

void QuickCapture::saveDraft()
{
    m_draftTimer.stop();
    m_workspace.run(
        this, [words = words()](Session& s) { return s.store().setDraft(kDraft, words); },
        [this](const Status& status) {
            if (!status)
                m_composer->refuse(text::sentence(status.error()));
        });
}

void QuickCapture::record()
{
    const ComposerLine line = readLine(words(), systemClock().now(), m_zone);
    if (m_sending)
        return;
    if (incident().isNull())
        return m_composer->refuse(tr("No incident is running."));
    if (line.act == LineAct::Summary)
        return m_composer->refuse(tr("The summary is written at the desk (Ctrl+U)."));
    m_sending = true;
    const auto submit = [line, to = incident(), as = m_workspace.actingAs()](Session& s) {
        const auto command = lineCommand(s, to, line, {});
        return command ? s.submit(to, *command, as) : Result<Outcome>(command.error());
    };
    m_workspace.run(this, submit, [this](const Result<Outcome>& done) {
        m_sending = false;
        // The words leave the window only when they are safe on disk.
        if (!done)
            return m_composer->refuse(text::sentence(done.error()));
        m_composer->clear();
        saveDraft();
        hide();
        Q_EMIT recorded(tr("Recorded in %1").arg(m_where->currentText().section(u' ', 0, 0)));
    });
}

bool QuickCapture::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void QuickCapture::closeEvent(QCloseEvent* event)
{
    saveDraft();
    QWidget::closeEvent(event);
}

void QuickCapture::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme().win); }

} // namespace matoi::ui
