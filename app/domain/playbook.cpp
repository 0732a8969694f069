// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/decide.h>
#include <app/domain/json_places.h>
#include <app/domain/playbook.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initMatoiData() { Q_INIT_RESOURCE(matoi_data); }

namespace matoi
{

namespace
{

//! The checks that a step may name in done_when; decide_step.cpp knows each.
const std::set<QString> kChecks{u"detected_set"_s,    u"channel_name"_s,   u"summary_posted"_s,
                                u"lanes_started"_s,   u"outlook_set"_s,    u"evidence"_s,
                                u"channel_members"_s, u"policy_decided"_s, u"converged"_s,
                                u"report_nonempty"_s, u"review_held"_s};
const std::set<QString> kEvidence{u""_s,       u"text"_s,   u"channel"_s, u"link"_s,
                                  u"notice"_s, u"report"_s, u"archive"_s};
const std::set<QString> kWho{u"anyone"_s, u"judge"_s,        u"all"_s,     u"dev"_s,
                             u"biz"_s,    u"report_owner"_s, u"everyone"_s};
const std::set<QString> kKinds{u"outage"_s, u"security"_s, u"drill"_s};
const std::set<QString> kOutlooks{u"continuing"_s, u"converging"_s, u"converged"_s};

//! Reads one playbook; the first fault stops and is remembered with its place.
class PlaybookReader
{
public:
    PlaybookReader(const QByteArray& json, UnknownKeys unknown)
        : m_json(json)
        , m_unknown(unknown)
    {
    }

    Result<Playbook> read()
    {
        if (m_json.size() > kMaxText)
            return Error{ErrorCode::TooLong,
                         u"playbook: %1 > %2"_s.arg(m_json.size()).arg(kMaxText)};
        QJsonParseError parse;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &parse);
        if (parse.error != QJsonParseError::NoError) {
            // The parser stops behind what it could not read, but before words after the end.
            const int behind = parse.error == QJsonParseError::GarbageAtEnd ? 0 : 1;
            return Error{ErrorCode::BadPlaybook,
                         placeText(m_json, std::max(0, parse.offset - behind)) + u": "_s +
                             parse.errorString()};
        }
        if (!document.isObject())
            return Error{ErrorCode::BadPlaybook, u"line 1, column 1: an object is expected"_s};
        m_places = jsonPlaces(m_json);
        top(document.object());
        if (m_fault)
            return *m_fault;
        return m_book;
    }

private:
    void fault(const QString& path, const QString& why)
    {
        if (m_fault)
            return;
        QString at = path;
        // A missing key has no place of its own: its object's place is where to look.
        while (!at.isEmpty() && !m_places.contains(at))
            at = at.contains(u'.') ? at.section(u'.', 0, -2) : QString();
        m_fault = Error{ErrorCode::BadPlaybook,
                        u"%1: %2 %3"_s.arg(placeText(m_json, m_places[at]), path, why)};
    }
    void keys(const QJsonObject& o, const QString& base, const QStringList& known)
    {
        for (const QString& key : o.keys())
            if (m_unknown == UnknownKeys::Refuse && !known.contains(key))
                fault(base.isEmpty() ? key : base + u'.' + key, u"is not a known key"_s);
    }
    QJsonArray list(const QJsonValue& v, const QString& path)
    {
        if (!v.isUndefined() && !v.isArray())
            fault(path, u"must be a list"_s);
        return v.toArray();
    }
    QJsonObject object(const QJsonValue& v, const QString& path, const QStringList& known)
    {
        if (!v.isUndefined() && !v.isObject())
            fault(path, u"must be an object"_s);
        keys(v.toObject(), path, known);
        return v.toObject();
    }
    QString text(const QJsonObject& o, const QString& base, const QString& key,
                 const std::set<QString>* allowed = nullptr, bool required = true)
    {
        const QString path = base.isEmpty() ? key : base + u'.' + key;
        const QJsonValue v = o[key];
        if (v.isUndefined() && !required)
            return {};
        if (!v.isString() || (required && v.toString().trimmed().isEmpty())) {
            fault(path, u"must be a text"_s);
            return {};
        }
        if (allowed && !allowed->contains(v.toString())) {
            QStringList names(allowed->begin(), allowed->end());
            names.removeAll(QString());
            fault(path, u"must be one of %1"_s.arg(names.join(u", "_s)));
        }
        return v.toString();
    }
    int number(const QJsonObject& o, const QString& base, const QString& key, int min, int max,
               int fallback)
    {
        const QString path = base.isEmpty() ? key : base + u'.' + key;
        const QJsonValue v = o[key];
        if (v.isUndefined())
            return fallback;
        const double d = v.toDouble();
        if (!v.isDouble() || d < min || d > max || d != int(d)) {
            fault(path, u"must be a whole number from %1 to %2"_s.arg(min).arg(max));
            return fallback;
        }
        return int(d);
    }
    Bilingual both(const QJsonValue& v, const QString& path)
    {
        const QJsonObject o = v.toObject();
        const auto line = [](const QString& words) {
            return !words.trimmed().isEmpty() &&
                   std::none_of(words.begin(), words.end(),
                                [](QChar c) { return c.category() == QChar::Other_Control; });
        };
        if (!line(o["ja"_L1].toString()) || !line(o["en"_L1].toString()))
            fault(path, u"needs a line of text in \"ja\" and one in \"en\""_s);
        return {o["ja"_L1].toString(), o["en"_L1].toString()};
    }
    std::vector<QString> texts(const QJsonValue& v, const QString& path,
                               const std::set<QString>* allowed)
    {
        std::vector<QString> words;
        int i = 0;
        for (const QJsonValue item : list(v, path)) {
            const QString at = u"%1[%2]"_s.arg(path).arg(i++);
            if (!item.isString())
                fault(at, u"must be a text"_s);
            else if (allowed && m_unknown == UnknownKeys::Refuse &&
                     !allowed->contains(item.toString()))
                fault(at, u"is not a known check: %1"_s.arg(item.toString()));
            words.push_back(item.toString());
        }
        return words;
    }

