<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Brief</name>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Open to-dos</source>
        <translation>残っているやること</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Last pinned</source>
        <translation>最近のピン留め</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Due %1, owner %2</source>
        <translation>期限 %1、担当 %2</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>ふり返り会: %1</translation>
    </message>
    <message>
        <source>Postmortem due: %1</source>
        <translation>ふり返りの期限: %1</translation>
    </message>
    <message>
        <source>Action due: %1</source>
        <translation>対策の期限: %1</translation>
    </message>
    <message>
        <source>Next visit: %1</source>
        <translation>次回確認: %1</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(閲覧限定)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>黒塗り</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Open streams</source>
        <translation>公開の流れ</translation>
    </message>
    <message>
        <source>Restricted streams</source>
        <translation>閲覧限定の流れ</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>作り直し</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>ふり返り会</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>(taken back: %1) %2</source>
        <translation>(取り消し: %1) %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>検知元</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>First use: you are recorded as %1.</source>
        <translation>最初の利用です。記録者は %1 になります。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>%1 はここでは使えません。</translation>
    </message>
    <message>
        <source>It is not said what is to be done.</source>
        <translation>何をするかが書かれていません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が要ります。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>%1 に「%2」は使えません。次から選んでください: %3</translation>
    </message>
    <message>
        <source>See: %1 --help</source>
        <translation>使い方: %1 --help</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインド</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>方針</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響のある相手</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上昇</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>登録可</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ignored columns</source>
        <translation>読まない列</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>Impact history</source>
        <translation>インパクトの履歴</translation>
    </message>
    <message>
        <source>%1 (within the bounds: %2 to %3)</source>
        <translation>%1 (目安の期間: %2〜%3)</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>現在のインパクト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つけた場</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知日</translation>
    </message>
    <message>
        <source>Investigated since</source>
        <translation>調査開始日</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>追加する人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Secret, asked for at each start</source>
        <translation>秘密情報(起動のたびに入力)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>未共有</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>ハブが拒否</translation>
    </message>
    <message>
        <source>Own copy up to</source>
        <translation>手元の位置</translation>
    </message>
    <message>
        <source>The hub up to</source>
        <translation>ハブの位置</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録時刻</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why the hub did not take it</source>
        <translation>ハブが受け付けなかった理由</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 さんの権限を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>%1 reads and shares nothing from now on.</source>
        <translation>%1 さんは今後ハブの閲覧も共有もできません。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Every desk compares its copy with the hub at its next contact.</source>
        <translation>各端末は次の接続時に手元の記録をハブと照合します。</translation>
    </message>
    <message>
        <source>Older clients go on writing and share nothing until they are updated.</source>
        <translation>古いクライアントでも記録は続けられますが、更新するまで共有されません。</translation>
    </message>
    <message>
        <source>not shared yet: %1</source>
        <translation>未共有: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>To be reviewed: %1</source>
        <translation>ふり返りで確認: %1</translation>
    </message>
    <message>
        <source>Responder until</source>
        <translation>対応者として操作できる期限</translation>
    </message>
    <message>
        <source>The hub knows</source>
        <translation>ハブに通知済み</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>読んだ行</translation>
    </message>
    <message>
        <source>Not readable for you</source>
        <translation>閲覧権限なし</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Given back by others</source>
        <translation>他の人が復元</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Checkpoints that agree</source>
        <translation>一致したチェックポイント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>ふり返り会</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>署名: %1</translation>
    </message>
    <message>
        <source>Signed before the last change: %1</source>
        <translation>最後の変更より前の署名: %1</translation>
    </message>
    <message>
        <source>Comment %1 (%2) %3: %4</source>
        <translation>コメント %1(%2)%3: %4</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>[settled]</source>
        <translation>[対応済み]</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Repeated lines</source>
        <translation>重複した行</translation>
    </message>
    <message>
        <source>Incidents with a cause</source>
        <translation>原因を記録した障害</translation>
    </message>
    <message>
        <source>Incidents left out</source>
        <translation>取り込まなかった障害</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90 パーセンタイル</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Four Keys project</source>
        <translation>Four Keys プロジェクト</translation>
    </message>
    <message>
        <source>Restricted incidents left out: %1.</source>
        <translation>制限付きのため除いたインシデント: %1 件。</translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation>集計対象か、対象外の理由</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>from start to detection</source>
        <translation>発生から検知まで</translation>
    </message>
    <message>
        <source>from detection to the first response</source>
        <translation>検知から初動まで</translation>
    </message>
    <message>
        <source>from the first response to the fix</source>
        <translation>初動から暫定対応まで</translation>
    </message>
    <message>
        <source>from the fix to convergence</source>
        <translation>暫定対応から収束まで</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Impact unknown</source>
        <translation>影響は不明</translation>
    </message>
    <message>
        <source>Impact %1 (scope %2 × degree %3)</source>
        <translation>インパクト %1 (影響範囲 %2 × 影響度 %3)</translation>
    </message>
    <message>
        <source>%1, gate overridden by the commander</source>
        <translation>%1 (指揮の判断で条件を飛ばした)</translation>
    </message>
    <message>
        <source>%1: time removed</source>
        <translation>%1: 時刻を取り消し</translation>
    </message>
    <message>
        <source>%1 (main function)</source>
        <translation>%1 (主要機能)</translation>
    </message>
    <message>
        <source>%1 tenants</source>
        <translation>%1 テナント</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 ユーザー</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Restricted to %1</source>
        <translation>閲覧を %1 に限定</translation>
    </message>
    <message>
        <source>Continues in another incident</source>
        <translation>別のインシデントに統合</translation>
    </message>
    <message>
        <source>Linked to another incident</source>
        <translation>別のインシデントと関連付け</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 steps down</source>
        <translation>%1: %2 が外れる</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>%1 started by %2</source>
        <translation>%1 を開始 (%2)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 を完了</translation>
    </message>
    <message>
        <source>%1 reopened</source>
        <translation>%1 をやり直し</translation>
    </message>
    <message>
        <source>To-do done</source>
        <translation>To-Do を完了</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>影響: %1</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>対応中: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要なこと: %1</translation>
    </message>
    <message>
        <source>Next update %1</source>
        <translation>次の更新 %1</translation>
    </message>
    <message>
        <source>Next update moved to %1</source>
        <translation>次の更新を %1 に変更</translation>
    </message>
    <message>
        <source>%1 is awake</source>
        <translation>%1 が応答</translation>
    </message>
    <message>
        <source>Two values compared: %1</source>
        <translation>2 つの値を確認: %1</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>黒塗り</translation>
    </message>
    <message>
        <source>%1 · approved by %2</source>
        <translation>%1 · 承認 %2</translation>
    </message>
    <message>
        <source>No contact needed (%1)</source>
        <translation>連絡不要 (%1)</translation>
    </message>
    <message>
        <source>Contact policy, %1: %2</source>
        <translation>連絡方針 (%1): %2</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1の下書き</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1を承認</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1を送信</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>事例 %1</translation>
    </message>
    <message>
        <source>Recorded by a newer Matoi (%1)</source>
        <translation>新しいバージョンの Matoi で記録されました(%1)</translation>
    </message>
    <message>
        <source>%1 took emergency access as a responder (%2 to %3): %4</source>
        <translation>%1 が緊急アクセスで対応者になりました(%2〜%3): %4</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Nothing is written here. Write at least one word.</source>
        <translation>何も書かれていません。ひと言書いてください。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it, or attach it as a file.</source>
        <translation>長すぎます。短くするか、ファイルとして添付してください。</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be shown. Remove them.</source>
        <translation>表示できない文字が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>This is not a time that fits here. Write it like 14:05, -10m or 2026-11-21T14:05:00Z.</source>
        <translation>ここに合う時刻ではありません。14:05、-10m、2026-11-21T14:05:00Z のように書いてください。</translation>
    </message>
    <message>
        <source>This time is still to come. If it was yesterday, write &quot;yesterday 23:50&quot;.</source>
        <translation>まだ来ていない時刻です。きのうのことなら「昨日 23:50」と書いてください。</translation>
    </message>
    <message>
        <source>This lies before the start of the incident. Correct one of the two times.</source>
        <translation>発生時刻より前です。どちらかの時刻を直してください。</translation>
    </message>
    <message>
        <source>This value cannot be used here. Choose one of those that are offered.</source>
        <translation>ここでは使えない値です。候補から選んでください。</translation>
    </message>
    <message>
        <source>This is not an id. Copy it from a list, or use the number (INC-2026-0001).</source>
        <translation>ID ではありません。一覧から写すか、番号 (INC-2026-0001) を使ってください。</translation>
    </message>
    <message>
        <source>There is no field of this name. See --help for the names.</source>
        <translation>その名前の項目はありません。名前は --help で見られます。</translation>
    </message>
    <message>
        <source>The reason is missing. One line is enough.</source>
        <translation>理由がまだです。1 行で足ります。</translation>
    </message>
    <message>
        <source>The person is missing. Name one.</source>
        <translation>人がまだ決まっていません。1 人選んでください。</translation>
    </message>
    <message>
        <source>The owner is missing. Name exactly one person.</source>
        <translation>担当者がまだです。1 人だけ決めてください。</translation>
    </message>
    <message>
        <source>The evidence is missing. Add a link or one line that shows it.</source>
        <translation>根拠がまだです。リンクか、それを示す 1 行を添えてください。</translation>
    </message>
    <message>
        <source>A channel is named incident_ and then a-z, 0-9, _ or -. Change the name.</source>
        <translation>チャンネル名は incident_ に続けて a-z、0-9、_、- で付けます。名前を直してください。</translation>
    </message>
    <message>
        <source>This cannot be called like that. See --help.</source>
        <translation>その呼び方はできません。--help を見てください。</translation>
    </message>
    <message>
        <source>This is not readable as JSON. Check the named place.</source>
        <translation>JSON として読めません。示した場所を確かめてください。</translation>
    </message>
    <message>
        <source>This playbook cannot be used. Mend the named place and check it again.</source>
        <translation>このプレイブックは使えません。示した場所を直して、もう一度確かめてください。</translation>
    </message>
    <message>
        <source>This archive cannot be read. Export it again at its source.</source>
        <translation>このアーカイブは読めません。元の場所でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This file cannot be attached. It may be empty, larger than 25 MiB, or unreadable.</source>
        <translation>このファイルは添付できません。空か、25 MiB を超えるか、読めないファイルです。</translation>
    </message>
    <message>
        <source>This looks like a password or token, and the record keeps it. If it is one, redact the entry and change the secret.</source>
        <translation>パスワードやトークンのように見えます。記録に残ります。本物なら黒塗りにして、秘密の値を替えてください。</translation>
    </message>
    <message>
        <source>There is no such incident here. See &quot;incident list&quot;.</source>
        <translation>そのインシデントはここにありません。一覧で確かめてください。</translation>
    </message>
    <message>
        <source>There is no such timeline entry here. Copy the id from the timeline.</source>
        <translation>そのタイムラインの記録はここにありません。ID をタイムラインから写してください。</translation>
    </message>
    <message>
        <source>The playbook of this incident has no such step. See the list of its steps.</source>
        <translation>このインシデントのプレイブックにそのステップはありません。ステップの一覧を見てください。</translation>
    </message>
    <message>
        <source>Nobody of this name is known here. Add the person first.</source>
        <translation>その名前の人は登録されていません。先に人を追加してください。</translation>
    </message>
    <message>
        <source>There is no such to-do in this incident. See its list.</source>
        <translation>このインシデントにその To-Do はありません。一覧を見てください。</translation>
    </message>
    <message>
        <source>There is no such hypothesis in this incident. See its list.</source>
        <translation>このインシデントにその仮説はありません。一覧を見てください。</translation>
    </message>
    <message>
        <source>There is no playbook of this id. See &quot;playbook list&quot;.</source>
        <translation>その ID のプレイブックはありません。プレイブックの一覧を見てください。</translation>
    </message>
    <message>
        <source>Nothing is in conflict there. Somebody may have looked at it already.</source>
        <translation>そこに食い違いはありません。だれかがもう確かめたのかもしれません。</translation>
    </message>
    <message>
        <source>This file is not kept here. See the list of attachments.</source>
        <translation>そのファイルはここにありません。添付の一覧を見てください。</translation>
    </message>
    <message>
        <source>There is no such action item. See the list of actions.</source>
        <translation>そのアクションアイテムはありません。一覧を見てください。</translation>
    </message>
    <message>
        <source>This incident has no postmortem yet. Draft one, with an owner.</source>
        <translation>ふり返りがまだありません。担当者を決めて下書きを作ってください。</translation>
    </message>
    <message>
        <source>This fits more than one. Write more of it.</source>
        <translation>当てはまるものがいくつかあります。もう少し長く書いてください。</translation>
    </message>
    <message>
        <source>Matoi does not know yet who is using it. Enter your name once.</source>
        <translation>使う人がまだ決まっていません。名前を一度入れてください。</translation>
    </message>
    <message>
        <source>This exists already. Use it, or choose another name.</source>
        <translation>もうあります。それを使うか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>This is not possible in this state. First finish what comes before; if it has ended, go on in another incident.</source>
        <translation>この状態ではできません。その前の段階を先に終えるか、終わったものなら別のインシデントで進めてください。</translation>
    </message>
    <message>
        <source>The judgement is missing or says otherwise. Classify the incident first.</source>
        <translation>判断がまだか、判断と合いません。先に分類してください。</translation>
    </message>
    <message>
        <source>Somebody else is in command. Ask the commander, or take command over first.</source>
        <translation>ほかの人が指揮しています。指揮に頼むか、先に指揮を引き継いでください。</translation>
    </message>
    <message>
        <source>Nobody commands. Take command, or name a commander.</source>
        <translation>指揮がいません。指揮を執るか、だれかを指揮に決めてください。</translation>
    </message>
    <message>
        <source>The outlook is not &quot;converged&quot; yet. Set the outlook to converged, then continue.</source>
        <translation>見通しがまだ「収束した」ではありません。見通しを「収束した」にすると進めます。</translation>
    </message>
    <message>
        <source>The state of the fix is missing. Say whether it is temporary, permanent or not needed.</source>
        <translation>対応の状況がまだです。暫定対応か、恒久対応か、不要かを選んでください。</translation>
    </message>
    <message>
        <source>No fix needs a reason. Say in one line why none is needed.</source>
        <translation>対応を不要とする理由がまだです。なぜ不要かを 1 行で書いてください。</translation>
    </message>
    <message>
        <source>The time of convergence is missing. Record when it converged.</source>
        <translation>収束した時刻がまだです。いつ収束したかを記録してください。</translation>
    </message>
    <message>
        <source>The postmortem is missing. Draft it, with an owner and a due date.</source>
        <translation>ふり返りがまだです。担当者と期限を決めて下書きを作ると進めます。</translation>
    </message>
    <message>
        <source>The postmortem is not reviewed yet. Set it to reviewed after the meeting.</source>
        <translation>ふり返りがまだレビュー済みではありません。会のあとで「レビュー済み」にすると進めます。</translation>
    </message>
    <message>
        <source>The review has not been held yet. Record the day it was held.</source>
        <translation>ふり返り会がまだです。開いた日を記録すると進めます。</translation>
    </message>
    <message>
        <source>The participants of the review are missing. Name at least one.</source>
        <translation>ふり返り会の参加者がまだです。1 人以上選んでください。</translation>
    </message>
    <message>
        <source>The permanent fix is not done. Finish it, or say why none is needed.</source>
        <translation>恒久対応がまだです。終えるか、不要な理由を書くと完了できます。</translation>
    </message>
    <message>
        <source>Some P0 actions are still open. Finish them, or close them with a reason.</source>
        <translation>P0 のアクションアイテムが残っています。終えるか、理由を書いて閉じてください。</translation>
    </message>
    <message>
        <source>The channel is archived after the review. Hold the review first.</source>
        <translation>チャンネルを閉じるのはふり返り会のあとです。先に会を開いてください。</translation>
    </message>
    <message>
        <source>The report is finished after convergence. Converge the incident first.</source>
        <translation>障害レポートを終えるのは収束のあとです。先に収束させてください。</translation>
    </message>
    <message>
        <source>This step cannot be skipped. Do it, or mark it done with its evidence.</source>
        <translation>このステップは飛ばせません。行うか、根拠を添えて完了にしてください。</translation>
    </message>
    <message>
        <source>What proves this step is missing. Record it, then mark the step done.</source>
        <translation>このステップを示すものがまだです。記録すると完了にできます。</translation>
    </message>
    <message>
        <source>This is done already. Nothing was changed.</source>
        <translation>もう終わっています。何も変えていません。</translation>
    </message>
    <message>
        <source>This entry was taken back already. Write a new one.</source>
        <translation>この記録はもう取り消されています。新しく書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to take back. Correct or retract the entry.</source>
        <translation>元に戻せるものはありません。訂正するか取り消してください。</translation>
    </message>
    <message>
        <source>Undo works for 10 seconds. Correct or retract the entry.</source>
        <translation>元に戻せるのは 10 秒までです。訂正するか取り消してください。</translation>
    </message>
    <message>
        <source>Somebody has changed this since, so it stands. Set the value that is right now.</source>
        <translation>そのあとで変更されたので、元に戻せません。いま正しい値を入れてください。</translation>
    </message>
    <message>
        <source>This cannot be taken back, because others have acted on it. Record what followed.</source>
        <translation>ほかの人が動いているため、元に戻せません。そのあとのことを記録してください。</translation>
    </message>
    <message>
        <source>A drill wakes nobody. Note in the timeline whom you would have called.</source>
        <translation>訓練ではだれも起こしません。だれを呼ぶはずだったかを記録してください。</translation>
    </message>
    <message>
        <source>Real, drill and backfill stay as declared. Declare another incident.</source>
        <translation>本番・訓練・後追いの別はあとから変えられません。別に宣言してください。</translation>
    </message>
    <message>
        <source>An incident cannot refer to itself. Name the other one.</source>
        <translation>自分自身は指定できません。もう一方を指定してください。</translation>
    </message>
    <message>
        <source>This is for somebody else to do, or not meant for this record. Ask another person.</source>
        <translation>ほかの人が行うことか、この記録ではできないことです。ほかの人に頼んでください。</translation>
    </message>
    <message>
        <source>Only an administrator may do this. Ask one.</source>
        <translation>管理者だけができます。管理者に頼んでください。</translation>
    </message>
    <message>
        <source>In a shared workspace everybody acts under their own name. Leave --as away.</source>
        <translation>共有のワークスペースでは自分の名前で行います。--as を外してください。</translation>
    </message>
    <message>
        <source>This incident is restricted to named readers. Ask its commander.</source>
        <translation>このインシデントは見られる人が限られています。指揮に尋ねてください。</translation>
    </message>
    <message>
        <source>Nobody owns the judgement. Name the person who judges.</source>
        <translation>判断する人が決まっていません。1 人決めてください。</translation>
    </message>
    <message>
        <source>It is so already. Nothing was changed.</source>
        <translation>もうその通りです。何も変えていません。</translation>
    </message>
    <message>
        <source>The workspace could not be opened. Check the path and your rights to it.</source>
        <translation>ワークスペースを開けませんでした。場所と権限を確かめてください。</translation>
    </message>
    <message>
        <source>This file is not a Matoi workspace, or its beginning is damaged; it was left alone. Choose another file, or restore a backup.</source>
        <translation>Matoi のワークスペースではないか、先頭が壊れています。ファイルはそのままです。別のファイルを選ぶか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>A newer Matoi has written this workspace. Update Matoi to open it.</source>
        <translation>新しい Matoi が書いたワークスペースです。Matoi を更新すると開けます。</translation>
    </message>
    <message>
        <source>A workspace cannot live on a network drive. Put it on a local disk.</source>
        <translation>ネットワークドライブには置けません。手元のディスクに置いてください。</translation>
    </message>
    <message>
        <source>Another Matoi holds this workspace. Use that window, or close it first.</source>
        <translation>別の Matoi がこのワークスペースを使っています。そのウィンドウを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The disk is full. Your text is kept. Free some space and save again.</source>
        <translation>ディスクがいっぱいです。書いた文は残っています。空きを作って保存し直してください。</translation>
    </message>
    <message>
        <source>Not read or written: the file system refused. Your text is kept. Check the disk and try again.</source>
        <translation>読み書きできませんでした。書いた文は残っています。ディスクを確かめてやり直してください。</translation>
    </message>
    <message>
        <source>The file is damaged, and it was left as it is. Keep it, save what can be read with &quot;log export&quot;, and restore a backup with &quot;log restore&quot;.</source>
        <translation>ファイルが壊れています。ファイルはそのままです。消さずに残し、読める分を log export で書き出し、log restore でバックアップから戻してください。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Check the rights to the file.</source>
        <translation>読み取り専用で開いています。ファイルの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version. It is as before; its copy lies beside it.</source>
        <translation>ワークスペースをこの版に合わせられませんでした。元のままで、写しが隣にあります。</translation>
    </message>
    <message>
        <source>A record does not follow the one before it. Compare with a backup by &quot;log verify&quot;.</source>
        <translation>記録が前の記録につながっていません。log verify でバックアップと比べてください。</translation>
    </message>
    <message>
        <source>A record differs from its seal. Compare with a backup by &quot;log verify&quot;.</source>
        <translation>記録が封と合いません。log verify でバックアップと比べてください。</translation>
    </message>
    <message>
        <source>This is too large for one record. Attach it as a file.</source>
        <translation>1 件の記録には大きすぎます。ファイルとして添付してください。</translation>
    </message>
    <message>
        <source>This place holds something already, and it was left alone. Choose an empty one.</source>
        <translation>すでに何か入っています。そのままにしました。空の場所を選んでください。</translation>
    </message>
    <message>
        <source>This workspace holds real incidents. Load the demonstration into another one.</source>
        <translation>本番のインシデントが入っています。デモは別のワークスペースに読み込んでください。</translation>
    </message>
    <message>
        <source>Stopped, as asked. What was finished before stays.</source>
        <translation>指示により止めました。それまでに終えた分は残っています。</translation>
    </message>
    <message>
        <source>This was not found. Check the name.</source>
        <translation>見つかりません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>The answer of the other Matoi was not understood. Close it and try again.</source>
        <translation>もう一方の Matoi の返事を読めませんでした。閉じてやり直してください。</translation>
    </message>
    <message>
        <source>The Matoi that holds this workspace is another version. Restart it after the update.</source>
        <translation>このワークスペースを使っている Matoi の版が違います。更新後に起動し直してください。</translation>
    </message>
    <message>
        <source>Something in Matoi itself did not work. Your record is kept. Send the output of &quot;log doctor --bundle&quot;.</source>
        <translation>Matoi の中の問題です。記録は残っています。log doctor --bundle の結果を送ってください。</translation>
    </message>
    <message>
        <source>This ZIP is not a Slack export: it holds no list of users or channels. Choose the file that Slack gave you.</source>
        <translation>この ZIP は Slack のエクスポートではありません。ユーザーやチャンネルの一覧が入っていません。Slack から受け取ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>So many messages carry no usable time (ts) and were left out.</source>
        <translation>使える時刻（ts）がないメッセージは、この件数だけ取り込みませんでした。</translation>
    </message>
    <message>
        <source>So many messages are longer than 64 KiB and were cut at […]. The source keeps the whole text.</source>
        <translation>64 KiB を超えるメッセージは、この件数だけ […] で切りました。全文は元のファイルにあります。</translation>
    </message>
    <message>
        <source>Nothing was imported. Mend the lines named above and import the file again.</source>
        <translation>何も取り込んでいません。上に挙げた行を直して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>The commander leads Dev as well. With three people or more, hand one of the two over.</source>
        <translation>指揮が Dev リードも兼ねています。3 名以上いるときは、どちらかを引き継いでください。</translation>
    </message>
    <message>
        <source>There is no such customer notice in this incident. See &quot;notice list&quot;.</source>
        <translation>このインシデントにそのお客さま連絡はありません。&quot;notice list&quot; を見てください。</translation>
    </message>
    <message>
        <source>Whether everybody is in the channel is not recorded. State how many are in it, of how many, and who is missing.</source>
        <translation>全員がチャンネルにいるか記録されていません。人数と全体の人数、足りない人の名前を書いてください。</translation>
    </message>
    <message>
        <source>Nobody approves a text of their own. Ask the commander or the PdM; if that is you, somebody else drafts or approves.</source>
        <translation>自分で書いた文面は承認できません。指揮か PdM に頼んでください。ご自身がそうなら、下書きか承認を別の人が行います。</translation>
    </message>
    <message>
        <source>The commander or the PdM approves what customers read. Ask one of them.</source>
        <translation>お客さまが読む文面は、指揮か PdM が承認します。どちらかに頼んでください。</translation>
    </message>
    <message>
        <source>This notice is not approved yet. Have the commander or the PdM approve it first.</source>
        <translation>この連絡はまだ承認されていません。先に指揮か PdM の承認を受けてください。</translation>
    </message>
    <message>
        <source>This draft was replaced or is not needed any more. Use the newest one.</source>
        <translation>この下書きは差し替えられたか、不要になりました。最新のものを使ってください。</translation>
    </message>
    <message>
        <source>Recorded as sent before it was approved. Note in the timeline how that came about.</source>
        <translation>承認より前の時刻で送信を記録しました。経緯をタイムラインに残してください。</translation>
    </message>
    <message>
        <source>The text says when it will work again. Promise the next update, not the recovery.</source>
        <translation>文面に復旧の見込み時刻があります。復旧ではなく、次のお知らせの時刻を約束してください。</translation>
    </message>
    <message>
        <source>The text names a host, address or channel from inside. Say what customers see.</source>
        <translation>文面に社内のホスト名・アドレス・チャンネル名があります。お客さまに見えることを書いてください。</translation>
    </message>
    <message>
        <source>The final report does not apologise. Say it plainly, in one sentence.</source>
        <translation>最終報告におわびがありません。一文で率直に書いてください。</translation>
    </message>
    <message>
        <source>There is no such risk record here. See &quot;risk list&quot;.</source>
        <translation>このリスクレコードは見つかりません。risk list で確かめてください。</translation>
    </message>
    <message>
        <source>A record does not go there in one step. Set it to &quot;In progress&quot; first, or close it as not needed with a reason.</source>
        <translation>ステータスは一度にそこへ進められません。先に「対応中」にするか、対策不要として理由を書いて完了にしてください。</translation>
    </message>
    <message>
        <source>By the entry rule this does not belong in the register yet. Keep investigating, or give the reason why it does.</source>
        <translation>登録条件をまだ満たしていません。調査を続けるか、登録する理由を書いてください。</translation>
    </message>
    <message>
        <source>The next visit cannot lie in the past. Choose today or a later day.</source>
        <translation>次回確認を過去の日にはできません。今日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>The next visit of this status belongs between these days. Choose one of them, or give the reason for another.</source>
        <translation>このステータスの次回確認はこの期間内にします。期間内の日を選ぶか、外れる理由を書いてください。</translation>
    </message>
    <message>
        <source>This impact does not exist. Choose scope 1, 2 or 3 and degree 1, 3 or 5, or one of the bands 10, 6, 3, 1, 0, or leave it unknown.</source>
        <translation>このインパクトはありません。範囲 1・2・3 と影響度 1・3・5、または 10・6・3・1・0 のどれかを選ぶか、不明のままにしてください。</translation>
    </message>
    <message>
        <source>The likelihood is 2 (at any time) or 1 (may happen). Choose one of the two.</source>
        <translation>発生可能性は 2（いつ発生してもおかしくない）か 1（発生する可能性がある）です。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>The temporary fix is in place. If it made the impact smaller, update the values.</source>
        <translation>暫定対策が入りました。インパクトが減った場合は値を更新してください。</translation>
    </message>
    <message>
        <source>The table cannot be read there. Mend that line, or save the table as CSV again.</source>
        <translation>表をそこで読めませんでした。その行を直すか、CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-03-09, or 7d, 2w, 1m for one to come.</source>
        <translation>日付として読めません。2026-03-09 のように書いてください。先の日は 7d、2w、1m とも書けます。</translation>
    </message>
    <message>
        <source>This day is still to come. Give today or an earlier one.</source>
        <translation>まだ来ていない日です。今日かそれより前の日を指定してください。</translation>
    </message>
    <message>
        <source>This is no invitation to a hub, or a part of it is damaged. Ask for a new one.</source>
        <translation>ハブへの招待ではないか、一部が壊れています。新しい招待をもらってください。</translation>
    </message>
    <message>
        <source>The hub&apos;s database cannot be reached. Check host, port, certificate and password.</source>
        <translation>ハブのデータベースにつながりません。ホスト、ポート、証明書、パスワードを確かめてください。</translation>
    </message>
    <message>
        <source>The hub&apos;s database refused. Nothing was half done; mend what it says and try again.</source>
        <translation>ハブのデータベースが受け付けませんでした。途中までの変更は残っていません。理由を直してもう一度行ってください。</translation>
    </message>
    <message>
        <source>This workspace is shared with nobody. Join a hub with an invitation first: &quot;hub join FILE&quot;.</source>
        <translation>このワークスペースは共有されていません。先に招待ファイルでハブに参加してください(「hub join FILE」)。</translation>
    </message>
    <message>
        <source>This workspace was written by somebody else than the person of the invitation, and the hub would take none of it. Join with a new workspace; this one stays as it is.</source>
        <translation>このワークスペースには招待された人とは別の人の記録があり、ハブはそれを受け付けません。新しいワークスペースで参加してください。このワークスペースはそのまま残ります。</translation>
    </message>
    <message>
        <source>No keychain of this desktop keeps secrets. Keep it in a file with a passphrase, or give it at each start.</source>
        <translation>この環境には秘密情報を保管できるキーチェーンがありません。パスフレーズ付きのファイルに保管するか、起動のたびに入力してください。</translation>
    </message>
    <message>
        <source>This passphrase does not open the hub&apos;s secret. Nothing was changed; try again.</source>
        <translation>このパスフレーズではハブの秘密情報を開けません。何も変更していません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The secret of your hub login is not where it was kept. Unlock the keychain, or ask an administrator for a new invitation.</source>
        <translation>ハブのログイン用の秘密情報が保管場所にありません。キーチェーンのロックを解除するか、管理者に新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>This person has a login at the hub already. To give a new one, revoke the old one first.</source>
        <translation>この人はすでにハブのログインを持っています。新しく発行するには、先に今のログインを失効させてください。</translation>
    </message>
    <message>
        <source>This is the last administrator, and the hub would be left without one. Make somebody else an administrator first.</source>
        <translation>最後の管理者のため変更できません。先に別の人を管理者にしてください。</translation>
    </message>
    <message>
        <source>A running Matoi has this workspace open and shares it already. Close it first, or look with &quot;hub status&quot;.</source>
        <translation>起動中の Matoi がこのワークスペースを開いており、すでに共有しています。先にそちらを閉じるか、「hub status」で状態を確認してください。</translation>
    </message>
    <message>
        <source>Your role at the hub is %1; this needs %2. Ask an administrator, or take emergency access for an hour with &quot;hub break-glass&quot; if it cannot wait.</source>
        <translation>ハブでの役割は「%1」です。これには「%2」が必要です。管理者に依頼するか、待てないときは「hub break-glass」で 1 時間の緊急アクセスを使ってください。</translation>
    </message>
    <message>
        <source>These deployments cannot be read, and none was taken. Mend the line and import again; times need a zone, as in 2026-11-20T13:42:00+09:00.</source>
        <translation>このデプロイの一覧は読めないため、1 件も取り込んでいません。行を直してもう一度取り込んでください。時刻には 2026-11-20T13:42:00+09:00 のようにタイムゾーンが要ります。</translation>
    </message>
    <message>
        <source>This file has not come from the hub yet. It follows by itself while this workspace shares; try again later.</source>
        <translation>このファイルはまだハブから届いていません。共有している間に自動で届きます。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no such comment on this postmortem. See &quot;postmortem show&quot;.</source>
        <translation>このふり返りに、そのコメントはありません。「postmortem show」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no such deployment here. See &quot;deploy list&quot;.</source>
        <translation>そのデプロイはここにありません。「deploy list」で確かめてください。</translation>
    </message>
    <message>
        <source>This template has a mistake. Mend the line; until then the built-in one is used.</source>
        <translation>このひな形に誤りがあります。行を直してください。それまでは組み込みのひな形を使います。</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Local only</source>
        <translation>この端末のみ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有中</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>未共有</translation>
    </message>
    <message>
        <source>Sharing stopped</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>The secret of your hub login is locked away. Unlock it; what you record is kept here meanwhile.</source>
        <translation>ハブのログイン用の秘密情報がロックされています。解除するまでの記録はこの端末に保存されます。</translation>
    </message>
    <message>
        <source>The hub does not accept your login. Ask an administrator for a new invitation; what you record is kept here.</source>
        <translation>ハブがこのログインを受け付けません。管理者に新しい招待を依頼してください。記録はこの端末に保存されています。</translation>
    </message>
    <message>
        <source>Your membership at the hub has ended or was revoked. What you record is kept here and can be exported; ask an administrator.</source>
        <translation>ハブの利用期限が切れたか、利用資格が取り消されました。記録はこの端末に保存され、書き出すこともできます。管理者に確認してください。</translation>
    </message>
    <message>
        <source>The hub asks for a newer Matoi before it takes your records. Update when there is time; what you record is kept here.</source>
        <translation>ハブが新しい版の Matoi を求めています。落ち着いたら更新してください。記録はこの端末に保存されています。</translation>
    </message>
    <message>
        <source>The database that answered is no hub. Ask whoever runs it; what you record is kept here.</source>
        <translation>接続先のデータベースはハブではありません。運用担当者に確認してください。記録はこの端末に保存されています。</translation>
    </message>
    <message>
        <source>What the hub sent does not follow its own record (position %1). Sharing has stopped so that nothing false is taken in. Tell an administrator and run &quot;hub verify&quot;.</source>
        <translation>ハブから届いた記録の連鎖が位置 %1 で合いません。誤った記録を取り込まないよう共有を止めました。管理者に知らせ、「hub verify」を実行してください。</translation>
    </message>
    <message>
        <source>This disk did not take what the hub sent. Make room; sharing goes on by itself.</source>
        <translation>ハブから届いた記録をこのディスクに書き込めません。空き容量を確保すると、共有は自動で再開します。</translation>
    </message>
    <message>
        <source>This needs the role &quot;%1&quot; at the hub. Ask an administrator, then send it again.</source>
        <translation>ハブの「%1」権限が必要です。管理者に依頼してから再送してください。</translation>
    </message>
    <message>
        <source>The incident is restricted and does not name you. Ask one of its readers, then send it again.</source>
        <translation>このインシデントは限定公開で、あなたは閲覧者に入っていません。閲覧者に依頼してから再送してください。</translation>
    </message>
    <message>
        <source>It was recorded as somebody else, and the hub takes from you only what is yours.</source>
        <translation>別の人として記録されています。ハブが受け付けるのは本人の記録だけです。</translation>
    </message>
    <message>
        <source>It is too large for the hub. Attach it as a file.</source>
        <translation>ハブの上限を超えています。ファイルとして添付してください。</translation>
    </message>
    <message>
        <source>It came after the hour of emergency access was over. Ask an administrator, then send it again.</source>
        <translation>緊急アクセスの 60 分が過ぎたあとに届きました。管理者に依頼してから再送してください。</translation>
    </message>
    <message>
        <source>The hub did not take it (%1). Export it and tell whoever runs the hub.</source>
        <translation>ハブが受け付けませんでした(%1)。書き出して、ハブの運用担当者に知らせてください。</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>レビュー担当</translation>
    </message>
    <message>
        <source>responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>%1 と共有中</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>Not shared: %1</source>
        <translation>共有していません: %1</translation>
    </message>
    <message>
        <source>Sharing stopped: %1</source>
        <translation>共有を停止: %1</translation>
    </message>
    <message>
        <source>unsent: %1</source>
        <translation>未共有 %1 件</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>受付不可 %1 件</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>最終受信 %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>ログイン不可</translation>
    </message>
    <message>
        <source>no longer a member</source>
        <translation>メンバーではありません</translation>
    </message>
    <message>
        <source>update needed</source>
        <translation>更新が必要</translation>
    </message>
    <message>
        <source>no hub there</source>
        <translation>ハブではありません</translation>
    </message>
    <message>
        <source>its record does not match</source>
        <translation>記録の不一致</translation>
    </message>
    <message>
        <source>this disk is full or broken</source>
        <translation>このディスクに書けません</translation>
    </message>
    <message>
        <source>no reason known</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <source>You can go on. What you record is kept on this computer and shared as soon as the hub answers.</source>
        <translation>記録は続けられます。以後の記録はこの端末に保存され、ハブにつながり次第共有されます。</translation>
    </message>
    <message>
        <source>Position %1: a row is missing or stands there twice.</source>
        <translation>位置 %1: 行が欠けているか、重複しています。</translation>
    </message>
    <message>
        <source>Position %1: the row does not follow the one before it. Somebody has changed, removed or added one.</source>
        <translation>位置 %1: 前の行とつながりません。行が変更・削除・追加されています。</translation>
    </message>
    <message>
        <source>Position %1: the record differs from its seal.</source>
        <translation>位置 %1: 記録が封印と一致しません。</translation>
    </message>
    <message>
        <source>Position %1: the record does not follow what its computer wrote before.</source>
        <translation>位置 %1: 同じ端末の直前の記録とつながりません。</translation>
    </message>
    <message>
        <source>The log does not end where the hub says (%1).</source>
        <translation>記録の末尾がハブの示す位置(%1)と一致しません。</translation>
    </message>
    <message>
        <source>Position %1: the hub&apos;s log is another one than your copy. Keep the copy; it may be what is needed.</source>
        <translation>位置 %1: ハブの記録が手元の写しと異なります。手元の写しを残しておいてください。復旧に必要になることがあります。</translation>
    </message>
    <message>
        <source>The hub&apos;s log ends at %1, before your copy does. What it lacks is given back at the next contact.</source>
        <translation>ハブの記録は %1 で終わっており、手元より短くなっています。足りない分は次の接続時に戻されます。</translation>
    </message>
    <message>
        <source>Position %1: a desk vouched for another log. The hub has lost its tail since, or was written anew.</source>
        <translation>位置 %1: ある端末が別の記録を確認しています。その後にハブが末尾を失ったか、書き換えられています。</translation>
    </message>
    <message>
        <source>Position %1: two desks read the same log and saw another state. Compare them by &quot;log hash&quot;.</source>
        <translation>位置 %1: 同じ記録から 2 台の端末が異なる状態を得ています。「log hash」で比べてください。</translation>
    </message>
