import CNcurses

/// The terminal modes we turn on in addition to ncurses', and the bytes that undo all of them.
struct TerminalModes {
  let mouse: Bool

  /// Bracketed paste (2004); mouse buttons (1000), reported in the form without a column limit (1006).
  var on: [UInt8] { Array(("\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8) }

  /// In reverse order.
  var off: [UInt8] { Array(((mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8) }

  /// Everything needed to restore the terminal without ncurses, for `Rescue`.
  ///
  /// A crash may come in the middle of an update, so this also resets scroll region, insert mode and line
  /// wrap. The alternate screen is left last.
  var rescueBytes: [UInt8] {
    var bytes = off
    if Self.capability("csr") != nil { bytes += Array("\u{1B}[r".utf8) }
    for name in ["rmir", "smam", "sgr0", "cnorm", "rmkx", "rmcup"] {
      bytes += Self.capability(name) ?? []
    }
    return bytes
  }

  /// Whether a glyph can simply be written into the last column of the last row.
  static var canWriteCorner: Bool { !terminal_has("am") || capability("rmam") != nil }

  /// A capability of the terminal as bytes to send, without the padding (`$<5>`) that old terminals need.
  static func capability(_ name: String) -> [UInt8]? {
    guard let value = terminal_capability(name) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(String(cString: value).utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    return bytes
  }
}
