/// A variant of a generated organization: the style of its files, and the files beside them.
enum Variant: String, CaseIterable {
  /// Rows in flow style, one per line, without problems.
  case flow
  /// The same rows in block style.
  case block
  /// Flow rows that name web resources missing from every solution: one finding for each action and template.
  case missing
  /// Flow rows, and for each solution an icon, a script and a page of an app tab, identical except for their
  /// names.
  case pages

  /// The prefix of a web resource's name; the product's own names need no file.
  func prefix(of solution: SolutionNames) -> String {
    self == .pages || self == .missing ? solution.prefix : "msdyn"
  }
}
