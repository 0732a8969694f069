// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/domain/ids.h>
#include <app/domain/stamp.h>

#include <QMap>
#include <QStringList>

#include <map>
#include <simdjson.h>
#include <type_traits>
#include <vector>

namespace matoi::canonical
{

void writeString(QByteArray& out, QStringView text);

//! Writes any value that names its fields. Defaults are left out, so that a field added later does
//! not change the bytes of facts that never had it. Forbidden: doubles.
class Writer
{
public:
    //! `without`: a member that is left out.
    explicit Writer(QByteArray& out, const void* without = nullptr)
        : m_out(out)
        , m_without(without)
    {
    }

    template <class T>
    void object(const T& value)
    {
        m_out += '{';
        const bool outer = m_first;
        m_first = true;
        const_cast<T&>(value).fields(*this);
        m_first = outer;
        m_out += '}';
    }

    template <class T>
    void operator()(const char* name, const T& value)
    {
        if (isDefault(value) || &value == m_without)
            return;
        if (!m_first)
            m_out += ',';
        m_first = false;
        m_out += '"';
        m_out += name;
        m_out += "\":";
        this->value(value);
    }

    void value(bool b) { m_out += b ? "true" : "false"; }
    void value(qint64 n) { m_out += QByteArray::number(n); }
    void value(quint64 n) { m_out += QByteArray::number(n); }
    void value(const QString& s) { writeString(m_out, s); }
    void value(Stamp s) { m_out += QByteArray::number(s.value); }
    template <class Tag>
    void value(const Id<Tag>& id)
    {
        m_out += '"' + id.toLatin1() + '"';
    }
    template <class E>
    requires std::is_enum_v<E>
    void value(E e)
    {
        m_out += '"';
        m_out += QByteArrayView(codeOf(e).data(), codeOf(e).size());
        m_out += '"';
    }
    template <class T>
    void value(const std::optional<T>& v)
    {
        value(*v);
    }
    template <class T>
    void value(const std::vector<T>& list)
    {
        m_out += '[';
        bool first = true;
        for (const T& item : list) {
            if (!first)
                m_out += ',';
            first = false;
            value(item);
        }
        m_out += ']';
    }
    //! Maps are sorted by key already (std::map); keys are strings.
    template <class T>
    void value(const std::map<QString, T>& map)
    {
        m_out += '{';
        bool first = true;
        for (const auto& [key, item] : map) {
            if (!first)
                m_out += ',';
            first = false;
            writeString(m_out, key);
            m_out += ':';
            value(item);
        }
        m_out += '}';
    }
    template <class T>
    requires requires(T t, Writer& w) { t.fields(w); }
    void value(const T& t) { object(t); }

private:
    template <class T>
    static bool isDefault(const T& value)
    {
        if constexpr (std::is_same_v<T, QString>)
            return value.isEmpty();
        else if constexpr (requires { value.isNull(); })
            return value.isNull();
        else if constexpr (requires { value.empty(); })
            return value.empty();
        else
            return value == T{};
    }

    QByteArray& m_out;
    const void* m_without;
    bool m_first = true;
};

//! Reads what Writer wrote. `bad` is set by a wrong type or an unknown code; unknown keys are
//! ignored, absent ones keep their default.
class Reader
{
public:
    explicit Reader(simdjson::dom::object object)
        : m_object(object)
    {
    }
    bool bad() const { return m_bad; }

    template <class T>
    void operator()(const char* name, T& value)
    {
        simdjson::dom::element element;
        if (m_object.at_key(name).get(element) == simdjson::SUCCESS && !element.is_null())
            read(element, value);
    }

private:
    using Element = simdjson::dom::element;
    void read(Element e, bool& v) { m_bad |= e.get(v) != simdjson::SUCCESS; }
    void read(Element e, qint64& v)
    {
        int64_t n = 0;
        m_bad |= e.get(n) != simdjson::SUCCESS;
        v = n;
    }
    void read(Element e, Stamp& v)
    {
        uint64_t n = 0;
        m_bad |= e.get(n) != simdjson::SUCCESS;
        v.value = n;
    }
    void read(Element e, QString& v)
    {
        std::string_view s;
        m_bad |= e.get(s) != simdjson::SUCCESS;
        v = QString::fromUtf8(s.data(), qsizetype(s.size()));
    }
    template <class Tag>
    void read(Element e, Id<Tag>& v)
    {
        std::string_view s;
        m_bad |= e.get(s) != simdjson::SUCCESS;
        v = Id<Tag>(QUuid::fromString(QLatin1StringView(s.data(), qsizetype(s.size()))));
        m_bad |= v.isNull();
    }
    template <class E>
    requires std::is_enum_v<E>
    void read(Element e, E& v)
    {
        std::string_view s;
        m_bad |= e.get(s) != simdjson::SUCCESS;
        const auto code = fromCode<E>(QLatin1StringView(s.data(), qsizetype(s.size())));
        m_bad |= !code;
        v = code.value_or(E{});
    }
    template <class T>
    void read(Element e, std::optional<T>& v)
    {
        T item{};
        read(e, item);
        v = item;
    }
    template <class T>
    void read(Element e, std::vector<T>& list)
    {
        simdjson::dom::array array;
        m_bad |= e.get(array) != simdjson::SUCCESS;
        if (m_bad)
            return;
        list.clear();
        for (Element item : array) {
            T value{};
            read(item, value);
            list.push_back(std::move(value));
        }
    }
    template <class T>
    void read(Element e, std::map<QString, T>& map)
    {
        simdjson::dom::object object;
        m_bad |= e.get(object) != simdjson::SUCCESS;
        if (m_bad)
            return;
        map.clear();
        for (auto [key, item] : object) {
            T value{};
            read(item, value);
            map.emplace(QString::fromUtf8(key.data(), qsizetype(key.size())), std::move(value));
        }
    }
    template <class T>
    requires requires(T t, Reader& r) { t.fields(r); }
    void read(Element e, T& t)
    {
        simdjson::dom::object object;
        m_bad |= e.get(object) != simdjson::SUCCESS;
        if (m_bad)
            return;
        Reader inner(object);
        t.fields(inner);
        m_bad |= inner.m_bad;
    }

    simdjson::dom::object m_object;
    bool m_bad = false;
};

//! The parser of this thread; simdjson's buffers are reused from call to call.
simdjson::dom::parser& parser();

//! Canonical bytes of a value that names its fields, but for the member `without`.
template <class T>
QByteArray encode(const T& value, const void* without = nullptr)
{
    QByteArray out;
    Writer(out, without).object(value);
    return out;
}

//! False when the bytes are not JSON of that shape.
template <class T>
bool decode(const QByteArray& bytes, T& value)
{
    simdjson::dom::object object;
    if (parser().parse(bytes.constData(), size_t(bytes.size())).get(object) != simdjson::SUCCESS)
        return false;
    Reader reader(object);
    value.fields(reader);
    return !reader.bad();
}

} // namespace matoi::canonical
