import Diagnostics
import Notations

/// A comment that silences a rule at one place: `# agent-console:allow RULE reason`.
///
/// It applies to its own line, or if alone on its line, to the line below; several can be stacked. In a page
/// or a script it is written `<!-- … -->`, `// …` or `/* … */`.
struct Silencer: Hashable, Sendable {
  /// The location of the comment, from its marker to its end.
  let place: Place
  /// The rule that it names; empty if it names none.
  let rule: String
  let reason: String
  /// The line that it applies to.
  let line: Int
}

extension Silencer {
  fileprivate static let marker = "agent-console:allow"
  private static let markerBytes = Array(marker.utf8)

  /// The silencers of a file, in order of their lines.
  static func all(in source: SourceText) -> [Silencer] {
    let comments = ByteSearch.offsets(of: markerBytes, in: source.bytes).compactMap {
      Comment(at: $0, in: source)
    }
    var silencers: [Silencer] = []
    // From the last line up, because a silencer above another applies to the same line.
    var below: (line: Int, counted: Int)?
    for comment in comments.reversed() {
      let line = comment.place.line
      var counted = line
      if comment.standsAlone { counted = below?.line == line + 1 ? below?.counted ?? line : line + 1 }
      below = comment.standsAlone ? (line, counted) : nil
      let words = comment.text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      silencers.append(
        Silencer(
          place: comment.place, rule: words.first.map(String.init) ?? "",
          reason: words.dropFirst().first?.trimmed ?? "", line: counted))
    }
    return silencers.reversed()
  }
}

/// The comment that contains a silencer's marker.
private struct Comment {
  let place: Place
  /// The text from the marker to the end of the comment.
  let text: String
  /// Whether the comment is alone on its line.
  let standsAlone: Bool

  /// Reads the comment around a marker; nil if the marker is not the first word of a comment.
  init?(at offset: Int, in source: SourceText) {
    let place = source.place(at: offset)
    guard let line = source.line(place.line) else { return nil }
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: place.column - 1)
    let before = line[..<start].trimmed
    guard let opening = ["#", "<!--", "//", "/*"].first(where: before.hasSuffix) else { return nil }
    let code = before.dropLast(opening.count)
    if opening == "#", !QuoteScan(code).allowsComment { return nil }
    var text = line[start...].dropFirst(Silencer.marker.count)
    guard text.first?.isWhitespace ?? true else { return nil }
    if let end = ["-->", "*/"].first(where: text.trimmed.hasSuffix) {
      text = Substring(text.trimmed.dropLast(end.count))
    }
    self.text = text.trimmed
    self.standsAlone = code.allSatisfy(\.isWhitespace)
    self.place = Place(
      file: place.file, line: place.line, column: place.column,
      length: line[start...].trimmed.unicodeScalars.count)
  }
}

/// Tells whether a `#` after this text in a line of YAML starts a comment: after white space and outside
/// quotes.
///
/// A quote opens a string only at the start of a value; an apostrophe inside plain text does not. Strings
/// that span several lines are not followed.
private struct QuoteScan {
  private(set) var allowsComment = true

  init(_ text: Substring) {
    var quote: Character?
    var isEscaped = false
    var beginsValue = true
    for character in text {
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if character == "\\", open == "\"" {
          isEscaped = true
        } else if character == open {
          quote = nil
        }
      } else if beginsValue, character == "\"" || character == "'" {
        quote = character
        beginsValue = false
      } else if !character.isWhitespace {
        beginsValue = "[{,:-?".contains(character)
      }
    }
    allowsComment = quote == nil && (text.last?.isWhitespace ?? true)
  }
}
