import Storage

/// A path on the command line that may name a line of a feature file: `co-browse.feature:12`.
///
/// A column behind the line, as in a diagnostic's place, is ignored. A path that exists as it is has no line, whatever
/// colons are in it.
struct ScenarioPath: Hashable {
  let path: String
  /// nil if the whole file or folder is meant.
  let line: Int?

  init(_ argument: String) {
    guard !FeatureFiles.exists(argument), let place = Self.place(argument) else {
      (path, line) = (argument, nil)
      return
    }
    (path, line) = (place.path, place.line)
  }

  private static func place(_ argument: String) -> (path: String, line: Int)? {
    guard let (before, last) = split(argument) else { return nil }
    if let (path, line) = split(before), isFile(path) { return (path, line) }
    return isFile(before) ? (before, last) : nil
  }

  /// Whether a path is a file that is there, or at least has a feature file's name, perhaps without the ending.
  private static func isFile(_ path: String) -> Bool {
    FeatureFiles.isName(path) || FeatureFiles.isFile(path)
      || FeatureFiles.exists(path + FeatureFiles.suffix)
  }

  /// The text before the last colon, and the number behind it.
  private static func split(_ text: String) -> (String, Int)? {
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex else { return nil }
    let digits = text[text.index(after: colon)...]
    guard let number = Int(digits), digits.allSatisfy(\.isNumber) else { return nil }
    return (String(text[..<colon]), number)
  }
}
