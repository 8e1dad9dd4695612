import Diagnostics

/// The names that can be meant, for "did you mean".
///
/// Each suggestion compares a name with every known one: without a limit, ten thousand wrong names among as many
/// right ones would take minutes. A file with few mistakes gets a suggestion for each.
struct Suggestions {
  private let gather: () -> [String]
  private lazy var names = gather()
  private var comparisonsLeft = 50_000

  /// Suggestions among names that are gathered once one is asked for: mostly nothing is wrong.
  init(_ names: @escaping @autoclosure () -> [String]) { gather = names }

  /// What was probably meant, as a hint; else the one that is given.
  mutating func hint(for name: String, else other: String) -> String {
    guard comparisonsLeft >= names.count else { return other }
    comparisonsLeft -= names.count
    return NearestName.to(name, among: names).map { "did you mean `\($0)`?" } ?? other
  }
}
