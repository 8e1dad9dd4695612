import Diagnostics
import Organizations
import Records
import Wording

/// The text about installing a solution in the console.
enum InstallWords {
  /// Where the options are, from where the note is read.
  enum Reader {
    case inThePanel, elsewhere
  }

  static func written(_ solution: Solution, folder: String) -> String {
    "\(solution.uniqueName) is installed in \(folder)."
  }

  static func inMemory(_ solution: Solution) -> String {
    "\(solution.uniqueName) is installed until you quit: this organization has no folder to write to."
  }

  static func conflicting(_ solution: Solution, _ conflicts: [InstallConflict]) -> String {
    let brief = InstallConflictWords.brief(conflicts)
    let why = brief.map { ": \($0)" } ?? "."
    return "\(solution.uniqueName) is not installed\(why)"
  }

  /// The organization refused it when asked, and would accept it now.
  static func refusedEarlier(_ solution: Solution) -> String {
    "\(solution.uniqueName) is not installed: the organization changed in the meantime. Install it again."
  }

  static func failed(_ failure: Diagnostic) -> String { "Not installed: \(failure.spoken)" }

  /// The errors of a package that is installed all the same; empty if it has none.
  static func errors(_ errors: [Diagnostic]) -> String {
    guard let first = errors.first else { return "" }
    guard errors.count > 1 else { return " The package has an error: \(first.spoken)" }
    return " The package has \(errors.count) errors, and `agent-console check` lists them; the first: "
      + first.spoken
  }

  /// The next step, worded as in `solution install`; empty if there is none.
  static func next(_ offers: [ProviderOffer], for reader: Reader, _ keys: KeyTable) -> String {
    var modes: [(provider: String, labels: [String])] = []
    for offer in offers {
      if modes.last?.provider != offer.provider { modes.append((offer.provider, [])) }
      modes[modes.count - 1].labels.append(offer.mode.label)
    }
    guard !modes.isEmpty else { return "" }
    let steps = modes.map { "\($0.provider) for \($0.labels.joined(separator: " and "))" }
    let place = reader == .inThePanel ? "above" : "under \(keys.name(for: .show(.administrator)))"
    return " Next, \(place), choose \(steps.joined(separator: ", ")): no chat widget uses that yet."
  }
}
