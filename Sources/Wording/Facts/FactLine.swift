import Diagnostics
import Records
import Simulation

/// A fact on one line: who or what it is about, what happened, and its basis.
public struct FactLine: Hashable, Sendable {
  /// Who or what it is about, in one word of at most 9 columns: `agent`, `session`, `provider`.
  public var noun: String { subject.rawValue }
  private let subject: FactWords.Noun
  /// What happened; never contains a line break.
  public let text: String
  public let basis: Basis
  public let kind: Kind
  /// The setting of the organization on which it rests; nil if it rests on none, or on the product's default.
  public let chosen: ChosenSetting?
  /// The text without the words for that setting, for where a sign stands for it.
  public var textWithoutSetting: String {
    chosen.map { String(text.dropLast($0.mark.count)) } ?? text
  }

  /// The text in fewer words, for where the whole has no room; nil if there are none.
  public let brief: String?

  /// The columns that the events pane has for the text on a screen of 80 columns: one form of a line of ours fits.
  public static let usualWidth = 46

  /// The forms of the text, from the whole to the shortest.
  public var forms: [String] {
    [text] + (chosen == nil ? [] : [textWithoutSetting]) + (brief.map { [$0] } ?? [])
  }

  /// How prominent a line should be.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case ordinary
    /// It was not refused but should not have happened, or it is surprising.
    case warning
    /// It was tried and refused.
    case refusal
    /// Not news to a person: it follows from another line, or the screen shows it anyway.
    case quiet
  }

  /// Describes a fact on its own, with the names from the state before it.
  ///
  /// A later state also works, but no longer knows the title of a closed tab. Its times are in UTC.
  public init(_ fact: Fact, in state: State) {
    self.init(fact, FactWords(fact, in: state, clockOffset: Span(milliseconds: 0)))
  }

  init(_ fact: Fact, _ words: FactWords) {
    subject = words.noun
    text = (words.text + (words.chosen?.mark ?? "")).onOneLine
    brief = words.brief?.onOneLine
    chosen = words.chosen
    basis = fact.claim.basis
    kind = words.kind
  }
}

extension String {
  /// The text with each line break replaced by a blank.
  public var onOneLine: String {
    // Without a key path or a closure for each byte: every fact is told in a line.
    for byte in utf8 where byte.mayBreakLine { return String(map { $0.isNewline ? " " : $0 }) }
    return self
  }

  /// Whether there is no line break in it.
  public var isOneLine: Bool {
    for byte in utf8 where byte.mayBreakLine { return !contains(where: \.isNewline) }
    return true
  }
}

extension UInt8 {
  /// Whether a line break in UTF-8 can begin with this byte.
  fileprivate var mayBreakLine: Bool { 0x0A...0x0D ~= self || self == 0xC2 || self == 0xE2 }
}
