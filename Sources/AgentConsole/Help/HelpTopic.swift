/// A subject that `agent-console help` explains, beside the commands.
enum HelpTopic: String, CaseIterable {
  case scenarios, sentences, events, keys, states, organizations, packages
  case exitCodes = "exit-codes"
  case environment, files

  /// One line for a list.
  var abstract: String {
    switch self {
    case .scenarios: "Workflows in text files: how to write, run and watch them."
    case .sentences: "The sentences that scenarios are written with."
    case .events: "The four events that a third-party app sends."
    case .keys: "The keys of the console."
    case .states: "What sessions, conversations and agents can be."
    case .organizations: "What ORG may be, and which one is taken without it."
    case .packages: "The formats of solutions that are read and written."
    case .exitCodes: "What the exit codes mean."
    case .environment: "The environment variables that count."
    case .files: "Which files are written, and where."
    }
  }
}
