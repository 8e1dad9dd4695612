import Notations

/// What the beginning of a file says of it, as far as packages are concerned.
public enum FileHead: Hashable, Sendable {
  /// It may make its folder a package, or is broken.
  case telling
  /// It belongs to somebody else, or is one of the rows of a package.
  case plain
  /// The beginning is too short to tell.
  case tooShort

  /// - Parameter isWhole: Whether the bytes are all of the file.
  public init(_ file: ZipEntry, isWhole: Bool) {
    if file.path.lowercased().hasSuffix(".json") {
      self = file.mentionsOurRows ? .telling : isWhole ? .plain : .tooShort
      return
    }
    let reading =
      file.path.lowercased().hasSuffix(".yml")
      ? isWhole ? XML.readYAML(file: file.path, bytes: file.bytes).root : nil
      : XML.readRoot(file: file.path, bytes: file.bytes).root
    guard let name = reading?.name else {
      self = isWhole ? .telling : .tooShort
      return
    }
    switch RootElement(rawValue: name) {
    // These name archives, wherever in the file.
    case .importConfig, .appSourceInput: self = isWhole ? .telling : .tooShort
    case .migrationData, .dataverseSolution, .publisher, .solutionComponents, .webResource: self = .telling
    case nil: self = .plain
    }
  }
}
