import Cells

/// Assembles the terminal's input, byte by byte, into the person's actions.
///
/// ncurses knows the keys in the terminal's terminfo entry. What it passes through is assembled here: UTF-8,
/// Alt with a key, pasted text, the mouse, and the keys that xterm's descendants send whatever `TERM` says.
/// All of it may arrive in pieces. An unknown escape sequence is dropped, never typed.
struct InputAssembler {
  /// A code read by ncurses.
  enum Code: Hashable {
    case byte(UInt8)
    /// A key in terminfo.
    case key(Key)
  }

  private enum State {
    case ground
    /// The bytes of a character so far, and whether Alt was held.
    case character(UTF8Sequence, alt: Bool)
    case escape
    /// After an escape inside a reply: a backslash ends both. The reply is taken already.
    case escapeInReply
    /// After `ESC [`: the parameters so far.
    case control([UInt8])
    /// After `ESC O`.
    case singleShift
    /// An unrequested reply, such as `ESC ]`, with this byte: up to BEL or ESC.
    case reply(introducer: UInt8, length: Int, beginning: [UInt8])
    /// A mouse event in the old form, `ESC [ M` and three bytes.
    case oldMouse([UInt8])
    case paste(PastedText)
  }

  private var state = State.ground
  /// Whether the terminal was asked for its background, and has not answered.
  ///
  /// Its answer may come in pieces: then an escape alone is not yet the Escape key.
  private(set) var awaitsBackground = false
  /// Whether the beginning of what may be the answer was kept through one pause.
  private var hasWaited = false

  /// From now on the answer to the question for the background may arrive.
  mutating func expectBackground() { awaitsBackground = true }

  /// Whether a key is kept back until it is clear that it does not begin the answer.
  var keepsBack: Bool {
    guard awaitsBackground else { return false }
    return switch state {
    case .escape, .reply(UInt8(ascii: "]"), length: 0, beginning: _): true
    default: false
    }
  }

  /// The text so far of a paste whose end has not come.
  var unfinishedPaste: String? {
    guard case .paste(let text) = state else { return nil }
    return text.text
  }

  /// Longer than any known parameters; a longer sequence is dropped to its end.
  private static let longestParameters = 64
  private static let longestReply = 4096
  /// How much of a reply is kept: more than any colour takes.
  private static let keptOfReply = 64

  /// Takes the next code, and adds the event that it completes, if any.
  mutating func take(_ code: Code, into events: inout [ScreenEvent]) {
    hasWaited = false
    switch code {
    case .byte(let byte): take(byte, into: &events)
    case .key(let key): take(key, into: &events)
    }
  }

  /// Handles a pause in the input: an escape with nothing after it is the Escape key.
  mutating func pause(into events: inout [ScreenEvent]) {
    if keepsBack, !hasWaited {
      hasWaited = true
      return
    }
    hasWaited = false
    switch state {
    case .escape: events.append(.key(.escape))
    case .control([]): events.append(.key(.alt("[")))
    case .singleShift: events.append(.key(.alt("O")))
    case .reply(let introducer, length: 0, beginning: _):
      events.append(.key(.alt(Character(Unicode.Scalar(introducer)))))
    case .paste(var text):
      guard text.pause() else {
        state = .paste(text)
        return
      }
      events.append(.paste(text.text))
    // Split between two reads: the rest will come.
    case .ground, .character, .control, .reply, .escapeInReply, .oldMouse: return
    }
    state = .ground
  }

  private mutating func take(_ key: Key, into events: inout [ScreenEvent]) {
    switch state {
    case .paste: return
    case .escape: events.append(.key(key.withAlt))
    default: events.append(.key(key))
    }
    state = .ground
  }

