# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for matoi-cli: nouns, verbs and options as --help names them.
_matoi_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} words=() i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --db | --as | --lang) ((i++)) ;;
            -*) ;;
            *) words+=("${COMP_WORDS[i]}") ;;
        esac
    done
    local help
    help=$(matoi-cli "${words[@]:0:2}" --help 2>/dev/null)
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -oE '^  (-h,)?--[a-z-]+' <<<"$help" | sed 's/.*--/--/')" -- "$word")
    elif ((${#words[@]} < 2)); then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n '/^Subcommands:/,$p' <<<"$help" | awk '/^  [a-z]/{print $1}')" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _matoi_cli matoi-cli
