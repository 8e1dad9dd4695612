import Diagnostics
import Glibc
import Notations

/// A conversation with the browser about one page: commands with their answers, and the events that came meanwhile.
struct DevToolsConnection {
  let pipe: DevToolsPipe
  /// The session of the page; nil until it is attached to.
  var page: String?
  /// The events that arrived, until they are taken.
  private var events: [DevToolsEvent] = []
  /// The commands that were begun, with their answers as they come.
  private var begun: [Int: DevToolsMessage.Result?] = [:]

  /// Whom a command is for.
  enum Addressee {
    case browser, page
  }

  /// How long the browser may give no sign of life, in milliseconds.
  static let patience: Int32 = 10_000
  /// How long a command may take in all, in milliseconds.
  private static let longestCall: Int64 = 120_000

  init(_ pipe: DevToolsPipe) { self.pipe = pipe }

  /// Sends a command without waiting for its answer.
  func send(_ command: DevToolsCommand, to addressee: Addressee) throws(BrowserFault) {
    try pipe.send(command, in: session(of: addressee))
  }

  /// Whether an event is the browser's or this page's: one that has been closed may still have something to say.
  private func concerns(_ session: String?) -> Bool { session == nil || session == page }

  private func session(of addressee: Addressee) -> String? {
    switch addressee {
    case .browser: nil
    case .page: page
    }
  }

  /// Sends a command and waits for its answer.
  ///
  /// - Parameters:
  ///   - patience: how long the browser may give no sign of life, in milliseconds.
  ///   - rouse: what to do once after so long a silence; the wait begins anew.
  ///   - handle: what to do meanwhile with each event; false keeps it for later.
  @discardableResult
  mutating func call(
    _ command: DevToolsCommand, on addressee: Addressee, patience: Int32 = patience,
    rousing rouse: () throws(BrowserFault) -> Void = {},
    handling handle: (DevToolsEvent) throws(BrowserFault) -> Bool = { _ in false }
  ) throws(BrowserFault) -> JSONValue {
    let number = try pipe.send(command, in: session(of: addressee))
    let deadline = Self.now + Self.longestCall
    var hasRoused = false
    while true {
      guard Self.now < deadline else { throw .hangs }
      guard let message = try pipe.receive(patience: patience) else {
        if hasRoused { throw .hangs }
        hasRoused = true
        try rouse()
        continue
      }
      switch message {
      case .answer(number, .value(let value)): return value
      case .answer(number, .refusal(DevToolsMessage.noSuchSession)): throw .windowClosed
      case .answer(number, .refusal(let words)): throw .refused(command: command.method, message: words)
      case .answer(let id, let result): note(result, of: id)
      case .event(let event, let session):
        if concerns(session), try !handle(event) { events.append(event) }
      }
    }
  }

  /// Sends a command to the page whose answer is taken later.
  mutating func begin(_ command: DevToolsCommand) throws(BrowserFault) -> Int {
    let id = try pipe.send(command, in: page)
    begun[id] = .some(nil)
    return id
  }

  /// Takes the answer to a command that was begun; nil if there is none yet, or if it was refused.
  mutating func takeAnswer(to id: Int) -> JSONValue? {
    guard case .value(let value)?? = begun[id] else { return .none }
    begun[id] = nil
    return value
  }

  private mutating func note(_ result: DevToolsMessage.Result, of id: Int) {
    if begun[id] != nil { begun[id] = result }
  }

  /// The text under a key of the answer to a command for the browser.
  mutating func text(_ key: String, of command: DevToolsCommand) throws(BrowserFault) -> String {
    guard let text = try call(command, on: .browser)[key]?.asText else {
      throw .refused(command: command.method, message: "the answer has no \(key)")
    }
    return text
  }

  /// The next event; nil if the browser is silent for too long.
  ///
  /// - Parameter patience: how long it may give no sign of life, in milliseconds.
  mutating func nextEvent(patience: Int32) throws(BrowserFault) -> DevToolsEvent? {
    if !events.isEmpty { return events.removeFirst() }
    while let message = try pipe.receive(patience: patience) {
      switch message {
      case .event(let event, let session): if concerns(session) { return event }
      case .answer(let id, let result): note(result, of: id)
      }
    }
    return nil
  }

  /// The next event; nil if there is none in this time.
  mutating func nextEvent(within milliseconds: Int32) throws(BrowserFault) -> DevToolsEvent? {
    if !events.isEmpty { return events.removeFirst() }
    let deadline = Self.now + Int64(milliseconds)
    repeat {
      guard let message = try pipe.receive(within: max(0, Int32(deadline - Self.now))) else { continue }
      switch message {
      case .event(let event, let session): if concerns(session) { return event }
      case .answer(let id, let result): note(result, of: id)
      }
      // What has arrived is read to its end: nothing would wake a caller for it again.
    } while deadline > Self.now || pipe.hasMessages
    return nil
  }

  /// Real time in milliseconds, from an arbitrary origin.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