</context>
<context>
    <name>Nag</name>
    <message>
        <source>Nobody has commanded for %1</source>
        <translation>%1前から、指揮がいません</translation>
    </message>
    <message>
        <source>Scope and degree have not been set for %1</source>
        <translation>%1前から、影響範囲と影響度が未設定です</translation>
    </message>
    <message>
        <source>The summary is out, the outlook has not been set for %1</source>
        <translation>サマリ共有から %1、見通しが未設定です</translation>
    </message>
    <message>
        <source>No hypothesis has moved for %1</source>
        <translation>%1前から、どの仮説も動いていません</translation>
    </message>
</context>
<context>
    <name>NextAct</name>
    <message>
        <source>Wake somebody up, by phone, in the order of the list</source>
        <translation>順番どおりに電話でたたき起こす</translation>
    </message>
    <message>
        <source>Nobody commands: take command</source>
        <translation>指揮がいません。指揮を執る</translation>
    </message>
    <message>
        <source>Judge: is this an outage?</source>
        <translation>判断する: これは障害か</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>始める: %1</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>終える: %1</translation>
    </message>
    <message>
        <source>Post the first situation summary</source>
        <translation>最初の現状サマリを出す</translation>
    </message>
    <message>
        <source>Say how it looks: continuing, converging or converged</source>
        <translation>見通しを示す: 継続しそう・収束しそう・収束した</translation>
    </message>
    <message>
        <source>Score the impact: scope and degree</source>
        <translation>影響範囲と影響度を付ける</translation>
    </message>
    <message>
        <source>Update the situation summary</source>
        <translation>現状サマリを更新する</translation>
    </message>
    <message>
        <source>Record the convergence and name who writes the report</source>
        <translation>収束を記録し、障害レポートの担当者を決める</translation>
    </message>
    <message>
        <source>Name who writes the report</source>
        <translation>障害レポートの担当者を決める</translation>
    </message>
    <message>
        <source>Write the incident report</source>
        <translation>障害レポートを書く</translation>
    </message>
    <message>
        <source>Hold the review and record the day</source>
        <translation>ふり返り会を開き、日を記録する</translation>
    </message>
    <message>
        <source>Set the postmortem to reviewed</source>
        <translation>ふり返りをレビュー済みにする</translation>
    </message>
    <message>
        <source>Finish the open P0 actions</source>
        <translation>残っている P0 のアクションアイテムを終える</translation>
    </message>
    <message>
        <source>Finish the permanent fix, or say why none is needed</source>
        <translation>恒久対応を終えるか、不要な理由を書く</translation>
    </message>
    <message>
        <source>Everything is done: close the incident</source>
        <translation>すべて終わりました。完了にする</translation>
    </message>
    <message>
        <source>Two people wrote different values: choose one</source>
        <translation>2 人が違う値を書きました。どちらかを選ぶ</translation>
    </message>
    <message>
        <source>Take on the judgement: is this an incident?</source>
        <translation>判断を引き受ける: インシデントか</translation>
    </message>
    <message>
        <source>Start responding</source>
        <translation>対応を始める</translation>
    </message>
    <message>
        <source>A bug is no incident: say so, with the reason</source>
        <translation>バグはインシデントではない: 理由とともに記録する</translation>
    </message>
    <message>
        <source>The outlook has changed: tell customers, by the policy?</source>
        <translation>見通しが変わりました。この方針でお客さまに連絡しますか</translation>
    </message>
    <message>
        <source>A notice waits for approval by the commander or the PdM</source>
        <translation>お客さま連絡が承認待ちです (指揮か PdM)</translation>
    </message>
    <message>
        <source>The notice is approved: send it and record that it went out</source>
        <translation>承認済みです。送信して、送ったことを記録する</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Recovered</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>回復傾向</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>%1 organisations</source>
        <translation>%1 組織</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>%1 名</translation>
    </message>
    <message>
        <source>(Drill) %1</source>
        <translation>(訓練) %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Postmortem of %1</source>
        <translation>%1 のふり返り</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Times in %1 (UTC%2)</source>
        <translation>時刻は %1 (UTC%2)</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>Written %1 by %2</source>
        <translation>作成 %1 %2</translation>
    </message>
    <message>
        <source>[picture not printed: %1]</source>
        <translation>[画像を印刷していません: %1]</translation>
    </message>
    <message>
        <source>[picture not included: %1]</source>
        <translation>[画像を含めていません: %1]</translation>
    </message>
    <message>
        <source>HTML was left out in line %1: %2</source>
        <translation>%1 行目の HTML を除きました: %2</translation>
    </message>
    <message>
        <source>A link in line %1 leads nowhere now, its words stay: %2</source>
        <translation>%1 行目のリンクを外し、文字だけを残しました: %2</translation>
    </message>
    <message>
        <source>A picture in line %1 was not fetched: %2</source>
        <translation>%1 行目の画像は取得していません: %2</translation>
    </message>
    <message>
        <source>No picture is attached for line %1: %2</source>
        <translation>%1 行目の画像が添付にありません: %2</translation>
    </message>
    <message>
        <source>Lists or quotes from line %1 on are too deep, their words stay</source>
        <translation>%1 行目からの箇条書きや引用は入れ子が深すぎるため、文字だけを残しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>%1, %2, %3 to %4, %5</source>
        <translation>%1、%2、%3〜%4、%5</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 人</translation>
    </message>
</context>
<context>
    <name>Postmortem</name>
    <message>
        <source>Restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Contact with customers</source>
        <translation>お客さま連絡</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>Sections without words: %1</source>
        <translation>まだ書かれていない節: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Postmortem in one page</source>
        <translation>ふり返り（1 ページ）</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>残っているアクションアイテム</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Affected function</source>
        <translation>影響を受けた機能</translation>
    </message>
    <message>
        <source>Affected organisations</source>
        <translation>影響を受けた組織</translation>
    </message>
    <message>
        <source>Affected users</source>
        <translation>影響を受けた人</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>主な時刻</translation>
    </message>
    <message>
        <source>Who had which duty</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What went past the rules</source>
        <translation>通常の手順によらなかったこと</translation>
    </message>
    <message>
        <source>Reviewed together: %1</source>
        <translation>ふり返り会の参加者: %1</translation>
    </message>
    <message>
        <source>Signed off by %1, %2</source>
        <translation>確認: %1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Similar incidents</source>
        <translation>似た障害</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>似ている点</translation>
    </message>
    <message>
        <source>Text for outsiders</source>
        <translation>外部向け文面</translation>
    </message>
    <message>
        <source>Only what follows is meant for people outside</source>
        <translation>社外に出してよいのはこの枠の中だけです</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>初動まで</translation>
    </message>
    <message>
        <source>Time to first notice</source>
        <translation>第一報まで</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>復旧まで</translation>
    </message>
    <message>
        <source>Time to permanent fix</source>
        <translation>恒久対応まで</translation>
    </message>
    <message>
        <source>Until the review</source>
        <translation>ふり返り会まで</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>scope × degree, impact %1</source>
        <translation>影響範囲 × 影響度、インパクト %1</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お客さま連絡</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>前の出来事から</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Handed over with</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>効果確認: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>対応: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>まとめ: %1</translation>
    </message>
    <message>
        <source>Facilitator: %1</source>
        <translation>進行: %1</translation>
    </message>
    <message>
        <source>Reviewed on %1</source>
        <translation>ふり返り会 %1</translation>
    </message>
    <message>
        <source>Review meeting on %1</source>
        <translation>ふり返り会の予定 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>(redacted)</source>
        <translation>(黒塗り)</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>時刻は %1</translation>
    </message>
    <message>
        <source>(retracted: %1)</source>
        <translation>(取り消し: %1)</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90 パーセンタイル</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Median, minutes</source>
        <translation>中央値 (分)</translation>
    </message>
    <message>
        <source>90th percentile, minutes</source>
        <translation>90 パーセンタイル (分)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Period (%1)</source>
        <translation>期間 (%1)</translation>
    </message>
    <message>
        <source>Four Keys project</source>
        <translation>Four Keys プロジェクト</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Drills, merged incidents, false alarms and incidents without a class are in no number.</source>
        <translation>訓練、統合したもの、誤検知、分類が未定のものは、どの数値にも入りません。</translation>
    </message>
    <message>
        <source>Restricted incidents left out: %1.</source>
        <translation>制限付きのため除いたインシデント: %1 件。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Counted, or why not</source>
        <translation>集計対象か、対象外の理由</translation>
    </message>
