# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for matoi-cli: nouns, verbs, options and code names. It does not start the
# program. tests/cli/written_face_test.cpp asks it for every word that the program knows.

# What may follow: nouns, the verbs of a noun, the options of a verb.
_matoi_cli_words() {
    case $1 in
        "") echo "incident timeline step task summary notice role wake phase person hypothesis conflict \
search postmortem action risk deploy metrics playbook policy attachment log hub import demo" ;;
        incident) echo "declare list show classify score state outlook fix milestone converge \
restrict merge relate set brief export" ;;
        timeline) echo "add list correct retract pin unpin redact" ;;
        step) echo "list start done skip reopen" ;;
        task) echo "add set sets pull list done" ;;
        notice) echo "policy prepare draft list show approve sent not-needed" ;;
        summary) echo "post show" ;;
        role) echo "assign handover list" ;;
        wake) echo "attempt answer list" ;;
        phase) echo "set" ;;
        person) echo "add list import" ;;
        hypothesis) echo "open rule-out confirm list" ;;
        conflict) echo "list resolve" ;;
        postmortem) echo "draft show list history plan edit comment settle sign export review" ;;
        action) echo "add set list done verify" ;;
        risk) echo "add list show update visit log redact link matrix due eligible decline export import" ;;
        deploy) echo "import list" ;;
        metrics) echo "show rows" ;;
        playbook) echo "list show check set" ;;
        policy) echo "show set" ;;
        attachment) echo "list get" ;;
        log) echo "export import verify hash rebuild backup restore doctor" ;;
        hub) echo "init join sync status refused verify invite members role revoke break-glass restored min-client" ;;
        import) echo "slack-export jsonl csv" ;;
        demo) echo "load seed-large" ;;
        "incident declare") echo "--title --source --kind --started --detected --ref --playbook" ;;
        "incident list") echo "--state" ;;
        "incident classify") echo "--case --class --reason --judge" ;;
        "incident score") echo "--scope --degree" ;;
        "incident state") echo "--reason --override" ;;
        "incident fix" | "incident merge" | "timeline retract" | "timeline redact" | \
            "step skip" | "step reopen" | "notice not-needed") echo "--reason" ;;
        "incident converge") echo "--at --owner --fix --reason" ;;
        "incident restrict") echo "--reader --codename" ;;
        "incident relate") echo "--relation" ;;
        "incident export") echo "--format --out" ;;
        "timeline add") echo "--kind --at --lane --certainty --link --attach --pin" ;;
        "timeline list") echo "--kind --order --system" ;;
        "step start") echo "--owner" ;;
        "step done") echo "--evidence --members --staff --missing" ;;
        "hypothesis rule-out" | "hypothesis confirm") echo "--evidence" ;;
        "task add") echo "--owner --due --lane" ;;
        "task set") echo "--text --owner --due" ;;
        "task pull") echo "--owner --due" ;;
        "notice policy") echo "--continuing --converging --converged --affected --channel \
--decided-by" ;;
        "notice prepare") echo "--stage" ;;
        "notice draft") echo "--stage --subject --text --to --replaces" ;;
        "notice sent") echo "--to --at" ;;
        "summary show") echo "--format" ;;
        "summary post") echo "--situation --actions --needs --impact --next" ;;
        "role handover" | "action verify" | "postmortem sign") echo "--note" ;;
        "wake attempt") echo "--how --result" ;;
        "wake answer") echo "--how" ;;
        "phase set") echo "--person" ;;
        "person add") echo "--handle --reading --team --duty --phone --email --admin" ;;
        "person list") echo "--all" ;;
        "person import") echo "--dry-run" ;;
        search) echo "--limit" ;;
        "postmortem draft") echo "--owner --due" ;;
        "postmortem review") echo "--participant --facilitator --at --state --reason" ;;
        "action add") echo "--owner --kind --priority --due --effort --todo" ;;
        "action set") echo "--title --owner --kind --priority --due --effort" ;;
        "action list") echo "--open --overdue --unverified" ;;
        "postmortem show") echo "--draft" ;;
        "postmortem list") echo "--late" ;;
        "postmortem export") echo "--out --format --part" ;;
        "postmortem history" | "postmortem comment") echo "--section" ;;
        "postmortem plan") echo "--owner --facilitator --due --meeting" ;;
        "action done") echo "--evidence --reason --wont-do" ;;
        "risk add") echo "--title --from --status --incident --entry --reason --owner --service \
--found-in --summary --cause --policy --next-action --potential \
--scope --degree --current --current-scope --current-degree \
--likelihood --first-seen --investigated-since --next-visit \
--visit-reason" ;;
        "risk list") echo "--open --status --owner --service --text --potential --likelihood \
--sort" ;;
        "risk update") echo "--title --status --not-needed --reason --owner --service --found-in \
--summary --cause --policy --next-action --potential --scope --degree \
--current --current-scope --current-degree --likelihood --first-seen \
--investigated-since --next-visit --visit-reason" ;;
        "risk visit") echo "--note --next-visit --visit-reason --reason --potential --scope \
--degree --current --current-scope --current-degree --likelihood" ;;
        "risk log") echo "--log --on --link --measure --correct --retract" ;;
        "risk redact") echo "--reason" ;;
        "risk link") echo "--postmortem --action --remove" ;;
        "risk matrix") echo "--open --status --owner --service --of --from --until" ;;
        "risk due") echo "--days" ;;
        "risk eligible") echo "--investigated-since --potential --solved" ;;
        "risk decline") echo "--reason --offer-again" ;;
        "risk export") echo "--format --bom --open --out" ;;
        "risk import") echo "--map --add-people --dry-run" ;;
        "deploy import") echo "--dry-run" ;;
        "deploy list") echo "--from --to --service" ;;
        "metrics show") echo "--from --to --class --service --by --upstream-cfr --format --out" ;;
        "metrics rows") echo "--from --to --class --service --out" ;;
        "attachment get" | "log export") echo "--out" ;;
        "log restore") echo "--to" ;;
        "log doctor") echo "--bundle" ;;
        "hub init") echo "--host --port --database --admin --password --ca --org --out" ;;
        "hub join") echo "--keep --passphrase" ;;
        "hub sync") echo "--follow --passphrase" ;;
        "hub refused") echo "--again --out" ;;
        "hub invite") echo "--person --role --out --days --passphrase" ;;
        "hub break-glass") echo "--reason --passphrase" ;;
        "hub status" | "hub verify" | "hub members" | "hub role" | "hub revoke" | "hub restored" | "hub min-client")
            echo "--passphrase" ;;
        "import slack-export") echo "--channel --into --new" ;;
        "import jsonl" | "import csv") echo "--into --new" ;;
        "demo seed-large") echo "--seed --incidents --entries --risks" ;;
    esac
}

