import Diagnostics

/// A single value as written in a YAML file, read according to the core schema of YAML 1.2 (10.3).
///
/// Only plain text can be anything but text: `"12"` is text. `yes`, `no`, `on` and `off` are text, as in YAML
/// 1.2. Numbers with a fraction are text too: none of our columns holds one, and a version such as `1.10`
/// keeps its zero.
public struct YAMLScalar: Hashable, Sendable {
  public enum Style: Hashable, Sendable {
    case plain
    /// In single or double quotes.
    case quoted
    /// After `|` or `>`.
    case block
    /// An alias, `*name`, which was reported; its value is unknown.
    case alias
  }

  /// The value's text, without quotes and escapes.
  public var text: String
  public var style: Style

  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// The value if text is wanted: the text as written, or nil for null.
  ///
  /// A plain `12` is the text "12".
  public var asText: String? { isNothing || style == .alias ? nil : text }

  /// The value if a whole number is wanted: decimal digits with an optional sign.
  ///
  /// Nil for anything else, and for a number that does not fit in an `Int`, whose `kind` is still a whole
  /// number.
  public var asInteger: Int? { isWholeNumber ? Int(text) : nil }

  /// The value if a flag is wanted: `true` or `false`, also capitalized or in capitals.
  public var asFlag: Bool? {
    guard style == .plain else { return nil }
    return switch text {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// Whether it is left out or null: `~`, `null`.
  public var isNothing: Bool {
    // Nearly every value is longer, so this check settles most cases.
    guard style == .plain, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// The kind of value, as messages name it.
  public var kind: ValueKind {
    if isNothing { return .nothing }
    if isWholeNumber { return .wholeNumber }
    return asFlag == nil ? .text : .flag
  }

  private var isWholeNumber: Bool {
    guard style == .plain else { return false }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return text.utf8.count - digits.count <= 1 && !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