    void top(const QJsonObject& o)
    {
        keys(o, {},
             {u"id"_s, u"version"_s, u"name"_s, u"kind"_s, u"lanes"_s, u"steps"_s, u"tasks"_s,
              u"checklist"_s, u"wake"_s, u"promise"_s, u"policies"_s});
        m_book.id = id(o, {});
        m_book.version = number(o, {}, u"version"_s, 1, 1'000'000, 1);
        m_book.name = both(o["name"_L1], u"name"_s);
        m_book.kind = text(o, {}, u"kind"_s, &kKinds);
        if (!o["steps"_L1].isArray() || o["steps"_L1].toArray().isEmpty())
            fault(u"steps"_s, u"must be a list with at least one step"_s);
        int i = 0;
        for (const QJsonValue v : o["steps"_L1].toArray())
            step(v, u"steps[%1]"_s.arg(i++));
        needsAreKnown();
        i = 0;
        for (const QJsonValue v : list(o["tasks"_L1], u"tasks"_s))
            m_book.tasks.push_back(both(v, u"tasks[%1]"_s.arg(i++)));
        i = 0;
        for (const QJsonValue v : list(o["checklist"_L1], u"checklist"_s))
            m_book.checklist.push_back(both(v, u"checklist[%1]"_s.arg(i++)));
        wake(o["wake"_L1]);
        const QJsonObject promise =
            object(o["promise"_L1], u"promise"_s, {u"internal_min"_s, u"customer_min"_s});
        m_book.promiseInternalMin = number(promise, u"promise"_s, u"internal_min"_s, 1, 1440, 30);
        m_book.promiseCustomerMin = number(promise, u"promise"_s, u"customer_min"_s, 1, 1440, 20);
        const QJsonObject policies =
            object(o["policies"_L1], u"policies"_s, {kOutlooks.begin(), kOutlooks.end()});
        for (auto it = policies.begin(); it != policies.end(); ++it) {
            m_book.policies[it.key()] = both(it.value(), u"policies."_s + it.key());
        }
    }
    QString id(const QJsonObject& o, const QString& base)
    {
        // Never a mere number: "3" means the third step of the rail.
        static const QRegularExpression pattern(u"^[a-z][a-z0-9_-]{0,40}\\z"_s);
        const QString words = text(o, base, u"id"_s);
        if (!pattern.match(words).hasMatch())
            fault(base.isEmpty() ? u"id"_s : base + u".id"_s,
                  u"must be small letters, digits, - or _, a letter first"_s);
        return words;
    }
    void step(const QJsonValue& v, const QString& path)
    {
        const QJsonObject o = v.toObject();
        if (!v.isObject())
            return fault(path, u"must be an object"_s);
        PlaybookStep s;
        keys(o, path,
             {u"id"_s, u"number"_s, u"title"_s, u"lane"_s, u"who"_s, u"needs"_s, u"done_when"_s,
              u"evidence"_s, u"skip_allowed"_s, u"nag_after_min"_s});
        s.id = id(o, path);
        s.number = number(o, path, u"number"_s, 1, 6, 0);
        if (!s.number)
            fault(path + u".number"_s, u"must be a whole number from 1 to 6"_s);
        if (m_book.step(s.id))
            fault(path + u".id"_s, u"stands twice: %1"_s.arg(s.id));
        s.title = both(o["title"_L1], path + u".title"_s);
        static const std::set<QString> lanes{u"all"_s, u"dev"_s, u"biz"_s};
        const QString lane = text(o, path, u"lane"_s, &lanes, false);
        s.lane = fromCode<Lane>(QStringView(lane)).value_or(Lane::All);
        s.who = text(o, path, u"who"_s, &kWho);
        s.needs = texts(o["needs"_L1], path + u".needs"_s, nullptr);
        s.doneWhen = texts(o["done_when"_L1], path + u".done_when"_s, &kChecks);
        const QJsonObject evidence =
            object(o["evidence"_L1], path + u".evidence"_s, {u"type"_s, u"pattern"_s});
        s.evidenceType = text(evidence, path + u".evidence"_s, u"type"_s, &kEvidence, false);
        s.evidencePattern = text(evidence, path + u".evidence"_s, u"pattern"_s, nullptr, false);
        if (!QRegularExpression(s.evidencePattern).isValid())
            fault(path + u".evidence.pattern"_s, u"is no regular expression"_s);
        const QJsonValue skip = o["skip_allowed"_L1];
        if (!skip.isUndefined() && !skip.isBool())
            fault(path + u".skip_allowed"_s, u"must be true or false"_s);
        s.skipAllowed = skip.toBool(true);
        s.nagAfterMin = number(o, path, u"nag_after_min"_s, 0, 1440, 0);
        m_book.steps.push_back(std::move(s));
    }
    void needsAreKnown()
    {
        for (size_t i = 0; i < m_book.steps.size(); ++i) {
            const auto& needs = m_book.steps[i].needs;
            for (size_t n = 0; n < needs.size(); ++n) {
                const auto at = u"steps[%1].needs[%2]"_s.arg(i).arg(n);
                const auto earlier =
                    std::find_if(m_book.steps.begin(), m_book.steps.begin() + qsizetype(i),
                                 [&](const PlaybookStep& s) { return s.id == needs[n]; });
                // Only earlier steps: that is what keeps the process free of circles.
                if (earlier == m_book.steps.begin() + qsizetype(i))
                    fault(at, u"names no earlier step: %1"_s.arg(needs[n]));
            }
        }
    }
    void wake(const QJsonValue& v)
    {
        const QJsonObject o = object(v, u"wake"_s, {u"order"_s, u"seconds_each"_s});
        int i = 0;
        for (const QJsonValue item : list(o["order"_L1], u"wake.order"_s)) {
            const auto duty = fromCode<Duty>(QStringView(item.toString()));
            if (!duty || *duty == Duty::None)
                fault(u"wake.order[%1]"_s.arg(i), u"must be ceo, pdm or em"_s);
            m_book.wakeOrder.push_back(duty.value_or(Duty::None));
            ++i;
        }
        m_book.wakeSecondsEach = number(o, u"wake"_s, u"seconds_each"_s, 10, 3600, 180);
    }

