/// The names in a key script that are not keys.
enum KeyScriptName {
  private enum Action: String, CaseIterable {
    case click = "Click"
    case rightClick = "RightClick"
    case middleClick = "MiddleClick"
    case scrollUp = "ScrollUp"
    case scrollDown = "ScrollDown"
    case paste = "Paste"
    case resize = "Resize"
    case lessThan = "lt"
  }

  static var all: [String] { Action.allCases.map(\.rawValue) }

  /// The steps for the text between the angle brackets.
  static func steps(of written: String) throws(KeyScriptProblem.Kind) -> [KeyScript.Step] {
    if let key = Key(name: written) { return [.event(.key(key))] }
    if let milliseconds = try milliseconds(in: written) { return [.wait(milliseconds: milliseconds)] }
    let parts = written.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].lowercased()
    let argument = parts.count > 1 ? String(parts[1]) : ""
    guard let action = Action.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
      throw .unknownName
    }
    return try events(of: action, argument).map { .event($0) }
  }

  private static func events(
    of action: Action, _ argument: String
  ) throws(KeyScriptProblem.Kind) -> [ScreenEvent] {
    switch action {
    case .click: try click(.left, argument)
    case .rightClick: try click(.right, argument)
    case .middleClick: try click(.middle, argument)
    case .scrollUp: [.pointer(PointerEvent(.scrollUp, at: try position(argument)))]
    case .scrollDown: [.pointer(PointerEvent(.scrollDown, at: try position(argument)))]
    case .paste: [.paste(argument)]
    case .resize: [.resized(try size(argument))]
    case .lessThan: [.key(.character("<"))]
    }
  }

  private static func click(
    _ button: PointerEvent.Button, _ argument: String
  ) throws(KeyScriptProblem.Kind) -> [ScreenEvent] {
    let position = try position(argument)
    return [.press, .release].map { .pointer(PointerEvent($0, button: button, at: position)) }
  }

  private static func position(_ text: String) throws(KeyScriptProblem.Kind) -> Point {
    guard let (column, row) = text.numbers(separatedBy: ",") else { throw .noPosition }
    return Point(x: column - 1, y: row - 1)
  }

  private static func size(_ text: String) throws(KeyScriptProblem.Kind) -> Size {
    guard let size = Size(text) else { throw .noSize }
    return size
  }

  /// `2s`, `300ms`, `3m`; nil if it is not a span of time.
  private static func milliseconds(in written: String) throws(KeyScriptProblem.Kind) -> Int? {
    let digits = written.prefix { $0.isASCII && $0.isNumber }
    let factors = ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000]
    guard !digits.isEmpty, let factor = factors[written.dropFirst(digits.count).lowercased()] else {
      return nil
    }
    let year = 365 * 24 * 3_600_000
    guard let number = Int(digits), number <= year / factor else { throw .tooLong }
    return number * factor
  }
}
