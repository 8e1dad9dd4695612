extension String {
  /// The text as one word for a shell, quoted if necessary.
  public var shellWord: String {
    let isPlain = !isEmpty && unicodeScalars.allSatisfy(\.isPlainToShells)
    // Nothing is special inside single quotes, and a single quote cannot occur there.
    return isPlain
      ? self : "'\(split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }

  /// The path as one word for a shell; a path that starts with a dash gets a `./`, so that it is not taken
  /// for an option.
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
