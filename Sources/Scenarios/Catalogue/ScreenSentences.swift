import Cells

/// Expectations about the console's screen.
enum ScreenSentences {
  /// The sentence that expects a whole screen.
  static let whole = Sentence.thenScreen(
    "the screen at {} is", .one(.size), with: .docString,
    meaning:
      "The console's whole screen at this size; blanks at the end of lines do not count. `test --update` "
      + "writes it.",
    claim: .checksOfOurs, example: "Then the screen at 80x24 is\n  \"\"\"\n  …\n  \"\"\""
  ) { (rehearsal: inout Rehearsal, size, attachment) throws(StepProblem) in
    let expected = ScreenText.trimmed(try attachment.text())
    let actual = ScreenText.trimmed(rehearsal.screen(size))
    if expected == actual { return nil }
    let differences = Difference.ofLines(expected: expected, actual: actual)
    return Mismatch(expected: expected, actual: actual, .screen(size, differences))
  }
  // The tab of a real page says other things, so the screen is drawn with the simulated app.
  .aboutSimulatedApp

  static let all: [Sentence] = [
    .thenScreen(
      "the screen shows {}", .one(.nonblank),
      meaning: "This text is in one line of the console's screen at 120x40.",
      claim: .checksOfOurs, example: "Then the screen shows \"co-browse Connected\""
    ) { (rehearsal: inout Rehearsal, text, _) throws(StepProblem) in
      let frame = rehearsal.screen(Rehearsal.wideScreen)
      let wanted = rehearsal.filled(text)
      let lines = frame.split(separator: "\n")
      if lines.contains(where: { $0.contains(wanted) }) { return nil }
      return Mismatch(expected: wanted, actual: frame, .textOnScreen(lines: lines.count))
    },
    whole,
  ]
}

/// A screen as text.
enum ScreenText {
  /// The text without blanks at line ends and without empty lines at its end.
  static func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension Rehearsal {
  static let wideScreen = Size(width: 120, height: 40)

  /// The console's current screen, as text.
  public mutating func screen(_ size: Size) -> String { screens.text(of: run, at: size) }
}