  private mutating func take(_ byte: UInt8, into events: inout [ScreenEvent]) {
    switch state {
    case .ground: begin(byte, alt: false, into: &events)
    case .character(let sequence, let alt): goOn(sequence, byte, alt: alt, into: &events)
    case .escape: afterEscape(byte, into: &events)
    case .control(let parameters): control(parameters, byte, into: &events)
    case .singleShift:
      state = .ground
      if let key = EscapeSequence.key(afterSingleShift: byte) { events.append(.key(key)) }
      if byte < 0x20 { begin(byte, alt: false, into: &events) }
    case .reply(let introducer, let length, let beginning):
      let isOver = byte == 0x07 || byte == 0x1B
      if isOver { answer(introducer, beginning, into: &events) }
      let kept = beginning.count < Self.keptOfReply ? beginning + [byte] : beginning
      state =
        byte == 0x1B
        ? .escapeInReply
        : isOver || length == Self.longestReply
          ? .ground : .reply(introducer: introducer, length: length + 1, beginning: kept)
    case .escapeInReply where byte == UInt8(ascii: "\\"): state = .ground
    case .escapeInReply:
      state = .escape
      afterEscape(byte, into: &events)
    case .oldMouse(let bytes):
      state = bytes.count < 2 ? .oldMouse(bytes + [byte]) : .ground
      if bytes.count == 2, let event = MouseReport.old(bytes[0], bytes[1], byte) { events.append(event) }
    case .paste(var text):
      state = .ground
      if text.take(byte) { events.append(.paste(text.text)) } else { state = .paste(text) }
    }
  }

  private mutating func begin(_ byte: UInt8, alt: Bool, into events: inout [ScreenEvent]) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F:
      let key = Key(controlByte: byte)
      events.append(.key(alt ? key.withAlt : key))
    case 0x20..<0x7F:
      let character = Character(Unicode.Scalar(byte))
      events.append(.key(alt ? .alt(character) : .character(character)))
    default: goOn(UTF8Sequence(), byte, alt: alt, into: &events)
    }
  }

  private mutating func goOn(
    _ sequence: UTF8Sequence, _ byte: UInt8, alt: Bool, into events: inout [ScreenEvent]
  ) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .incomplete: state = .character(sequence, alt: alt)
    case .complete(let scalar):
      state = .ground
      events.append(.key(alt ? .alt(Character(scalar)) : .character(Character(scalar))))
    case .invalid(let startsAnew):
      state = .ground
      events.append(.key(.character("\u{FFFD}")))
      if startsAnew { begin(byte, alt: false, into: &events) }
    }
  }

  private mutating func afterEscape(_ byte: UInt8, into events: inout [ScreenEvent]) {
    switch byte {
    case 0x1B: events.append(.key(.escape))
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .reply(introducer: byte, length: 0, beginning: [])
    default: begin(byte, alt: true, into: &events)
    }
  }

  /// Takes a reply that is complete: only what was asked for counts.
  private mutating func answer(_ introducer: UInt8, _ reply: [UInt8], into events: inout [ScreenEvent]) {
    guard awaitsBackground, introducer == UInt8(ascii: "]"),
      let background = BackgroundQuestion.background(answer: reply)
    else { return }
    awaitsBackground = false
    events.append(.background(background))
  }

  private mutating func control(_ parameters: [UInt8], _ byte: UInt8, into events: inout [ScreenEvent]) {
    switch byte {
    case 0x20..<0x40:
      state = .control(parameters.count < Self.longestParameters ? parameters + [byte] : parameters)
    case UInt8(ascii: "M") where parameters.isEmpty: state = .oldMouse([])
    // The Linux console's function keys, `ESC [ [ A`: one more byte comes.
    case UInt8(ascii: "[") where parameters.isEmpty: state = .control([byte])
    case 0x40..<0x7F:
      state = .ground
      switch EscapeSequence(parameters: parameters, final: byte)?.meaning {
      case .pasteBegins: state = .paste(PastedText())
      case .event(let event): events.append(event)
      case nil: break
      }
    // Not part of any sequence: the sequence was broken off.
    default: begin(byte, alt: false, into: &events)
    }
  }
}

extension Key {
  /// The key that sends a control character.
  init(controlByte byte: UInt8) {
    switch byte {
    case 0: self = .control(" ")
    case 0x7F: self = .backspace
    default: self = .sent(asControl: Character(Character(Unicode.Scalar(byte ^ 0x40)).lowercased()))
    }
  }

  /// The key with Alt held, if there is one.
  var withAlt: Key {
    switch self {
    case .left: .altLeft
    case .right: .altRight
    case .enter: .altEnter
    case .backspace: .altBackspace
    default: self
    }
  }
}
