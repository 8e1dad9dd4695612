import Diagnostics
import Gherkin

/// A line of a description that was meant as a step or a title.
struct SwallowedLine: Hashable {
  let line: DescriptionLine
  let fault: StepFault
  /// An error where no prose can be meant, otherwise a warning.
  let severity: Severity

  var isTitle: Bool {
    if case .swallowed(let found) = fault { found.part != .step } else { false }
  }

  /// Whether it is a title of examples without a scenario to stand below.
  var isMisplacedExamples: Bool {
    if case .swallowed(let found) = fault {
      found.part == .examples && found.flaw == .misplaced
    } else {
      false
    }
  }

  var isMisplacedStep: Bool {
    if case .swallowed(let found) = fault { found.part == .step && found.flaw == .misplaced } else { false }
  }

  /// Whether a scenario runs without what the line was meant to be.
  func isMissed(by pickle: Pickle, _ own: Set<Int>) -> Bool {
    guard severity == .error else { return false }
    if own.contains(line.title.line) { return true }
    guard case .swallowed(let found) = fault, found.part == .step || found.part == .background else {
      return false
    }
    return line.part == .feature || line.part == .rule && pickle.rule?.location == line.title
  }

  func place(in file: String) -> Place {
    line.location.place(in: file, length: line.text.unicodeScalars.count)
  }
}

/// Finds the lines of a document's descriptions that were meant as something else.
///
/// Gherkin takes any line below a title as its description until the first keyword. Prose must stay possible, so a
/// line is reported as an error only if it is one of our sentences, or if no prose is written like it.
struct SwallowedLines {
  /// The lines of the scenarios and backgrounds that have no step.
  private let stepless: Set<Int>
  private(set) var lines: [SwallowedLine] = []

  init(of document: GherkinDocument) {
    stepless = document.feature?.steplessTitles ?? []
    guard let language = document.feature?.language, let dialect = Dialect.of(language) else { return }
    var titles: Set<Int> = []
    var arguments: Set<Int> = []
    var prose: Set<Int> = []
    for line in document.descriptionLines {
      if let argument = Self.looseArgument(line) {
        // The first line of a table is enough, and below a title that was swallowed it is right.
        let isFirst = arguments.insert(line.title.line).inserted
        if isFirst, !titles.contains(line.title.line) { lines.append(argument) }
        continue
      }
      guard let found = swallowed(line, in: dialect, isBelowProse: prose.contains(line.title.line)) else {
        prose.insert(line.title.line)
        continue
      }
      // Below a title that was swallowed, its steps and examples are right; without one, the first says enough.
      if found.isMisplacedStep || found.isMisplacedExamples, titles.contains(line.title.line) { continue }
      if found.isTitle || found.isMisplacedStep { titles.insert(line.title.line) }
      lines.append(found)
    }
  }

  /// The first line of a table or a doc string without a step; in a feature's description it may be markup.
  private static func looseArgument(_ line: DescriptionLine) -> SwallowedLine? {
    let part: GherkinPart
    if line.text.hasPrefix("|"), line.text.count > 1, line.text.hasSuffix("|") {
      part = .table
    } else if line.text.hasPrefix("\"\"\"") {
      part = .docString
    } else {
      return nil
    }
    return SwallowedLine(
      line: line, fault: .looseArgument(part), severity: line.part.holdsSteps ? .error : .warning)
  }

  /// - Parameter isBelowProse: Whether the line may go on with a sentence of the lines above it.
  private func swallowed(
    _ line: DescriptionLine, in dialect: Dialect, isBelowProse: Bool
  ) -> SwallowedLine? {
    if let title = line.titleLookalike(in: dialect) {
      return SwallowedLine(line: line, fault: .swallowed(title), severity: .error)
    }
    let isAlone = stepless.contains(line.title.line)
    if let title = line.possibleTitle(in: dialect, isAlone: isAlone) {
      // Prose begins like this too: `Rule of thumb`. A scenario without steps is an error of its own.
      let isSure = isAlone && (title.flaw != .missingColon || title.hasMarkForColon)
      return SwallowedLine(line: line, fault: .swallowed(title), severity: isSure ? .error : .warning)
    }
    if line.part.holdsSteps, StepText(line.text.withoutListMark).isSentence {
      let keywords = dialect.stepKeywords
      return SwallowedLine(line: line, fault: .keywordMissing(known: keywords), severity: .error)
    }
    guard let step = line.stepLookalike(in: dialect),
      let severity = severity(of: step, in: line, isBelowProse: isBelowProse)
    else {
      return nil
    }
    return SwallowedLine(line: line, fault: .swallowed(step), severity: severity)
  }

