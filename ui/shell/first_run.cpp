// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/language.h>
#include <ui/shell/first_run.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{
constexpr int kLeft = 330, kRight = 310, kCards = 450;
}

FirstRun::FirstRun(QWidget* parent)
    : QWidget(parent)
    , m_declare(new Button({}, Button::Style::Primary, this))
    , m_drill(new Button({}, Button::Style::Normal, this))
    , m_people(new Button({}, Button::Style::Normal, this))
    , m_join(new Button({}, Button::Style::Normal, this))
    , m_import(new Button({}, Button::Style::Normal, this))
    , m_language(new Button({}, Button::Style::Link, this))
    , m_find(new Button({}, Button::Style::Normal, this))
{
    m_declare->setIconName("flag");
    m_declare->setKey(u"Ctrl+N"_s);
    m_drill->setKey(u"D"_s);
    m_people->setKey(u"P"_s);
    m_find->setIconName("lens");
    m_find->setKey(u"Ctrl+K"_s);
    connect(m_find, &Button::clicked, this, &FirstRun::paletteRequested);
    connect(m_declare, &Button::clicked, this, &FirstRun::declareRequested);
    connect(m_drill, &Button::clicked, this, &FirstRun::drillRequested);
    connect(m_people, &Button::clicked, this, &FirstRun::peopleRequested);
    connect(m_join, &Button::clicked, this, &FirstRun::joinRequested);
    connect(m_import, &Button::clicked, this, &FirstRun::importRequested);
    connect(m_language, &Button::clicked, this,
            [this] { Q_EMIT languageRequested(currentLanguage() == "ja"_L1 ? u"en"_s : u"ja"_s); });
    retranslate();
}

void FirstRun::retranslate()
{
    m_declare->setText(tr("Declare an incident"));
    m_drill->setText(tr("Start drill"));
    m_people->setText(tr("Add people"));
    m_join->setText(tr("Join"));
    m_import->setText(tr("Import"));
    m_find->setText(tr("Search or run an act"));
    // The name of the other language, in that language.
    m_language->setText(currentLanguage() == "ja"_L1 ? u"English"_s : u"日本語"_s);
    m_language->setKey({});
    place();
    update();
}

void FirstRun::setPerson(const QString& name, const QString& zone)
{
    m_person = name;
    m_zone = zone;
    update();
}

void FirstRun::setSharing(const QString& words)
{
    m_sharing = words;
    m_join->setEnabled(words.isEmpty());
    update();
}

void FirstRun::setProblem(const QString& sentence)
{
    m_problem = sentence;
    for (Button* button : {m_declare, m_drill, m_people, m_join, m_import})
        button->setVisible(sentence.isEmpty());
    update();
}

void FirstRun::resizeEvent(QResizeEvent*) { place(); }

int FirstRun::lift() const { return std::clamp(kCards + 4 * 78 + 8 - height(), 0, 92); }

void FirstRun::place()
{
    const int middle = kLeft + (width() - kLeft - kRight) / 2;
    const int w = std::min(560, width() - kLeft - kRight - 60), x = middle - w / 2;
    QSize size = m_declare->sizeHint();
    m_declare->setGeometry(x, 332 - lift(), size.width() + 16, 38);
    int y = kCards - lift();
    for (Button* button : {m_drill, m_people, m_join, m_import}) {
        size = button->sizeHint();
        button->setGeometry(x + w - size.width() - 16, y + 21, size.width(), size.height());
        y += 78;
    }
    m_find->setGeometry(
        QRect(QPoint(width() - 16 - m_find->sizeHint().width(), 9), m_find->sizeHint()));
    m_language->setGeometry(width() - kRight + 170, 556, m_language->sizeHint().width(), 22);
}

void FirstRun::paintSteps(QPainter& p)
{
    const Theme& t = theme();
    paint::text(p, QRect(24, 66, kLeft - 30, 20), tr("The six steps Matoi keeps for you"),
                Type::Small, t.t3);
    const std::pair<QString, QString> steps[]{
        {tr("Detect"), tr("A customer, a colleague or an alert. The clock starts.")},
        {tr("Open a channel"), tr("Everyone who needs to know, in one place.")},
        {tr("Share and split"), tr("One summary; Dev and Biz work side by side.")},
        {tr("Tell customers"), tr("Each change of outlook has its contact.")},
        {tr("Write the report"), tr("Drafted from what you recorded.")},
        {tr("Share and review"), tr("Done only when the permanent fix is in.")}};
    int y = 114;
    for (int i = 0; i < 6; ++i) {
        if (i < 5) {
            p.setPen(QPen(t.line2, 2));
            p.drawLine(39, y + 15, 39, y + 65);
        }
        paint::node(p, QPointF(39, y), 30, paint::Node::Open, i + 1, {});
        paint::text(p, QRect(66, y - 14, kLeft - 80, 26), steps[i].first, Type::Value, t.t1);
        p.setFont(ui::font(Type::Body));
        p.setPen(t.t2);
        p.drawText(QRect(66, y + 13, kLeft - 84, 44), Qt::TextWordWrap, steps[i].second);
        y += 80;
    }
}

