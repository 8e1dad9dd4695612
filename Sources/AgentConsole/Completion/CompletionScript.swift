/// The scripts that make a shell ask the program what could come next.
///
/// The argument parser writes scripts too, but they hold every name at the time of writing, and in Bash they expand
/// the names that they are told, so that a chat widget's name could run a command. These only pass words on: an
/// answer begins with the kind of paths to add and what stands before them in the word; then come the candidates, one a
/// line.
enum CompletionScript {
  static let bash = #"""
    # Bash completion of agent-console.
    _agent_console() {
      local -a answer
      mapfile -t answer < <("$1" \#(CompletionRequest.word) bash "${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
      COMPREPLY=("${answer[@]:1}")
      local kind
      case ${answer[0]} in
        files) kind=-f ;;
        folders) kind=-d ;;
        *) return ;;
      esac
      compopt -o filenames
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "$kind" -- "$2")
    }
    complete -F _agent_console agent-console

    """#

  static let zsh = #"""
    #compdef agent-console
    _agent-console() {
      local -a answer plain told shown
      local line
      local -i ret=1
      answer=("${(@f)$("${(Q)words[1]}" \#(CompletionRequest.word) zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
      for line in "${(@)answer[2,-1]}"; do
        if [[ $line = *$'\t'* ]]; then
          told+=("${line%%$'\t'*}")
          shown+=("${line/$'\t'/  -- }")
        elif [[ -n $line ]]; then
          plain+=("$line")
        fi
      done
      (( $#told )) && compadd -l -d shown -- "${(@)told}" && ret=0
      (( $#plain )) && compadd -- "${(@)plain}" && ret=0
      local head="${answer[1]#*$'\t'}"
      [[ -z $head ]] || compset -P "${(b)head}"
      case "${answer[1]%%$'\t'*}" in
        files) _files && ret=0 ;;
        folders) _files -/ && ret=0 ;;
      esac
      return ret
    }
    if [[ $funcstack[1] = _agent-console ]]; then
      _agent-console "$@"
    else
      compdef _agent-console agent-console
    fi

    """#

  static let fish = #"""
    # fish completion of agent-console.
    function __agent_console_complete
      set -l words (commandline -opc)
      set -l answer ($words[1] \#(CompletionRequest.word) fish $words[2..] (commandline -ct) 2>/dev/null)
      printf '%s\n' $answer[2..]
      set -l kind (string split \t -- $answer[1])
      set -l head "$kind[2]"
      test "$kind[1]" = none -o -z "$kind[1]"; and return
      set -l token (string sub -s (math (string length -- "$head") + 1) -- (commandline -ct))
      for path in (complete -C "__fish_command_without_completions $token")
        test "$kind[1]" = folders; and not string match -q '*/' -- $path; and continue
        printf '%s\n' "$head$path"
      end
    end
    complete -c agent-console -f -a '(__agent_console_complete)'

    """#
}
