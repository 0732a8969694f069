// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/postmortem_parts.h>
#include <app/reports/strip_picture.h>
#include <app/text/language.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

using text::translated;

namespace
{

QString sectionText(const PostmortemFacts& f, const QString& id)
{
    for (const auto& section : f.sections)
        if (section.id == id)
            return section.markdown;
    return {};
}

QString headingOf(const PostmortemFacts& f, const QString& id, const QString& otherwise)
{
    for (const auto& section : f.sections)
        if (section.id == id && !section.heading.isEmpty())
            return section.heading;
    return otherwise;
}

template <class T>
void add(Blocks& blocks, T block)
{
    blocks.push_back(Block{std::move(block)});
}

void addHeading(Blocks& blocks, const QString& heading) { add(blocks, Heading{1, words(heading)}); }

class Writer
{
public:
    Writer(const PostmortemFacts& facts, const QString& language)
        : m_f(facts)
    {
        Document& d = m_out.document;
        d = emptyDocument(language, facts.wording.zone, facts.madeAt, facts.madeBy);
        d.label = facts.label;
        d.title = facts.title;
        if (facts.kind == IncidentKind::Drill)
            d.drill = text::word(IncidentKind::Drill);
        if (facts.restricted)
            d.restricted = translated("Postmortem", "Restricted");
    }

    PostmortemDocument whole()
    {
        Document& d = m_out.document;
        d.kind = translated("Postmortem", "Postmortem");
        d.facts = postmortem::headFacts(m_f);
        numbers();
        bool timeline = false, customers = false, actions = false;
        for (const auto& section : m_f.sections) {
            if (section.id == "external"_L1)
                continue;
            timeline = timeline || section.id == "timeline"_L1;
            customers = customers || section.id == "customers"_L1;
            actions = actions || section.id == "actions"_L1;
            this->section(section.id, section.heading, section.markdown);
        }
        if (!timeline)
            section(u"timeline"_s, translated("Postmortem", "Timeline"), {});
        if (!customers)
            section(u"customers"_s, translated("Postmortem", "Contact with customers"), {});
        if (!actions)
            section(u"actions"_s, translated("Postmortem", "Action items"), {});
        people();
        review();
        similar();
        if (!m_empty.isEmpty())
            add(d.blocks, Paragraph{{Span{translated("Postmortem", "Sections without words: %1")
                                              .arg(m_empty.join(translated("Postmortem", ", "))),
                                          false, false, false, false, true}}});
        external(true);
        return std::move(m_out);
    }

    PostmortemDocument summary()
    {
        Document& d = m_out.document;
        d.kind = translated("Postmortem", "Postmortem in one page");
        d.facts = postmortem::headFacts(m_f);
        d.title = cut(d.title, 440, 20);
        numbers();
        for (Block& b : d.blocks) {
            constexpr size_t lanes = 4;
            if (auto* strip = std::get_if<Strip>(&b.is); strip && strip->lanes.size() > lanes)
                strip->lanes.resize(lanes);
            if (auto* figures = std::get_if<Figures>(&b.is))
                figures->list = firstOf(figures->list);
        }
        for (const char* id : {"summary", "impact", "cause", "permanent_fix"}) {
            const QString name = QString::fromLatin1(id);
            if (const QString words = beginning(name); !words.isEmpty()) {
                add(d.blocks, Heading{2, reports::words(headingOf(m_f, name, name))});
                add(d.blocks, Paragraph{reports::words(words)});
            }
        }
        Table open = postmortem::actions(m_f, true);
        if (!open.rows.empty()) {
            constexpr size_t most = 3;
            add(d.blocks, Heading{2, words(translated("Postmortem", "Open action items"))});
            const size_t all = open.rows.size();
            open.rows.resize(std::min(all, most));
            for (auto& row : open.rows) // a line each
                row[1] = words(cut(plainText(row[1]), 220));
            add(d.blocks, std::move(open));
            if (all > most)
                add(d.blocks,
                    Paragraph{words(translated("Postmortem", "and %1 more").arg(all - most))});
        }
        return std::move(m_out);
    }

