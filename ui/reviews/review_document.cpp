// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/heads.h>
#include <app/domain/postmortem_sections.h>
#include <app/text/messages.h>
#include <app/text/section_text.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/section_edit.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/clock_text.h>
#include <ui/views/option_row.h>

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

constexpr int kBar = 36, kFoot = 34, kWidest = 720, kEmpties = 5;
const auto kInner = u"inner"_s, kOuter = u"external"_s;

} // namespace

ReviewDocument::ReviewDocument(Workspace& workspace, const WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_writer(workspace, this)
    , m_tabs(new OptionRow(this, OptionRow::Look::Apart))
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_column);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    for (const QString& section : postmortemSections()) {
        // PM-6 is about causes: who fixed it may well be named.
        auto* box = new SectionBox(
            section, section == "cause"_L1 ? &m_lint : nullptr,
            [this](const QString& name) { return picture(name); }, m_column);
        m_boxes.push_back(box);
        wire(box);
    }
    for (int i = 0; i <= kEmpties; ++i) {
        auto* button = new Button({}, Button::Style::Link, this);
        button->hide();
        connect(button, &Button::clicked, this, [this, i] {
            const QString section = m_empties[size_t(i)]->property("section").toString();
            section.isEmpty() ? nextEmpty() : goTo(section);
        });
        m_empties.push_back(button);
    }
    connect(m_tabs, &OptionRow::chosen, this,
            [this](const QString& code) { setExternal(code == kOuter); });
    connect(&m_writer, &SectionWriter::recorded, this, [this](const QString&, qint64 at) {
        m_savedAt = at;
        update();
    });
    connect(&m_writer, &SectionWriter::refused, this,
            [this](const QString& section, const Error& error) {
                Q_EMIT said(tr("“%1” is not recorded; your words are kept. %2")
                                .arg(text::sectionWord(section), text::sentence(error)));
            });
    connect(&m_writer, &SectionWriter::merged, this,
            [this](const QString& section, const QString& text) {
                if (section == m_edited)
                    putIntoField(text);
                Q_EMIT said(tr("Somebody else wrote in “%1” too; both are in the text now.")
                                .arg(text::sectionWord(section)));
            });
    connect(&m_writer, &SectionWriter::conflicted, this, [this](const QString& section) {
        Q_EMIT said(tr("Somebody else changed the same lines of “%1”; both versions are kept.")
                        .arg(text::sectionWord(section)));
    });
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ReviewDocument::place);
}

void ReviewDocument::wire(SectionBox* box)
{
    const QString section = box->section();
    connect(box, &SectionBox::editRequested, this, [this, section] { edit(section); });
    connect(box, &SectionBox::left, this, &ReviewDocument::endEdit);
    connect(box, &SectionBox::typed, &m_writer, &SectionWriter::type);
    connect(box, &SectionBox::heightChanged, this, &ReviewDocument::placeBoxes);
    connect(box, &SectionBox::linkActivated, this, &ReviewDocument::linkActivated);
    connect(box, &SectionBox::namesRequested, this, &ReviewDocument::nextName);
    connect(box, &SectionBox::rivalsRequested, this,
            [this, section] { Q_EMIT rivalsRequested(section); });
    connect(box, &SectionBox::commentsRequested, this,
            [this, section] { Q_EMIT commentsRequested(section); });
    connect(box, &SectionBox::focused, this, [this, box, section] {
        keepInSight(box);
        if (std::exchange(m_current, section) != section)
            Q_EMIT sectionChanged(section);
    });
}

void ReviewDocument::retranslate()
{
    m_tabs->setOptions({{kInner, tr("For us")}, {kOuter, tr("Text for outside")}});
    m_tabs->setValue(m_external ? kOuter : kInner);
    m_tabs->setAccessibleName(tr("Which text"));
    setAccessibleName(tr("The postmortem"));
    if (m_shown)
        show(m_snap);
    place();
}

