import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Storage
import Testing

@testable import Desktop

/// A person at the console: presses keys, clicks on visible text, reads the rows.
struct Screen {
  var console: Console
  /// The effects that the console requested, in order.
  private(set) var effects: [Effect] = []

  /// A built-in sample.
  init(_ sample: String = "contoso", _ size: Size = .terminal) throws {
    self.init(try Screen.organization(sample), size)
  }

  init(
    _ organization: Organization, _ size: Size = .terminal, location: OrganizationLocation = .nowhere,
    opening: ConsoleOpening = .everybody
  ) {
    console = Console(organization, size: size, location: location, opening: opening)
  }

  static func organization(_ sample: String) throws -> Organization {
    try #require(OrganizationSnapshot.organization(sample).value)
  }

  // MARK: Doing

  /// Presses keys, waits and clicks, in the notation of `KeyScript`.
  mutating func press(_ script: String) throws {
    for step in try KeyScript.parse(script) {
      switch step {
      case .event(let event): handle(event)
      case .wait(let milliseconds):
        effects += console.handle([.elapsed(Span(milliseconds: Int64(milliseconds)))])
      }
    }
  }

  mutating func handle(_ event: ScreenEvent) { effects += console.handle([.screen(event)]) }

  mutating func paste(_ text: String) { handle(.paste(text)) }

  /// Clicks in the middle of a text on the screen, at its last occurrence.
  mutating func click(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
    let start = try #require(
      place(of: text), "\(text) is not on the screen:\n\(self.text)", sourceLocation: location)
    let point = Point(x: start.x + TextWidth.of(text) / 2, y: start.y)
    handle(.pointer(PointerEvent(.press, at: point)))
    handle(.pointer(PointerEvent(.release, at: point)))
  }

  mutating func wheel(_ action: PointerEvent.Action, over text: String) throws {
    let point = try #require(place(of: text))
    handle(.pointer(PointerEvent(action, at: point)))
  }

  /// Handles an input that does not come from the screen.
  mutating func receive(_ input: Input) { effects += console.handle([.input(input)]) }

  /// Reports the result of an effect.
  mutating func report(_ report: FileReport) { effects += console.handle([.files(report)]) }

  /// Reports something about the browser.
  mutating func report(_ report: BrowserReport) { effects += console.handle([.browser(report)]) }

  /// Reports that the files were read and equal the shown organization.
  mutating func read(problems: [Diagnostic], why reason: ReadReason) {
    read(console.state.organization, problems: problems, why: reason)
  }

  mutating func read(_ organization: Organization?, problems: [Diagnostic], why reason: ReadReason) {
    report(.read(LoadedFiles(organization: organization, problems: problems), why: reason))
  }

  // MARK: Reading

  var frame: Frame { console.frame() }
  var rows: [String] { frame.grid.rows }
  var text: String { frame.grid.text }
  var footer: String { rows.last ?? "" }
  var header: String { rows.first ?? "" }
  /// The draft in the chat box.
  var draft: String { console.draft.text }

  func shows(_ text: String) -> Bool { place(of: text) != nil }

  func row(with text: String) -> String? { rows.first { $0.contains(text) } }

  /// The position of a text, in columns.
  func place(of text: String) -> Point? {
    let grid = frame.grid
    for y in (0..<grid.size.height).reversed() {
      guard let range = grid.text(row: y).range(of: text) else { continue }
      return Point(x: TextWidth.of(String(grid.text(row: y)[..<range.lowerBound])), y: y)
    }
    return nil
  }

  // MARK: The conversation in front

  var focused: Conversation? { console.state.focused }

  func session(of mode: RemoteAssistanceMode) -> SecondarySessionStatus? {
    focused?.session(of: mode)?.status
  }

  /// The messages of a conversation, without system messages.
  func said(in number: Int = 0) -> [String] {
    console.state.conversations[number].transcript.compactMap { message in
      switch message.content {
      case .customer(let text): "customer: \(text)"
      case .agent(let text): "agent: \(text)"
      case .invitation(let text, let from): "\(from): \(text)"
      case .system: nil
      }
    }
  }
}

extension Screen: CustomTestStringConvertible {
  var testDescription: String { "\n\(text)\n" }
}

extension Size {
  static let terminal = Size(width: 80, height: 24)
  static let wide = Size(width: 120, height: 40)
  /// Wide enough for every word of the footer, whichever keys there are.
  static let withWholeFooter = Size(width: 240, height: 40)
  static let narrow = Size(width: 45, height: 15)
  /// The sizes at which every picture is stored.
  static let pictured = [Size.terminal, Size(width: 100, height: 30), .wide, .narrow]
}

extension Size: CustomTestStringConvertible {
  public var testDescription: String { "\(width)x\(height)" }
}

extension String {
  /// The first occurrence of another string in this one.
  fileprivate func range(of other: String) -> Range<Index>? {
    let wanted = Array(other)
    let own = Array(self)
    guard !wanted.isEmpty, own.count >= wanted.count else { return nil }
    for start in 0...(own.count - wanted.count) where Array(own[start..<(start + wanted.count)]) == wanted {
      return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: start + wanted.count)
    }
    return nil
  }
}
