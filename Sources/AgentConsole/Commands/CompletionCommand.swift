import ArgumentParser

/// `agent-console completion`: the script that completes our command lines in a shell.
struct CompletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completion",
    abstract: "Print the script that completes command lines in bash, zsh or fish.",
    discussion: """
      It completes commands, options and paths, and the names that the files have now: chat widgets, agents, \
      languages, solutions, providers, tags, rules, and the built-in samples.

      Examples:
        agent-console completion bash > ~/.local/share/bash-completion/completions/agent-console
        agent-console completion zsh > ~/.zfunc/_agent-console      (~/.zfunc is in fpath)
        agent-console completion fish > ~/.config/fish/completions/agent-console.fish
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() throws { try Output.results.print(verbatim: shell.script) }
}