void ReviewDocument::show(const ReviewSnapshot& snapshot)
{
    const bool other = !m_shown || snapshot.incident.id != m_snap.incident.id;
    if (other) {
        leave();
        m_pictures.clear();
        m_asked.clear();
        m_savedAt = 0;
        m_current = postmortemSections().front();
        m_external = false;
        m_tabs->setValue(kInner);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_snap = snapshot;
    m_shown = true;
    if (m_linted != m_snap.people) {
        m_linted = m_snap.people;
        m_lint = text::NameLint(m_linted);
    }
    for (SectionBox* box : m_boxes)
        box->show(wordsOf(box->section()), factsOf(box->section()));
    if (!other)
        followRecorded();
    place();
}

QString ReviewDocument::wordsOf(const QString& section) const
{
    const auto draft = m_snap.drafts.find(section);
    const bool kept = draft != m_snap.drafts.end() && section != m_edited;
    return kept ? draft->second.text : m_snap.text(section);
}

SectionFacts ReviewDocument::factsOf(const QString& section) const
{
    SectionFacts facts;
    facts.heading = text::sectionWord(section);
    facts.prompt = text::sectionPrompt(section, m_snap.incident);
    facts.writable = m_snap.writable();
    facts.draft = m_snap.drafts.contains(section) && section != m_edited;
    if (const Conflict* rivals = conflictOf(m_snap.postmortem.conflicts, field::section(section)))
        facts.rivals = int(rivals->rivals.size());
    for (const PostmortemComment& comment : m_snap.postmortem.comments) {
        if (comment.section != section)
            continue;
        if (comment.settledAt)
            ++facts.settled;
        else
            facts.comments.push_back({m_snap.name(comment.by), comment.text,
                                      clockTime(comment.at, m_snap.now, m_context.zone)});
    }
    if (section == "impact"_L1) {
        const Incident& i = m_snap.incident;
        const QLocale locale;
        if (i.affectedUsers)
            facts.cells.emplace_back(tr("People"), locale.toString(*i.affectedUsers));
        if (i.affectedTenants)
            facts.cells.emplace_back(tr("Organisations"), locale.toString(*i.affectedTenants));
        if (m_snap.times.toConverge)
            facts.cells.emplace_back(tr("For how long"),
                                     text::durationWords(*m_snap.times.toConverge));
        if (i.scope && i.degree)
            facts.cells.emplace_back(
                tr("Score"),
                u"%1 × %2 = %3"_s.arg(*i.scope).arg(*i.degree).arg(*i.scope * *i.degree));
    }
    return facts;
}

std::vector<QString> ReviewDocument::shownSections() const
{
    if (m_external)
        return {u"external"_s};
    std::vector<QString> list = postmortemSections();
    std::erase(list, u"external"_s);
    return list;
}

SectionBox* ReviewDocument::box(const QString& section) const
{
    const auto it = std::find_if(m_boxes.begin(), m_boxes.end(),
                                 [&](const SectionBox* b) { return b->section() == section; });
    return it == m_boxes.end() ? nullptr : *it;
}

QImage ReviewDocument::picture(const QString& name)
{
    // By its name or by its hash; an incident names what it has.
    const auto file =
        std::find_if(m_snap.files.begin(), m_snap.files.end(), [&](const AttachmentInfo& info) {
            return info.mime.startsWith("image/"_L1) && (info.name == name || info.sha256 == name);
        });
    if (file == m_snap.files.end())
        return {};
    const auto known = m_pictures.find(file->sha256);
    if (known != m_pictures.end())
        return known->second;
    if (m_asked.insert(file->sha256).second)
        Q_EMIT pictureWanted(file->sha256);
    return {};
}

void ReviewDocument::setPicture(const QString& sha256, const QImage& image)
{
    m_pictures[sha256] = image;
    for (SectionBox* box : m_boxes)
        if (box->source().contains("attachment:"_L1))
            box->refresh();
}

void ReviewDocument::keepInSight(const QWidget* widget)
{
    if (!widget || m_placing)
        return;
    const auto* box = widget;
    const QRect r = box->geometry();
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    if (r.top() < bar->value())
        bar->setValue(r.top());
    else if (r.bottom() > bar->value() + view)
        bar->setValue(std::min(r.top(), r.bottom() - view + 8));
}

bool ReviewDocument::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_scroll->viewport() && event->type() == QEvent::Resize)
        placeBoxes();
    return QWidget::eventFilter(object, event);
}

void ReviewDocument::resizeEvent(QResizeEvent*) { place(); }

