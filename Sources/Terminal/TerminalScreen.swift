import CNcurses
import Cells
import Glibc

/// The terminal while we control it: the only place that writes to it and reads from it.
///
/// It has one owner, on the main thread. After `open`, the terminal is restored however the program ends:
/// `close`, a signal, a crash.
public final class TerminalScreen {
  /// The terminal's columns and rows.
  public private(set) var size: Size
  public let colorDepth: ColorDepth

  private let window: UnsafeMutablePointer<WINDOW>
  private let modes: TerminalModes
  private let rescue: Rescue
  private let errors: KeptErrors
  private var signals: SignalQueue
  private var input: TerminalInput
  private var painter: Painter
  private var isOn = false
  private var isClosed = false
  private var hasEnded = false
  /// The question for the background, until it is asked.
  private var question: [UInt8]?

  private init(
    window: UnsafeMutablePointer<WINDOW>, inputPad: UnsafeMutablePointer<WINDOW>, rescue: Rescue,
    signals: SignalPipe, modes: TerminalModes
  ) {
    self.window = window
    input = TerminalInput(inputPad)
    self.rescue = rescue
    self.signals = SignalQueue(signals)
    self.modes = modes
    errors = KeptErrors(rescue)
    colorDepth = Self.startColors()
    painter = Painter(depth: colorDepth, hasWideCorner: TerminalModes.canWriteCorner)
    size = Self.measure()
  }

  deinit { close() }

  /// Takes control of the terminal, or throws the reason why not; nothing was written then.
  public static func open(
    _ options: TerminalOptions = TerminalOptions()
  ) throws(TerminalRefusal) -> TerminalScreen {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = environment("TERM")
    guard !name.isEmpty, name != "dumb" else { throw .dumbTerminal(name: name) }
    CharacterSet.choose()
    guard terminal_is_known() else { throw .unknownTerminal(name: name) }
    guard TerminalModes.capability("cup") != nil else { throw .dumbTerminal(name: name) }

    let rescue = Rescue()
    // Before ncurses, which then leaves the signals alone.
    guard let signals = SignalPipe(rescue: rescue.memory) else { throw .noDescriptors }
    let modes = TerminalModes(mouse: options.mouse)
    rescue.arm(bytes: modes.rescueBytes)
    // Uses the terminal's own size, not LINES and COLUMNS.
    use_env(false)
    use_tioctl(true)
    guard terminal_new() != nil, let window = terminal_window(), let inputPad = newpad(1, 1) else {
      rescue.disarm()
      signals.close()
      throw .unknownTerminal(name: name)
    }
    let screen = TerminalScreen(
      window: window, inputPad: inputPad, rescue: rescue, signals: signals, modes: modes)
    screen.prepare()
    screen.enter()
    if options.asksBackground {
      screen.question = BackgroundQuestion.bytes(forType: name) { environment($0) }
    }
    return screen
  }

  /// Shows the grid, and the cursor if there is one; writes only what changed.
  public func show(_ grid: Grid, cursor: Point?) {
    guard isOn else { return }
    painter.show(grid, cursor: cursor, in: window)
    askForBackground()
  }

  /// Asks once, after the first picture, which waits for no answer.
  private func askForBackground() {
    guard let question else { return }
    self.question = nil
    input.expectBackground()
    write(question)
  }

  /// Makes the next `show` write everything, for a screen that something else has written to.
  public func forgetWhatIsShown() {
    painter.forget()
    terminal_forget_screen()
  }

