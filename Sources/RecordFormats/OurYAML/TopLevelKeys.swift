import Notations

/// The keys at the beginning of the lines of a YAML file, found without reading it as YAML.
///
/// They tell what a file with an unusual name was meant to be.
public struct TopLevelKeys {
  private let keys: Set<String>

  /// - Parameter head: The beginning of the file.
  public init(_ head: [UInt8]) {
    let isWide = TextEncoding(of: head) != .utf8 || TextEncoding.isUTF16WithoutMark(head)
    let text = String(decoding: isWide ? head.filter { $0 != 0 } : head, as: UTF8.self)
    keys = Set(
      text.split(whereSeparator: \.isNewline).compactMap { line in
        guard let first = line.first(where: { !Self.isMark($0) }), !first.isWhitespace else { return nil }
        return line.firstIndex(of: ":").map { String(line[..<$0].drop(while: Self.isMark)) }
      })
  }

  /// Whether they are those of a `solution.yaml`.
  public var areOfSolution: Bool { keys.contains("solution") }

  /// Whether they are those of an `org.yaml`.
  public var areOfOrganization: Bool {
    keys.contains("name") && !keys.isDisjoint(with: ["agents", "customers", "chatWidgets", "subscription"])
  }

  /// Whether they are those of a list of quick replies.
  public var areOfQuickReplies: Bool {
    keys.contains { key in
      key.hasPrefix("-") && ["title", "message"].contains(where: key.hasSuffix)
    }
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "\u{FEFF}" || character == "\u{FFFD}"
  }
}