void FirstRun::paintCards(QPainter& p)
{
    const Theme& t = theme();
    const int middle = kLeft + (width() - kLeft - kRight) / 2;
    const int w = std::min(560, width() - kLeft - kRight - 60), x = middle - w / 2;
    const int up = lift();
    drawLogo(p, QRectF(x + 4, 120 - up, 72, 72), t.acc);
    if (!m_problem.isEmpty()) {
        paint::text(p, QRect(x, 214, w, 44), tr("The workspace was not opened"), Type::Huge, t.t1);
        p.setFont(ui::font(Type::Value));
        p.setPen(t.s10t);
        p.drawText(QRect(x, 272, w, 200), Qt::TextWordWrap, m_problem);
        return;
    }
    paint::text(p, QRect(x, 214 - up, w, 44), tr("Ready when something breaks"), Type::Huge, t.t1);
    p.setFont(ui::font(Type::Body));
    p.setPen(t.t2);
    p.drawText(QRect(x, 266 - up, w, 60), Qt::TextWordWrap,
               tr("Press one key and say what is broken. The clock starts, and everything else can "
                  "wait until you know more."));
    paint::text(p, QRect(m_declare->geometry().right() + 14, 332 - up, 240, 38),
                tr("takes under ten seconds"), Type::Body, t.t3);
    paint::text(p, QRect(x, 414 - up, w, 20), tr("Or begin with"), Type::Small, t.t3);
    struct CardText {
        const char* icon;
        QString title, line;
    };
    const CardText cards[]{
        {"play", tr("Walk through a drill"),
         tr("On your own. Nothing is sent, nothing is counted.")},
        {"people", tr("Add your people"), tr("Names and roles, and who to wake at night.")},
        {"swap", tr("Share with your team"),
         m_sharing.isEmpty() ? tr("With the invitation file that an administrator gave you.")
                             : m_sharing},
        {"clock", tr("Bring in a past incident"),
         tr("From CSV, JSON Lines or a Slack archive, with its real times.")}};
    int y = kCards - up;
    for (const CardText& card : cards) {
        p.setPen(t.line);
        p.setBrush(t.panel);
        p.drawRoundedRect(QRectF(x + 0.5, y + 0.5, w - 1, 69), 4, 4);
        drawIcon(p, QRectF(x + 18, y + 26, 17, 17), card.icon, t.acc, t.panel);
        // A sentence that does not fit beside its button takes two smaller lines.
        const int room = w - 56 - 130;
        const bool one = QFontMetrics(ui::font(Type::Body)).horizontalAdvance(card.line) <= room;
        paint::text(p, QRect(x + 56, y + (one ? 12 : 6), room, 24), card.title, Type::Value, t.t1);
        paint::paragraph(p, QRect(x + 56, y + (one ? 38 : 29), room, 36), card.line,
                         one ? Type::Body : Type::Small, t.t2, 2);
        y += 78;
    }
}

void FirstRun::paintSide(QPainter& p)
{
    const Theme& t = theme();
    const int rx = width() - kRight + 16;
    paint::text(p, QRect(rx, 56, kRight - 30, 24), tr("Keys worth knowing"), Type::BodyBold, t.t1);
    const std::pair<QString, QString> keys[]{{u"Ctrl+N"_s, tr("Declare an incident")},
                                             {u"N"_s, tr("New timeline entry")},
                                             {u"1–6"_s, tr("Go to a step")},
                                             {u"O"_s, tr("Set the outlook")},
                                             {u"Ctrl+U"_s, tr("Update the summary")},
                                             {u"G"_s, tr("Do the next act")},
                                             {u"/"_s, tr("Search")},
                                             {u"?"_s, tr("All keys")}};
    int y = 100;
    for (const auto& [key, words] : keys) {
        paint::keyCap(p, rx, y, key, t.t2, t.line2);
        paint::text(p, QRect(rx + 76, y - 12, kRight - 100, 24), words, Type::Body, t.t2);
        y += 28;
    }
    p.fillRect(QRect(width() - kRight, y + 2, kRight, 1), t.line);
    paint::text(p, QRect(rx, y + 12, kRight - 30, 24), tr("What counts as an incident"),
                Type::BodyBold, t.t1);
    p.setFont(ui::font(Type::Body));
    p.setPen(t.t2);
    p.drawText(
        QRect(rx, y + 40, kRight - 32, 80), Qt::TextWordWrap,
        tr("A main function has stopped working and stays that way, or the wrong information "
           "reached the wrong person."));
    y = 470;
    p.fillRect(QRect(width() - kRight, y - 14, kRight, 1), t.line);
    paint::text(p, QRect(rx, y, kRight - 30, 24), tr("This computer"), Type::BodyBold, t.t1);
    const std::pair<QString, QString> facts[]{
        {tr("You"), m_person},
        {tr("Data"), m_sharing.isEmpty() ? tr("local, no network needed") : m_sharing},
        {tr("Time zone"), m_zone},
        {tr("Language"), currentLanguage() == "ja"_L1 ? u"日本語"_s : u"English"_s}};
    y += 34;
    for (const auto& [label, value] : facts) {
        paint::text(p, QRect(rx, y - 11, 90, 22), label, Type::Small, t.t3);
        paint::text(p, QRect(rx + 92, y - 11, kRight - 120, 22), value, Type::Body, t.t1);
        y += 21;
    }
}

void FirstRun::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    p.fillRect(rect(), t.dark ? t.panel : t.raised);
    p.fillRect(QRect(0, 0, width(), 46), t.panel);
    const int used = paint::text(p, QRect(16, 0, 200, 46), tr("Desk"), Type::Title, t.t1);
    paint::text(p, QRect(28 + used, 0, 300, 46), tr("no incidents yet"), Type::Small, t.t3);
    p.fillRect(QRect(0, 46, kLeft, height()), t.win);
    p.fillRect(QRect(width() - kRight, 46, kRight, height()), t.win);
    p.fillRect(QRect(0, 45, width(), 1), t.line);
    p.fillRect(QRect(kLeft, 46, 1, height()), t.line);
    p.fillRect(QRect(width() - kRight, 46, 1, height()), t.line);
    paintSteps(p);
    paintCards(p);
    paintSide(p);
}

} // namespace matoi::ui