</context>
<context>
    <name>RiskSettings</name>
    <message>
        <source>Whom an outage hits</source>
        <translation>障害の影響を受ける相手</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>お客さま</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>The words of scope and degree where no own ones stand below. Numbers and rules stay.</source>
        <translation>下に独自の文言がないとき、影響範囲と影響度に使う文言。数値と規則は変わりません。</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>お客さま</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>影響範囲 %1</translation>
    </message>
    <message>
        <source>Stands beside the %1 of scope.</source>
        <translation>影響範囲 %1 の横に表示します。</translation>
    </message>
    <message>
        <source>Degree %1</source>
        <translation>影響度 %1</translation>
    </message>
    <message>
        <source>Stands beside the %1 of degree.</source>
        <translation>影響度 %1 の横に表示します。</translation>
    </message>
</context>
<context>
    <name>RiskSheet</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Potential impact</source>
        <translation>潜在的なインパクト</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Degree of impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Priority score</source>
        <translation>優先度スコア</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>現在のインパクト</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知日</translation>
    </message>
    <message>
        <source>Investigated since</source>
        <translation>調査開始日</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つけた場</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>From recognition to the cause</source>
        <translation>認知から原因特定までのログ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>対策方針</translation>
    </message>
    <message>
        <source>Log of countermeasures</source>
        <translation>対策ログ</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next Action</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>It took %1 to detect and %2 to recover. %3</source>
        <translation>検知まで %1、復旧まで %2でした。%3</translation>
    </message>
    <message>
        <source>Detected after %1. %2</source>
        <translation>検知まで %1でした。%2</translation>
    </message>
    <message>
        <source>The first notice went out after %1. %2</source>
        <translation>第一報まで %1 でした。%2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What happened, to whom, for how long, and what ended it?</source>
        <translation>何が、だれに、どれだけの間起き、何で収まりましたか</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Who could not do what? Numbers first.</source>
        <translation>だれが何をできませんでしたか。まず数字から</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Which of the pinned entries tell how it went?</source>
        <translation>経過がわかる記録はどれですか。ピンした記録から引用できます</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Who or what noticed it, and what should have?</source>
        <translation>だれが、何が気づきましたか。本来は何が気づくべきでしたか</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>What set it off on that day?</source>
        <translation>その日に起きたきっかけは何ですか</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why was it possible? Events, not names.</source>
        <translation>なぜ起こりえたのですか。人の名前ではなく出来事で</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>暫定対応</translation>
    </message>
    <message>
        <source>What made it bearable, and what is still left of it?</source>
        <translation>何でしのぎましたか。まだ残っているものは何ですか</translation>
    </message>
    <message>
        <source>Permanent fix</source>
        <translation>恒久対応</translation>
    </message>
    <message>
        <source>What makes it impossible from now on?</source>
        <translation>何をすれば二度と起きなくなりますか</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>How is the same kind kept from coming again?</source>
        <translation>同じ種類の障害をどう防ぎますか</translation>
    </message>
    <message>
        <source>Shorter detection and recovery</source>
        <translation>検知と復旧を短くするには</translation>
    </message>
    <message>
        <source>Where did time go, and what saves it?</source>
        <translation>時間がかかったのはどこで、どうすれば短くできますか</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>うまくいったこと</translation>
    </message>
    <message>
        <source>What helped, and is to be kept?</source>
        <translation>助けになり、続けたいことは何ですか</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>うまくいかなかったこと</translation>
    </message>
    <message>
        <source>What held you up?</source>
        <translation>手間どったことは何ですか</translation>
    </message>
    <message>
        <source>Where we were lucky</source>
        <translation>運がよかったこと</translation>
    </message>
    <message>
        <source>What could have been worse, by chance alone?</source>
        <translation>偶然そうならずに済んだことは何ですか</translation>
    </message>
    <message>
        <source>Why it surprised us</source>
        <translation>なぜ驚いたか</translation>
    </message>
    <message>
        <source>What did you believe that was not so?</source>
        <translation>思い込んでいて、違っていたことは何ですか</translation>
    </message>
    <message>
        <source>How customers were told</source>
        <translation>顧客対応のふり返り</translation>
    </message>
    <message>
        <source>When did they know what, and was it enough?</source>
        <translation>お客さまはいつ何を知り、それで足りましたか</translation>
    </message>
    <message>
        <source>Text for outside</source>
        <translation>外部向け文面</translation>
    </message>
    <message>
        <source>What may customers read? No names, no inner words.</source>
        <translation>お客さまが読む文です。人の名前や社内の言葉は使いません</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>What is agreed? The items beside this text count.</source>
        <translation>何をすると決めましたか。右のアクションアイテムが正式なものです</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考リンク</translation>
    </message>
    <message>
        <source>Pull requests, graphs, threads.</source>
        <translation>PR、グラフ、スレッドなど</translation>
    </message>
</context>
<context>
    <name>SpokenDesk</name>
    <message>
        <source>Restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>インパクト %1</translation>
    </message>
    <message>
        <source>Outlook: %1</source>
        <translation>見通し: %1</translation>
    </message>
    <message>
        <source>Nobody commands</source>
        <translation>指揮者がいません</translation>
    </message>
    <message>
        <source>Commander: %1</source>
        <translation>指揮: %1</translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <translation>次の更新: %1</translation>
    </message>
    <message>
        <source>Situation: %1</source>
        <translation>状況: %1</translation>
    </message>
    <message>
        <source>Actions: %1</source>
        <translation>対応中: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>必要なこと: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>やること: %1</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Situation</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>インパクト %1</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
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
    <message>
        <source>Calling</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>レビュー担当者</translation>
    </message>
    <message>
        <source>responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
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
        <translation>対応中</translation>
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
    <message>
        <source>Channel link</source>
        <translation>チャンネルのリンク</translation>
    </message>
    <message>
        <source>Channel members</source>
        <translation>チャンネルの参加者</translation>
    </message>
    <message>
        <source>Affected function</source>
        <translation>影響を受けた機能</translation>
    </message>
    <message>
        <source>Where it was noticed</source>
        <translation>気づいた場所</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Time of detection</source>
        <translation>検知の時刻</translation>
    </message>
    <message>
        <source>Situation summary</source>
        <translation>現状サマリ</translation>
    </message>
    <message>
        <source>Start of every lane</source>
        <translation>各レーンの開始</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Who is not in the channel</source>
        <translation>チャンネルにいない人</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>Contact policy</source>
        <translation>連絡方針</translation>
    </message>
    <message>
        <source>No contact with customers</source>
        <translation>お客さまへの連絡なし</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響のある相手</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Contact policy, %1</source>
        <translation>連絡方針 (%1)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つけた場</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知日</translation>
    </message>
    <message>
        <source>Investigated since</source>
        <translation>調査開始日</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Potential impact</source>
        <translation>潜在的なインパクト</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>現在のインパクト</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Degree of impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>対策方針</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next Action</translation>
    </message>
    <message>
        <source>Log of countermeasures</source>
        <translation>対策ログ</translation>
    </message>
    <message>
        <source>The root is solved already</source>
        <translation>根本は解消済み</translation>
    </message>
    <message>
        <source>The postmortem is not written yet</source>
        <translation>ポストモーテムがまだ書かれていない</translation>
    </message>
    <message>
        <source>The potential impact is below 3</source>
        <translation>潜在的なインパクトが 3 未満</translation>
    </message>
    <message>
        <source>Days of investigation</source>
        <translation>調査日数</translation>
    </message>
    <message>
        <source>The potential impact is unknown</source>
        <translation>潜在的なインパクトが不明</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>neither UTF-8 nor Shift_JIS</source>
        <translation>文字コードが UTF-8 でも Shift_JIS でもありません</translation>
    </message>
    <message>
        <source>columns that are missing</source>
        <translation>足りない列</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>閉じた引用符のあとに文字があります</translation>
    </message>
    <message>
        <source>cells of this line / of the headings</source>
        <translation>この行のセル数 / 見出しの数</translation>
    </message>
    <message>
        <source>Why no risk is recorded</source>
        <translation>リスクを登録しない理由</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Owner of the postmortem</source>
        <translation>ふり返りのまとめ役</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Due date of the postmortem</source>
        <translation>ふり返りの期限</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>ふり返り会</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
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
        <translation>やること</translation>
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
    <name>WordsNotice</name>
    <message>
        <source>First notice</source>
        <translation>第一報</translation>
    </message>
    <message>
        <source>Scope of the impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>最終報告</translation>
    </message>
</context>
<context>
    <name>WordsNumber</name>
    <message>
        <source>Time to detect (MTTD)</source>
        <translation>検知までの時間 (MTTD)</translation>
    </message>
    <message>
        <source>Time to acknowledge (MTTA)</source>
        <translation>初動までの時間 (MTTA)</translation>
    </message>
    <message>
        <source>Time to converge (MTTR)</source>
        <translation>収束までの時間 (MTTR)</translation>
    </message>
    <message>
        <source>Time to the first customer notice</source>
        <translation>お客さまへの第一報までの時間</translation>
    </message>
    <message>
        <source>Time to the permanent fix</source>
        <translation>恒久対応までの時間</translation>
    </message>
    <message>
        <source>Time to the review</source>
        <translation>ふり返りまでの時間</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>デプロイ頻度</translation>
    </message>
    <message>
        <source>Lead time for changes</source>
        <translation>変更のリードタイム</translation>
    </message>
    <message>
        <source>Change failure rate</source>
        <translation>変更障害率</translation>
    </message>
    <message>
        <source>Time to restore after a deployment</source>
        <translation>デプロイ起因の復旧時間</translation>
    </message>
    <message>
        <source>From the start to the detection. The articles call this MTTA too.</source>
        <translation>発生から検知まで。これを MTTA と呼ぶ記事もあります。</translation>
    </message>
    <message>
        <source>From the detection to the acknowledgement.</source>
        <translation>検知から初動まで。</translation>
    </message>
    <message>
        <source>From the start to the convergence; what recurred counts until its last one. Running incidents are not counted.</source>
        <translation>発生から収束まで。再発したものは最後の収束まで。対応中のものは数えません。</translation>
    </message>
    <message>
        <source>From the declaration to the first notice that went out to customers.</source>
        <translation>宣言からお客さまへの最初の連絡が出るまで。</translation>
    </message>
    <message>
        <source>From the convergence to the permanent fix.</source>
        <translation>収束から恒久対応の完了まで。</translation>
    </message>
    <message>
        <source>From the convergence to the review meeting.</source>
        <translation>収束からふり返り会の開催まで。</translation>
    </message>
    <message>
        <source>Deployments per calendar day, since the first one. Daily: a median of 3 or more days with a deployment per week over the last three months; weekly: a deployment in the median week; monthly: one in the median month.</source>
        <translation>最初のデプロイ以降の暦日あたりのデプロイ数。直近 3 か月で、デプロイした日が週の中央値で 3 日以上なら毎日、中央値の週に 1 回でもあれば毎週、中央値の月に 1 回以上なら毎月。</translation>
    </message>
    <message>
        <source>From a change to its deployment, for every change of every deployment; only times above 0.</source>
        <translation>変更からそのデプロイまで。デプロイごとのすべての変更で、0 より大きい時間だけを数えます。</translation>
    </message>
    <message>
        <source>Deployments that caused an incident, of all deployments. Each counts once, however many incidents it caused.</source>
        <translation>全デプロイのうち、障害の原因になったデプロイの割合。障害が何件起きても、1 つのデプロイは 1 回と数えます。</translation>
    </message>
    <message>
        <source>From the start to the convergence of incidents that a deployment caused, as somebody named it.</source>
        <translation>人が原因のデプロイを記録した障害の、発生から収束まで。</translation>
    </message>
    <message>
        <source>By the formula of the Four Keys project: incidents that a deployment caused, of all deployments. It can pass 100 %.</source>
        <translation>Four Keys プロジェクトの式: デプロイが原因の障害の件数 ÷ 全デプロイ。100 % を超えることがあります。</translation>
    </message>
    <message>
        <source>By the formula of the Four Keys project: from the declaration, or from the deployment where that was earlier, to the convergence.</source>
        <translation>Four Keys プロジェクトの式: 宣言 (デプロイのほうが早ければデプロイ) から収束まで。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Merged into another</source>
        <translation>別のインシデントに統合</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤検知</translation>
    </message>
    <message>
        <source>Not an incident</source>
        <translation>障害ではない</translation>
    </message>
    <message>
        <source>Class undecided</source>
        <translation>分類が未定</translation>
    </message>
    <message>
        <source>The time it begins with is not recorded</source>
        <translation>始まりの時刻が記録されていません</translation>
    </message>
    <message>
        <source>The time it ends with is not recorded</source>
        <translation>終わりの時刻が記録されていません</translation>
    </message>
    <message>
        <source>Not converged</source>
        <translation>未収束</translation>
    </message>
    <message>
        <source>Review not held</source>
        <translation>ふり返りが未開催</translation>
    </message>
    <message>
        <source>No customer notice</source>
        <translation>お客さま連絡なし</translation>
    </message>
    <message>
        <source>Permanent fix not done</source>
        <translation>恒久対応が未完了</translation>
    </message>
    <message>
        <source>No permanent fix needed</source>
        <translation>恒久対応は不要</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>終わりが始まりより前</translation>
    </message>
    <message>
        <source>The time of the change is not known</source>
        <translation>変更の時刻が不明</translation>
    </message>
    <message>
        <source>The change is not older than its deployment</source>
        <translation>変更がデプロイより前ではない</translation>
    </message>
    <message>
        <source>No changes are known</source>
        <translation>変更の記録なし</translation>
    </message>
    <message>
        <source>Names a deployment that is not recorded here</source>
        <translation>記録にないデプロイを指しています</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年に数回</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>1 日未満</translation>
    </message>
    <message>
        <source>Less than a week</source>
        <translation>1 週間未満</translation>
    </message>
    <message>
        <source>Less than a month</source>
        <translation>1 か月未満</translation>
    </message>
    <message>
        <source>Less than six months</source>
        <translation>6 か月未満</translation>
    </message>
    <message>
        <source>Six months or more</source>
        <translation>6 か月以上</translation>
    </message>
    <message>
        <source>0-15 %</source>
        <translation>0〜15 %</translation>
    </message>
    <message>
        <source>16-45 %</source>
        <translation>16〜45 %</translation>
    </message>
    <message>
        <source>46 % or more</source>
        <translation>46 % 以上</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%1 回/日</translation>
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
<context>
    <name>WordsRisk</name>
    <message>
        <source>Not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>様子見</translation>
    </message>
    <message>
        <source>Workaround in place</source>
        <translation>暫定対策済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Registered by hand</source>
        <translation>手で登録</translation>
    </message>
    <message>
        <source>From an investigation</source>
        <translation>調査から</translation>
    </message>
    <message>
        <source>From a postmortem</source>
        <translation>ポストモーテムから</translation>
    </message>
    <message>
        <source>From an incident without its permanent fix</source>
        <translation>恒久対応待ちのインシデントから</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>From recognition to the cause</source>
        <translation>認知から原因特定までのログ</translation>
    </message>
    <message>
        <source>Log of countermeasures</source>
        <translation>対策ログ</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>恒久</translation>
    </message>
    <message>
        <source>May happen at any time; almost certain as we grow</source>
        <translation>いつ発生してもおかしくない / スケールするとほぼ確実</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>発生する可能性がある</translation>
    </message>
    <message>
        <source>A few customers</source>
        <translation>一部の顧客</translation>
    </message>
    <message>
        <source>A few stores</source>
        <translation>数店舗</translation>
    </message>
    <message>
        <source>Less than half of the customers</source>
        <translation>半数未満の顧客</translation>
    </message>
    <message>
        <source>Less than half of the stores</source>
        <translation>半数未満の店舗</translation>
    </message>
    <message>
        <source>Half of the customers or more</source>
        <translation>半数以上の顧客</translation>
    </message>
    <message>
        <source>Half of the stores or more</source>
        <translation>半数以上の店舗</translation>
    </message>
    <message>
        <source>The impact is unknown: find out first</source>
        <translation>インパクトは不明: まず調べる</translation>
    </message>
    <message>
        <source>Impact %1 × likelihood %2 = priority %3</source>
        <translation>インパクト %1 × 発生可能性 %2 = 優先度 %3</translation>
    </message>
    <message>
        <source>Scope %1 × degree %2 = %3 → %4 × likelihood %5 = priority %6</source>
        <translation>範囲 %1 × 影響度 %2 = %3 → %4 × 発生可能性 %5 = 優先度 %6</translation>
    </message>
    <message>
        <source>The postmortem is written</source>
        <translation>ポストモーテムが書かれている</translation>
    </message>
    <message>
        <source>Investigated for 7 days or more</source>
        <translation>調査 7 日以上</translation>
    </message>
    <message>
        <source>The root is not solved</source>
        <translation>根本は未解決</translation>
    </message>
    <message>
        <source>The potential impact may become 3 or more</source>
        <translation>潜在 3 以上</translation>
    </message>
    <message>
        <source>No: the root is solved already.</source>
        <translation>いいえ: 根本は解消済みです。</translation>
    </message>
    <message>
        <source>No: write the postmortem first.</source>
        <translation>いいえ: 先にポストモーテムを書いてください。</translation>
    </message>
    <message>
        <source>No: the potential impact is below 3.</source>
        <translation>いいえ: 潜在的なインパクトが 3 未満です。</translation>
    </message>
    <message>
        <source>No: say since when it has been investigated, at least 7 days.</source>
        <translation>いいえ: 調査開始日を入れてください（7 日以上の調査が条件）。</translation>
    </message>
    <message>
        <source>No: investigated for %1 of 7 days. Keep investigating.</source>
        <translation>いいえ: 調査 %1 日目です（条件は 7 日）。調査を続けてください。</translation>
    </message>
    <message>
        <source>Yes, with a reason: nobody knows the impact yet, so 3 or more cannot be excluded.</source>
        <translation>はい（理由が必要）: インパクトが不明で、3 以上になりうることを否定できません。</translation>
    </message>
    <message>
        <source>Yes: the postmortem is written and the permanent fix takes time.</source>
        <translation>はい: ポストモーテムが書かれ、恒久対応に時間がかかります。</translation>
    </message>
    <message>
        <source>Yes: the incident waits for its permanent fix.</source>
        <translation>はい: インシデントが恒久対応を待っています。</translation>
    </message>
    <message>
        <source>Yes: investigated for %1 days, not solved, and the impact may become 3 or more.</source>
        <translation>はい: 調査 %1 日、根本は未解決、潜在 3 以上になりえます。</translation>
    </message>
    <message>
        <source>Only back-office work</source>
        <translation>裏方の業務のみ影響</translation>
    </message>
    <message>
        <source>Only work outside the store</source>
        <translation>店外業務のみ影響</translation>
    </message>
    <message>
        <source>Daily work hindered, with a way round</source>
        <translation>日常業務に支障（代替手段あり）</translation>
    </message>
    <message>
        <source>Store work hindered, with a way round</source>
        <translation>店内業務に支障（代替手段あり）</translation>
    </message>
    <message>
        <source>Daily work hardly possible</source>
        <translation>日常業務の遂行が困難</translation>
    </message>
    <message>
        <source>Store work hardly possible</source>
        <translation>店内業務の遂行が困難</translation>
    </message>
</context>
<context>
    <name>matoi::ui</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Priority sum</source>
        <translation>優先度の合計</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ActionColumn</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Action items and what is missing</source>
        <translation>アクションアイテムと完了の条件</translation>
    </message>
    <message>
        <source>Review meeting held (%1)</source>
        <translation>ふり返り会を開いた (%1)</translation>
    </message>
    <message>
        <source>Review meeting held (planned %1)</source>
        <translation>ふり返り会を開いた (予定 %1)</translation>
    </message>
    <message>
        <source>Review meeting held</source>
        <translation>ふり返り会を開いた</translation>
    </message>
    <message>
        <source>Postmortem reviewed</source>
        <translation>レビュー済みになった</translation>
    </message>
    <message>
        <source>All P0 items done (%1 / %2)</source>
        <translation>P0 の対策がすべて完了 (%1 / %2)</translation>
    </message>
    <message>
        <source>Permanent fix done, or a reason why none is needed</source>
        <translation>恒久対応が完了、または不要の理由</translation>
    </message>
    <message>
        <source>Before it is done</source>
        <translation>完了の条件</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>障害を完了する</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sign it as it is</source>
        <translation>この版に署名する</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for an answer</source>
        <translation>
            <numerusform>返事を待つコメント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Seven days without a permanent fix: record it as a risk</source>
        <translation>恒久対応が 7 日を超えています。リスクとして引き継げます</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>%1 が署名、%2</translation>
    </message>
    <message>
        <source>Signed by %1, %2, an older version</source>
        <translation>%1 が署名、%2、古い版</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>waits to be verified</source>
        <translation>効果確認 待ち</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>%1 / %2 完了</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 期限切れ</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>%1 が効果を確認</translation>
    </message>
    <message>
        <source>will not be done: %1</source>
        <translation>対応しない: %1</translation>
    </message>
    <message>
        <source>%1, an older version</source>
        <translation>%1 古い版</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Acts</name>
    <message>
        <source>Entry pinned</source>
        <translation>ピンで留めました</translation>
    </message>
    <message>
        <source>Entry unpinned</source>
        <translation>ピンを外しました</translation>
    </message>
    <message>
        <source>Entry corrected</source>
        <translation>記録を訂正しました</translation>
    </message>
    <message>
        <source>Entry retracted</source>
        <translation>記録を取り消しました</translation>
    </message>
    <message>
        <source>Outlook: %1</source>
        <translation>見通し: %1</translation>
    </message>
    <message>
        <source>Score recorded</source>
        <translation>スコアを記録しました</translation>
    </message>
    <message>
        <source>Class recorded</source>
        <translation>分類を記録しました</translation>
    </message>
    <message>
        <source>To-do ticked</source>
        <translation>やることを完了にしました</translation>
    </message>
    <message>
        <source>Step ticked</source>
        <translation>ステップを完了にしました</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>ステップを始めました</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>ステップ省略</translation>
    </message>
    <message>
        <source>Step reopened</source>
        <translation>ステップをやり直しにしました</translation>
    </message>
    <message>
        <source>Hypothesis settled</source>
        <translation>仮説に決着をつけました</translation>
    </message>
    <message>
        <source>Summary posted</source>
        <translation>サマリを出しました</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Duty renounced</source>
        <translation>役割を降りました</translation>
    </message>
    <message>
        <source>Notice drafted</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>Notice approved</source>
        <translation>承認しました</translation>
    </message>
    <message>
        <source>No contact needed</source>
        <translation>連絡不要</translation>
    </message>
    <message>
        <source>Contact policy decided</source>
        <translation>連絡方針を決めました</translation>
    </message>
    <message>
        <source>To-dos pulled in</source>
        <translation>やることを取り込みました</translation>
    </message>
    <message>
        <source>To-do changed</source>
        <translation>やることを直しました</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Merged into another incident</source>
        <translation>別の障害に統合しました</translation>
    </message>
    <message>
        <source>Linked with another incident</source>
        <translation>別の障害と関連付け</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>競合を確かめました</translation>
    </message>
    <message>
        <source>Section written</source>
        <translation>節を記入しました</translation>
    </message>
    <message>
        <source>Postmortem planned</source>
        <translation>ふり返りの計画を記録しました</translation>
    </message>
    <message>
        <source>Review meeting recorded</source>
        <translation>ふり返り会を記録しました</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>コメントを追加しました</translation>
    </message>
    <message>
        <source>Comment answered</source>
        <translation>コメントを解決済みにしました</translation>
    </message>
    <message>
        <source>Postmortem signed</source>
        <translation>ふり返りに署名しました</translation>
    </message>
    <message>
        <source>Postmortem: %1</source>
        <translation>ふり返り: %1</translation>
    </message>
    <message>
        <source>Action item added</source>
        <translation>アクションアイテムを追加しました</translation>
    </message>
    <message>
        <source>Action item changed</source>
        <translation>アクションアイテムを変更しました</translation>
    </message>
    <message>
        <source>State of the action item recorded</source>
        <translation>アクションアイテムの状態を記録しました</translation>
    </message>