# What an option or the n-th argument of a verb takes; FILES = any path.
_matoi_cli_values() {
    local states="detected triage responding converged reporting reviewed closed not_incident \
merged false_alarm"
    local fixes="none workaround permanent_in_progress permanent_done not_needed"
    case $1 in
        "deploy "*" --to" | "metrics "*" --to") ;;
        *" --db" | *" --out" | *" --to" | *" --attach" | *" --bundle" | *" --ca") echo FILES ;;
        *" --lang") echo "ja en" ;;
        *" --lane") echo "all dev biz" ;;
        "incident declare --source") echo "customer internal alert alert_channel" ;;
        "incident declare --kind") echo "real drill backfill" ;;
        "incident declare --playbook" | "playbook show 1") echo "standard security drill" ;;
        "incident list --state" | "incident state 2") echo "$states" ;;
        "incident classify --class") echo "undecided outage security bug case_by_case" ;;
        "incident classify --case") echo CLS-{1..8} ;;
        "incident score --scope") echo "1 2 3" ;;
        "incident score --degree") echo "1 3 5" ;;
        "incident outlook 2") echo "unknown continuing converging converged" ;;
        "incident fix 2" | "incident converge --fix") echo "$fixes" ;;
        "incident milestone 2") echo "started detected acknowledged declared channel_opened \
first_summary first_customer_notice workaround_applied converged report_done review_held \
channel_archived permanent_fix_done closed" ;;
        "incident relate --relation") echo "related recurrence_of caused_by" ;;
        "incident set 2") echo "title detect_ref channel_name channel_url channel_members \
channel_missing codename contact_policy caused_by_deploy scope_note report_url affected_function \
is_major affected_tenants affected_users" ;;
        "incident export --format") echo "md json csv" ;;
        "summary show --format") echo "slack markdown" ;;
        "timeline "*" --kind") echo "note detection classified declared channel_opened summary \
role_assigned role_handed_over responder_phase finding hypothesis_opened hypothesis_ruled_out \
hypothesis_confirmed decision action_started action_done workaround permanent_fix outlook_changed \
impact_changed step_done step_skipped customer_notice_drafted customer_notice_approved \
customer_notice_sent customer_notice_partly_failed wake_attempt wake_answered alert_linked \
next_update_promised todo attachment imported_message merged state_changed correction" ;;
        "notice "*" --stage") echo "first impact update converged final" ;;
        "task pull 2") echo "standard security drill" ;;
        "timeline add --certainty") echo "fact estimate hearsay" ;;
        "timeline list --order") echo "occurred recorded" ;;
        "role assign 2" | "role handover 2") echo "commander deputy scribe dev_lead biz_lead pdm \
responder observer" ;;
        "wake attempt --result") echo "no_answer calling posted" ;;
        "phase set 2") echo "discovery investigation resolution verification" ;;
        "person add --duty") echo "none ceo pdm em" ;;
        "postmortem edit 2" | "postmortem history --section" | "postmortem comment --section") echo "summary impact timeline detection trigger cause workaround \
permanent_fix prevention faster went_well went_wrong lucky surprises customers external actions \
links" ;;
        "postmortem export --format") echo "md html pdf slack notion ics" ;;
        "postmortem export --part") echo "all summary external" ;;
        "postmortem review --state") echo "draft in_review reviewed closed" ;;
        "action add --kind" | "action set --kind") echo "permanent_fix prevention detection mitigation process customer" ;;
        "action add --priority" | "action set --priority") echo "P0 P1 P2" ;;
        "risk "*" --status") echo "not_started in_progress watching workaround_done completed" ;;
        "risk "*" --potential" | "risk "*" --current") echo "unknown 0 1 3 6 10" ;;
        "risk "*" --scope" | "risk "*" --current-scope") echo "1 2 3" ;;
        "risk "*" --degree" | "risk "*" --current-degree") echo "1 3 5" ;;
        "risk "*" --likelihood") echo "1 2" ;;
        "risk add --entry") echo "manual investigation postmortem incident import" ;;
        "risk log --log") echo "cause countermeasure" ;;
        "risk log --measure") echo "none temporary permanent" ;;
        "risk list --sort") echo "priority next_visit number updated" ;;
        "risk matrix --of") echo "risks incidents" ;;
        "risk export --format") echo "csv json" ;;
        "metrics "*" --class") echo "undecided outage security bug case_by_case" ;;
        "metrics show --by") echo "month quarter class service" ;;
        "metrics show --format") echo "csv json md" ;;
        "metrics rows 1") echo "mttd mtta mttr time_to_first_notice time_to_permanent_fix \
postmortem_delay deployment_frequency lead_time_for_changes change_failure_rate time_to_restore" ;;
        "policy set 1") echo "zone postmortem.due_days postmortem.template.ja \
postmortem.template.en promise.internal_min guide.hours \
risk.labels risk.scope.1 risk.scope.2 risk.scope.3 risk.degree.1 risk.degree.3 risk.degree.5" ;;
        "hub join --keep") echo "keychain file ask" ;;
        "hub invite --role" | "hub role 2") echo "viewer reviewer responder admin" ;;
        "hub join 1" | "person import 1" | "risk import 1" | "deploy import 1" | "playbook check 1" | "playbook set 1" | "log import 1" | \
            "log backup 1" | "log restore 1" | "import "*" 1") echo FILES ;;
    esac
}

