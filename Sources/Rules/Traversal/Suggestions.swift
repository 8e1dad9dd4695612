import Diagnostics

/// Known names, for "did you mean" suggestions.
///
/// Each suggestion compares a name with every known one. Without a limit, ten thousand wrong names among as
/// many right ones would take minutes. A file with few mistakes gets a suggestion for each.
struct Suggestions {
  private let gather: () -> [String]
  private lazy var names = gather()
  private var comparisonsLeft = 50_000

  /// Collects the names only when a suggestion is first needed, because usually nothing is wrong.
  init(_ names: @escaping @autoclosure () -> [String]) { gather = names }

  /// The name that was probably meant.
  mutating func nearest(to name: String) -> String? {
    guard comparisonsLeft >= names.count else { return nil }
    comparisonsLeft -= names.count
    return NearestName.to(name, among: names)
  }

  /// A hint with the name that was probably meant, otherwise `other`.
  mutating func hint(for name: String, else other: String) -> String {
    nearest(to: name).map { "did you mean `\($0)`?" } ?? other
  }
}
