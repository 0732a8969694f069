// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/demo/seed_words.h>

using namespace Qt::StringLiterals;

namespace matoi::seed
{

namespace
{

const QString kFamily[]{u"青木"_s, u"石川"_s, u"上田"_s, u"大野"_s, u"加藤"_s,
                        u"北村"_s, u"小川"_s, u"斎藤"_s, u"清水"_s, u"高田"_s};
const QString kGiven[]{u"翼"_s, u"楓"_s, u"直樹"_s, u"由紀"_s};
const QString kServices[]{u"search"_s,   u"mail"_s,     u"orders"_s,  u"billing"_s,  u"login"_s,
                          u"files"_s,    u"chat"_s,     u"reports"_s, u"exports"_s,  u"calendar"_s,
                          u"stock"_s,    u"shipping"_s, u"push"_s,    u"images"_s,   u"video"_s,
                          u"profiles"_s, u"teams"_s,    u"imports"_s, u"webhooks"_s, u"audit"_s,
                          u"pricing"_s,  u"coupons"_s,  u"reviews"_s, u"maps"_s};

const QString kTitleJa[]{u"%1 の応答が遅い (%2)"_s, u"%1 でエラーが増えている (%2)"_s,
                         u"%1 に入れない利用者がいる (%2)"_s, u"%1 のデータが古い (%2)"_s};
const QString kTitleEn[]{u"%1 answers slowly (%2)"_s, u"%1 returns errors (%2)"_s,
                         u"%1 refuses some users (%2)"_s, u"%1 shows old data (%2)"_s};

const QString kWhatJa[]{u"再起動した"_s,
                        u"接続数が上限に達している"_s,
                        u"エラー率が下がった"_s,
                        u"待ち行列が伸びている"_s,
                        u"設定を前の版に戻した"_s,
                        u"お客さまから問い合わせがあった"_s,
                        u"ディスクの空きを確認した"_s,
                        u"原因はまだ分からない"_s,
                        u"リリース直後から起きている"_s,
                        u"予備系に切り替えた"_s};
const QString kWhatEn[]{u"was restarted"_s,
                        u"has reached its connection limit"_s,
                        u"shows fewer errors now"_s,
                        u"has a growing queue"_s,
                        u"is back on the last version"_s,
                        u"was mentioned by a customer"_s,
                        u"has enough disk space"_s,
                        u"fails for a reason not yet known"_s,
                        u"has failed since the release"_s,
                        u"runs on the standby now"_s};
const QString kMoreJa[]{
    u""_s, u"5 分後にもう一度見る。"_s, u"数字はダッシュボードから写した。"_s,
    u"同じ形の障害が先月にもあり、そのときは再起動で直ったが、原因は残っていた。"_s,
    u"影響は一部の組織だけで、ほかは正常に見える。"_s};
const QString kMoreEn[]{u""_s, u"Will look again in five minutes."_s,
                        u"Numbers copied from the dashboard."_s,
                        u"The same happened last month; a restart helped, the cause stayed."_s,
                        u"Only some tenants are hit, the rest looks normal."_s};

template <size_t N>
const QString& pick(std::mt19937_64& random, const QString (&list)[N])
{
    return list[random() % N];
}

} // namespace

QString personName(int n) { return kFamily[n % 10] + u' ' + kGiven[n / 10 % 4]; }
QString service(int n) { return kServices[size_t(n) % std::size(kServices)]; }

QString title(int n, int number, bool japanese)
{
    const auto& forms = japanese ? kTitleJa : kTitleEn;
    return forms[number % 4].arg(service(n)).arg(number);
}

QString entryText(std::mt19937_64& random, bool japanese)
{
    const QString host = pick(random, kServices) + u"-%1"_s.arg(random() % 60);
    const quint64 value = random() % 100'000;
    if (japanese)
        return u"%1 が%2。値は %3。%4"_s.arg(host, pick(random, kWhatJa))
            .arg(value)
            .arg(pick(random, kMoreJa));
    return u"%1 %2, value %3. %4"_s.arg(host, pick(random, kWhatEn))
        .arg(value)
        .arg(pick(random, kMoreEn))
        .trimmed();
}

} // namespace matoi::seed
