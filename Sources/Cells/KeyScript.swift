/// What a person does at the keyboard and with the mouse, written as text: `/cb<Enter><2s><F1>`.
///
/// Text is typed as it stands. What stands in angle brackets is:
/// - a key by its name: `<Enter>`, `<F2>`, `<C-p>`, `<Ctrl-P>`, `<Shift-Tab>`;
/// - `<lt>`, the sign `<`;
/// - a span of time that passes: `<300ms>`, `<2s>`, `<3m>`;
/// - `<Click 12,3>`, and `<RightClick …>`, `<MiddleClick …>`, `<ScrollUp …>`, `<ScrollDown …>`, at a column and a
///   row, both counted from 1;
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

  /// The names that can stand in angle brackets, apart from spans of time.
  public static var names: [String] { Key.names + KeyScriptName.all }

  /// The key that types a character: a line break is the enter key.
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
    /// A `<` without its `>`. To type one: `<lt>`.
    case unclosed
    /// None of `known`.
    case unknownName
    /// A name that wants a place, `<Click 12,3>`, and has none.
    case noPosition
    /// `<Resize 100x30>` without two numbers, from 1 to 1000.
    case noSize
    /// A span of more than a year.
    case tooLong
  }

  public var kind: Kind
  /// What stands in the angle brackets.
  public var written: String
  /// How many Unicode scalars stand before the `<`.
  public var offset: Int

  init(_ kind: Kind, written: String, offset: Int) {
    self.kind = kind
    self.written = written
    self.offset = offset
  }

  /// The names that would have done.
  public var known: [String] { KeyScript.names }
}
