import Notations

/// The two streams between an editor and the server.
public protocol MessageChannel {
  /// Bytes from the client: waits for some if `waits`; none if nothing is pending; nil at the end of the input.
  mutating func read(waits: Bool) throws -> [UInt8]?

  mutating func write(_ bytes: [UInt8]) throws
}

/// Reads messages and answers them, until the client says `exit` or the input ends.
public struct MessageLoop {
  private var server: LanguageServer
  private var frames = MessageFrames()

  public init(_ server: LanguageServer) { self.server = server }

  /// Runs to the end; the exit code.
  public mutating func run(on channel: inout some MessageChannel) throws -> Int {
    while true {
      guard let bytes = try channel.read(waits: true) else { return server.exitCodeAtEnd }
      frames.append(bytes)
      // What is pending is handled first: diagnostics of a text that is changed already are of no use.
      repeat {
        while let frame = frames.next() {
          let answers =
            switch frame {
            case .content(let content): server.receive(content)
            case .broken: server.receiveBroken()
            }
          try write(answers, to: &channel)
          if let code = server.exitCode { return code }
        }
        guard let more = try channel.read(waits: false), !more.isEmpty else { break }
        frames.append(more)
      } while true
      try write(server.settle(), to: &channel)
    }
  }

  private func write(_ messages: [OutgoingMessage], to channel: inout some MessageChannel) throws {
    for message in messages { try channel.write(MessageFrames.framed(message.json.compact)) }
  }
}