    PostmortemDocument outside()
    {
        m_out.document.made.clear();
        m_out.document.label.clear();
        m_out.document.restricted.clear();
        external(false);
        return std::move(m_out);
    }

private:
    Blocks read(const QString& heading, const QString& markdown)
    {
        MarkdownText text = readMarkdown(markdown, m_f.attachment, 2);
        for (LeftOut& out : text.leftOut) {
            out.section = heading;
            m_out.leftOut.push_back(std::move(out));
        }
        return std::move(text.blocks);
    }

    void numbers()
    {
        Blocks& blocks = m_out.document.blocks;
        if (Figures figures = postmortem::figures(m_f); !figures.list.empty())
            add(blocks, std::move(figures));
        if (auto strip = postmortem::strip(m_f))
            add(blocks, std::move(*strip));
    }

    //! The words of a section and the table that belongs to it; collapsed when it has neither.
    void section(const QString& id, const QString& heading, const QString& markdown)
    {
        Blocks inside = read(heading, markdown);
        if (id == "impact"_L1)
            affected(inside);
        if (id == "timeline"_L1)
            if (Timeline t = postmortem::timeline(m_f); !t.rows.empty())
                add(inside, std::move(t));
        const auto table = [&inside](Table t) {
            if (!t.rows.empty())
                add(inside, std::move(t));
        };
        if (id == "customers"_L1)
            table(postmortem::notices(m_f));
        if (id == "actions"_L1)
            table(postmortem::actions(m_f, false));
        if (inside.empty()) {
            m_empty << heading;
            return;
        }
        Blocks& blocks = m_out.document.blocks;
        addHeading(blocks, heading);
        blocks.insert(blocks.end(), std::make_move_iterator(inside.begin()),
                      std::make_move_iterator(inside.end()));
    }

    void affected(Blocks& inside)
    {
        Figures figures;
        const auto one = [&figures](const QString& label, const QString& value) {
            if (!value.isEmpty())
                figures.list.push_back({label, value, {}});
        };
        one(translated("Postmortem", "Affected function"), m_f.affectedFunction);
        one(translated("Postmortem", "Affected organisations"), m_f.affectedTenants);
        one(translated("Postmortem", "Affected users"), m_f.affectedUsers);
        if (!figures.list.empty())
            inside.insert(inside.begin(), Block{std::move(figures)});
    }

    void people()
    {
        Blocks& blocks = m_out.document.blocks;
        if (Table t = postmortem::milestones(m_f); !t.rows.empty()) {
            addHeading(blocks, translated("Postmortem", "Milestones"));
            add(blocks, std::move(t));
        }
        if (Table t = postmortem::duties(m_f); !t.rows.empty()) {
            addHeading(blocks, translated("Postmortem", "Who had which duty"));
            add(blocks, std::move(t));
        }
        if (Table t = postmortem::exceptions(m_f); !t.rows.empty()) {
            addHeading(blocks, translated("Postmortem", "What went past the rules"));
            add(blocks, std::move(t));
        }
    }

    void review()
    {
        QStringList lines;
        if (!m_f.participants.empty()) {
            QStringList names(m_f.participants.begin(), m_f.participants.end());
            lines << translated("Postmortem", "Reviewed together: %1")
                         .arg(names.join(translated("Postmortem", ", ")));
        }
        for (const auto& sign : m_f.signOffs) {
            const QString when = QDateTime::fromMSecsSinceEpoch(sign.at, m_f.wording.zone)
                                     .toString(u"yyyy-MM-dd HH:mm"_s);
            QString line = translated("Postmortem", "Signed off by %1, %2").arg(sign.name, when);
            if (!sign.note.isEmpty())
                line = translated("Postmortem", "%1: %2").arg(line, sign.note);
            lines << line;
        }
        if (lines.isEmpty())
            return;
        Blocks& blocks = m_out.document.blocks;
        addHeading(blocks, translated("Postmortem", "Review"));
        List list;
        for (const QString& line : lines)
            list.items.push_back({{}, {Block{Paragraph{words(line)}}}});
        add(blocks, std::move(list));
    }

