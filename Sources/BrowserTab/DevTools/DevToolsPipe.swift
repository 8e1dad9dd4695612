import Concurrency
import Diagnostics
import Glibc
import Notations

/// The browser's debugging pipe: commands go out, answers and events come in.
///
/// Messages are JSON, each ended by a NUL byte. Nothing is ever sent over a network.
final class DevToolsPipe: Sendable {
  private let process: BrowserProcess
  private let state = Mutex(State())

  fileprivate struct State {
    var lastId = 0
    /// The bytes of a message that has not arrived whole.
    var rest: [UInt8] = []
    /// How many of these bytes were searched for the end of the message.
    var searched = 0
    /// Whether the message that is arriving is too long: it is left out, up to its end.
    var isLeavingOut = false
    /// Messages that arrived while an answer was waited for.
    var waiting: [DevToolsMessage] = []
  }

  /// The longest message that is read, in bytes: a page could write any amount.
  static let sizeLimit = 64 << 20
  /// How long the browser may leave commands unread, in milliseconds.
  private static let patience: Int32 = 1_000

  init(_ process: BrowserProcess) { self.process = process }

  /// Readable when there is something to read.
  var descriptor: Int32 { process.output }

  /// Sends a command, and does not wait for its answer.
  ///
  /// - Returns: the number of the command, which its answer repeats.
  @discardableResult
  func send(_ command: DevToolsCommand, in session: String?) throws(BrowserFault) -> Int {
    let (id, message) = state.withLock { state in
      state.lastId += 1
      return (state.lastId, command.message(id: state.lastId, session: session))
    }
    var sent = 0
    while sent < message.count {
      let written = message[sent...].withUnsafeBytes { write(process.input, $0.baseAddress, $0.count) }
      if written > 0 {
        sent += written
      } else if errno == EAGAIN {
        // The browser may be waiting for us to read; what it says is kept.
        try read(waiting: 0)
        try waitUntilRead()
      } else if errno != EINTR {
        throw .ended
      }
    }
    return id
  }

  /// Waits until the browser takes more of what is written, or has something to say.
  private func waitUntilRead() throws(BrowserFault) {
    var silence = Silence(patience: Self.patience, from: DevToolsConnection.now)
    while !Self.wait(process.input, POLLOUT, Silence.step), !Self.wait(process.output, POLLIN, 0) {
      if isTooLong(&silence) { throw .hangs }
    }
  }

  private func isTooLong(_ silence: inout Silence) -> Bool {
    silence.isTooLong(at: DevToolsConnection.now, available: process.availableTime)
  }

  /// The next message; nil if the browser is silent for too long.
  ///
  /// - Parameter patience: how long it may be silent, in milliseconds.
  func receive(patience: Int32) throws(BrowserFault) -> DevToolsMessage? {
    var silence = Silence(patience: patience, from: DevToolsConnection.now)
    while true {
      if let message = takeWaiting() { return message }
      if try read(waiting: min(patience, Silence.step)) {
        silence = Silence(patience: patience, from: DevToolsConnection.now)
      } else if isTooLong(&silence) {
        return nil
      }
    }
  }

  /// The next message; nil if there is none in this time, in milliseconds.
  func receive(within milliseconds: Int32) throws(BrowserFault) -> DevToolsMessage? {
    if let message = takeWaiting() { return message }
    try read(waiting: milliseconds)
    return takeWaiting()
  }

  /// Whether messages have arrived that nobody has taken.
  var hasMessages: Bool { state.withLock { !$0.waiting.isEmpty } }

  private func takeWaiting() -> DevToolsMessage? {
    state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
  }

  /// Reads what has arrived.
  ///
  /// - Returns: whether something arrived in this time, in milliseconds.
  @discardableResult
  private func read(waiting milliseconds: Int32) throws(BrowserFault) -> Bool {
    guard Self.wait(process.output, POLLIN, milliseconds) else { return false }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(process.output, &buffer, buffer.count)
      if count > 0 {
        try state.withLock { (state) throws(BrowserFault) in
          state.rest += buffer[..<count]
          state.takeMessages()
          try state.limitRest()
        }
        // More may follow at once, but what is here should not wait for it.
        if count < buffer.count { return true }
      } else if count == 0 {
        throw .ended
      } else if errno == EAGAIN {
        return true
      } else if errno != EINTR {
        throw .ended
      }
    }
  }

  private static func wait(_ descriptor: Int32, _ events: Int32, _ milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return poll(&polled, 1, milliseconds) > 0
  }
}

