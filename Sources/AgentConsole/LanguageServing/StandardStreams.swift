import Glibc
import LanguageServer
import Storage

/// Standard input and output as the channel to an editor.
struct StandardStreams: MessageChannel {
  mutating func read(waits: Bool) throws -> [UInt8]? {
    if !waits {
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&input, 1, 0) > 0 else { return [] }
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 { return Array(buffer.prefix(count)) }
      if count == 0 { return nil }
      guard errno == EINTR else { throw ExitStatus.broken.code }
    }
  }

  mutating func write(_ bytes: [UInt8]) throws { try Output.results.print(bytes: bytes) }
}
