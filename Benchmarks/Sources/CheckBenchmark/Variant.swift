/// What a made organization is like: how its files are written, and what stands beside them.
enum Variant: String, CaseIterable {
  /// Rows in flow style, one a line; nothing is wrong.
  case flow
  /// The same rows in block style.
  case block
  /// Flow rows that name web resources which no solution brings: a finding for each action and template.
  case missing
  /// Flow rows, and for each solution an icon, a script and a page of an app tab, all alike but for their names.
  case pages

  /// The folder of a web resource's name: the product's own names need no file.
  func prefix(of solution: SolutionNames) -> String {
    self == .pages || self == .missing ? solution.prefix : "msdyn"
  }
}