extension DevToolsPipe.State {
  fileprivate mutating func takeMessages() {
    var start = 0
    // What was searched before holds no end of a message; a long one would otherwise be searched again and again.
    while let end = ByteSearch.offset(of: 0, in: rest, from: max(start, searched)) {
      if isLeavingOut {
        isLeavingOut = false
      } else if DevToolsMessage.isFollowed(rest[start..<end]),
        let message = DevToolsMessage(Array(rest[start..<end]))
      {
        waiting.append(message)
      }
      start = end + 1
    }
    if start > 0 { rest.removeFirst(start) }
    searched = rest.count
  }

  /// Leaves out an event that is too long; an answer is waited for, so without it nothing can go on.
  fileprivate mutating func limitRest() throws(BrowserFault) {
    guard rest.count > DevToolsPipe.sizeLimit else { return }
    if !isLeavingOut {
      guard DevToolsMessage.isEvent(rest[...]) else { throw .hangs }
      waiting.append(.event(.leftOut, session: nil))
      isLeavingOut = true
    }
    (rest, searched) = ([], 0)
  }
}

/// A message from the browser.
enum DevToolsMessage: Hashable {
  case answer(id: Int, Result)
  /// `session` is nil for an event of the browser itself.
  case event(DevToolsEvent, session: String?)

  enum Result: Hashable {
    case value(JSONValue)
    case refusal(String)
  }

  private static let eventOpening = "{\"method\":\"".utf8

  static func isEvent(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: eventOpening) }

  /// Whether a message may be for us, by its first bytes: most events are not, and reading them takes long.
  static func isFollowed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard isEvent(bytes) else { return true }
    let method = bytes.dropFirst(eventOpening.count).prefix { $0 != UInt8(ascii: "\"") }
    return DevToolsEvent.followed.contains(String(decoding: method, as: UTF8.self))
  }

  /// How the browser refuses a command to a page whose window is closed.
  static let noSuchSession = "Session with given id not found."

  /// Reads a message; nil for an event that we do not follow.
  init?(_ bytes: [UInt8]) {
    guard let message = Self.json(bytes) else { return nil }
    if let id = message["id"]?.asInteger {
      let refusal = message["error"].map { $0["message"]?.asText ?? $0.compact }
      self = .answer(id: id, refusal.map(Result.refusal) ?? .value(message["result"] ?? [:]))
    } else if let method = message["method"]?.asText,
      let event = DevToolsEvent(method, message["params"] ?? [:])
    {
      self = .event(event, session: message["sessionId"]?.asText)
    } else {
      return nil
    }
  }

  /// A text in JavaScript can hold half a surrogate pair, which JSON of ours cannot: it becomes U+FFFD.
  private static func json(_ bytes: [UInt8]) -> JSONValue? {
    do throws(JSONProblem) {
      return try JSONValue.read(bytes, duplicateKeys: .lastCounts)
    } catch {
      guard error.kind == .loneSurrogate else { return nil }
      return try? JSONValue.read(withoutSurrogates(bytes), duplicateKeys: .lastCounts)
    }
  }

  /// The same text with every escape of a surrogate replaced.
  private static func withoutSurrogates(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var index = 0
    while index + 5 < result.count {
      guard result[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      let digits = result[index + 2..<index + 4].map { UnicodeScalar($0).properties.lowercaseMapping }
        .joined()
      if result[index + 1] == UInt8(ascii: "u"), "d8"..."df" ~= digits {
        result.replaceSubrange(index + 2..<index + 6, with: "fffd".utf8)
      }
      // The character after the backslash is never the start of another escape.
      index += 2
    }
    return result
  }
}
