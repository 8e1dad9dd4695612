/// Keyboard and mouse input written as text: `/cb<Enter><2s><F1>`.
///
/// Text is typed as it is. Angle brackets contain:
/// - a key by its name: `<Enter>`, `<F2>`, `<C-p>`, `<Ctrl-P>`, `<Shift-Tab>`;
/// - `<lt>`, a literal `<`;
/// - a span of time that passes: `<300ms>`, `<2s>`, `<3m>`;
/// - `<Click 12,3>`, and `<RightClick …>`, `<MiddleClick …>`, `<ScrollUp …>`, `<ScrollDown …>`, at a column
///   and a row, both counted from 1;
/// - `<Paste some text>`;
/// - `<Resize 100x30>`.
public enum KeyScript {
  public enum Step: Hashable, Sendable {
    case event(ScreenEvent)
    /// Time that passes before the next step.
    case wait(milliseconds: Int)
  }

  public static func parse(_ text: String) throws(KeyScriptProblem) -> [Step] {
    var steps: [Step] = []
    var rest = text[...]
    while let character = rest.first {
      guard character == "<" else {
        steps.append(.event(.key(typed(character))))
        rest.removeFirst()
        continue
      }
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: rest.startIndex)
      guard let end = rest.firstIndex(of: ">") else {
        throw KeyScriptProblem(.unclosed, written: String(rest.dropFirst()), offset: offset)
      }
      let written = String(rest[rest.index(after: rest.startIndex)..<end])
      do {
        steps += try KeyScriptName.steps(of: written)
      } catch {
        throw KeyScriptProblem(error, written: written, offset: offset)
      }
      rest = rest[rest.index(after: end)...]
    }
    return steps
  }

  /// The names allowed in angle brackets, apart from spans of time.
  public static var names: [String] { Key.names + KeyScriptName.all }

  /// The key that types a character: Enter for a line break.
  private static func typed(_ character: Character) -> Key {
    guard let value = character.asciiValue, value < 0x20 || value == 0x7F else {
      return .character(character)
    }
    if character == "\r\n" { return .enter }
    let letter = Unicode.Scalar(value ^ 0x40)
    return .sent(asControl: Character(String(letter).lowercased()))
  }
}

/// Why a key script cannot be read, and where.
public struct KeyScriptProblem: Error, Hashable, Sendable {
  public enum Kind: Error, Hashable, Sendable {
    /// A `<` without its `>`.
    ///
    /// A literal `<` is written `<lt>`.
    case unclosed
    /// Not one of `known`.
    case unknownName
    /// A name that needs a position, `<Click 12,3>`, without one.
    case noPosition
    /// `<Resize 100x30>` without two numbers, from 1 to 1000.
    case noSize
    /// A span longer than a year.
    case tooLong
  }

  public var kind: Kind
  /// The text in the angle brackets.
  public var written: String
  /// How many Unicode scalars come before the `<`.
  public var offset: Int

  init(_ kind: Kind, written: String, offset: Int) {
    self.kind = kind
    self.written = written
    self.offset = offset
  }

  /// The names that are allowed.
  public var known: [String] { KeyScript.names }
}
