// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/event.h>

#include <map>
#include <random>

namespace matoi::test
{

//! Fills every field that a body names with something: no list of bodies to keep up to date.
class AnyBody
{
public:
    explicit AnyBody(quint32 seed)
        : m_random(seed)
    {
    }
    quint32 pick(quint32 n) { return m_random() % n; }
    std::mt19937& random() { return m_random; }
    //! Ids that targets are drawn from; empty = any id.
    std::vector<EventId> pool;

    //! UnknownEvent and ErasedBody are no bodies of their own.
    static constexpr size_t kKnown = std::variant_size_v<EventBody> - 2;
    EventBody make(size_t index) { return makeOf(index, std::make_index_sequence<kKnown>()); }

    template <class T>
    void operator()(const char*, T& value)
    {
        // Defaults are left out of the bytes; they must come up too.
        if (pick(5))
            fill(value);
    }

private:
    template <size_t... I>
    EventBody makeOf(size_t index, std::index_sequence<I...>)
    {
        EventBody body;
        ((index == I ? void(body = filled<std::variant_alternative_t<I, EventBody>>()) : void()),
         ...);
        return body;
    }
    template <class Body>
    Body filled()
    {
        Body body;
        body.fields(*this);
        return body;
    }

    void fill(bool& v) { v = pick(2); }
    void fill(qint64& v) { v = 1'800'000'000'000 + pick(100); }
    void fill(QString& v)
    {
        static const QString words[]{QStringLiteral("a"), QStringLiteral("b \"quoted\" \\ c"),
                                     QStringLiteral("障害"), QStringLiteral("line\nbreak\ttab"),
                                     QStringLiteral("😀 emoji")};
        v = words[pick(5)];
    }
    void fill(EventId& v) { v = pool.empty() ? EventId(id()) : pool[pick(quint32(pool.size()))]; }
    template <class Tag>
    void fill(Id<Tag>& v)
    {
        v = Id<Tag>(id());
    }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E& v) { v = E(pick(quint32(codeNames<E>().size()))); }
    template <class T>
    requires requires(T t, AnyBody& a) { t.fields(a); }
    void fill(T& v) { v.fields(*this); }
    template <class T>
    void fill(std::map<QString, T>& v)
    {
        for (const auto& key : {QStringLiteral("cause"), QStringLiteral("概要")})
            if (pick(2))
                fill(v[key]);
    }
    template <class T>
    void fill(std::optional<T>& v)
    {
        v.emplace();
        fill(*v);
    }
    template <class T>
    void fill(std::vector<T>& v)
    {
        v.resize(1 + pick(3));
        for (T& item : v)
            fill(item);
    }
    //! Few, so that people, steps and streams meet again.
    QUuid id() { return QUuid(1 + pick(3), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9); }

    std::mt19937 m_random;
};

} // namespace matoi::test
