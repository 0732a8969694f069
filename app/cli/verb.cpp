// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

#include <CLI/CLI.hpp>

namespace matoi::cli
{

namespace
{

//! An option whose value is read later, by name (Args).
CLI::Option* plain(CLI::App* app, const char* name, const char* help)
{
    const std::string words = help;
    return app->add_option(name, words)->expected(1);
}

} // namespace

bool Args::has(const char* name) const { return m_app.get_option(name)->count() > 0; }

QString Args::operator()(const char* name) const
{
    const auto& results = m_app.get_option(name)->results();
    return results.empty() ? QString() : QString::fromStdString(results.back());
}

QStringList Args::list(const char* name) const
{
    QStringList all;
    for (const std::string& s : m_app.get_option(name)->results())
        all << QString::fromStdString(s);
    return all;
}

std::optional<qint64> Args::number(const char* name) const
{
    if (!has(name))
        return std::nullopt;
    return (*this)(name).toLongLong();
}

Verb::Verb(Call& call, CLI::App* noun, const char* name, const char* help, const char* example)
    : m_call(call)
    , m_app(noun->add_subcommand(name, help))
{
    m_app->footer(std::string("Example:\n  ") + example);
}

Verb& Verb::argument(const char* name, const char* help, bool required)
{
    plain(m_app, name, help)->required(required);
    return *this;
}

Verb& Verb::argumentOf(const char* name, const char* help, std::vector<std::string> allowed)
{
    plain(m_app, name, help)->required()->check(CLI::IsMember(std::move(allowed)));
    return *this;
}

Verb& Verb::arguments(const char* name, const char* help)
{
    plain(m_app, name, help)->expected(1, CLI::detail::expected_max_vector_size)->required();
    return *this;
}

Verb& Verb::option(const char* name, const char* help, bool required)
{
    plain(m_app, name, help)->required(required);
    return *this;
}

Verb& Verb::optionOf(const char* name, const char* help, std::vector<std::string> allowed)
{
    plain(m_app, name, help)->check(CLI::IsMember(std::move(allowed)));
    return *this;
}

Verb& Verb::options(const char* name, const char* help, bool required)
{
    plain(m_app, name, help)
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->required(required);
    return *this;
}

Verb& Verb::numberOption(const char* name, const char* help)
{
    plain(m_app, name, help)->check([](const std::string& typed) {
        const bool whole = !typed.empty() && typed.size() <= 9 &&
                           typed.find_first_not_of("0123456789") == std::string::npos;
        return whole ? std::string() : typed + " not in {0 ... 999999999}";
    });
    return *this;
}

Verb& Verb::flag(const char* name, const char* help)
{
    const std::string words = help;
    m_app->add_flag(name, words);
    return *this;
}

Verb& Verb::withoutProfile()
{
    m_needsProfile = false;
    return *this;
}

void Verb::run(std::function<Status(Call&, const Args&)> what)
{
    CLI::App* app = m_app;
    Call* call = &m_call;
    // The verb runs after parsing: nothing throws through CLI11, and no record is made by a call
    // that turns out to be wrong further on.
    m_app->callback([call, app, needsProfile = m_needsProfile, what = std::move(what)] {
        call->needsProfile = needsProfile;
        call->chosen = [call, app, what] { return what(*call, Args(*app)); };
    });
}

CLI::App* noun(CLI::App& app, const char* name, const char* help)
{
    auto* sub = app.add_subcommand(name, help);
    sub->require_subcommand(1);
    return sub;
}

} // namespace matoi::cli