  /// How surely a line was meant as a step; nil if it is likely to be prose.
  private func severity(
    of step: KeywordLookalike, in line: DescriptionLine, isBelowProse: Bool
  ) -> Severity? {
    if step.flaw == .missingText { return line.part.holdsSteps ? .error : nil }
    let text = StepText(step.rest)
    if text.isSentence { return .error }
    if step.flaw == .leadingMark {
      guard line.part.holdsSteps else { return text.isNearSentence ? .warning : nil }
      // An item of a list can begin like this too, but hardly with the keyword's capital.
      guard step.isCapitalized else { return text.isNearSentence ? .warning : nil }
      return stepless.contains(line.title.line) ? .error : .warning
    }
    guard line.part.holdsSteps, !step.rest.isEmpty, step.flaw != .missingBlank else { return nil }
    if step.isOfMarks { return .error }
    if stepless.contains(line.title.line), step.flaw == .letterCase { return .error }
    guard text.isNearSentence else {
      // Right below a title, only the marks of a sentence tell prose from a step.
      return step.flaw == .letterCase && !isBelowProse && !step.rest.isPunctuated ? .warning : nil
    }
    return step.rest.contains("\"") || stepless.contains(line.title.line) ? .error : .warning
  }
}

/// A text that may be one of our sentences.
private struct StepText {
  /// Whether it is one, apart from a misspelt value.
  let isSentence: Bool
  let isNearSentence: Bool

  init(_ text: String) {
    if SentenceList.reading(of: text) != nil {
      (isSentence, isNearSentence) = (true, true)
      return
    }
    // `the conversation is over` is prose, `the conversation is Activ` is not.
    isSentence =
      SentenceList.wrongValue(in: text).map { value in
        text.contains("\"") || value.value.hasPrefix("<")
          || NearestName.to(value.value, among: value.known) != nil
      } ?? false
    isNearSentence =
      isSentence || text.contains("\"") && NearestSentence.to(text[...]) != nil || Self.isOneWordOff(text)
  }

  /// Whether the text is a sentence except for one word.
  private static func isOneWordOff(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return patterns.contains { pattern in
      pattern.count == words.count && words.count > 2
        && zip(pattern, words).count { $0 != $1 } == 1
    }
  }

  /// The words of all sentences.
  private static let patterns = SentenceList.all.map { $0.pattern.lowercased().split(separator: " ") }
}

extension KeywordLookalike {
  /// Whether the keyword is written just as it must be, apart from what stands before it.
  fileprivate var isCapitalized: Bool { written.hasSuffix(keyword) }
}

extension GherkinPart {
  /// Whether steps follow its description.
  fileprivate var holdsSteps: Bool {
    switch self {
    case .background, .scenario: true
    case .feature, .rule, .examples, .step, .table, .docString, .tags: false
    }
  }
}

extension Feature {
  /// The lines of the scenarios and backgrounds without steps.
  fileprivate var steplessTitles: Set<Int> {
    let backgrounds = [background] + rules.map(\.background)
    let scenarios = scenarios + rules.flatMap(\.scenarios)
    return Set(
      backgrounds.compactMap { $0 }.filter(\.steps.isEmpty).map(\.location.line)
        + scenarios.filter(\.steps.isEmpty).map(\.location.line))
  }
}

extension String {
  /// Whether it ends or pauses as sentences of prose do.
  fileprivate var isPunctuated: Bool {
    contains(", ") || contains("; ") || last.map { ".,;:!?…".contains($0) } ?? false
  }

  /// The text without a list's number or mark.
  fileprivate var withoutListMark: String {
    String(drop { !$0.isLetter && $0 != "\"" && $0 != "{" && $0 != "<" && !$0.isNumber })
  }
}
