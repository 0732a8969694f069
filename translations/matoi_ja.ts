<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Errors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>判断中</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>レポート中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>ふり返り済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not an incident</source>
        <translation>インシデントではない</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合済み</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation>セキュリティインシデント</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>バグ</translation>
    </message>
    <message>
        <source>Case by case</source>
        <translation>個別判断</translation>
    </message>
    <message>
        <source>Found internally</source>
        <translation>社内で検知</translation>
    </message>
    <message>
        <source>Customer report</source>
        <translation>お客さまの申告</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>初動</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Channel opened</source>
        <translation>チャンネル作成</translation>
    </message>
    <message>
        <source>First summary</source>
        <translation>最初の現状サマリ</translation>
    </message>
    <message>
        <source>First customer notice</source>
        <translation>最初のお客さま連絡</translation>
    </message>
    <message>
        <source>Temporary fix applied</source>
        <translation>暫定対応</translation>
    </message>
    <message>
        <source>Report done</source>
        <translation>障害レポート完了</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>ふり返り会</translation>
    </message>
    <message>
        <source>Channel archived</source>
        <translation>チャンネル終了</translation>
    </message>
    <message>
        <source>Permanent fix done</source>
        <translation>恒久対応完了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Biz</source>
        <translation>Biz</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>伝聞</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>副指揮</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Dev lead</source>
        <translation>Devリード</translation>
    </message>
    <message>
        <source>Customer contact (Biz)</source>
        <translation>お客さま連絡 (Biz)</translation>
    </message>
    <message>
        <source>PdM</source>
        <translation>PdM</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>問題発見</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>原因調査</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>問題解決</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>結果確認</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Better detection</source>
        <translation>検知の改善</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>影響の緩和</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客さま対応</translation>
    </message>
    <message>
        <source>Not done, on purpose</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>後追い記録</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>CEO</source>
        <translation>CEO</translation>
    </message>
    <message>
        <source>EM</source>
        <translation>EM</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Posted to chat</source>
        <translation>チャットに投稿</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>いましていること</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>黒塗り</translation>
    </message>
    <message>
        <source>Promise of the next update</source>
        <translation>次の更新の約束</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>例外の操作</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>チャンネル名</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>コードネーム</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>初動</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>レポート中</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>ふり返り済み</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合済み</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>判断中</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Not an incident</source>
        <translation>インシデントではない</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
</context>
<context>
    <name>WordsFix</name>
    <message>
        <source>None yet</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Temporary fix</source>
        <translation>暫定対応</translation>
    </message>
    <message>
        <source>Permanent fix under way</source>
        <translation>恒久対応中</translation>
    </message>
    <message>
        <source>Permanent fix done</source>
        <translation>恒久対応済み</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>対応不要</translation>
    </message>
</context>
<context>
    <name>WordsHypothesis</name>
    <message>
        <source>Open</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>棄却</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>WordsKind</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Channel opened</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Situation summary</source>
        <translation>現状サマリ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Hypothesis ruled out</source>
        <translation>仮説を棄却</translation>
    </message>
    <message>
        <source>Hypothesis confirmed</source>
        <translation>仮説を確認</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Action started</source>
        <translation>対応開始</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>対応完了</translation>
    </message>
    <message>
        <source>Temporary fix</source>
        <translation>暫定対応</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>ステップ省略</translation>
    </message>
    <message>
        <source>Notice drafted</source>
        <translation>お客さま連絡 下書き</translation>
    </message>
    <message>
        <source>Notice approved</source>
        <translation>お客さま連絡 承認</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>お客さま連絡 送付</translation>
    </message>
    <message>
        <source>Notice partly failed</source>
        <translation>お客さま連絡 一部不達</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>たたき起こし</translation>
    </message>
    <message>
        <source>Wake-up answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>To-Do</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
</context>
<context>
    <name>WordsOutlook</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Continuing</source>
        <translation>継続しそう</translation>
    </message>
    <message>
        <source>Converging</source>
        <translation>収束しそう</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束した</translation>
    </message>
</context>
</TS>
