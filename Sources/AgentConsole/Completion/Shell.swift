import ArgumentParser

/// A shell that we complete in.
enum Shell: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  /// The script that makes it ask the program.
  var script: String {
    switch self {
    case .bash: CompletionScript.bash
    case .zsh: CompletionScript.zsh
    case .fish: CompletionScript.fish
    }
  }
}
