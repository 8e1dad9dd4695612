import ArgumentParser
import ConsoleLoop
import Desktop
import Linear
import Records
import Simulation
import Terminal

/// The console without a screen, as the command line opens it.
extension ConsoleSession {
  /// Why the console speaks in lines; nil if it shows a screen.
  ///
  /// Without a terminal it waits until the input gives something: an input that ends at once asks for nothing.
  func linearReason(_ streams: LineStreams, _ linear: Setting<Bool>) -> LinearReason? {
    switch (linear.value, linear.origin) {
    case (true, .option): return .option
    case (true, .variable): return .environment
    case (true, .file(let place)): return .configuration(file: place.file, line: place.line)
    case (true, .standard), (false, _): break
    }
    return !streams.isTyped && streams.isGivenAnything() ? .input : nil
  }

  /// Runs the console until its input ends.
  ///
  /// - Returns: the exit code.
  /// - Throws: the exit code of a refusal that has been reported on standard error.
  func speak(_ reason: LinearReason, _ streams: LineStreams) throws -> Int32 {
    if browser.runsPages || watchesFiles {
      throw ValidationError(
        "linear mode shows no screen: leave out --browser and --watch, or give --no-linear.")
    }
    let organization = try OrganizationChoice(organization).announced()
    let clock = WallClock()
    // A script gives the same lines each time.
    let (now, offset) =
      streams.isTyped ? (clock.now, clock.offset) : (Instant.rehearsal, Span(milliseconds: 0))
    let desk = try DeskSetup(
      organization, choices, clock: startsAt?.instant(at: now, offset: offset) ?? now)
    try desk.check(opening)
    let journal = try FileJournal.opened(recording, besides: organization)
    var console = LinearConsole(
      desk.state, widget: desk.widget, clockOffset: offset, isClockStopped: opening.isClockStopped)
    let greeting = console.open(reason, customers: opening.customers ?? .max)
    let typing = streams.hasPrompt ? TypingTerminal() : nil
    streams.signals = EndSignals(typing: typing)
    if typing != nil { streams.typed = TypedLine() }
    typing?.begin()
    defer { typing?.end() }
    var loop = LinearLoop(console, streams, clock: clock, journal: journal, isASCIIOnly: isASCIIOnly)
    return try journal.exitCode(after: loop.run(greeting))
  }
}
