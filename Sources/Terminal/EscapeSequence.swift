import Cells

/// A control sequence from the terminal, `ESC [` with parameters and a last byte, as sent by xterm and its
/// descendants.
struct EscapeSequence {
  enum Meaning: Hashable {
    case event(ScreenEvent)
    case pasteBegins
  }

  private let final: Character
  private let numbers: [Int]
  private let isMouse: Bool
  private let isLinuxFunction: Bool

  /// Nil if the parameters have an unknown form.
  init?(parameters: [UInt8], final: UInt8) {
    self.final = Character(Unicode.Scalar(final))
    isMouse = parameters.first == UInt8(ascii: "<")
    isLinuxFunction = parameters == [UInt8(ascii: "[")]
    let rest = isMouse || isLinuxFunction ? parameters.dropFirst() : parameters[...]
    let parts = rest.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts where !rest.isEmpty {
      guard part.count <= 6, let number = part.isEmpty ? 1 : Int(String(decoding: part, as: UTF8.self)) else {
        return nil
      }
      numbers.append(number)
    }
    self.numbers = numbers
  }

  /// The meaning of the sequence; nil if unknown.
  var meaning: Meaning? {
    if isMouse {
      guard numbers.count == 3, final == "M" || final == "m" else { return nil }
      let event = MouseReport.event(
        button: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == "m")
      return event.map { .event($0) }
    }
    if isLinuxFunction { return Self.place(of: final, in: "ABCDE").map { .event(.key(.function($0 + 1))) } }
    if final == "~", numbers == [200] { return .pasteBegins }
    return key.map { .event(.key($0)) }
  }

  private var key: Key? {
    guard numbers.count <= 2, let plain = plainKey else { return nil }
    return numbers.count == 2 ? plain.with(modifiers: numbers[1]) : plain
  }

  private var plainKey: Key? {
    if final == "~" { return Self.numberedKeys[numbers.first ?? 0] }
    if final == "Z" { return .backTab }
    // Other first parameters mark replies, such as the cursor position.
    guard numbers.first ?? 1 == 1 else { return nil }
    return Self.letteredKeys[final]
  }

  private static let letteredKeys: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// xterm's numbers, which have gaps.
  private static let numberedKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    for (index, number) in functions.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()

  /// The key for `ESC O` and this byte: cursor keys, F1 to F4, the number pad.
  static func key(afterSingleShift byte: UInt8) -> Key? {
    let letter = Character(Unicode.Scalar(byte))
    if letter == "M" { return .enter }
    if let key = letteredKeys[letter] { return key }
    return place(of: letter, in: "jklmnopqrstuvwxy").map { index in
      .character(Array("*+,-./0123456789")[index])
    }
  }

  private static func place(of letter: Character, in letters: String) -> Int? {
    Array(letters).firstIndex(of: letter)
  }
}

extension Key {
  /// The key with its modifiers, in xterm's encoding: one more than a sum of 1 for Shift, 2 for Alt, 4 for
  /// Ctrl.
  fileprivate func with(modifiers: Int) -> Key {
    let held = modifiers - 1
    let shift: [Key: Key] = [.left: .shiftLeft, .right: .shiftRight, .up: .shiftUp, .down: .shiftDown]
    let control: [Key: Key] = [
      .left: .controlLeft, .right: .controlRight, .up: .controlUp, .down: .controlDown,
    ]
    if held & 4 != 0 { return control[self] ?? self }
    if held & 2 != 0 { return withAlt }
    if held & 1 != 0 { return shift[self] ?? self }
    return self
  }
}
