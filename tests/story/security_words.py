# SPDX-License-Identifier: GPL-3.0-or-later
"""What the security story says: one company saw the names of another."""

ENGLISH = {
    "ceo": "Yuki Nakamura",
    "watanabe": "Naoko Watanabe",
    "tanaka": "Ken Tanaka",
    "outsider": "Ryo Takahashi",
    "title": "People of another company see our roster",
    "codename": "Heron",
    "channel": "incident_heron",
    "shared": "read out to the four who know",
    "closed": "The page is closed and the query mended",
    "status": "26 names were visible; the page is closed",
    "doing": "Reading the access logs",
    "told": "The 26 are told by telephone",
    "shown": "told to those who may read it",
    "summary": "A roster was visible to one other company for 40 minutes",
    "cause": "The tenant was left out of one search query",
    "prevention": "Every query goes through the door that adds the tenant",
}
JAPANESE = {
    "ceo": "中村 有希",
    "watanabe": "渡辺 直子",
    "tanaka": "田中 健",
    "outsider": "高橋 涼",
    "title": "別組織の社員名簿が検索結果に表示される",
    "codename": "青鷺",
    "channel": "incident_heron",
    "shared": "知る 4 人に読み上げ",
    "closed": "画面を止め、検索の条件を直した",
    "status": "26 名分が見えていた。画面は止めた",
    "doing": "アクセスログで範囲を確認",
    "told": "26 名には電話で説明",
    "shown": "閲覧できる人に説明",
    "summary": "名簿が別の 1 社に 40 分間見えていた",
    "cause": "検索の条件から組織が抜けていた",
    "prevention": "組織の条件を必ず付ける入口に一本化",
}
