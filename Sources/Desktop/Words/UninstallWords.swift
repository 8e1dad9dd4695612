import Diagnostics
import Organizations
import Records
import Wording

/// The text about uninstalling a solution in the console.
enum UninstallWords {
  /// How many chat widgets' options a question names; more would hide the rest of it.
  private static let mostResets = 4

  /// The rows of a solution in the question about it.
  struct Rows {
    let components: [RowCount]
    let data: [RowCount]
    /// Whether the solution is managed; nil if its package does not say.
    let isManaged: Bool?
    /// The actions that no capability links any more if the data is left.
    let actionsWithoutCapability: [String]

    fileprivate var count: Int { (components + data).reduce(0) { $0 + $1.count } }
  }

  /// What is removed, reset and left open, a paragraph each; the question itself is the title of its box.
  ///
  /// - Parameters:
  ///   - folder: the folder that is removed from disk; nil: no file changes.
  ///   - obstacles: what refers to it, so that its data must stay.
  ///   - inFile: the options that are reset in `org.yaml`.
  ///   - here: the options that are reset only here.
  static func question(
    _ name: String, folder: String?, _ rows: Rows, obstacles: [SolutionReference],
    inFile: [OptionChange], here: [OptionChange], tabs: Int, sessions: Int
  ) -> String {
    if let first = obstacles.first {
      return onlyLeaving(name, rows, first, more: obstacles.count - 1)
    }
    let counted = CountWords.count(rows.count, "row", "rows")
    var lines = [
      folder.map { "This deletes the folder \($0), with \(counted)." }
        ?? "This removes \(name), with \(counted), until you quit or reload the files; no file is changed."
    ]
    lines += [
      components(rows), data(rows).map { "\($0) Deleting it is the provider's work; l leaves it." },
      alwaysShown(rows),
    ].compactMap(\.self)
    lines += [("Will be turned off in org.yaml", inFile), ("Will be turned off", here)].filter {
      !$0.1.isEmpty
    }.map {
      "\($0): \(list($1)), with no provider chosen."
    }
    let open = [(tabs, "app tab", "app tabs"), (sessions, "live session", "live sessions")]
      .filter { $0.0 > 0 }.map(CountWords.count)
    if !open.isEmpty {
      lines.append("Left open: \(open.joined(separator: ", ")).")
    }
    return lines.joined(separator: "\n\n")
  }

  /// The components by table, and what becomes of them in the product if the package says so.
  private static func components(_ rows: Rows) -> String? {
    guard !rows.components.isEmpty else { return nil }
    let basis = ProductClaim.componentTables.claim.basis.rawValue
    let list = "Components (\(basis)): \(ComponentWords.list(rows.components))"
    guard let isManaged = rows.isManaged else { return list + "." }
    let fate = ComponentWords.claim(isManaged: isManaged).claim.basis.rawValue
    return isManaged
      ? "\(list). The product deletes them, as the solution is managed (\(fate))."
      : "\(list). The product leaves them, as the solution is unmanaged (\(fate)); l leaves them too."
  }

  /// The data by table.
  private static func data(_ rows: Rows) -> String? {
    guard !rows.data.isEmpty else { return nil }
    let basis = ProductClaim.dataRowsStay.claim.basis.rawValue
    return "Data that the product leaves (\(basis)): \(ComponentWords.list(rows.data))."
  }

  /// What leaving the data makes appear.
  private static func alwaysShown(_ rows: Rows) -> String? {
    ComponentWords.alwaysShown(rows.actionsWithoutCapability).map { "After l, \($0)" }
  }

  /// The data cannot be removed; the question is whether to leave it.
  private static func onlyLeaving(
    _ name: String, _ rows: Rows, _ first: SolutionReference, more: Int
  ) -> String {
    [
      "\(name) cannot be removed with its data: \(SolutionReferenceWords.clause(first)). "
        + SolutionReferenceWords.hint(first) + others(more),
      components(rows), data(rows),
      "l uninstalls it and leaves the data, as the product does; what refers to it is then for `check` to find.",
      alwaysShown(rows),
    ].compactMap(\.self).joined(separator: "\n\n")
  }

  private static func list(_ resets: [OptionChange]) -> String {
    let named = resets.prefix(mostResets).map { "\($0.mode.label) of \($0.widget)" }.joined(separator: ", ")
    return resets.count > mostResets ? "\(named) and \(resets.count - mostResets) more" : named
  }

  static func inMemory(_ name: String, data: DataOnUninstall) -> String {
    let what =
      switch data {
      case .remove: "\(name) is uninstalled"
      case .keep: "\(name) is uninstalled and its data stays"
      case .removeAlone: "\(name) is uninstalled and its data is deleted"
      }
    return "\(what) until you quit: this organization has no folder to write to."
  }

  static func removed(_ terms: UninstallTerms, _ removal: Removal) -> String {
    switch removal {
    case .readAgain(_, let leftovers):
      removed(
        terms, leftovers: RemovalProofWords.clauses(leftovers), hint: RemovalProofWords.hint(leftovers))
    case .unreadable(let diagnostics):
      removed(
        terms,
        leftovers: [
          diagnostics.firstError.map { "\($0.place): \(Spoken($0).message)" } ?? "the files cannot be read"
        ], hint: RemovalProofWords.hint([]))
    case .unfinished(_, let failure): unfinished(terms, failure)
    }
  }

  private static func removed(_ terms: UninstallTerms, leftovers: [String], hint: String) -> String {
    if leftovers.isEmpty, terms.data == .keep {
      let stays = RemovalProofWords.stays(terms.stayingRows, isManaged: terms.solution.isManaged)
      return "\(terms.solution.uniqueName) is uninstalled. \(stays) \(terms.folder)."
    }
    guard !leftovers.isEmpty else {
      return
        "\(terms.solution.uniqueName) is uninstalled, and \(terms.folder) is deleted. \(RemovalProofWords.holds)"
    }
    return
      "\(terms.solution.uniqueName) is uninstalled, but \(RemovalProofWords.fails(leftovers)). "
      + hint.capitalizedFirst + "."
  }

  /// The note that decides a removal is written, but not carried out yet.
  private static func unfinished(_ terms: UninstallTerms, _ failure: Diagnostic) -> String {
    "\(terms.solution.uniqueName) is uninstalled, but \(terms.folder) is not deleted yet: \(failure.spoken) "
      + "The next command that changes this organization deletes it."
  }

  static func failed(_ failure: Diagnostic) -> String { "Not uninstalled: \(failure.spoken)" }

  static func notThere(_ name: String) -> String {
    "\(name) was already gone from the organization's files; now it is removed here too."
  }

  /// The message when uninstalling is refused: the first reference, and how many more there are.
  static func refused(_ name: String, _ references: [SolutionReference]) -> String {
    guard let first = references.first else { return "\(name) is not uninstalled." }
    return "\(name) is not uninstalled: \(SolutionReferenceWords.clause(first)). "
      + SolutionReferenceWords.hint(first) + others(references.count - 1)
  }

  private static func others(_ more: Int) -> String {
    more == 0 ? "" : " \(CountWords.count(more, "more thing refers", "more things refer")) to it."
  }
}
