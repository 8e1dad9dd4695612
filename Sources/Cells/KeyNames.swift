extension Key {
  /// The key's name as the screen shows it: `Ctrl-P`, `F2`, `Enter`, `Shift-Tab`, `PgUp`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-" + Self.capital(character)
    case .alt(let character): "Alt-" + Self.capital(character)
    case .function(let number): "F\(number)"
    default: Self.fixedNames.first { $0.key == self }?.name ?? ""
    }
  }

  /// The name for narrow places: `^P` for Ctrl-P.
  public var shortName: String {
    if case .control(let character) = self, character != " " { return "^" + Self.capital(character) }
    return name
  }

  /// The key with that name, ignoring case.
  ///
  /// `C-p`, `Ctrl+P` and `^P` are Ctrl-P; `M-x` is Alt-X.
  public init?(name: String) {
    let small = name.lowercased()
    if let fixed = Self.keysByName[small] {
      self = fixed
    } else if let character = Self.letter(of: small, after: ["ctrl-", "ctrl+", "control-", "c-", "^"]) {
      guard Self.canHoldControl(character) else { return nil }
      self = Self.sent(asControl: character)
    } else if let character = Self.letter(of: small, after: ["alt-", "alt+", "meta-", "m-", "a-"]) {
      self = .alt(character)
    } else if small.hasPrefix("f"), let number = Int(small.dropFirst()),
      (1...Self.lastFunction).contains(number)
    {
      self = .function(number)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The names of all keys that do not simply type their letter.
  public static var names: [String] {
    fixedNames.map(\.name) + (1...12).map { Key.function($0).name }
      + "abcdefghijklmnopqrstuvwxyz".map { Key.sent(asControl: $0) }.compactMap { key in
        if case .control = key { key.name } else { nil }
      }
  }

  private static let lastFunction = 63

  private static let fixedNames: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.altEnter, "Alt-Enter"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.escape, "Esc"),
    (.backspace, "Backspace"), (.altBackspace, "Alt-Backspace"), (.delete, "Del"), (.insert, "Ins"),
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"),
    (.controlUp, "Ctrl-Up"), (.controlDown, "Ctrl-Down"), (.altLeft, "Alt-Left"), (.altRight, "Alt-Right"),
    (.shiftLeft, "Shift-Left"), (.shiftRight, "Shift-Right"), (.shiftUp, "Shift-Up"),
    (.shiftDown, "Shift-Down"), (.character(" "), "Space"), (.control(" "), "Ctrl-Space"),
  ]

  /// Other names that people use, in lower case.
  private static let otherNames: [(key: Key, name: String)] = [
    (.enter, "return"), (.enter, "cr"), (.escape, "escape"), (.backTab, "backtab"), (.backTab, "s-tab"),
    (.backspace, "bs"), (.delete, "delete"), (.insert, "insert"), (.pageUp, "pageup"),
    (.pageDown, "pagedown"), (.pageDown, "pgdown"), (.controlLeft, "c-left"), (.controlRight, "c-right"),
    (.controlUp, "c-up"), (.controlDown, "c-down"), (.altLeft, "m-left"), (.altRight, "m-right"),
    (.altEnter, "m-enter"), (.control(" "), "c-space"), (.control(" "), "^@"), (.control(" "), "c-@"),
  ]

  private static let keysByName: [String: Key] = Dictionary(
    (fixedNames + otherNames).map { ($0.name.lowercased(), $0.key) }, uniquingKeysWith: { first, _ in first })

  /// The character after one of the prefixes, if it is the only one.
  private static func letter(of name: String, after prefixes: [String]) -> Character? {
    for prefix in prefixes where name.hasPrefix(prefix) {
      let rest = name.dropFirst(prefix.count)
      if rest.count == 1 { return rest.first }
    }
    return nil
  }

  /// Terminals have control characters for letters and for these signs.
  private static func canHoldControl(_ character: Character) -> Bool {
    character >= "a" && character <= "z" || "[\\]^_?".contains(character)
  }

  private static func capital(_ character: Character) -> String {
    let capital = character.uppercased()
    return capital.count == 1 ? capital : String(character)
  }
}