</context>
<context>
    <name>matoi::ui::AlarmBar</name>
    <message>
        <source>Record the answer</source>
        <translation>応答を記録</translation>
    </message>
    <message>
        <source>%1: nobody responsible has answered yet</source>
        <translation>%1: 責任者がまだ応答していません</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Security emergency</source>
        <translation>セキュリティ緊急事態</translation>
    </message>
    <message>
        <source>since detection</source>
        <translation>検知から</translation>
    </message>
</context>
<context>
    <name>matoi::ui::BannerStack</name>
    <message>
        <source>The next update is late by %1</source>
        <translation>次の更新を %1 過ぎています</translation>
    </message>
    <message>
        <source>Promised for %1. Update the summary, or move the time.</source>
        <translation>%1 の約束です。サマリを更新するか、時刻を延ばしてください</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>延ばす</translation>
    </message>
    <message>
        <source>Changed in two places at once</source>
        <translation>2 か所で同時に変更されました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>くらべる</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Nothing is sent, nothing is counted</source>
        <translation>何も送信されず、数にも入りません</translation>
    </message>
    <message>
        <source>Take command</source>
        <translation>指揮を執る</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>New hypothesis</source>
        <translation>仮説を足す</translation>
    </message>
    <message>
        <source>Take it, or name a commander.</source>
        <translation>自分で執るか、だれかを指名してください。</translation>
    </message>
    <message>
        <source>A first guess is enough, it can be changed.</source>
        <translation>見立てで構いません。あとから変えられます。</translation>
    </message>
    <message>
        <source>It decides who is told what, and when.</source>
        <translation>だれに何をいつ連絡するかが決まります。</translation>
    </message>
    <message>
        <source>Rule one out, or try another approach.</source>
        <translation>どれかを棄却するか、別の手を試してください。</translation>
    </message>
    <message>
        <source>Reminder %1 of %2.</source>
        <translation>リマインド %1 / %2 回目。</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders.</source>
        <translation>
            <numerusform>ほかに %n 件のリマインドがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Emergency access until %1</source>
        <translation>緊急アクセス中(%1 まで)</translation>
    </message>
    <message>
        <source>%1 records as a responder: %2</source>
        <translation>%1 が対応者として記録しています: %2</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>同時変更 %1 件</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Not shared yet: %1.</source>
        <translation>未共有 %1 件。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Refused by the hub: %1</source>
        <translation>ハブが受け付けなかった記録 %1 件</translation>
    </message>
    <message>
        <source>They are kept here. See why, and send them again.</source>
        <translation>この端末に残っています。理由を見て、もう一度送れます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <translation>%1 (ほかに: %2)</translation>
    </message>
</context>
<context>
    <name>matoi::ui::CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>事例</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ChecklistPanel</name>
    <message>
        <source>not needed: %1</source>
        <translation>不要: %1</translation>
    </message>
    <message>
        <source>Security list</source>
        <translation>初動チェック</translation>
    </message>
    <message>
        <source>Enter ticks · Del: not needed · Esc closes</source>
        <translation>Enter で完了 · Del で不要 · Esc で閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::CommandList</name>
    <message>
        <source>opens the summary with these words</source>
        <translation>この文を入れてサマリを開く</translation>
    </message>
    <message>
        <source>what it could be</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>number, what speaks against it</source>
        <translation>番号と、違うといえる根拠</translation>
    </message>
    <message>
        <source>number, what proves it</source>
        <translation>番号と、確かだといえる根拠</translation>
    </message>
    <message>
        <source>what is to be done @person by 15:30</source>
        <translation>やること @担当 15:30まで</translation>
    </message>
    <message>
        <source>person role</source>
        <translation>人 役割</translation>
    </message>
    <message>
        <source>number start, done evidence or skip reason</source>
        <translation>番号 開始 | 完了 根拠 | 省略 理由</translation>
    </message>
    <message>
        <source>continuing, converging or converged</source>
        <translation>継続しそう | 収束しそう | 収束した</translation>
    </message>
    <message>
        <source>scope degree, such as 3 5</source>
        <translation>範囲 影響度 (例: 3 5)</translation>
    </message>
    <message>
        <source>pinned into the report; alone: pins the last entry</source>
        <translation>レポート用にピン留め。単独なら最後の記録に</translation>
    </message>
    <message>
        <source>what somebody found</source>
        <translation>分かったこと</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>決めたこと</translation>
    </message>
    <message>
        <source>what eases it for now</source>
        <translation>ひとまずの対処</translation>
    </message>
    <message>
        <source>what is being done</source>
        <translation>始めた作業</translation>
    </message>
    <message>
        <source>what has been done</source>
        <translation>終えた作業</translation>
    </message>
    <message>
        <source>an alert that belongs here</source>
        <translation>この障害のアラート</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>opens a draft to customers with these words</source>
        <translation>この文でお客さまへの下書きを開く</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Composer</name>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>time not understood</source>
        <translation>時刻を読めません</translation>
    </message>
    <message>
        <source>recorded as happened at %1</source>
        <translation>%1 の出来事として記録</translation>
    </message>
    <message>
        <source>now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What happened?  14:05 · -10m · / for commands</source>
        <translation>何が起きましたか  14:05 · -10m · / でコマンド</translation>
    </message>
    <message>
        <source>This looks like a password or a token, and the record keeps it. Take it out, or press Enter again to record it.</source>
        <translation>パスワードやトークンのように見えます。記録すると残ります。取り除くか、もう一度 Enter で記録します。</translation>
    </message>
    <message>
        <source>pins the last entry</source>
        <translation>最後の記録をピン留め</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>%1 is no command; it stays as text</source>
        <translation>%1 はコマンドではなく本文として記録</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ConflictPanel</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>いまの値</translation>
    </message>
    <message>
        <source>Changed in two places at once</source>
        <translation>2 か所で同時に変更されました</translation>
    </message>
    <message>
        <source>Left and right choose. What only one side changed is kept; the words of both stay in the record.</source>
        <translation>左右キーで選びます。片方だけの変更はそのまま採用し、両方の言葉は記録に残ります。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>これで保存</translation>
    </message>
</context>
<context>
    <name>matoi::ui::CopyPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::DeclarePanel</name>
    <message>
        <source>What is broken?</source>
        <translation>何が壊れていますか</translation>
    </message>
    <message>
        <source>Record it there</source>
        <translation>そちらに記録する</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>どこから分かりましたか</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>検知した時刻</translation>
    </message>
    <message>
        <source>now · 14:05 · -10m</source>
        <translation>いま · 14:05 · -10m</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>訓練を始める</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>宣言する</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>It can wait. Until it is decided, an outage is assumed.</source>
        <translation>あとで決めても構いません。決まるまでは障害として扱います</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>分からない</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason (optional, except case by case)</source>
        <translation>理由 (任意。個別判断では必要)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判断した人</translation>
    </message>
    <message>
        <source>Record the class</source>
        <translation>分類を記録</translation>
    </message>
    <message>
        <source>Declare with the class</source>
        <translation>分類もあわせて宣言</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>障害を宣言</translation>
    </message>
    <message>
        <source>Start a drill</source>
        <translation>訓練を始める</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類する</translation>
    </message>
    <message>
        <source>Judged by %1</source>
        <translation>判断 %1</translation>
    </message>
    <message>
        <source>Running already: %1 %2</source>
        <translation>対応中の障害があります %1 %2</translation>
    </message>
    <message>
        <source>%1, case %2</source>
        <translation>%1 事例 %2</translation>
    </message>
    <message>
        <source>Who judges?</source>
        <translation>判断者を選ぶ</translation>
    </message>
    <message>
        <source>%1, our own case</source>
        <translation>%1 自社の事例</translation>
    </message>
    <message>
        <source>closes and keeps the draft</source>
        <translation>閉じても下書きは残ります</translation>
    </message>
    <message>
        <source>Did somebody see or receive what was not theirs?</source>
        <translation>自分のものではない情報を、見たり受け取ったりした人がいますか</translation>
    </message>
    <message>
        <source>Is a main function unusable, and stays so?</source>
        <translation>主要な機能が使えない状態が続いていますか</translation>
    </message>
