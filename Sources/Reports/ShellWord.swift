extension String {
  /// The text as one word of a shell's line, in quotes where it needs them.
  public var shellWord: String {
    let isPlain = !isEmpty && unicodeScalars.allSatisfy(\.isPlainToShells)
    // Nothing has a meaning between single quotes, and a single quote cannot stand there.
    return isPlain
      ? self : "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }

  /// A path as one word of a shell's line that a command takes for a path: what begins with a dash would be an option.
  public var shellPath: String { (hasPrefix("-") ? "./\(self)" : self).shellWord }
}

extension Unicode.Scalar {
  fileprivate var isPlainToShells: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-", "+", ",", ":", "@", "%", "=": true
    default: properties.isAlphabetic
    }
  }
}