void ReviewDocument::place()
{
    const int bar = scaled(kBar), foot = scaled(kFoot);
    const QSize tabs = m_tabs->sizeHint();
    m_tabs->setGeometry(12, (bar - tabs.height()) / 2, std::min(tabs.width(), width() / 2),
                        tabs.height());
    m_scroll->setGeometry(0, bar, width(), std::max(0, height() - bar - foot));
    placeBoxes();
    // The foot: what is still empty, each to be reached.
    std::vector<QString> empty;
    for (const QString& section : shownSections())
        if (m_shown && wordsOf(section).isEmpty() && section != m_edited)
            empty.push_back(section);
    int x = 28 +
            QFontMetrics(ui::font(Type::Small))
                .horizontalAdvance(tr("%n empty section(s)", nullptr, int(empty.size()))) +
            16;
    for (size_t i = 0; i < m_empties.size(); ++i) {
        Button* button = m_empties[i];
        const bool more = i == m_empties.size() - 1 && empty.size() > i;
        const bool used = i < empty.size();
        button->setText(!used  ? QString()
                        : more ? tr("and %n more", nullptr, int(empty.size() - i))
                               : text::sectionWord(empty[i]));
        button->setProperty("section", used && !more ? empty[i] : QString());
        const QSize size = button->sizeHint();
        button->setVisible(used && x + size.width() < width() - scaled(90));
        button->setGeometry(x, height() - foot + (foot - size.height()) / 2, size.width(),
                            size.height());
        x += size.width() + 4;
    }
    update();
}

void ReviewDocument::placeBoxes()
{
    if (std::exchange(m_placing, true))
        return;
    const auto shown = shownSections();
    const int room = m_scroll->viewport()->width();
    const int width = std::min(room - 32, scaled(kWidest));
    int y = scaled(12);
    for (SectionBox* box : m_boxes) {
        const bool here = std::find(shown.begin(), shown.end(), box->section()) != shown.end();
        box->setVisible(here);
        if (!here)
            continue;
        const int height = box->heightFor(width);
        box->setGeometry(std::max(16, (room - width) / 2 - 4), y, width, height);
        y += height;
    }
    m_column->resize(room, std::max(y + scaled(12), m_scroll->viewport()->height()));
    m_placing = false;
    // The line with the cursor stays in sight while the text grows.
    if (SectionBox* target = box(m_edited); target && target->editor()) {
        const QRect cursor = target->editor()->cursorRect();
        const int top = target->y() + target->editor()->y() + cursor.top();
        m_scroll->ensureVisible(room / 2, top + cursor.height() / 2, 0, scaled(40));
    }
}

QString ReviewDocument::summary() const
{
    const int all = int(postmortemSections().size());
    QString line = tr("%1 of %2 sections written").arg(m_snap.written()).arg(all);
    if (m_savedAt)
        line = tr("%1 · saved %2").arg(line, clockTime(m_savedAt, m_snap.now, m_context.zone));
    return line;
}

QString ReviewDocument::asText() const
{
    QStringList parts;
    for (const QString& section : shownSections())
        if (const SectionBox* shown = box(section); shown && !shown->empty())
            parts << shown->asText();
    return parts.join(u"\n\n"_s);
}

void ReviewDocument::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    const int bar = scaled(kBar), foot = scaled(kFoot);
    p.fillRect(QRect(0, 0, width(), bar), t.panel);
    p.fillRect(QRect(0, bar - 1, width(), 1), t.line);
    paint::text(
        p,
        QRect(m_tabs->geometry().right() + 12, 0, width() - m_tabs->geometry().right() - 24, bar),
        summary(), Type::Small, t.t3, Qt::AlignRight | Qt::AlignVCenter);
    const QRect below(0, height() - foot, width(), foot);
    p.fillRect(below, t.panel);
    p.fillRect(QRect(0, below.top(), width(), 1), t.line);
    int empty = 0;
    for (const QString& section : shownSections())
        empty += m_shown && wordsOf(section).isEmpty() && section != m_edited;
    if (empty == 0) {
        paint::text(p, below.adjusted(28, 0, -16, 0), tr("Every section is written."), Type::Small,
                    t.t3);
        return;
    }
    paint::text(p, below.adjusted(28, 0, -16, 0), tr("%n empty section(s)", nullptr, empty),
                Type::Small, t.t2);
    paint::keyCap(p, width() - 16 - paint::keyCapWidth(u"V"_s), below.center().y() + 1, u"V"_s,
                  t.t3, t.line2);
}

} // namespace matoi::ui