    void similar()
    {
        if (m_f.similar.empty())
            return;
        Blocks& blocks = m_out.document.blocks;
        addHeading(blocks, translated("Postmortem", "Similar incidents"));
        Table t;
        t.head = {words(translated("Postmortem", "Incident")),
                  words(translated("Postmortem", "Title")),
                  words(translated("Postmortem", "What is alike"))};
        for (const auto& s : m_f.similar)
            t.rows.push_back({words(s.label), words(s.title), words(s.why)});
        add(blocks, std::move(t));
    }

    //! Apart, so that nobody copies a line of the inside by accident.
    void external(bool inside)
    {
        const QString text = sectionText(m_f, u"external"_s);
        if (text.trimmed().isEmpty())
            return;
        const QString heading =
            headingOf(m_f, u"external"_s, translated("Postmortem", "Text for outsiders"));
        Blocks& blocks = m_out.document.blocks;
        Blocks said = read(heading, text);
        if (!inside) {
            blocks = std::move(said);
            return;
        }
        add(blocks, Heading{1, words(heading), true});
        add(blocks,
            Callout{translated("Postmortem", "Only what follows is meant for people outside"),
                    std::move(said), false});
    }

    //! As much of a section as one page has room for: two lines, cut at the end of a word.
    QString beginning(const QString& id)
    {
        constexpr double most = 487 * 1.75;
        QStringList parts;
        const auto add = [&parts](const Block& b) {
            if (const auto* p = std::get_if<Paragraph>(&b.is))
                parts << plainText(p->words).simplified();
        };
        for (const Block& b : read(headingOf(m_f, id, id), sectionText(m_f, id)))
            if (const auto* l = std::get_if<List>(&b.is))
                for (const ListItem& item : l->items)
                    for (const Block& inner : item.blocks)
                        add(inner);
            else
                add(b);
        return cut(parts.join(translated("Postmortem", " / ")), most);
    }

    //! One row of numbers: how long it took, and how bad it was.
    static std::vector<Figures::Figure> firstOf(std::vector<Figures::Figure> list)
    {
        constexpr size_t most = 4;
        if (list.size() > most)
            std::rotate(list.begin() + most - 1, list.end() - 1, list.end());
        list.resize(std::min(list.size(), most));
        return list;
    }

    static QString cut(QString words, double width, double size = 9.5)
    {
        if (roughWidth(words, size) <= width)
            return words;
        words.truncate(qsizetype(width / size * 2)); // nothing is narrower on the whole
        while (roughWidth(words, size) > width)
            words.chop(words.size() > 1 && words.back().isLowSurrogate() ? 2 : 1);
        const auto end = std::max(words.lastIndexOf(u' '), words.lastIndexOf(u'。') + 1);
        if (end > words.size() / 2)
            words.truncate(end);
        return words.trimmed() + u" …"_s;
    }

    const PostmortemFacts& m_f;
    PostmortemDocument m_out;
    QStringList m_empty;
};

} // namespace

PostmortemDocument postmortemDocument(const PostmortemFacts& facts, const QString& language)
{
    const LanguageScope scope(language);
    return Writer(facts, language).whole();
}

PostmortemDocument postmortemSummary(const PostmortemFacts& facts, const QString& language)
{
    const LanguageScope scope(language);
    return Writer(facts, language).summary();
}

PostmortemDocument externalDocument(const PostmortemFacts& facts, const QString& language)
{
    const LanguageScope scope(language);
    return Writer(facts, language).outside();
}

} // namespace matoi::reports