</context>
<context>
    <name>matoi::ui::DeployPanels</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Bring in deployments</source>
        <translation>デプロイを取り込む</translation>
    </message>
    <message>
        <source>Deployments (*.csv *.tsv *.txt *.jsonl *.json)</source>
        <translation>デプロイ (*.csv *.tsv *.txt *.jsonl *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何も取り込んでいません</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 brings nothing new.</source>
        <translation>%1 に新しいものはありません。</translation>
    </message>
    <message>
        <source>Deployments: %1 new, %2 changed, %3 as known</source>
        <translation>デプロイ: 新規 %1 · 変更 %2 · 変わりなし %3</translation>
    </message>
    <message>
        <source>Lines told twice: %1</source>
        <translation>重複した行: %1</translation>
    </message>
    <message>
        <source>Incidents that get their cause: %1</source>
        <translation>原因を記録する障害: %1</translation>
    </message>
    <message>
        <source>Incidents left out: %1</source>
        <translation>取り込まない障害: %1</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: %1</source>
        <translation>使わない列: %1</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>このファイルで変わること</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>取り込みました: 新規 %1、変更 %2。</translation>
    </message>
    <message>
        <source>Which deployment caused it?</source>
        <translation>どのデプロイが原因ですか?</translation>
    </message>
    <message>
        <source>No deployments are recorded.</source>
        <translation>デプロイの記録がありません。</translation>
    </message>
    <message>
        <source>Bring them in on the page of numbers, or by: matoi-cli deploy import</source>
        <translation>数値のページか matoi-cli deploy import で取り込んでください</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>これ</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Desk</name>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文を写す</translation>
    </message>
    <message>
        <source>Restricted. Those it names can read and write here.</source>
        <translation>限定公開です。指名された人だけが読み書きできます。</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>離席中の記録: %1 件</translation>
    </message>
    <message>
        <source>Recorded between %1 and %2.</source>
        <translation>%1 から %2 までに記録されました。</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>最初の記録へ</translation>
    </message>
    <message>
        <source>Only those whom this restricted incident names write here.</source>
        <translation>制限付きのインシデントです。記録できるのは指名された人だけです。</translation>
    </message>
    <message>
        <source>Reading only: your role at the hub is %1, and recording needs %2.</source>
        <translation>閲覧のみです。ハブでの役割は「%1」で、記録には「%2」が必要です。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::DeskHeader</name>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Update summary</source>
        <translation>サマリを更新</translation>
    </message>
    <message>
        <source>Hand command over with one line of state</source>
        <translation>状況を 1 行添えて指揮を引き継ぐ</translation>
    </message>
    <message>
        <source>Post a new summary (Ctrl+U)</source>
        <translation>新しい現状サマリを出す (Ctrl+U)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Score  scope × degree</source>
        <translation>スコア  影響範囲 × 影響度</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>インパクト %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Commander</source>
        <translation>指揮</translation>
    </message>
    <message>
        <source>Nobody commands</source>
        <translation>指揮がいません</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Next update is overdue</source>
        <translation>次の更新の時刻を過ぎています</translation>
    </message>
    <message>
        <source>Next update %1</source>
        <translation>次の更新 %1</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>Past the guide of %1 h</source>
        <translation>目安の %1 時間を過ぎています</translation>
    </message>
    <message>
        <source>Since declared · guide %1 h</source>
        <translation>宣言から · 目安 %1 時間</translation>
    </message>
    <message>
        <source>Declared to converged</source>
        <translation>宣言から収束まで</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>閲覧限定</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>事例 %1</translation>
    </message>
    <message>
        <source>Restricted, in progress</source>
        <translation>限定公開（対応中）</translation>
    </message>
    <message>
        <source>Since detected · guide %1 h</source>
        <translation>検知から · 目安 %1 時間</translation>
    </message>
</context>
<context>
    <name>matoi::ui::DirectoryPanels</name>
    <message>
        <source>Copied.</source>
        <translation>写しました。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を足す</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>人を編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>parted by ;</source>
        <translation>; で区切る</translation>
    </message>
    <message>
        <source>To wake at night as</source>
        <translation>夜に起こす役職</translation>
    </message>
    <message>
        <source>Phone for wake-up calls</source>
        <translation>電話 (たたき起こし用)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>%1 has left. Del again brings them back.</source>
        <translation>%1 さんを名簿から外しました。もう一度 Del で戻せます。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 さんを名簿に戻しました。</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>人の一覧を取り込む</translation>
    </message>
    <message>
        <source>Table of people (*.csv *.tsv *.txt)</source>
        <translation>人の一覧 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>取り込みませんでした</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · as known: %3</source>
        <translation>追加 %1 · 更新 %2 · 変更なし %3</translation>
    </message>
    <message>
        <source>%1 brings nothing new.</source>
        <translation>%1 に新しい内容はありません。</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>このファイルで変わること</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed.</source>
        <translation>取り込みました。追加 %1 名、更新 %2 名。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Emergency</name>
    <message>
        <source>Open it again, because</source>
        <translation>未完了に戻す理由</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未完了に戻す</translation>
    </message>
    <message>
        <source>Not needed here, because</source>
        <translation>不要とする理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>Restrict this incident</source>
        <translation>閲覧を制限</translation>
    </message>
    <message>
        <source>Codename: what everybody else may hear</source>
        <translation>暗号名 (関係者以外にも見える呼び名)</translation>
    </message>
    <message>
        <source>Heron</source>
        <translation>青鷺</translation>
    </message>
    <message>
        <source>Who can read and write</source>
        <translation>閲覧・記録できる人</translation>
    </message>
    <message>
        <source>Everybody else sees its number, that it runs, and since when. What was shared before was shared. Nobody who was named is taken out again. Whoever holds the file of this workspace can read it: this masks, it does not encrypt.</source>
        <translation>ほかの人に見えるのは番号と、対応中であること、経過時間だけです。すでに共有した内容は取り戻せません。一度指定した人は外せません。このワークスペースのファイルを持つ人は中身を読めます。暗号化ではなく、表示の制限です。</translation>
    </message>
    <message>
        <source>Add readers</source>
        <translation>閲覧者を追加</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>制限する</translation>
    </message>
    <message>
        <source>The playbook of this incident has no checklist.</source>
        <translation>この障害のプレイブックに初動チェックはありません。</translation>
    </message>
    <message>
        <source>Recorded. A post in the chat wakes nobody: go on calling.</source>
        <translation>記録しました。チャットの投稿では誰も起きません。電話を続けてください。</translation>
    </message>
    <message>
        <source>Wake somebody up</source>
        <translation>たたき起こす</translation>
    </message>
    <message>
        <source>By telephone. A post in the chat wakes nobody.</source>
        <translation>電話で。チャットの投稿ではだれも起きません。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼んだ人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>matoi::ui::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>記録を探す</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>記録を探す</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>記録順</translation>
    </message>
    <message>
        <source>As it happened</source>
        <translation>発生順</translation>
    </message>
    <message>
        <source>Order by when it happened, or by when it was written down</source>
        <translation>起きた順か、書いた順かを切り替えます</translation>
    </message>
    <message>
        <source>Show what the process recorded by itself (S)</source>
        <translation>システムの記録を表示します (S)</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>System %1</source>
        <translation>システム %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown to %n only</source>
        <translation>
            <numerusform>%n 人だけに表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the timeline (/). Also: @person, #dev, #biz, /finding or any other kind, is:pinned, is:late, is:corrected, is:file. Esc clears.</source>
        <translation>記録を探す (/)。@人、#dev、#biz、/所見 などの種類、is:ピン、is:遅れ、is:訂正、is:添付 でも絞り込めます。Esc で解除。</translation>
    </message>
    <message>
        <source>The filter hides these. Press to see everything (Esc)</source>
        <translation>絞り込みで隠れている件数です。押すとすべて表示します (Esc)</translation>
    </message>
    <message>
        <source>Hidden %1</source>
        <translation>非表示 %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::FirstRun</name>
    <message>
        <source>Declare an incident</source>
        <translation>インシデントを宣言</translation>
    </message>
    <message>
        <source>Start drill</source>
        <translation>訓練を始める</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>The six steps Matoi keeps for you</source>
        <translation>Matoi が見守る 6 つのステップ</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>検知する</translation>
    </message>
    <message>
        <source>A customer, a colleague or an alert. The clock starts.</source>
        <translation>お客さま、同僚、アラートから。ここから時間を計ります。</translation>
    </message>
    <message>
        <source>Open a channel</source>
        <translation>チャンネルを作る</translation>
    </message>
    <message>
        <source>Everyone who needs to know, in one place.</source>
        <translation>知るべき人が 1 か所に集まります。</translation>
    </message>
    <message>
        <source>Share and split</source>
        <translation>共有して分担する</translation>
    </message>
    <message>
        <source>One summary; Dev and Biz work side by side.</source>
        <translation>現状サマリは 1 つ。Dev と Biz が並んで動きます。</translation>
    </message>
    <message>
        <source>Tell customers</source>
        <translation>お客さまに連絡する</translation>
    </message>
    <message>
        <source>Each change of outlook has its contact.</source>
        <translation>見通しが変わるたびに連絡します。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>障害レポートを書く</translation>
    </message>
    <message>
        <source>Drafted from what you recorded.</source>
        <translation>記録から下書きができます。</translation>
    </message>
    <message>
        <source>Share and review</source>
        <translation>共有してふり返る</translation>
    </message>
    <message>
        <source>Done only when the permanent fix is in.</source>
        <translation>恒久対応が入ってはじめて完了です。</translation>
    </message>
    <message>
        <source>Ready when something breaks</source>
        <translation>障害が起きたら、すぐに</translation>
    </message>
    <message>
        <source>Press one key and say what is broken. The clock starts, and everything else can wait until you know more.</source>
        <translation>キーを 1 つ押して、何が壊れているかを書きます。時間を計り始めます。残りは分かってからで構いません。</translation>
    </message>
    <message>
        <source>takes under ten seconds</source>
        <translation>10 秒もかかりません</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>ほかの始め方</translation>
    </message>
    <message>
        <source>Walk through a drill</source>
        <translation>訓練でひと通り試す</translation>
    </message>
    <message>
        <source>On your own. Nothing is sent, nothing is counted.</source>
        <translation>1 人でできます。何も送らず、集計もしません。</translation>
    </message>
    <message>
        <source>Add your people</source>
        <translation>チームの人を追加</translation>
    </message>
    <message>
        <source>Names and roles, and who to wake at night.</source>
        <translation>名前と役割、夜に起こす人。</translation>
    </message>
    <message>
        <source>Bring in a past incident</source>
        <translation>過去のインシデントを取り込む</translation>
    </message>
    <message>
        <source>From CSV, JSON Lines or a Slack archive, with its real times.</source>
        <translation>CSV、JSON Lines、Slack の書き出しから、実際の時刻のまま。</translation>
    </message>
    <message>
        <source>Keys worth knowing</source>
        <translation>覚えておくと便利なキー</translation>
    </message>
    <message>
        <source>New timeline entry</source>
        <translation>タイムラインに記録</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>ステップへ移動</translation>
    </message>
    <message>
        <source>Set the outlook</source>
        <translation>見通しを示す</translation>
    </message>
    <message>
        <source>Update the summary</source>
        <translation>現状サマリを更新</translation>
    </message>
    <message>
        <source>Do the next act</source>
        <translation>次にすることを行う</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>What counts as an incident</source>
        <translation>インシデントとは</translation>
    </message>
    <message>
        <source>A main function has stopped working and stays that way, or the wrong information reached the wrong person.</source>
        <translation>主要な機能が止まったままになること、または、誤った情報が誤った相手に届くことです。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>local, no network needed</source>
        <translation>手元に保存。ネットワーク不要</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>指揮卓</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>インシデントはまだありません</translation>
    </message>
    <message>
        <source>The workspace was not opened</source>
        <translation>ワークスペースを開けませんでした</translation>
    </message>
    <message>
        <source>Search or run an act</source>
        <translation>検索・操作</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結び付ける</translation>
    </message>
    <message>
        <source>Share with your team</source>
        <translation>チームと共有</translation>
    </message>
    <message>
        <source>With the invitation file that an administrator gave you.</source>
        <translation>管理者から受け取った招待ファイルで参加します。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::FramedPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Herald</name>
    <message>
        <source>An incident is running</source>
        <translation>インシデント対応中です</translation>
    </message>
    <message>
        <source>Drill %1</source>
        <translation>訓練 %1</translation>
    </message>
    <message>
        <source>A drill was declared.</source>
        <translation>訓練が宣言されました。</translation>
    </message>
    <message>
        <source>An incident was declared.</source>
        <translation>インシデントが宣言されました。</translation>
    </message>
    <message>
        <source>Your role is now: %1.</source>
        <translation>あなたの役割: %1</translation>
    </message>
    <message>
        <source>Two people changed the same field. Choose the value that stands.</source>
        <translation>同じ項目を二人が変更しました。残す値を選んでください。</translation>
    </message>
    <message>
        <source>The next update is due in %1.</source>
        <translation>次の更新の約束まで %1です。</translation>
    </message>
    <message>
        <source>The promised update is overdue.</source>
        <translation>約束した更新の時刻を過ぎています。</translation>
    </message>
    <message>
        <source>Security emergency: nobody responsible has answered yet.</source>
        <translation>セキュリティ緊急事態: 責任者がまだ誰も応答していません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>確認した</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HistoryPanel</name>
    <message>
        <source>%1, stands now</source>
        <translation>%1 現在の版</translation>
    </message>
    <message>
        <source>%1, %2, %3 lines added, %4 removed</source>
        <translation>%1、%2、%3 行追加、%4 行削除</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」の版</translation>
    </message>
    <message>
        <source>What each version changed against the one before. Nothing is ever lost.</source>
        <translation>それぞれの版がひとつ前の版から変えたところです。書いた文はすべて残ります</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Put these words back</source>
        <translation>この版の文に戻す</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>変わったところ</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HubJoin</name>
    <message>
        <source>Joining was given up. The same invitation can be used again.</source>
        <translation>参加を中止しました。同じ招待ファイルをもう一度使えます。</translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation>招待ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Invitation (*.invitation)</source>
        <translation>招待ファイル (*.invitation)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>This workspace is shared from then on, with all that was recorded here.</source>
        <translation>このワークスペースを、これまでの記録も含めて共有します。</translation>
    </message>
    <message>
        <source>The team gets a workspace of its own: %1. What was recorded here so far stays where it is and is not shared.</source>
        <translation>チーム用のワークスペースを新しく作ります: %1。これまでの記録は今の場所に残り、共有されません。</translation>
    </message>
    <message>
        <source>Joining %1 at %2. This takes some seconds; Esc gives up.</source>
        <translation>%1 (%2) に参加しています。数秒かかります。Esc で中止します。</translation>
    </message>
    <message>
        <source>This workspace is shared from now on. You are %1, %2.</source>
        <translation>このワークスペースを共有しています。あなたは %1、権限は%2です。</translation>
    </message>
    <message>
        <source>Matoi opens the team&apos;s workspace from now on: %1.</source>
        <translation>今後はチームのワークスペースを開きます: %1</translation>
    </message>
    <message>
        <source>The one of before stays at %1; open it with matoi --db.</source>
        <translation>これまでのワークスペースは %1 に残っています。matoi --db で開けます。</translation>
    </message>
    <message>
        <source>This is the secret of your login. Nothing keeps it: write it down now.</source>
        <translation>ログイン用の秘密情報です。どこにも保管されないので、いま控えてください。</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>%1 に参加しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HubMembers</name>
    <message>
        <source>Members of the hub</source>
        <translation>ハブのメンバー</translation>
    </message>
    <message>
        <source>Nobody has a login.</source>
        <translation>ログインを持つ人はいません。</translation>
    </message>
    <message>
        <source>Invite somebody: one file brings one person to the hub.</source>
        <translation>招待ファイル 1 つで 1 人がハブに参加できます。</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>権限を変更</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Asking the hub.</source>
        <translation>ハブに問い合わせています。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加済み</translation>
    </message>
    <message>
        <source>invited, not joined yet</source>
        <translation>招待済み (未参加)</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>%1 logins</source>
        <translation>ログイン %1 件</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>%1 さんの権限</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Viewers read. Reviewers also write reviews and risks. Responders record incidents. Administrators also invite, revoke and redact.</source>
        <translation>閲覧者は読むだけです。レビュアーはふり返りとリスクも書けます。対応者はインシデントを記録できます。管理者は招待・取り消し・墨消しもできます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 さんの権限を%2にしました。</translation>
    </message>
    <message>
        <source>Revoke the login of %1</source>
        <translation>%1 さんのログインを取り消す</translation>
    </message>
    <message>
        <source>From now on %1 reads and shares nothing at the hub. What was recorded stays, and this person can go on recording on their own computer.</source>
        <translation>%1 さんはハブの記録を読むことも共有することもできなくなります。これまでの記録は残り、本人の端末での記録は続けられます。</translation>
    </message>
    <message>
        <source>%1 reads and shares nothing from now on.</source>
        <translation>%1 さんは今後、読むことも共有することもできません。</translation>
    </message>
    <message>
        <source>Add the person first, then invite them.</source>
        <translation>先に人を追加してから招待してください。</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>ハブに招待</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰を</translation>
    </message>
    <message>
        <source>Ends after so many days (empty = never)</source>
        <translation>有効日数 (空欄 = 無期限)</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>招待ファイルの保存先</translation>
    </message>
    <message>
        <source>The file takes this person&apos;s place at the hub, once, within seven days. Give it by a way that only they read, not by a channel, and delete it afterwards.</source>
        <translation>このファイルを持つ人は、7 日以内に一度だけ本人としてハブに参加できます。チャンネルには貼らず、本人だけが読める方法で渡し、渡したら削除してください。</translation>
    </message>
    <message>
        <source>Make the invitation</source>
        <translation>招待ファイルを作る</translation>
    </message>
    <message>
        <source>The invitation lies in %1.</source>
        <translation>招待ファイルを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HubPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HubPanels</name>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>in a file beside the workspace, opened by a passphrase</source>
        <translation>ワークスペースの隣のファイル (パスフレーズ付き)</translation>
    </message>
    <message>
        <source>nowhere; it is asked for at each start</source>
        <translation>保管なし (起動のたびに入力)</translation>
    </message>
    <message>
        <source>Everything is kept on this computer only. With the invitation of an administrator it is shared with your team.</source>
        <translation>記録はこの端末だけに保存されています。管理者からの招待ファイルで、チームと共有できます。</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>招待ファイルで参加</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>あなたの権限</translation>
    </message>
    <message>
        <source>Not shared yet</source>
        <translation>未共有</translation>
    </message>
    <message>
        <source>Refused by the hub</source>
        <translation>ハブが受け付けなかった記録</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Offline since</source>
        <translation>オフライン開始</translation>
    </message>
    <message>
        <source>Own copy / hub</source>
        <translation>手元 / ハブの位置</translation>
    </message>
    <message>
        <source>Lost by the hub</source>
        <translation>ハブが失った記録</translation>
    </message>
    <message>
        <source>%1 records; they are given back</source>
        <translation>%1 件。手元から戻しています</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>An administrator brought the hub back from a copy.</source>
        <translation>管理者がハブを控えから復元しました。</translation>
    </message>
    <message>
        <source>Membership until</source>
        <translation>メンバーの期限</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>受付不可</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Trying the hub again.</source>
        <translation>ハブに接続し直しています。</translation>
    </message>
    <message>
        <source>Unlock sharing</source>
        <translation>共有のロック解除</translation>
    </message>
    <message>
        <source>The passphrase opens the secret of your login at %1. You can put this off: what you record is kept here and shared later.</source>
        <translation>%1 のログイン用の秘密情報をパスフレーズで開きます。あとでも構いません。それまでの記録はこの端末に保存され、あとで共有されます。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Give the secret of your login at %1. You can put this off: what you record is kept here and shared later.</source>
        <translation>%1 のログイン用の秘密情報を入力してください。あとでも構いません。それまでの記録はこの端末に保存され、あとで共有されます。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::HubRefused</name>
    <message>
        <source>Refused by the hub</source>
        <translation>ハブが受け付けなかった記録</translation>
    </message>
    <message>
        <source>The hub has refused nothing of yours.</source>
        <translation>ハブが受け付けなかった記録はありません。</translation>
    </message>
    <message>
        <source>What it does not take comes here with the reason, and stays on this computer.</source>
        <translation>受け付けられなかった記録は理由とともにここに並び、この端末に残ります。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>すべて送り直す</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストで写す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>%1 kept here</source>
        <translation>%1 件をこの端末に保管</translation>
    </message>
    <message>
        <source>Sent again: %1. What the hub refuses once more comes back here.</source>
        <translation>%1 件を送り直しました。再び受け付けられなければ、ここに戻ります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>写しました</translation>
    </message>
    <message>
        <source>Export what was refused</source>
        <translation>受け付けられなかった記録を書き出す</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>matoi::ui::IncidentList</name>
    <message>
        <source>Find by number, title or commander</source>
        <translation>番号・題名・指揮で探す</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No incidents yet.</source>
        <translation>インシデントはまだありません。</translation>
    </message>
    <message>
        <source>No incident matches “%1”.</source>
        <translation>「%1」に合うインシデントはありません。</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <translation>Esc で検索を消します。</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>閲覧限定</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>障害を宣言</translation>
    </message>
    <message>
        <source>Say in one line what is broken; the clock starts.</source>
        <translation>何が壊れているかを 1 行で書くと、時計が動き始めます。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::IncidentMatrixPanel</name>
    <message>
        <source>Scope %1, degree %2</source>
        <translation>範囲 %1、影響度 %2</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>スコアなし</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Degree %1</source>
        <translation>影響度 %1</translation>
    </message>
    <message>
        <source>Scope %1</source>
        <translation>影響範囲 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents by scope and degree</source>
        <translation>障害の範囲 × 影響度</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::JoinPanel</name>
    <message>
        <source>Join a hub</source>
        <translation>ハブに参加</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結び付ける</translation>
    </message>
    <message>
        <source>Where the secret of your login is kept</source>
        <translation>ログイン用の秘密情報の保管場所</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>パスフレーズ (確認)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>File with a passphrase</source>
        <translation>パスフレーズ付きファイル</translation>
    </message>
    <message>
        <source>Ask at each start</source>
        <translation>起動のたびに入力</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>The keychain of your desktop keeps it; you are asked for nothing.</source>
        <translation>デスクトップのキーチェーンに保管します。何も入力する必要はありません。</translation>
    </message>
    <message>
        <source>A file beside the workspace keeps it. Matoi asks for the passphrase at each start; recording goes on without it.</source>
        <translation>ワークスペースの隣のファイルに保管します。起動のたびにパスフレーズを尋ねますが、入力しなくても記録は続けられます。</translation>
    </message>
    <message>
        <source>Nothing keeps it. It is shown to you once, and Matoi asks for it at each start.</source>
        <translation>どこにも保管しません。一度だけ表示し、起動のたびに入力を求めます。</translation>
    </message>
    <message>
        <source>A passphrase is missing: the file would keep the secret in plain.</source>
        <translation>パスフレーズがありません。秘密情報を暗号化せずに保管することはできません。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done yet.</source>
        <translation>2 つのパスフレーズが異なります。まだ何も行っていません。</translation>
    </message>
    <message>
        <source>Secret, asked for at each start</source>
        <translation>秘密情報 (起動のたびに入力)</translation>
    </message>
</context>
<context>
    <name>matoi::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::LineActs</name>
    <message>
        <source>A file is still being kept. Press Enter when it stands here.</source>
        <translation>ファイルを保存しています。ここに名前が出てから Enter を押してください。</translation>
    </message>
    <message>
        <source>%1 is %2. Up to 25 MiB are kept here: put it where the team can reach it and record the link.</source>
        <translation>%1 は %2 です。添付できるのは 25 MiB までです。共有の置き場に置いて、リンクを記録してください。</translation>
    </message>
    <message>
        <source>Keeping %1: %2 of %3</source>
        <translation>%1 を保存中: %2 / %3</translation>
    </message>
    <message>
        <source>Too long for an entry</source>
        <translation>1 件の記録には長すぎます</translation>
    </message>
    <message>
        <source>These are %1; an entry holds 64 KiB. They can go with it as a file.</source>
        <translation>%1 あります。1 件に書けるのは 64 KiB までです。ファイルとして添付できます。</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>ファイルとして添付</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>It came from outside. Open it only if you expect it.</source>
        <translation>外から来たファイルです。心当たりのあるときだけ開いてください。</translation>
    </message>
    <message>
        <source>It came from outside and could do more than show something; it can be saved.</source>
        <translation>外から来たファイルで、開くと何かが実行されるおそれがあります。保存だけできます。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ListPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::MainWindow</name>
    <message>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>backup failed</source>
        <translation>バックアップ失敗</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>毎日のバックアップに失敗しました。%1</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>取り込み中: %1 / %2 件</translation>
    </message>
    <message>
        <source>%1 entries imported, then it ended. %2</source>
        <translation>%1 件を取り込んだところで終わりました。%2</translation>
    </message>
    <message>
        <source>Stopped. %1 entries are imported and stay.</source>
        <translation>中止しました。取り込んだ %1 件はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 entries imported.</source>
        <translation>%1 件を取り込みました。</translation>
    </message>
    <message>
        <source>Folder of the daily backups</source>
        <translation>毎日のバックアップの保存先</translation>
    </message>
    <message>
        <source>%1 is not in this workspace.</source>
        <translation>%1 はこのワークスペースにありません。</translation>
    </message>
    <message>
        <source>Declare an incident</source>
        <translation>障害を宣言する</translation>
    </message>
    <message>
        <source>Declare a drill</source>
        <translation>訓練を宣言する</translation>
    </message>
    <message>
        <source>Do the next act</source>
        <translation>次の一手を行う</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類する</translation>
    </message>
    <message>
        <source>Score the impact</source>
        <translation>影響を採点する</translation>
    </message>
    <message>
        <source>Change the outlook</source>
        <translation>見通しを変える</translation>
    </message>
    <message>
        <source>Update the summary</source>
        <translation>サマリを更新する</translation>
    </message>
    <message>
        <source>Move the next update</source>
        <translation>次の更新を延ばす</translation>
    </message>
    <message>
        <source>Converge</source>
        <translation>収束させる</translation>
    </message>
    <message>
        <source>Settle conflicts</source>
        <translation>競合を決着する</translation>
    </message>
    <message>
        <source>Bring in a past incident</source>
        <translation>過去の障害を取り込む</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Record a wake-up call</source>
        <translation>たたき起こしを記録する</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>障害レポートを書く</translation>
    </message>
    <message>
        <source>Record the review meeting</source>
        <translation>ふり返り会を記録する</translation>
    </message>
    <message>
        <source>Record the fix</source>
        <translation>対応の状態を記録する</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>記録を書く</translation>
    </message>
    <message>
        <source>Open a hypothesis</source>
        <translation>仮説を立てる</translation>
    </message>
    <message>
        <source>Add a to-do</source>
        <translation>やることを足す</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>タイムラインを探す</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解く</translation>
    </message>
    <message>
        <source>Show or hide system entries</source>
        <translation>システムの記録の表示を切り替える</translation>
    </message>
    <message>
        <source>Pin or unpin the entry</source>
        <translation>記録をピン留めする・外す</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>記録を訂正する</translation>
    </message>
    <message>
        <source>Retract the entry</source>
        <translation>記録を取り消す</translation>
    </message>
    <message>
        <source>Next row, row before</source>
        <translation>次の行・前の行</translation>
    </message>
    <message>
        <source>Roles and phases</source>
        <translation>役割と作業の段階</translation>
    </message>
    <message>
        <source>Hand command over</source>
        <translation>指揮を引き継ぐ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を足す</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Go to the desk</source>
        <translation>指揮卓へ</translation>
    </message>
    <message>
        <source>Go to the incidents</source>
        <translation>障害一覧へ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の欄へ</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>前の欄へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Find any act, incident or person</source>
        <translation>操作・障害・人を探す</translation>
    </message>
    <message>
        <source>Change the playbooks of the team</source>
        <translation>チームの進め方を変える</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>書く: %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Stands beside everything that you record.</source>
        <translation>記録のすべてに、この名前が残ります。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>What others type for you: @name, --as name.</source>
        <translation>ほかの人が @名前 や --as 名前 で指すときに使います。</translation>
    </message>
    <message>
        <source>Write for</source>
        <translation>代わりに記録する相手</translation>
    </message>
    <message>
        <source>A scribe records the words of another person. Both names are kept. Until the window closes.</source>
        <translation>記録係が、別の人の言葉として記録します。両方の名前が残ります。画面を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>What people wrote stays as they wrote it.</source>
        <translation>書かれた記録の言葉は変わりません。</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Follows the system while it runs.</source>
        <translation>使っている間も、システムの変更に追従します。</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>For this device.</source>
        <translation>この端末だけの設定です。</translation>
    </message>
    <message>
        <source>Time zone of the team</source>
        <translation>チームのタイムゾーン</translation>
    </message>
    <message>
        <source>All times are shown and due dates are decided in it.</source>
        <translation>時刻の表示と期限の計算に使います。</translation>
    </message>
    <message>
        <source>the zone of this device</source>
        <translation>この端末のタイムゾーン</translation>
    </message>
    <message>
        <source>Next update after (minutes)</source>
        <translation>次の更新までの時間（分）</translation>
    </message>
    <message>
        <source>What a summary promises when nothing else is typed. 5 to 240.</source>
        <translation>サマリで時刻を書かなかったときの約束です。5〜240。</translation>
    </message>
    <message>
        <source>as the playbook says, else 30</source>
        <translation>進め方の定め、なければ 30</translation>
    </message>
    <message>
        <source>Guide until convergence (hours)</source>
        <translation>収束までの目安（時間）</translation>
    </message>
    <message>
        <source>The clock turns amber after it. 1 to 48.</source>
        <translation>過ぎると経過時間が黄色になります。1〜48。</translation>
    </message>
    <message>
        <source>Postmortem due after (days)</source>
        <translation>ポストモーテムの期限（日）</translation>
    </message>
    <message>
        <source>Counted from convergence. 1 to 7; weeks later nobody remembers.</source>
        <translation>収束から数えます。1〜7。何週間もたつと、だれも覚えていません。</translation>
    </message>
    <message>
        <source>A copy a day, seven kept. Another disk survives this one.</source>
        <translation>1 日 1 回、7 世代を残します。別のディスクなら、このディスクが壊れても残ります。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Times and thresholds</source>
        <translation>時刻としきい値</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>From the next incident on.</source>
        <translation>次の障害から使われます。</translation>
    </message>
    <message>
        <source>What waits for me</source>
        <translation>自分の担当を見る</translation>
    </message>
    <message>
        <source>Handover brief</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <translation>サマリを写す</translation>
    </message>
    <message>
        <source>To the first entry since you were away</source>
        <translation>離席中の最初の記録へ</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>人の一覧へ</translation>
    </message>
    <message>
        <source>Import people from a CSV</source>
        <translation>人の一覧を CSV から取り込む</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>この人を編集</translation>
    </message>
    <message>
        <source>Archive the person, or bring them back</source>
        <translation>名簿から外す、または戻す</translation>
    </message>
    <message>
        <source>Put the reminder off</source>
        <translation>リマインドをあとにする</translation>
    </message>
    <message>
        <source>Contact customers</source>
        <translation>お客さまに連絡</translation>
    </message>
    <message>
        <source>Decide the contact policy</source>
        <translation>連絡方針を決める</translation>
    </message>
    <message>
        <source>Pull in to-dos from a playbook</source>
        <translation>プレイブックのやることを取り込む</translation>
    </message>
    <message>
        <source>Change a to-do</source>
        <translation>やることを直す</translation>
    </message>
    <message>
        <source>Matoi did not end as it should last time. Nothing that was recorded is lost. What happened stands in %1.</source>
        <translation>前回 Matoi は正しく終了しませんでした。記録したものは失われていません。経過は %1 にあります。</translation>
    </message>
    <message>
        <source>The settings file could not be read. It lies now in %1, and the settings are the usual ones.</source>
        <translation>設定ファイルを読めませんでした。%1 に残し、既定の設定で動いています。</translation>
    </message>
    <message>
        <source>Looking for printers</source>
        <translation>プリンターを探しています</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>印刷先</translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF ファイル</translation>
    </message>
    <message>
        <source>Print the timeline</source>
        <translation>タイムラインを印刷</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries, as they are shown</source>
        <translation>
            <numerusform>%1、表示中の %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Name a file with its folder, such as %1</source>
        <translation>フォルダーから書いてください。例: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>印刷 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries not shown</source>
        <translation>
            <numerusform>表示していない記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>(redacted)</source>
        <translation>(黒塗り)</translation>
    </message>
    <message>
        <source>recorded %1 late</source>
        <translation>%1 遅れて記録</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>%1 に訂正</translation>
    </message>
    <message>
        <source>retracted: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Quick entry in a small window</source>
        <translation>小さな窓ですぐ記録</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>%1 に印刷しました</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピーしました</translation>
    </message>
    <message>
        <source>A panel is open. Close it, then open the link again.</source>
        <translation>パネルが開いています。閉じてから、もう一度リンクを開いてください。</translation>
    </message>
    <message>
        <source>This entry is not in %1.</source>
        <translation>この記録は %1 にありません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Of what happens while the window is not looked at. Titles of restricted incidents are never in them.</source>
        <translation>画面を見ていない間の出来事を知らせます。制限付きの障害の題は出しません。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>A short tone with what cannot wait; never for drills.</source>
        <translation>待てない知らせに短い音を付けます。訓練では鳴りません。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>画面を消さない</translation>
    </message>
    <message>
        <source>While an incident that you command runs and its window is visible.</source>
        <translation>自分が指揮する障害の対応中で、画面が見えている間だけです。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Declare and write from there. From the next start on.</source>
        <translation>そこから宣言や記録ができます。次の起動から使われます。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残る</translation>
    </message>
    <message>
        <source>Closing the last window while an incident runs leaves Matoi there.</source>
        <translation>対応中に最後の画面を閉じても、トレイに残ります。</translation>
    </message>
    <message>
        <source>Open the windows of last time</source>
        <translation>前回の画面を開く</translation>
    </message>
    <message>
        <source>With their incidents, pages and filters.</source>
        <translation>障害・ページ・絞り込みも戻します。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>The person called has answered</source>
        <translation>呼び出した人の応答を記録</translation>
    </message>
    <message>
        <source>Record a post in the chat (it wakes nobody)</source>
        <translation>チャットに投稿したことを記録 (たたき起こしは続く)</translation>
    </message>
    <message>
        <source>Open the security list</source>
        <translation>初動チェックを開く</translation>
    </message>
    <message>
        <source>Name more readers</source>
        <translation>閲覧者を追加</translation>
    </message>
    <message>
        <source>Restrict to named readers</source>
        <translation>閲覧を指名した人に制限</translation>
    </message>
    <message>
        <source>Merge into another incident</source>
        <translation>別の障害に統合</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>Reopen: it is back</source>
        <translation>再開する (再発)</translation>
    </message>
    <message>
        <source>Link with another incident</source>
        <translation>別の障害と関連付ける</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>障害を完了する</translation>
    </message>
    <message>
        <source>Add a case of the team&apos;s own</source>
        <translation>自社の事例を加える</translation>
    </message>
    <message>
        <source>Erase the words of the entry</source>
        <translation>記録の文を抹消</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>複数の記録を選ぶ</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>すべての記録を選ぶ</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>記録をテキストでコピー</translation>
    </message>
    <message>
        <source>Write the rows into a file</source>
        <translation>選んだ記録を書き出す</translation>
    </message>
    <message>
        <source>Open the row&apos;s link or file</source>
        <translation>記録のリンクや添付を開く</translation>
    </message>
    <message>
        <source>Earlier versions of the entry</source>
        <translation>記録の訂正履歴</translation>
    </message>
    <message>
        <source>Attach what was copied: a picture, files</source>
        <translation>コピーした画像やファイルを添付</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Go to the risks</source>
        <translation>リスクへ</translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation>リスクを登録</translation>
    </message>
    <message>
        <source>Record a risk from this incident</source>
        <translation>この障害からリスクを登録</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>記録を編集</translation>
    </message>
    <message>
        <source>Score the record</source>
        <translation>スコアを付ける</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>状態を変える</translation>
    </message>
    <message>
        <source>Visited; the next visit</source>
        <translation>確認した・次回確認日</translation>
    </message>
    <message>
        <source>Add a line to a log</source>
        <translation>ログに 1 行書く</translation>
    </message>
    <message>
        <source>Join with an incident</source>
        <translation>障害と結び付ける</translation>
    </message>
    <message>
        <source>To the next visit that is due</source>
        <translation>確認日が来たものへ</translation>
    </message>
    <message>
        <source>Find a risk</source>
        <translation>リスクを探す</translation>
    </message>
    <message>
        <source>Walk in the matrix</source>
        <translation>マトリクスを移動</translation>
    </message>
    <message>
        <source>Walk in the impact history</source>
        <translation>インパクトの履歴を移動</translation>
    </message>
    <message>
        <source>Does a finding belong into the register?</source>
        <translation>この所見は登録条件を満たすか</translation>
    </message>
    <message>
        <source>Incidents that wait for their fix</source>
        <translation>恒久対応を待つ障害</translation>
    </message>
    <message>
        <source>Copy the record as text</source>
        <translation>記録を文字でコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>写しました。</translation>
    </message>
    <message>
        <source>Copy the impact history as a table</source>
        <translation>インパクトの履歴を表でコピー</translation>
    </message>
    <message>
        <source>The register over time</source>
        <translation>登録簿の推移</translation>
    </message>
    <message>
        <source>Incidents by scope and degree</source>
        <translation>障害の範囲 × 影響度</translation>
    </message>
    <message>
        <source>Save or print the matrix</source>
        <translation>マトリクスを保存・印刷</translation>
    </message>
    <message>
        <source>Save the impact history</source>
        <translation>インパクトの履歴を保存</translation>
    </message>
    <message>
        <source>Which risks to show</source>
        <translation>リスクを絞り込む</translation>
    </message>
    <message>
        <source>The register as a table, and back</source>
        <translation>リスクを表で見る・戻る</translation>
    </message>
    <message>
        <source>Change the cell of the table</source>
        <translation>表のセルを編集</translation>
    </message>
    <message>
        <source>Sort the table by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Next visit of the chosen rows</source>
        <translation>選んだ行の次回確認</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Keep this filter of the register</source>
        <translation>いまの絞り込みを保存</translation>
    </message>
    <message>
        <source>Saved filters of the register</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Import risks from a table</source>
        <translation>表からリスクを取り込む</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>リスクを書き出す</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>アクションアイテムを足す</translation>
    </message>
    <message>
        <source>Finish an action item</source>
        <translation>アクションアイテムを終える</translation>
    </message>
    <message>
        <source>Verify an action item</source>
        <translation>アクションアイテムの効果を確認</translation>
    </message>
    <message>
        <source>Rule out or confirm a hypothesis</source>
        <translation>仮説を棄却・確認する</translation>
    </message>
    <message>
        <source>Revise the draft to customers</source>
        <translation>お客さまへの下書きを書き直す</translation>
    </message>
    <message>
        <source>The person called does not answer (in the calls)</source>
        <translation>応答なしを記録する (呼び出し欄で)</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <source>High: no tints, every border and every word at full strength.</source>
        <translation>「高い」では地の色をなくし、枠線と文字をすべて最も濃く表示します。</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Erase words of the record</source>
        <translation>リスクの文を抹消</translation>
    </message>
    <message>
        <source>Hub: where sharing stands</source>
        <translation>ハブ: 共有の状態</translation>
    </message>
    <message>
        <source>Hub: join with an invitation</source>
        <translation>ハブ: 招待ファイルで参加</translation>
    </message>
    <message>
        <source>Hub: try again</source>
        <translation>ハブ: 接続し直す</translation>
    </message>
    <message>
        <source>Hub: unlock</source>
        <translation>ハブ: ロックを解除</translation>
    </message>
    <message>
        <source>Hub: what it refused</source>
        <translation>ハブ: 受け付けられなかった記録</translation>
    </message>
    <message>
        <source>Hub: members and roles</source>
        <translation>ハブ: メンバーと権限</translation>
    </message>
    <message>
        <source>Hub: invite somebody</source>
        <translation>ハブ: 招待する</translation>
    </message>
    <message>
        <source>%1. Opens the hub.</source>
        <translation>%1。ハブの状態を開きます。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Go to the numbers</source>
        <translation>数値へ移る</translation>
    </message>
    <message>
        <source>Open the rows behind the number</source>
        <translation>数値の内訳を開く</translation>
    </message>
    <message>
        <source>Numbers of which days?</source>
        <translation>どの期間の数値ですか</translation>
    </message>
    <message>
        <source>Break down by the next: month, quarter, class, service</source>
        <translation>内訳を切り替える: 月・四半期・分類・サービス</translation>
    </message>
    <message>
        <source>With the formulas of the Four Keys project, or without</source>
        <translation>Four Keys プロジェクトの式を並べる / 外す</translation>
    </message>
    <message>
        <source>Walk in the chart</source>
        <translation>グラフの中を移動</translation>
    </message>
    <message>
        <source>Copy the values of the chart as a table</source>
        <translation>グラフの値を表としてコピー</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>数値を書き出す</translation>
    </message>
    <message>
        <source>Bring in deployments</source>
        <translation>デプロイを取り込む</translation>
    </message>
    <message>
        <source>Name the deployment that caused it</source>
        <translation>原因のデプロイを記録</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>Go to the postmortems</source>
        <translation>ふり返りへ移る</translation>
    </message>
    <message>
        <source>Open the postmortem of this incident</source>
        <translation>この障害のふり返りを開く</translation>
    </message>
    <message>
        <source>To all postmortems</source>
        <translation>ふり返りの一覧へ戻る</translation>
    </message>
    <message>
        <source>Hand in, record the meeting, mark as reviewed, close</source>
        <translation>レビューに出す、ふり返り会を記録、レビュー済みにする、完了する</translation>
    </message>
    <message>
        <source>Plan: owner, facilitator, due date, meeting</source>
        <translation>計画: まとめ、進行、期限、ふり返り会</translation>
    </message>
    <message>
        <source>Sign the postmortem</source>
        <translation>ふり返りに署名する</translation>
    </message>
    <message>
        <source>Open the postmortem again</source>
        <translation>ふり返りを再開する</translation>
    </message>
    <message>
        <source>Write in the section, or change the chosen action item</source>
        <translation>節を書く、選んだアクションアイテムを変更する</translation>
    </message>
    <message>
        <source>To the next empty section</source>
        <translation>次の空の節へ</translation>
    </message>
    <message>
        <source>Between our text and the text for outside</source>
        <translation>社内向けと外部向け文面を切り替える</translation>
    </message>
    <message>
        <source>To the next name in the cause</source>
        <translation>原因に出てくる次の名前へ</translation>
    </message>
    <message>
        <source>Comment on the section</source>
        <translation>節にコメントする</translation>
    </message>
    <message>
        <source>A comment was answered</source>
        <translation>コメントを解決済みにする</translation>
    </message>
    <message>
        <source>Versions of the section</source>
        <translation>節の版を見る</translation>
    </message>
    <message>
        <source>Compare what two people wrote at once</source>
        <translation>同時に書かれた文を見比べる</translation>
    </message>
    <message>
        <source>Begin an action item</source>
        <translation>アクションアイテムに着手する</translation>
    </message>
    <message>
        <source>Drop an action item, with a reason</source>
        <translation>アクションアイテムを理由つきで見送る</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Walk in the phase chart</source>
        <translation>フェーズの図を見る</translation>
    </message>
    <message>
        <source>Copy the postmortem as text</source>
        <translation>ふり返りを文章でコピー</translation>
    </message>
    <message>
        <source>Copy milestones and phases as text</source>
        <translation>節目とフェーズを文章でコピー</translation>
    </message>
    <message>
        <source>To the incident on the desk</source>
        <translation>指揮卓でこの障害を開く</translation>
    </message>
    <message>
        <source>Export the postmortem</source>
        <translation>ふり返りを書き出す</translation>
    </message>
</context>
<context>
    <name>matoi::ui::MinePanel</name>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Promised update</source>
        <translation>約束した更新</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Report to write</source>
        <translation>書くレポート</translation>
    </message>
    <message>
        <source>Review to hold</source>
        <translation>開くふり返り</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n waiting</source>
        <translation>
            <numerusform>%1 · %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>あなたを待っているものはありません。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 を過ぎています</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Notice to approve</source>
        <translation>連絡の承認</translation>
    </message>
    <message>
        <source>Visit of a risk</source>
        <translation>リスクの次回確認</translation>
    </message>
    <message>
        <source>To-dos, promised updates, notices to approve, reports, reviews, action items and visits of risks that wait for you come here.</source>
        <translation>あなたを待っているやること、約束した更新、承認待ちの連絡、レポート、ふり返り、アクションアイテム、リスクの次回確認がここに並びます。</translation>
    </message>
    <message>
        <source>Enter opens the incident or the risk.</source>
        <translation>Enter で障害またはリスクを開きます。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NavBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>指揮卓</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害一覧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>ふり返り</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NoteLine</name>
    <message>
        <source>Noted</source>
        <translation>確認した</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NotePanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NoticePanel</name>
    <message>
        <source>Which text</source>
        <translation>どの文面</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>To whom, in words</source>
        <translation>宛先 (言葉で)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送信時刻</translation>
    </message>
    <message>
        <source>Or nobody needs to be told, because</source>
        <translation>または連絡不要。理由</translation>
    </message>
    <message>
        <source>now · 14:05 · -10m</source>
        <translation>いま · 14:05 · -10m</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>送信を記録</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NoticePanels</name>
    <message>
        <source>decided by %1</source>
        <translation>決定 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copied: subject and text</source>
        <translation>件名と本文をコピーしました</translation>
    </message>
    <message>
        <source>Revise the notice</source>
        <translation>お客さま連絡を書き直す</translation>
    </message>
    <message>
        <source>Contact customers by this policy?</source>
        <translation>この方針でお客さまに連絡しますか</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>承認: %1</translation>
    </message>
    <message>
        <source>Drafted by %1. Somebody else approves it: the commander or the PdM.</source>
        <translation>下書きは %1。別の人 (指揮か PdM) が承認します。</translation>
    </message>
    <message>
        <source>Record as sent: %1</source>
        <translation>送信を記録: %1</translation>
    </message>
    <message>
        <source>Approved by %1. Copy the text, send it, then record that it went out.</source>
        <translation>承認は %1。文面をコピーして送り、送ったことを記録してください。</translation>
    </message>
    <message>
        <source>who tells whom, by when</source>
        <translation>だれが、だれに、いつまでに</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>影響のある相手</translation>
    </message>
    <message>
        <source>How they are told</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>mail, telephone, status page</source>
        <translation>メール、電話、状態ページ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Contact policy</source>
        <translation>連絡方針</translation>
    </message>
    <message>
        <source>One line per outlook; each change of outlook asks by it</source>
        <translation>見通しごとに 1 行。見通しが変わるたびに、この方針で確かめます</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Who approves it?</source>
        <translation>承認する人を選ぶ</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPage</name>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Bring in deployments</source>
        <translation>デプロイを取り込む</translation>
    </message>
    <message>
        <source>A CSV table or JSON Lines, for the Four Keys</source>
        <translation>Four Keys のための CSV または JSON Lines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The numbers as CSV, JSON or Markdown, the chart as PNG, SVG or PDF</source>
        <translation>数値は CSV・JSON・Markdown、グラフは PNG・SVG・PDF</translation>
    </message>
    <message>
        <source>Four Keys project</source>
        <translation>Four Keys プロジェクト</translation>
    </message>
    <message>
        <source>Beside the own numbers what the formulas of the Four Keys project give</source>
        <translation>Four Keys プロジェクトの式による値を並べて表示</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 か月</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The values of the chart</source>
        <translation>グラフの値</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>すべてのサービス</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted incidents left out</source>
        <translation>
            <numerusform>制限付き %n 件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>90 %: %1</source>
        <translation>90 %: %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPanels</name>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Numbers of these days</source>
        <translation>この期間の数値</translation>
    </message>
    <message>
        <source>Both days are included; an empty field leaves its side open.</source>
        <translation>両端の日を含みます。空欄の側は限りません。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-10-01.</source>
        <translation>「%1」は日付ではありません。2026-10-01 の形で書いてください。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>No rows in this period.</source>
        <translation>この期間に行はありません。</translation>
    </message>
    <message>
        <source>Go to the incident</source>
        <translation>インシデントへ</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>counted %1 · not counted %2</source>
        <translation>対象 %1 · 対象外 %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>This row is a deployment; there is no incident to go to.</source>
        <translation>この行はデプロイです。移る先のインシデントはありません。</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>数値を書き出す</translation>
    </message>
    <message>
        <source>Restricted incidents are in no file. A cell that a spreadsheet would take for a formula begins with an apostrophe.</source>
        <translation>制限付きのインシデントはどのファイルにも入りません。表計算ソフトが数式とみなすセルは、先頭に「&apos;」が付きます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>.csv, .json or .md: the numbers; .png, .svg or .pdf: the chart</source>
        <translation>.csv・.json・.md は数値、.png・.svg・.pdf はグラフ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name a file by its whole path.</source>
        <translation>ファイルを絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>The ending of the name says what it becomes: .csv, .json, .md, .png, .svg or .pdf.</source>
        <translation>名前の末尾で形式が決まります: .csv、.json、.md、.png、.svg、.pdf。</translation>
    </message>
    <message>
        <source>%1 is there already. Save again to replace it.</source>
        <translation>%1 はすでにあります。もう一度保存すると置き換えます。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberPlot</name>
    <message>
        <source>per cent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>回/日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>%1: %2, 90 %: %3, n = %4</source>
        <translation>%1: %2、90 %: %3、n = %4</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2、n = %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2別)</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90 パーセンタイル</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>まだ値がありません。</translation>
    </message>
    <message>
        <source>Bar: median · diamond: 90th percentile</source>
        <translation>棒: 中央値 · ひし形: 90 パーセンタイル</translation>
    </message>
