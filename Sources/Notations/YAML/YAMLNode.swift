import Diagnostics

/// A value in a YAML file, and its place.
public struct YAMLNode: Hashable, Sendable {
  /// Its bytes in the file: for `SourceText.place(of:)`, and for an edit that replaces it.
  ///
  /// A block collection ends where its last value ends, before comments that follow. A block text (`|`, `>`)
  /// ends after its last line break and the blank lines after that. A value that is left out is an empty
  /// range.
  public var bytes: Range<Int>
  public var content: Content

  public enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  public init(bytes: Range<Int>, content: Content) {
    self.bytes = bytes
    self.content = content
  }

  /// The kind of value, as messages name it.
  public var kind: ValueKind {
    switch content {
    case .scalar(let scalar): scalar.kind
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

/// One line of a mapping: `key: value`.
///
/// No two entries of a mapping have the same key.
public struct YAMLEntry: Hashable, Sendable {
  public var key: YAMLKey
  public var value: YAMLNode

  public init(key: YAMLKey, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// The key of an entry, and its place.
///
/// Keys are always text, even if they look like something else.
public struct YAMLKey: Hashable, Sendable {
  public var text: String
  public var bytes: Range<Int>

  public init(text: String, bytes: Range<Int>) {
    self.text = text
    self.bytes = bytes
  }
}