  /// Restores the terminal for good.
  ///
  /// Further calls do nothing.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    leave()
    signals.close()
  }

  /// Restores the terminal, stops the job like Ctrl-Z in other programs, and takes the terminal again when
  /// the job continues.
  ///
  /// The next events include the size, which may have changed meanwhile.
  public func suspend() {
    guard isOn else { return }
    leave()
    terminal_stop_group()
    enter()
    signals.takeAfterStop()
    signals.askForSize()
  }

  /// Lends the terminal to another program while `body` runs it, and takes it again afterwards.
  ///
  /// The next events include the size, which may have changed meanwhile.
  public func lend(to body: () -> Void) {
    guard isOn else { return }
    leave()
    body()
    enter()
    signals.askForSize()
  }

  /// Asks the terminal to put text on the clipboard (OSC 52); false if the text is too long for that.
  ///
  /// The terminal does not report whether it did so.
  @discardableResult
  public func copyToClipboard(_ text: String) -> Bool {
    guard isOn, let sequence = Clipboard.sequence(for: text) else { return false }
    write(sequence)
    return true
  }

  // MARK: - What comes in

  /// The descriptors that become readable when there may be events.
  public var descriptors: [Int32] { [STDIN_FILENO, signals.descriptor] }

  /// Waits until there may be events, one of the other descriptors is readable, or the time has passed.
  public func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake {
    var polled = (descriptors + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let isPending = input.hasMore || !signals.isEmpty
    let asked = milliseconds.map { Int32(clamping: max(0, $0)) }
    let longest = input.patience.map { min(asked ?? $0, $0) } ?? asked ?? -1
    let timeout = isPending ? 0 : longest
    let count = poll(&polled, nfds_t(polled.count), timeout)
    // Interrupted by a signal: it is in the pipe.
    guard count >= 0 else { return TerminalWake(descriptors: []) }
    let own = Set(descriptors)
    return TerminalWake(descriptors: polled.filter { $0.revents != 0 && !own.contains($0.fd) }.map(\.fd))
  }

  /// All events that have arrived, in order, without waiting.
  ///
  /// No events follow `.ended`. What was typed before a signal comes before it, even if both arrive together.
  public func nextEvents() -> [ScreenEvent] {
    guard isOn, !hasEnded else { return [] }
    var events: [ScreenEvent] = []
    signals.take()
    while let number = signals.next() { act(onSignal: number, into: &events) }
    if events.contains(where: \.isEnd) { input.readLast(into: &events) } else { input.read(into: &events) }
    guard let end = events.first(where: \.isEnd) else { return events }
    hasEnded = true
    return events.filter { !$0.isEnd } + [end]
  }

  private func act(onSignal number: Int32, into events: inout [ScreenEvent]) {
    switch number {
    case SIGWINCH: adoptSize(into: &events)
    case SIGTSTP:
      suspend()
      events.append(.resumed)
    case SIGCONT:
      // Stopped and continued without notice: the terminal is not as we left it.
      leave()
      enter()
      events.append(.resumed)
      adoptSize(into: &events)
    case SIGHUP: events.append(.ended(.hungUp))
    case SIGINT: events.append(.ended(.interrupted))
    case SIGQUIT: events.append(.ended(.quit))
    case SIGTERM: events.append(.ended(.terminated))
    default: break
    }
  }

  /// Reports the size, which has changed or may have.
  private func adoptSize(into events: inout [ScreenEvent]) {
    size = Self.measure()
    resize_term(Int32(clamping: size.height), Int32(clamping: size.width))
    painter.forget()
    events.append(.resized(size))
  }

  // MARK: - On and off

  /// Settings made once and kept by ncurses.
  private func prepare() {
    set_escdelay(25)
    // Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys.
    raw()
    noecho()
    nonl()
    typeahead(-1)
    leaveok(window, false)
    input.prepare()
    // ncurses will return to these settings from now on.
    def_prog_mode()
  }

  private func enter() {
    guard !isOn else { return }
    // Must come first: in the background this stops the program until it is in the foreground again
    // (SIGTTOU).
    reset_prog_mode()
    rescue.arm(bytes: modes.rescueBytes)
    errors.begin()
    write(modes.on)
    isOn = true
    forgetWhatIsShown()
  }

  private func leave() {
    guard isOn else { return }
    isOn = false
    write(modes.off)
    endwin()
    rescue.restoreSettings()
    rescue.disarm()
    errors.end()
  }

  private func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { room in
      terminal_write_all(STDOUT_FILENO, room.baseAddress?.assumingMemoryBound(to: CChar.self), room.count)
    }
  }

  private static func startColors() -> ColorDepth {
    guard environment("NO_COLOR").isEmpty, has_colors() else { return .none }
    start_color()
    use_default_colors()
    switch terminal_color_count() {
    case 256...: return .indexed256
    case 8...: return .eight
    default: return .none
    }
  }

  private static func measure() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if terminal_size(STDOUT_FILENO, &columns, &rows) { return Size(width: Int(columns), height: Int(rows)) }
    return Size(width: Int(terminal_columns()), height: Int(terminal_lines()))
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}

extension ScreenEvent {
  /// Whether nothing more will come.
  fileprivate var isEnd: Bool {
    switch self {
    case .ended: true
    case .key, .paste, .pointer, .resized, .resumed, .background: false
    }
  }
}