</context>
<context>
    <name>matoi::ui::NumberTile</name>
    <message>
        <source>90 %: %1</source>
        <translation>90 %: %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>対象外 %1</translation>
    </message>
    <message>
        <source>Four Keys project: %1</source>
        <translation>Four Keys プロジェクト: %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Palette</name>
    <message>
        <source>What do you want to do? An act, an incident, a person</source>
        <translation>何をしますか。操作・障害・人の名前</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PaletteRows</name>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>該当するものがありません。文字を減らすと広く探せます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Panels</name>
    <message>
        <source>The clock is running</source>
        <translation>時計はもう動いています</translation>
    </message>
    <message>
        <source>Security beats every other row</source>
        <translation>セキュリティはほかのどの事例より優先します</translation>
    </message>
    <message>
        <source>Open a hypothesis</source>
        <translation>仮説を立てる</translation>
    </message>
    <message>
        <source>What could it be?</source>
        <translation>何が原因と考えられますか</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>立てる</translation>
    </message>
    <message>
        <source>Settle the hypothesis</source>
        <translation>仮説に結論を出す</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Add a to-do</source>
        <translation>To-Do を追加</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>30m · 15:30</source>
        <translation>30m · 15:30</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>This row is a fact of the process; record a new one instead.</source>
        <translation>この行は手順の記録なので直せません。新しく記録してください。</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>記録を訂正</translation>
    </message>
    <message>
        <source>The old words stay readable</source>
        <translation>前の文も読めるまま残ります</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新しい文</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Retract the entry</source>
        <translation>記録を取り消す</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Update summary</source>
        <translation>サマリを更新</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>第 %1 版から</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Next update in</source>
        <translation>次の更新まで</translation>
    </message>
    <message>
        <source>30m · 1h · 15:30</source>
        <translation>30m · 1h · 15:30</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>出す</translation>
    </message>
    <message>
        <source>Move the next update</source>
        <translation>次の更新を延ばす</translation>
    </message>
    <message>
        <source>Those who wait are told why</source>
        <translation>待っている人に理由が伝わります</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>延ばす</translation>
    </message>
    <message>
        <source>Converge</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Drafts the postmortem for its owner</source>
        <translation>担当者のふり返りの下書きを作ります</translation>
    </message>
    <message>
        <source>Converged at</source>
        <translation>収束した時刻</translation>
    </message>
    <message>
        <source>now · 14:05 · -10m</source>
        <translation>いま · 14:05 · -10m</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Reason, if no fix is needed</source>
        <translation>対応が不要なら、その理由</translation>
    </message>
    <message>
        <source>Who writes the report</source>
        <translation>障害レポートの担当者</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>障害レポート</translation>
    </message>
    <message>
        <source>Cause, fixes and what comes next; the full editor follows</source>
        <translation>原因、対応、これからのこと</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Review meeting held</source>
        <translation>ふり返り会を開いた</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行役</translation>
    </message>
    <message>
        <source>State of the fix</source>
        <translation>対応の状況</translation>
    </message>
    <message>
        <source>An incident is over when the permanent fix is in</source>
        <translation>恒久対応が入ったら、インシデントは終わりです</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>アクションアイテムを足す</translation>
    </message>
    <message>
        <source>One owner and a date, or it is not kept</source>
        <translation>担当者ひとりと期限を決めてください</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Due in days</source>
        <translation>期限 (日後)</translation>
    </message>
    <message>
        <source>Finish an action item</source>
        <translation>アクションアイテムを終える</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>このステップは完了しています</translation>
    </message>
    <message>
        <source>Reopen it, because</source>
        <translation>やり直す理由</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>which notice, to whom — or why none is needed</source>
        <translation>どの連絡をだれに。不要ならその理由</translation>
    </message>
    <message>
        <source>Tick the step, with what proves it</source>
        <translation>根拠を添えてステップを完了にします</translation>
    </message>
    <message>
        <source>Or skip it, because</source>
        <translation>省略するなら、その理由</translation>
    </message>
    <message>
        <source>Who writes the report?</source>
        <translation>障害レポートはだれが書きますか</translation>
    </message>
    <message>
        <source>Due in three days</source>
        <translation>期限は 3 日後</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書きを作る</translation>
    </message>
    <message>
        <source>Bring in a past incident</source>
        <translation>過去の障害を取り込む</translation>
    </message>
    <message>
        <source>CSV, JSON Lines or a Slack export (*.csv *.jsonl *.zip)</source>
        <translation>CSV・JSON Lines・Slack の書き出し (*.csv *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>Title of the past incident</source>
        <translation>過去の障害の件名</translation>
    </message>
    <message>
        <source>Channel in the archive</source>
        <translation>書き出しの中のチャンネル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>One import is running. Wait for it, or stop it.</source>
        <translation>取り込みが進行中です。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>ほか %n 件</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読んでいます</translation>
    </message>
    <message>
        <source>This is no incident</source>
        <translation>これはインシデントではありません</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>who is affected, and how many</source>
        <translation>だれに、どれだけ影響しているか</translation>
    </message>
    <message>
        <source>In the channel, of how many</source>
        <translation>チャンネルの人数 / 全体</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>足りない人</translation>
    </message>
    <message>
        <source>No hypothesis is open.</source>
        <translation>開いている仮説はありません。</translation>
    </message>
    <message>
        <source>Rule out or confirm a hypothesis</source>
        <translation>仮説を棄却・確認する</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>どれを</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>No action item is open.</source>
        <translation>開いているアクションアイテムはありません。</translation>
    </message>
    <message>
        <source>No finished action item waits to be verified.</source>
        <translation>効果の確認を待つアクションアイテムはありません。</translation>
    </message>
    <message>
        <source>Verify an action item</source>
        <translation>アクションアイテムの効果を確認</translation>
    </message>
    <message>
        <source>By somebody else than its owner and whoever finished it</source>
        <translation>担当でも、終えた人でもない人が確認します</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>効果がわかるもの</translation>
    </message>
    <message>
        <source>To be reviewed: %1</source>
        <translation>ふり返りで確認: %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PeopleList</name>
    <message>
        <source>Find by name, reading, short name, team or mail</source>
        <translation>名前・よみ・短い名前・チーム・メールで探す</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を足す</translation>
    </message>
    <message>
        <source>Import a CSV</source>
        <translation>CSV を取り込む</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>まだだれもいません。</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>「%1」に当てはまる人はいません。</translation>
    </message>
    <message>
        <source>P adds a person; a CSV brings in all of them.</source>
        <translation>P で一人ずつ、CSV でまとめて追加できます。</translation>
    </message>
    <message>
        <source>Esc clears the search.</source>
        <translation>Esc で検索を消します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Woken as</source>
        <translation>起こす役割</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離任</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 名中 %1 名</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PeoplePanels</name>
    <message>
        <source>Copied.</source>
        <translation>写しました。</translation>
    </message>
    <message>
        <source>Assign a duty</source>
        <translation>役割を割り当てる</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Renounce command</source>
        <translation>指揮を降りる</translation>
    </message>
    <message>
        <source>Nobody will command. To hand over is better.</source>
        <translation>指揮がいなくなります。引き継ぐほうが安全です。</translation>
    </message>
    <message>
        <source>State in one line</source>
        <translation>状況を 1 行で</translation>
    </message>
    <message>
        <source>Renounce</source>
        <translation>降りる</translation>
    </message>
    <message>
        <source>Handover brief</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>For whoever takes over</source>
        <translation>引き継ぐ人へ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown で写す</translation>
    </message>
    <message>
        <source>Hand command over</source>
        <translation>指揮を引き継ぐ</translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <translation>引き継ぎ: %1</translation>
    </message>
    <message>
        <source>One line of state, for whoever takes it</source>
        <translation>引き継ぐ人のために、状況を 1 行で</translation>
    </message>
    <message>
        <source>To</source>
        <translation>引き継ぎ先</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>伝える内容</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>No summary yet. Ctrl+U posts one.</source>
        <translation>サマリはまだありません。Ctrl+U で共有できます。</translation>
    </message>
    <message>
        <source>The summary as a post</source>
        <translation>投稿用のサマリ</translation>
    </message>
    <message>
        <source>Calls everybody in the channel</source>
        <translation>チャンネルの全員に通知する文です</translation>
    </message>
    <message>
        <source>Copy for Slack</source>
        <translation>Slack 用に写す</translation>
    </message>
    <message>
        <source>Posted here. The text for Slack is in the clipboard; U shows it.</source>
        <translation>記録しました。Slack 用の文をクリップボードに入れました。U で確認できます。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PhaseChartView</name>
    <message>
        <source>Milestones and phases</source>
        <translation>節目とフェーズ</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PinnedColumn</name>
    <message>
        <source>Pinned entries</source>
        <translation>ピンした記録</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>本文で使用</translation>
    </message>
    <message>
        <source>No entry is pinned. P on the desk pins what the postmortem is to tell.</source>
        <translation>ピンした記録がありません。指揮卓で P を押すと、ふり返りに使う記録をピンできます</translation>
    </message>
    <message>
        <source>cites it</source>
        <translation>本文に引用</translation>
    </message>
    <message>
        <source>takes the pin out</source>
        <translation>ピンを外す</translation>
    </message>
</context>
<context>
    <name>matoi::ui::PlaybookPanel</name>
    <message>
        <source>Playbooks of the team</source>
        <translation>チームの進め方</translation>
    </message>
    <message>
        <source>Change the steps, their words and times. A copy with another &quot;id&quot; becomes a playbook of its own. Incidents that run keep theirs.</source>
        <translation>ステップの内容・言葉・時間を変えられます。&quot;id&quot; を変えて保存すると、別の進め方になります。対応中の障害は、宣言したときの進め方のままです。</translation>
    </message>
    <message>
        <source>Use from the next incident on</source>
        <translation>次の障害から使う</translation>
    </message>
    <message>
        <source>As it came with Matoi</source>
        <translation>最初の内容に戻す</translation>
    </message>
    <message>
        <source>Playbook as JSON</source>
        <translation>進め方（JSON）</translation>
    </message>
</context>
<context>
    <name>matoi::ui::QuickCapture</name>
    <message>
        <source>Quick entry</source>
        <translation>すぐ記録</translation>
    </message>
    <message>
        <source>Into which incident</source>
        <translation>記録先のインシデント</translation>
    </message>
    <message>
        <source>No incident is running. Declare one first (Ctrl+N); what you write here stays.</source>
        <translation>対応中のインシデントはありません。先に宣言してください (Ctrl+N)。ここに書いた文は残ります。</translation>
    </message>
    <message>
        <source>No incident is running.</source>
        <translation>対応中のインシデントはありません。</translation>
    </message>
    <message>
        <source>Recorded in %1</source>
        <translation>%1 に記録しました</translation>
    </message>
    <message>
        <source>Files are attached at the desk.</source>
        <translation>ファイルは指揮卓で添付します。</translation>
    </message>
    <message>
        <source>The summary is written at the desk (Ctrl+U).</source>
        <translation>サマリは指揮卓で書きます (Ctrl+U)。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewDocument</name>
    <message>
        <source>“%1” is not recorded; your words are kept. %2</source>
        <translation>「%1」を記録できませんでした。書いた文は残っています。%2</translation>
    </message>
    <message>
        <source>Somebody else wrote in “%1” too; both are in the text now.</source>
        <translation>「%1」にほかの人も書きました。両方を本文に入れました</translation>
    </message>
    <message>
        <source>Somebody else changed the same lines of “%1”; both versions are kept.</source>
        <translation>「%1」の同じ行をほかの人も変えました。両方の版を残しています</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>社内向け</translation>
    </message>
    <message>
        <source>Text for outside</source>
        <translation>外部向け文面</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>どの文面</translation>
    </message>
    <message>
        <source>The postmortem</source>
        <translation>ふり返りの本文</translation>
    </message>
    <message>
        <source>People</source>
        <translation>影響した人</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>続いた時間</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message numerus="yes">
        <source>%n empty section(s)</source>
        <translation>
            <numerusform>空の節 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sections written</source>
        <translation>%2 節中 %1 節を記入</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <translation>%1 · %2 に自動保存</translation>
    </message>
    <message>
        <source>Every section is written.</source>
        <translation>すべての節を記入しました</translation>
    </message>
    <message>
        <source>You may read this postmortem, and not write in it.</source>
        <translation>このふり返りは閲覧だけできます</translation>
    </message>
    <message>
        <source>Nobody is named in the cause.</source>
        <translation>原因に人の名前はありません</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewExport</name>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Export the postmortem</source>
        <translation>ふり返りを書き出す</translation>
    </message>
    <message>
        <source>This incident is restricted. Give the file to nobody whom it does not name.</source>
        <translation>閲覧を制限した障害です。閲覧者として名前のない人には渡さないでください。</translation>
    </message>
    <message>
        <source>Times stand in the zone of the workspace, which is printed.</source>
        <translation>時刻はワークスペースのタイムゾーンで書き、その名前も載せます。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>Text for outside</source>
        <translation>外部向け文面</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>.pdf, .html, .md or .ics (its dates)</source>
        <translation>.pdf、.html、.md、または .ics(日程)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name a file by its whole path.</source>
        <translation>ファイルは場所から最後まで書いてください。</translation>
    </message>
    <message>
        <source>The ending of the name says what it becomes: .pdf, .html, .md or .ics.</source>
        <translation>形式は名前の終わりで決まります: .pdf、.html、.md、.ics。</translation>
    </message>
    <message>
        <source>%1 is there already. Save again to replace it.</source>
        <translation>%1 はすでにあります。置き換えるにはもう一度保存してください。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 に保存しています</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewHead</name>
    <message>
        <source>Hand in for review</source>
        <translation>レビューに出す</translation>
    </message>
    <message>
        <source>Record the review meeting</source>
        <translation>ふり返り会を記録</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>レビュー済みにする</translation>
    </message>
    <message>
        <source>Close the postmortem</source>
        <translation>ふり返りを完了する</translation>
    </message>
    <message>
        <source>All postmortems</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Owner, facilitator, due date and review meeting (L)</source>
        <translation>まとめ、進行、期限、ふり返り会 (L)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n 日 遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>ふり返り会 済み</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>%1 実施</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>%1 ふり返り会</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>To detection</source>
        <translation>検知まで</translation>
    </message>
    <message>
        <source>To response</source>
        <translation>初動まで</translation>
    </message>
    <message>
        <source>To first notice</source>
        <translation>第一報まで</translation>
    </message>
    <message>
        <source>To recovery</source>
        <translation>復旧まで</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>Postmortems</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>Postmortem: %1</source>
        <translation>ふり返り: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewList</name>
    <message>
        <source>Postmortems</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>%1 実施</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n 日 遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation>ふり返り会 済み</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>%1 / %2 sections</source>
        <translation>%1 / %2 節</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n comment(s)</source>
        <translation>
            <numerusform>%1 · コメント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no postmortem yet.</source>
        <translation>ふり返りはまだありません</translation>
    </message>
    <message>
        <source>One is drafted, with an owner and a due date, when an incident converges.</source>
        <translation>障害が収束すると、まとめ役と期限つきで下書きができます</translation>
    </message>
    <message numerus="yes">
        <source>%n to be written or reviewed</source>
        <translation>
            <numerusform>これから %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>遅れ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewPage</name>
    <message>
        <source>Postmortems</source>
        <translation>ふり返り</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ReviewPanels</name>
    <message>
        <source>The words stand again, as a new version.</source>
        <translation>新しい版として元の文に戻しました</translation>
    </message>
    <message>
        <source>Settled; both versions are in the history.</source>
        <translation>決めました。両方の版が履歴に残っています</translation>
    </message>
    <message>
        <source>The postmortem: %1</source>
        <translation>ふり返り: %1</translation>
    </message>
    <message>
        <source>This postmortem is closed.</source>
        <translation>このふり返りは完了しています</translation>
    </message>
    <message>
        <source>Plan the postmortem</source>
        <translation>ふり返りの計画</translation>
    </message>
    <message>
        <source>Due at the end of the day, at most seven days after convergence</source>
        <translation>期限はその日の終わりまで、収束から 7 日以内です</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>進行</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>ふり返り会</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Review meeting held</source>
        <translation>ふり返り会を開いた</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>now · 14:05 · -10m</source>
        <translation>いま · 14:05 · -10m</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>参加した人</translation>
    </message>
    <message>
        <source>Sign the postmortem</source>
        <translation>ふり返りに署名する</translation>
    </message>
    <message>
        <source>You stand by it as it is. A later change marks your signature as of an older version.</source>
        <translation>今の内容に署名します。あとで本文が変わると、署名は古い版のものとして表示されます</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>空でもかまいません</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <source>It is a draft: everybody may go on writing.</source>
        <translation>下書きです。そのまま書き続けられます</translation>
    </message>
    <message>
        <source>Open the postmortem again</source>
        <translation>ふり返りを再開する</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>戻す先</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What you want to say</source>
        <translation>コメントの内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No comment waits for an answer.</source>
        <translation>返事を待つコメントはありません</translation>
    </message>
    <message>
        <source>The comment counts as answered.</source>
        <translation>コメントを解決済みにしました</translation>
    </message>
    <message>
        <source>Which comment was answered?</source>
        <translation>どのコメントを解決済みにしますか</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>No action item is there for that.</source>
        <translation>対象のアクションアイテムがありません</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>アクションアイテム</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Change the action item</source>
        <translation>アクションアイテムを変更</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>アクションアイテムを足す</translation>
    </message>
    <message>
        <source>One owner and a date, or it is not kept</source>
        <translation>担当者ひとりと期限を決めてください</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>工数</translation>
    </message>
    <message>
        <source>2 days; may stay empty</source>
        <translation>2 日など、空でもかまいません</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Why it is open again</source>
        <translation>再開する理由</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Which item was begun?</source>
        <translation>どれに着手しましたか</translation>
    </message>
    <message>
        <source>Which item is done?</source>
        <translation>どれが完了しましたか</translation>
    </message>
    <message>
        <source>Finish an action item</source>
        <translation>アクションアイテムを終える</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Which item will not be done?</source>
        <translation>どれを見送りますか</translation>
    </message>
    <message>
        <source>It will not be done</source>
        <translation>対応しない</translation>
    </message>
    <message>
        <source>Which item works?</source>
        <translation>どれの効果を確認しましたか</translation>
    </message>
    <message>
        <source>Verify an action item</source>
        <translation>アクションアイテムの効果を確認</translation>
    </message>
    <message>
        <source>By somebody else than its owner and whoever finished it</source>
        <translation>担当でも、終えた人でもない人が確認します</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>What shows that it works</source>
        <translation>効果がわかるもの</translation>
    </message>
    <message>
        <source>State of the fix</source>
        <translation>対応の状況</translation>
    </message>
    <message>
        <source>An incident is over when the permanent fix is in</source>
        <translation>恒久対応が入ったら、インシデントは終わりです</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Reason, if no fix is needed</source>
        <translation>対応が不要なら、その理由</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>完了しています</translation>
    </message>
    <message>
        <source>This one is open: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>障害を完了にしました</translation>
    </message>
    <message>
        <source>Nobody has written “%1” yet.</source>
        <translation>「%1」はまだ書かれていません</translation>
    </message>
    <message>
        <source>No section was written by two people at the same time.</source>
        <translation>同時に書かれた節はありません</translation>
    </message>
    <message>
        <source>Two people wrote “%1” in different lines; both are in it now.</source>
        <translation>「%1」の別々の行を 2 人が書きました。両方を本文に入れました</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskImportPanel</name>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as known.</source>
        <translation>取り込みました: 新規 %1、変更 %2、変わりなし %3。</translation>
    </message>
    <message>
        <source>Import risks</source>
        <translation>リスクを取り込む</translation>
    </message>
    <message>
        <source>Table of risks (*.csv *.tsv *.txt)</source>
        <translation>リスクの表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Add owners that nobody knows to the people</source>
        <translation>未登録の担当者をメンバーに加える</translation>
    </message>
    <message>
        <source>Faults of the table</source>
        <translation>表の不備</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>— not imported</source>
        <translation>— 取り込まない</translation>
    </message>
    <message>
        <source>Number or id</source>
        <translation>番号または ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つけた場</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知</translation>
    </message>
    <message>
        <source>Investigated since</source>
        <translation>調査開始日</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>Potential impact</source>
        <translation>潜在的なインパクト</translation>
    </message>
    <message>
        <source>Scope of the potential impact</source>
        <translation>潜在的なインパクトの範囲</translation>
    </message>
    <message>
        <source>Degree of the potential impact</source>
        <translation>潜在的なインパクトの影響度</translation>
    </message>
    <message>
        <source>Current impact</source>
        <translation>現在のインパクト</translation>
    </message>
    <message>
        <source>Scope of the current impact</source>
        <translation>現在のインパクトの範囲</translation>
    </message>
    <message>
        <source>Degree of the current impact</source>
        <translation>現在のインパクトの影響度</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>From recognition to the cause</source>
        <translation>認知から原因特定までのログ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Countermeasures considered</source>
        <translation>対策方針</translation>
    </message>
    <message>
        <source>Log of countermeasures</source>
        <translation>対策ログ</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next Action</translation>
    </message>
    <message>
        <source>Heading of the table</source>
        <translation>表の見出し</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Meaning of “%1”</source>
        <translation>「%1」の意味</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be imported yet: %n lines have a fault. Mend the table or change what the headings mean.</source>
        <translation>
            <numerusform>まだ取り込めません。%n 行に不備があります。表を直すか、見出しの意味を選び直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · as known: %3</source>
        <translation>新規 %1 · 変更 %2 · 変わりなし %3</translation>
    </message>
    <message>
        <source>new people: %1</source>
        <translation>新しいメンバー %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the table was recorded.</source>
        <translation>中止しました。表からは何も記録していません。</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>何も記録していません。%1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>記録中: %1 / %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>確認中: %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskList</name>
    <message>
        <source>Find a risk</source>
        <translation>リスクを探す</translation>
    </message>
    <message>
        <source>Number, title, service, owner or words of the record (/)</source>
        <translation>番号、題名、サービス、担当、本文のことば (/)</translation>
    </message>
    <message>
        <source>Shows what is not completed, or everything</source>
        <translation>未完了だけか、すべてを表示</translation>
    </message>
    <message>
        <source>By what the records are sorted</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>優先度順</translation>
    </message>
    <message>
        <source>By next visit</source>
        <translation>次回確認順</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>更新順</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未完了 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Potential %1</source>
        <translation>潜在 %1</translation>
    </message>
    <message>
        <source>Likelihood %1</source>
        <translation>発生可能性 %1</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>visit until %1</source>
        <translation>確認 %1 まで</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>この絞り込みを外す</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>due %1 · within 7 days %2</source>
        <translation>確認日が来た %1 · 7 日以内 %2</translation>
    </message>
    <message>
        <source>No visit is due within seven days.</source>
        <translation>7 日以内に確認するものはありません。</translation>
    </message>
    <message>
        <source>No risk is recorded yet.</source>
        <translation>リスクはまだ登録されていません。</translation>
    </message>
    <message>
        <source>No risk passes the filter.</source>
        <translation>条件に合うリスクはありません。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N records one; a CSV of your spreadsheet brings in all.</source>
        <translation>Ctrl+Shift+N で登録します。表計算の CSV からまとめて取り込めます。</translation>
    </message>
    <message>
        <source>%1 are hidden. Esc shows everything that is open.</source>
        <translation>%1 件が隠れています。Esc で未完了をすべて表示します。</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>next visit %1</source>
        <translation>次回確認 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskMatrixView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Likelihood %1</source>
        <translation>発生可能性 %1</translation>
    </message>
    <message>
        <source>Potential impact %1</source>
        <translation>潜在的なインパクト %1</translation>
    </message>
    <message>
        <source>likelihood %1</source>
        <translation>発生可能性 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>優先度 %1</translation>
    </message>
    <message>
        <source>priority unknown</source>
        <translation>優先度 不明</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>リスクマトリクス</translation>
    </message>
    <message>
        <source>nearly certain as we grow</source>
        <translation>スケールでほぼ確実</translation>
    </message>
    <message>
        <source>may happen</source>
        <translation>発生する可能性がある</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPage</name>
    <message>
        <source>Record a risk</source>
        <translation>リスクを登録</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents wait for their permanent fix</source>
        <translation>
            <numerusform>恒久対応を待つ障害が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Seven days without a permanent fix: a record is offered</source>
        <translation>恒久対応のないまま 7 日: リスクとしての登録をすすめます</translation>
    </message>
    <message>
        <source>Priority = potential impact × likelihood</source>
        <translation>優先度 = 潜在的なインパクト × 発生可能性</translation>
    </message>
    <message>
        <source>up since the last visit</source>
        <translation>前回より上がった</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下がった</translation>
    </message>
    <message>
        <source>unknown is no number and comes first</source>
        <translation>不明は数に数えず、最初に調べる</translation>
    </message>
    <message>
        <source>The rows of the list as CSV or JSON</source>
        <translation>一覧の行を CSV か JSON で書き出します</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>A CSV of a spreadsheet or of a Notion database</source>
        <translation>表計算や Notion データベースの CSV を取り込みます</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPanels</name>
    <message>
        <source>Choose a record first.</source>
        <translation>先に記録を選んでください。</translation>
    </message>
    <message>
        <source>2026-12-22 · 12/22 · +7 · +1m</source>
        <translation>2026-12-22 · 12/22 · +7 · +1m</translation>
    </message>
    <message>
        <source>%1 to %2; another day needs a reason</source>
        <translation>%1〜%2。それ以外の日は理由が要ります</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>The title is enough; everything else may follow</source>
        <translation>題名だけで登録できます。ほかは後からで構いません</translation>
    </message>
    <message>
        <source>Record a risk</source>
        <translation>リスクを登録</translation>
    </message>
    <message>
        <source>What may happen</source>
        <translation>起こりうること</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Scope of the potential impact</source>
        <translation>潜在的な影響範囲</translation>
    </message>
    <message>
        <source>Degree of the potential impact</source>
        <translation>潜在的な影響度</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>見つけた場</translation>
    </message>
    <message>
        <source>performance review, an alert, a colleague</source>
        <translation>パフォーマンスレビュー、アラート、同僚の指摘</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知日</translation>
    </message>
    <message>
        <source>Investigated since</source>
        <translation>調査開始日</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Countermeasures considered</source>
        <translation>対策方針</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next Action</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>Score recorded</source>
        <translation>スコアを記録しました</translation>
    </message>
    <message>
        <source>Done: nothing needs to be done</source>
        <translation>完了（対策不要）</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>%1 の状態</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>needed to reopen, and where nothing needs to be done</source>
        <translation>完了から戻すときと、対策不要のときは必須</translation>
    </message>
    <message>
        <source>empty = +7 days while in progress, +1 month otherwise</source>
        <translation>空欄なら、対応中は 7 日後、ほかは 1 か月後</translation>
    </message>
    <message>
        <source>Visited: %1</source>
        <translation>確認した: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Reason for another day</source>
        <translation>範囲外の日にする理由</translation>
    </message>
    <message>
        <source>A line for the log of %1</source>
        <translation>%1 のログに 1 行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>わかったこと・したこと</translation>
    </message>
    <message>
        <source>Countermeasure</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>metric, Slack, pull request; with spaces</source>
        <translation>メトリクス、Slack、プルリクエスト（空白区切り）</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-22 or 12/22.</source>
        <translation>「%1」は日付として読めません。2026-12-22 か 12/22 の形で書いてください。</translation>
    </message>
    <message>
        <source>No incident is recorded yet.</source>
        <translation>障害はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Join %1 with an incident</source>
        <translation>%1 を障害と結び付ける</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結び付ける</translation>
    </message>
    <message>
        <source>Is the root solved?</source>
        <translation>根本は解決しましたか</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Ask the rule</source>
        <translation>判定する</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-07-18.</source>
        <translation>「%1」は日付として読めません。2026-07-18 の形で書いてください。</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>登録条件を満たします</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>まだ登録条件を満たしません</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>From an investigation (REC-1)</source>
        <translation>調査の所見から</translation>
    </message>
    <message>
        <source>No incident waits for its permanent fix for seven days or more.</source>
        <translation>7 日以上恒久対応を待つ障害はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2 (%n days)</source>
        <translation>
            <numerusform>%1  %2（%n 日）</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the permanent fix</source>
        <translation>恒久対応を待つ障害</translation>
    </message>
    <message>
        <source>Converged seven days ago or more, and not done: a record keeps it seen</source>
        <translation>収束から 7 日以上たち、恒久対応が終わっていません。登録すると見失いません</translation>
    </message>
    <message>
        <source>Filled from the incident; it stays joined with it</source>
        <translation>障害の記録から埋めました。障害と結び付いたままになります</translation>
    </message>
    <message>
        <source>Nothing was changed in two places at once.</source>
        <translation>同時に変更された項目はありません。</translation>
    </message>
    <message>
        <source>Two values of “%1”</source>
        <translation>「%1」の 2 つの値</translation>
    </message>
    <message>
        <source>Changed in two places at once; both stay in the history</source>
        <translation>2 か所で同時に変更されました。どちらも履歴に残ります</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>採用する値</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-22, 12/22, +7 or +1m.</source>
        <translation>「%1」は日付として読めません。2026-12-22、12/22、+7、+1m の形で書いてください。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>写しました。</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which risks to show</source>
        <translation>リスクを絞り込む</translation>
    </message>
    <message>
        <source>Visit due until</source>
        <translation>確認日がこの日まで</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>今後は提案しない</translation>
    </message>
    <message>
        <source>only where it is not to be offered again</source>
        <translation>今後は提案しないときだけ入力</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Say why it needs no record; one line is enough.</source>
        <translation>登録しない理由を 1 行で書いてください。</translation>
    </message>
    <message>
        <source>This record holds no words that could be erased.</source>
        <translation>このリスクには抹消できる文がありません。</translation>
    </message>
    <message>
        <source>Erase words of %1</source>
        <translation>%1 の文を抹消</translation>
    </message>
    <message>
        <source>They are gone everywhere; backups made before keep them until they rotate.</source>
        <translation>どこからも読めなくなります。以前のバックアップには、入れ替わるまで残ります。</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>抹消するもの</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹消する</translation>
    </message>
    <message>
        <source>The record began with these words; they cannot be erased apart from it. What was written over them later is gone.</source>
        <translation>登録時からの文なので、これだけを抹消することはできません。あとから書かれた文は抹消しました。</translation>
    </message>
    <message>
        <source>The words are erased.</source>
        <translation>文を抹消しました。</translation>
    </message>
    <message>
        <source>Is a finding ready for the register?</source>
        <translation>この所見は登録条件を満たすか</translation>
    </message>
    <message>
        <source>A week investigated, root unsolved, potential 3 or more</source>
        <translation>調査 1 週間以上、根本は未解決、潜在的なインパクト 3 以上</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPictures</name>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>its ending says what it becomes: .png, .svg or .pdf</source>
        <translation>拡張子で形式が決まります: .png、.svg、.pdf</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>リスクマトリクス</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>マトリクスを保存</translation>
    </message>
    <message>
        <source>In grey, to be printed: hatching and figures say what the colours say</source>
        <translation>印刷用の白黒。色の代わりに網かけと数字で示します</translation>
    </message>
    <message>
        <source>its ending says what it becomes: .pdf or .png</source>
        <translation>拡張子で形式が決まります: .pdf、.png</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name a file by its whole path.</source>
        <translation>ファイル名をフルパスで入力してください。</translation>
    </message>
    <message>
        <source>The ending of the name says what it becomes, and this one is none of those.</source>
        <translation>拡張子で形式が決まります。この拡張子は使えません。</translation>
    </message>
    <message>
        <source>%1 is there already. Save again to replace it.</source>
        <translation>%1 はすでにあります。置き換えるには、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 に保存しています</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskPlot</name>
    <message>
        <source>Impact history</source>
        <translation>インパクトの履歴</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1: potential %2, current %3. %4</source>
        <translation>%1: 潜在 %2、現在 %3。%4</translation>
    </message>
    <message>
        <source>Open risks over time</source>
        <translation>未完了リスクの推移</translation>
    </message>
    <message>
        <source>Priority sum</source>
        <translation>優先度の合計</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1: %2 open, priority sum %3, %4 of unknown priority</source>
        <translation>%1: 未完了 %2 件、優先度の合計 %3、不明 %4 件</translation>
    </message>
    <message>
        <source>Age of what is open, in days</source>
        <translation>未完了の経過日数</translation>
    </message>
    <message>
        <source>the oldest %1 of %2</source>
        <translation>古い順に %1 件（全 %2 件）</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n days</source>
        <translation>
            <numerusform>%1 %2: %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>値はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>値はまだありません。</translation>
    </message>
    <message>
        <source>Unknown until now: a gap, not a zero</source>
        <translation>ここまで不明です。0 ではありません</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskScorePanel</name>
    <message>
        <source>Score: %1</source>
        <translation>スコア: %1</translation>
    </message>
    <message>
        <source>Scope of the potential impact</source>
        <translation>潜在的な影響範囲</translation>
    </message>
    <message>
        <source>Degree of the potential impact</source>
        <translation>潜在的な影響度</translation>
    </message>
    <message>
        <source>Potential impact, where scope and degree are not picked</source>
        <translation>潜在的なインパクト（範囲と影響度を選ばないとき）</translation>
    </message>
    <message>
        <source>Likelihood of the potential impact</source>
        <translation>潜在的なインパクトの発生可能性</translation>
    </message>
    <message>
        <source>Current impact: does it cause errors or incidents now?</source>
        <translation>現在のインパクト: 現時点でエラーや障害を起こしているか</translation>
    </message>
    <message>
        <source>Why (the old value, its day and this reason stay in the history)</source>
        <translation>理由（前の値と日付とともに履歴に残ります）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskSheet</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>確認した</translation>
    </message>
    <message>
        <source>Title, owner, service and the six sections (E)</source>
        <translation>題名、担当、サービス、6 つの節 (E)</translation>
    </message>
    <message>
        <source>Potential and current impact, likelihood (X)</source>
        <translation>潜在・現在のインパクト、発生可能性 (X)</translation>
    </message>
    <message>
        <source>Moves the record on (C)</source>
        <translation>状態を進める (C)</translation>
    </message>
    <message>
        <source>Looked at as promised; promises the next visit (Ctrl+Enter)</source>
        <translation>約束どおり確認し、次回を約束する (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>No record is chosen.</source>
        <translation>記録が選ばれていません。</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Log from recognition to cause</source>
        <translation>認知から原因特定までのログ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Countermeasures considered</source>
        <translation>対策方針</translation>
    </message>
    <message>
        <source>Log of countermeasures</source>
        <translation>対策ログ</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next Action</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>（%1〜%2 の範囲）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>Found in: %1</source>
        <translation>発見: %1</translation>
    </message>
    <message>
        <source>First seen: %1</source>
        <translation>初認: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were changed in two places at once; Edit shows both values.</source>
        <translation>
            <numerusform>%n 項目が 2 か所で同時に変更されました。編集で両方の値を表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>(corrected %1)</source>
        <translation>（訂正 %1）</translation>
    </message>
    <message>
        <source>Entry rule</source>
        <translation>登録条件</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>結び付き</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ふり返り</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>制限付き</translation>
    </message>
    <message>
        <source>(redacted)</source>
        <translation>(黒塗り)</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTable</name>
    <message>
        <source>Open %1</source>
        <translation>未完了 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>Next visit of %n</source>
        <translation>
            <numerusform>%n 件の次回確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of the risks</source>
        <translation>リスクの一覧表</translation>
    </message>
    <message>
        <source>Find a risk</source>
        <translation>リスクを探す</translation>
    </message>
    <message>
        <source>Shows what is not completed, or everything</source>
        <translation>未完了だけ、またはすべてを表示します</translation>
    </message>
    <message>
        <source>By status, owner, service, impact or visit</source>
        <translation>ステータス・担当・サービス・インパクト・次回確認で絞り込みます</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Back to the matrix</source>
        <translation>マトリクスへ戻る</translation>
    </message>
    <message>
        <source>No risk is recorded yet.</source>
        <translation>リスクはまだ登録されていません。</translation>
    </message>
    <message>
        <source>No risk passes the filter.</source>
        <translation>この絞り込みに当てはまるリスクはありません。</translation>
    </message>
    <message>
        <source>Import a CSV of your spreadsheet, or record one with Ctrl+Shift+N.</source>
        <translation>表計算の CSV を取り込むか、Ctrl+Shift+N で登録できます。</translation>
    </message>
    <message>
        <source>%1 are hidden. Esc shows everything that is open.</source>
        <translation>%1 件が隠れています。Esc で未完了をすべて表示します。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTableModel</name>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>発生可能性</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回認知</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTablePanels</name>
    <message>
        <source>Export the register</source>
        <translation>リスクを書き出す</translation>
    </message>
    <message>
        <source>A cell that a spreadsheet would take for a formula begins with an apostrophe</source>
        <translation>表計算が数式と見なすセルは先頭にアポストロフィを付けます</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Those shown: %1</source>
        <translation>表示中の %1 件</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>すべて %1 件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (with BOM)</source>
        <translation>CSV 表計算向け (BOM 付き)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Name a file by its whole path, not a folder nor the workspace itself.</source>
        <translation>フォルダーやワークスペースではないファイルを、絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already. Export again to replace it.</source>
        <translation>%1 はすでにあります。もう一度書き出すと置き換えます。</translation>
    </message>
    <message>
        <source>%1 records are in %2.</source>
        <translation>%1 件を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>絞り込みを保存</translation>
    </message>
    <message>
        <source>On this device; W lists those that are kept</source>
        <translation>この端末に保存します。W で一覧を開けます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>The filter “%1” is kept.</source>
        <translation>絞り込み「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>In the table Alt+← → moves a column, Alt+Shift+← → makes it narrower or wider</source>
        <translation>表では Alt+← → で列を移動、Alt+Shift+← → で幅を変えます</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Record changed</source>
        <translation>リスクを変更</translation>
    </message>
    <message>
        <source>This step needs a reason.</source>
        <translation>この変更には理由が必要です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>先にリスクを選んでください。</translation>
    </message>
    <message>
        <source>Another day than usual needs a reason.</source>
        <translation>ステータスの範囲を外れた日には理由が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next visit of %n records</source>
        <translation>
            <numerusform>%n 件の次回確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次回確認</translation>
    </message>
    <message>
        <source>2026-12-22, 12/22, +7, +1m; empty = the usual day of each status</source>
        <translation>2026-12-22、12/22、+7、+1m。空欄はステータスごとの既定の日</translation>
    </message>
    <message>
        <source>needed where the day is not within the bounds of a status</source>
        <translation>ステータスの範囲を外れる日のときに必要</translation>
    </message>
    <message>
        <source>No day was changed. %1</source>
        <translation>次回確認は 1 件も変えていません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n next visits changed</source>
        <translation>
            <numerusform>%n 件の次回確認を変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::RiskTableView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>2026-12-22 · 12/22 · +7 · +1m</source>
        <translation>2026-12-22 · 12/22 · +7 · +1m</translation>
    </message>
    <message>
        <source>Table of the risks</source>
        <translation>リスクの一覧表</translation>
    </message>
    <message>
        <source>Arrows walk, Shift and Ctrl choose several, Enter changes the cell, O sorts by it</source>
        <translation>矢印で移動、Shift と Ctrl で複数選択、Enter でセルを編集、O でその列の並べ替え</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RivalsPanel</name>
    <message>
        <source>1  Mine, %1</source>
        <translation>1  自分、%1</translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation>「%1」の 2 つの版</translation>
    </message>
    <message>
        <source>They changed different lines: joined, they lose nothing.</source>
        <translation>別々の行を変えています。合わせても失われる文はありません</translation>
    </message>
    <message>
        <source>They changed the same lines. Both stay in the versions, whatever stands now.</source>
        <translation>同じ行を変えています。どちらを選んでも、両方の版が履歴に残ります</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Mine stands</source>
        <translation>自分の版にする</translation>
    </message>
    <message>
        <source>The first stands</source>
        <translation>1 の版にする</translation>
    </message>
    <message>
        <source>Theirs stands</source>
        <translation>相手の版にする</translation>
    </message>
    <message>
        <source>The second stands</source>
        <translation>2 の版にする</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>両方を続けて残す</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>両方の版</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RolesPanel</name>
    <message>
        <source>Roles and phases</source>
        <translation>役割と作業の段階</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Renounce</source>
        <translation>降りる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nobody commands. Enter on the first row names somebody.</source>
        <translation>指揮がいません。先頭の行で Enter を押すと決められます。</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Nobody commands</source>
        <translation>指揮がいません</translation>
    </message>
</context>
<context>
    <name>matoi::ui::RowActs</name>
    <message>
        <source>At most %1 rows are pinned at once.</source>
        <translation>一度にピン留めできるのは %1 件までです。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries unpinned</source>
        <translation>
            <numerusform>%n 件のピンを外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries pinned</source>
        <translation>
            <numerusform>%n 件をピン留めしました</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry was never corrected.</source>
        <translation>この記録は訂正されていません。</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>現在:</translation>
    </message>
    <message>
        <source>As first recorded:</source>
        <translation>最初の記録:</translation>
    </message>
    <message>
        <source>Version %1:</source>
        <translation>%1 版:</translation>
    </message>
    <message>
        <source>What this entry said</source>
        <translation>この記録の履歴</translation>
    </message>
    <message>
        <source>Only links to the web and mail addresses are opened.</source>
        <translation>開けるのは Web のリンクとメールアドレスだけです。</translation>
    </message>
    <message>
        <source>A mail to this address, in your mail program</source>
        <translation>メールソフトで、この宛先へのメールを開きます</translation>
    </message>
    <message>
        <source>The link leads there, in your browser</source>
        <translation>ブラウザで、このサイトを開きます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>写す</translation>
    </message>
    <message>
        <source>This entry has no link and no file.</source>
        <translation>この記録にはリンクも添付もありません。</translation>
    </message>
    <message>
        <source>Links of this entry</source>
        <translation>この記録のリンク</translation>
    </message>
    <message>
        <source>Choose rows first: Shift+J, Shift+K or Ctrl+A.</source>
        <translation>先に記録を選んでください: Shift+J、Shift+K、Ctrl+A。</translation>
    </message>
    <message>
        <source>Write the chosen rows into a file</source>
        <translation>選んだ記録をファイルに書き出す</translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n 件を %1 に書き出しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matoi::ui::SavedFiltersPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Kept on this device.</source>
        <translation>この端末に保存されています。</translation>
    </message>
    <message>
        <source>None yet. Filter the register (F) and keep the filter (Ctrl+S).</source>
        <translation>まだありません。F で絞り込み、Ctrl+S で保存できます。</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>Another filter is called “%1” already.</source>
        <translation>「%1」という名前はすでに使われています。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::ScorePanel</name>
    <message>
        <source>Unknown until both are known. Unknown is not zero: expect the worst.</source>
        <translation>両方が決まるまで不明です。不明は 0 ではありません。最悪を想定してください。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 → impact %4</source>
        <translation>%1 × %2 = %3 → インパクト %4</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Scope of impact</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>Degree of impact</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>matoi::ui::SectionBox</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>%1 のコメント: %2</translation>
    </message>
    <message>
        <source>Two people wrote this section at the same time.</source>
        <translation>2 人がこの節を同時に書きました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>見比べる</translation>
    </message>
    <message>
        <source>These words were typed here and are not recorded yet.</source>
        <translation>まだ記録していない下書きです</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続きを書く</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of people here. Written as events, they say more.</source>
        <translation>
            <numerusform>人の名前が %n か所あります。出来事として書き直せます</numerusform>
        </translation>
    </message>
    <message>
        <source>See</source>
        <translation>見る</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) answered</source>
        <translation>
            <numerusform>解決済みのコメント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown · Esc ends</source>
        <translation>Markdown · Esc で終わる</translation>
    </message>
</context>
<context>
    <name>matoi::ui::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Playbooks of the team …</source>
        <translation>チームの進め方 …</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 既定: %2。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::SideColumn</name>
    <message>
        <source>Situation</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>v%1 · %2 %3</source>
        <translation>v%1 · %2 %3</translation>
    </message>
    <message>
        <source>No summary yet. The room is waiting.</source>
        <translation>現状サマリがまだありません。みんなが待っています。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なこと</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>人と役割</translation>
    </message>
    <message>
        <source>Phases differ: %1</source>
        <translation>作業の段階が分かれています: %1</translation>
    </message>
    <message>
        <source>%1 also took command</source>
        <translation>%1 も指揮を執りました</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>仮説</translation>
    </message>
    <message>
        <source>%1 open · %2 confirmed · %3 out</source>
        <translation>検証中 %1 · 確認 %2 · 棄却 %3</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>%1 left · %2 done</source>
        <translation>残り %1 · 完了 %2</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Copy for the channel</source>
        <translation>チャンネル用に写す</translation>
    </message>
    <message>
        <source>Nobody commands</source>
        <translation>指揮がいません</translation>
    </message>
    <message>
        <source>The commander leads Dev as well</source>
        <translation>指揮が Dev リードも兼ねています</translation>
    </message>
    <message>
        <source>No movement for %1. Another approach?</source>
        <translation>%1前から動きがありません。別の手を考えますか</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>閲覧できる人</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>外からの見え方</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>ウォール</translation>
    </message>
    <message>
        <source>Restricted, in progress</source>
        <translation>限定公開（対応中）</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Search, export</source>
        <translation>検索・書き出し</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Codename</source>
        <translation>コードネーム</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>No summary was written.</source>
        <translation>現状サマリは書かれませんでした。</translation>
    </message>
</context>
<context>
    <name>matoi::ui::StepRail</name>
    <message>
        <source>Process</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 ステップ中 %1 完了</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>省略: %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>節目</translation>
    </message>
    <message>
        <source>Past %1 min · %2</source>
        <translation>目安 %1 分を過ぎています · %2</translation>
    </message>
    <message>
        <source>Approved, not sent yet</source>
        <translation>承認済み・未送信</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>送信を記録</translation>
    </message>
    <message>
        <source>A draft waits for approval</source>
        <translation>下書きが承認待ちです</translation>
    </message>
    <message>
        <source>Approve it</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>The outlook has changed</source>
        <translation>見通しが変わりました</translation>
    </message>
    <message>
        <source>Check the draft</source>
        <translation>下書きを確認</translation>
    </message>
    <message>
        <source>no contact needed: %1</source>
        <translation>連絡不要: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>First checks</source>
        <translation>初動チェック</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>First summary</source>
        <translation>最初の現状サマリ</translation>
    </message>
</context>
<context>
    <name>matoi::ui::TaskPanels</name>
    <message numerus="yes">
        <source>%1: all %n to-do(s)</source>
        <translation>
            <numerusform>%1: 全 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull in to-dos</source>
        <translation>やることを取り込む</translation>
    </message>
    <message>
        <source>What is there already stays as it is</source>
        <translation>すでにあるものはそのまま</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>どれを</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>30m · 15:30</source>
        <translation>30m · 15:30</translation>
    </message>
    <message>
        <source>Pull in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Change the to-do</source>
        <translation>やることを直す</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>No to-do is open here.</source>
        <translation>未完了のやることはありません。</translation>
    </message>
    <message>
        <source>Change a to-do</source>
        <translation>やることを直す</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
</context>
<context>
    <name>matoi::ui::TimelineView</name>
    <message>
        <source>(redacted)</source>
        <translation>(黒塗り)</translation>
    </message>
    <message>
        <source>retracted: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n system entries hidden</source>
        <translation>
            <numerusform>システムの記録 %n 件を隠しています</numerusform>
        </translation>
    </message>
    <message>
        <source>no entries for %1</source>
        <translation>%1 記録なし</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>%1 に訂正</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>絞り込みに合う記録がありません。</translation>
    </message>
    <message>
        <source>Press N and write what happened.</source>
        <translation>N を押して、起きたことを書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n new ↓</source>
        <translation>
            <numerusform>新着 %n 件 ↓</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Show more (Enter)</source>
        <translation>続きを読む (Enter)</translation>
    </message>
    <message>
        <source>recorded %1 late</source>
        <translation>%1 遅れて記録</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>%1 entries are hidden. Esc clears the filter.</source>
        <translation>%1 件が隠れています。Esc で絞り込みを解除します。</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>%1
happened %2
recorded %3</source>
        <translation>%1
発生 %2
記録 %3</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>添付 %1</translation>
    </message>
    <message>
        <source>Not shared yet: only this computer has it.</source>
        <translation>未共有: この端末だけにあります。</translation>
    </message>
    <message>
        <source>not shared yet</source>
        <translation>未共有</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Tray</name>
    <message>
        <source>Declare an incident</source>
        <translation>障害を宣言</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>指揮卓を表示</translation>
    </message>
    <message>
        <source>Quit Matoi</source>
        <translation>Matoi を終了</translation>
    </message>
    <message numerus="yes">
        <source>Matoi: %n incidents are running</source>
        <translation>
            <numerusform>Matoi: 対応中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Matoi: nothing is running</source>
        <translation>Matoi: 対応中のものはありません</translation>
    </message>
</context>
<context>
    <name>matoi::ui::TrendsPanel</name>
    <message>
        <source>The register over time</source>
        <translation>登録簿の推移</translation>
    </message>
    <message>
        <source>Left and Right walk from value to value; Tab goes to the other picture</source>
        <translation>左右キーで値を移動、Tab でもう一方の図へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Turns</name>
    <message>
        <source>No other incident is open to go on in.</source>
        <translation>統合先にできる対応中の障害がありません。</translation>
    </message>
    <message>
        <source>Go on in another incident</source>
        <translation>別の障害に統合</translation>
    </message>
    <message>
        <source>Which one goes on</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Why they are one</source>
        <translation>同じ障害と判断した理由</translation>
    </message>
    <message>
        <source>This one ends here and stays readable under its number, with its times.</source>
        <translation>この障害はここで終わり、番号と時刻の記録はそのまま読めます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>This was a false alarm</source>
        <translation>誤報として終了</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>誤報と分かった理由</translation>
    </message>
    <message>
        <source>Its number and its record stay; it counts in no metric.</source>
        <translation>番号と記録は残り、集計には入りません。</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>It is happening again</source>
        <translation>再発を記録</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The same: reopen this one</source>
        <translation>同じ (この障害を再開)</translation>
    </message>
    <message>
        <source>Another: declare a new one, linked</source>
        <translation>別 (新しく宣言して関連付け)</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Link with another incident</source>
        <translation>別の障害と関連付ける</translation>
    </message>
    <message>
        <source>Number, or words of its title</source>
        <translation>番号か題名の一部</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>この障害は</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>関連がある</translation>
    </message>
    <message>
        <source>is it again</source>
        <translation>その再発</translation>
    </message>
    <message>
        <source>comes from it</source>
        <translation>それが原因</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Step over it as commander, because</source>
        <translation>指揮者として先へ進む理由</translation>
    </message>
    <message>
        <source>The reason and the name of the gate stay in the record and in the report.</source>
        <translation>理由と、満たしていない条件は、記録とレポートに残ります。</translation>
    </message>
    <message>
        <source>Step over</source>
        <translation>先へ進む</translation>
    </message>
    <message>
        <source>Erase the words of an entry</source>
        <translation>記録の文を抹消</translation>
    </message>
    <message>
        <source>Why they must go</source>
        <translation>抹消する理由</translation>
    </message>
    <message>
        <source>The words are erased from this file and from its search, for ever: it cannot be undone. The row stays, with who erased it and why. Copies made before still hold the words until they rotate out; a fresh copy is made when you erase.</source>
        <translation>文はこのファイルと検索から完全に消え、元に戻せません。行は残り、抹消した人と理由が記録されます。過去のバックアップには、世代が入れ替わるまで残ります。抹消すると新しいバックアップを作ります。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>抹消する</translation>
    </message>
    <message>
        <source>Nothing was changed in two places.</source>
        <translation>同時に変更された項目はありません。</translation>
    </message>
    <message>
        <source>A case of the team&apos;s own</source>
        <translation>自社の事例</translation>
    </message>
    <message>
        <source>Short name (a-z, 0-9)</source>
        <translation>短い名前 (a-z, 0-9)</translation>
    </message>
    <message>
        <source>The case, in one line</source>
        <translation>事例 (1 行)</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>It stands below the eight published ones, for everybody. The same name again changes it; without words it goes. What was judged by it keeps the words of its day.</source>
        <translation>公開されている 8 事例の下に、全員に表示されます。同じ名前で書くと置き換わり、文を空にすると消えます。判断に使われた記録には、その時の文が残ります。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>No, with my own words</source>
        <translation>自分の言葉で書く</translation>
    </message>
    <message>
        <source>Begin with a published one</source>
        <translation>公開されている事例から始める</translation>
    </message>
    <message>
        <source>Changed in two places at once</source>
        <translation>2 か所で同時に変更されました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>くらべる</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>同時変更 %1 件</translation>
    </message>
</context>
<context>
    <name>matoi::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>matoi::ui::WakePane</name>
    <message>
        <source>Call somebody else</source>
        <translation>ほかの人にかける</translation>
    </message>
    <message>
        <source>Posted to the chat only</source>
        <translation>チャットに投稿しただけ</translation>
    </message>
    <message>
        <source>Still open to everybody: restrict</source>
        <translation>まだ全員が閲覧できます: 制限する</translation>
    </message>
    <message>
        <source>Wake-up call</source>
        <translation>たたき起こし</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>先にかける</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1</source>
        <translation>
            <numerusform>%n 回 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>かけてください</translation>
    </message>
    <message>
        <source>Next person in %1</source>
        <translation>あと %1 で次の人へ</translation>
    </message>
    <message numerus="yes">
        <source>%n min a person</source>
        <translation>
            <numerusform>1 人 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>No result recorded</source>
        <translation>結果の記録なし</translation>
    </message>
    <message>
        <source>It ends when one person answers by telephone. A post in the chat ends nothing.</source>
        <translation>だれか 1 人が電話で応答したら、この帯は消えます。チャットの投稿では消えません</translation>
    </message>
    <message>
        <source>Nobody is CEO, PdM or EM here. Call somebody else, and record it.</source>
        <translation>CEO・PdM・EM が登録されていません。ほかの人にかけて、記録してください。</translation>
    </message>
    <message>
        <source>One answer by telephone ends it.</source>
        <translation>1 人が電話で応答すると終わります</translation>
    </message>
    <message>
        <source>After the last one the first again. Call from your own telephone.</source>
        <translation>最後まで応答がなければ先頭へ戻ります。電話は各自の端末から</translation>
    </message>
</context>
<context>
    <name>matoi::ui::Windows</name>
    <message>
        <source>This link is not understood. matoi:// opens incident/NUMBER, new?title= and entry?text=.</source>
        <translation>このリンクは読めません。matoi:// で開けるのは incident/番号、new?title=、entry?text= です。</translation>
    </message>
</context>
</TS>