_matoi_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} words=() option="" given i
    # Bash takes "--kind=finding" apart at the sign.
    [[ $word == "=" ]] && word=""
    for ((i = 1; i < COMP_CWORD; i++)); do
        option=""
        given=${COMP_WORDS[i]}
        # A flag of "person add", a login of "hub init".
        [[ $given == --admin && ${words[*]:0:2} == "hub init" ]] && given=--login
        case $given in
            -h | --help | --version | --json | --override | --pin | --system | --all | --admin | --dry-run | \
                --wont-do | --not-needed | --postmortem | --remove | --open | --solved | --bom | \
                --add-people | --offer-again | --follow | --draft | --late | --overdue | --unverified | \
                --upstream-cfr) ;;
            --*)
                option=${COMP_WORDS[i++]}
                if ((i < COMP_CWORD)) && [[ ${COMP_WORDS[i]} == "=" ]]; then
                    ((i++))
                fi
                ;;
            *) words+=("${COMP_WORDS[i]}") ;;
        esac
    done
    # The loop went past the cursor only if the word there is the value of the last option.
    ((i > COMP_CWORD)) || option=""
    local verb="${words[*]:0:2}" depth=2
    if [[ ${words[0]} == search ]]; then
        verb=search depth=1
    fi
    local offer
    if [[ $option ]]; then
        offer=$(_matoi_cli_values "$verb $option")
    elif [[ $word == -* ]]; then
        offer="--db --json --as --lang --version --help"
        ((${#words[@]} >= depth)) && offer+=" $(_matoi_cli_words "$verb")"
    elif ((${#words[@]} < depth)); then
        offer=$(_matoi_cli_words "$verb")
    else
        offer=$(_matoi_cli_values "$verb $((${#words[@]} - depth + 1))")
    fi
    if [[ $offer == FILES ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$word")
    fi
}
complete -F _matoi_cli matoi-cli