    QByteArray m_json;
    UnknownKeys m_unknown;
    std::map<QString, qsizetype> m_places;
    Playbook m_book;
    std::optional<Error> m_fault;
};

} // namespace

const PlaybookStep* Playbook::step(QStringView wanted) const
{
    const auto it = std::find_if(steps.begin(), steps.end(),
                                 [&](const PlaybookStep& s) { return s.id == wanted; });
    return it == steps.end() ? nullptr : &*it;
}

const PlaybookStep* Playbook::railStep(int number) const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [&](const PlaybookStep& s) {
        return s.number == number && s.lane == Lane::All;
    });
    return it == steps.end() ? nullptr : &*it;
}

namespace
{
const auto kChecklist = u"checklist."_s;
} // namespace

QString Playbook::checklistId(int number) { return kChecklist + QString::number(number); }

const Bilingual* Playbook::checklistItem(QStringView stepId) const
{
    if (!stepId.startsWith(kChecklist))
        return nullptr;
    const int number = stepId.mid(kChecklist.size()).toInt();
    // Only the one way to write it: "checklist.03" would be a second box for the same item.
    if (number < 1 || number > int(checklist.size()) || stepId != checklistId(number))
        return nullptr;
    return &checklist[size_t(number) - 1];
}

Result<Playbook> parsePlaybook(const QByteArray& json, UnknownKeys unknown)
{
    return PlaybookReader(json, unknown).read();
}

QByteArray builtinPlaybook(const QString& id)
{
    initMatoiData();
    static const std::set<QString> known{u"standard"_s, u"security"_s, u"drill"_s};
    if (!known.contains(id))
        return {};
    QFile file(u":/matoi/playbooks/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace matoi
