// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>
#include <app/domain/classification.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace matoi
{

const std::vector<ClassificationCase>& classificationCases()
{
    using C = Classification;
    static const std::vector<ClassificationCase> rows{
        {u"CLS-1"_s,
         C::Outage,
         {u"定期配信の通知メールが配信できず、短時間での再送も困難"_s,
          u"Scheduled mail cannot go out, and cannot be resent soon"_s}},
        {u"CLS-2"_s,
         C::Outage,
         {u"意図しない同一組織の方にメール・通知が配信される"_s,
          u"Mail or notices reach the wrong people of the same organisation"_s}},
        {u"CLS-3"_s,
         C::Outage,
         {u"配信したメールの URL を含め、主要な導線が正常に利用できない"_s,
          u"A main path does not work, links in sent mail included"_s}},
        {u"CLS-4"_s,
         C::Outage,
         {u"サポート対象のブラウザで常にエラーが発生し、主要な機能が使えない"_s,
          u"A main function always fails in a supported browser"_s}},
        {u"CLS-5"_s,
         C::CaseByCase,
         {u"特定の組織・ユーザーの環境に依存して特定の操作ができない"_s,
          u"Something fails only in one organisation's or person's environment"_s}},
        {u"CLS-6"_s,
         C::Bug,
         {u"連打などでエラーが出るが、もう一度実行すると正常に動く"_s,
          u"An error shows, for example on double clicks, and a retry works"_s}},
        {u"CLS-6b"_s,
         C::Outage,
         {u"主要な導線で毎回 1 回目が失敗する"_s, u"On a main path every first try fails"_s}},
        {u"CLS-7"_s,
         C::Bug,
         {u"システム管理者用の運用画面でエラーが発生する"_s,
          u"An error on the administrators' own screens"_s}},
        {u"CLS-8"_s,
         C::Security,
         {u"本来閲覧する権限のない方に個人情報が閲覧された"_s,
          u"Personal data was seen by somebody who may not see it"_s}},
    };
    return rows;
}

const ClassificationCase* classificationCase(const QString& id)
{
    const QString wanted = id.startsWith("CLS-"_L1, Qt::CaseInsensitive) ? id.mid(4) : id;
    for (const ClassificationCase& row : classificationCases())
        if (row.id.mid(4).compare(wanted, Qt::CaseInsensitive) == 0)
            return &row;
    return nullptr;
}

bool isCaseKey(const QString& key)
{
    static const QRegularExpression pattern(u"^case\\.[a-z0-9_-]{1,20}$"_s);
    return pattern.match(key).hasMatch();
}

Result<ClassificationCase> readOwnCase(const QString& key, const QString& value)
{
    const auto own = fromCode<Classification>(QStringView(value.section(u' ', 0, 0)));
    const QString words = value.section(u' ', 1).trimmed();
    if (!own || *own == Classification::Undecided || words.isEmpty())
        return Error{ErrorCode::BadValue, u"%1: %2 (outage ...)"_s.arg(key, value)};
    return ClassificationCase{key, *own, {words, words}};
}

std::vector<ClassificationCase> casesOf(const WorkspaceState& workspace)
{
    std::vector<ClassificationCase> rows = classificationCases();
    for (const auto& [key, value] : workspace.policy)
        if (isCaseKey(key))
            if (auto row = readOwnCase(key, value))
                rows.push_back(std::move(*row));
    return rows;
}

std::optional<ClassificationCase> findCase(const WorkspaceState& workspace, const QString& id)
{
    if (const ClassificationCase* published = classificationCase(id))
        return *published;
    for (const ClassificationCase& row : casesOf(workspace))
        if (row.id == id)
            return row;
    return std::nullopt;
}

Classification classifyByQuestions(Answer sawWhatWasNotTheirs, Answer mainFunctionUnusable)
{
    if (sawWhatWasNotTheirs == Answer::Yes)
        return Classification::Security;
    if (mainFunctionUnusable == Answer::Yes)
        return Classification::Outage;
    return Classification::Undecided;
}

const ClassificationCase* matchCase(const CaseFacts& f)
{
    const auto row = [](const char* id) { return classificationCase(QLatin1StringView(id)); };
    if (f.personalDataSeen || (f.wrongRecipient && f.otherTenant))
        return row("8");
    if (f.mailFailed && !f.resendWorksSoon)
        return row("1");
    if (f.wrongRecipient)
        return row("2");
    if (f.adminScreenOnly)
        return row("7");
    if (f.supportedBrowser && f.alwaysFails && f.majorPath)
        return row("4");
    if (f.majorPath && f.retryWorks && f.everyFirstTryFails)
        return row("6b");
    if (f.retryWorks)
        return row("6");
    if (f.majorPath && f.pathBroken)
        return row("3");
    if (f.oneEnvironmentOnly)
        return row("5");
    return nullptr;
}

} // namespace matoi
