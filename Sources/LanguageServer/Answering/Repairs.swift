import Diagnostics
import Notations
import RecordFormats
import Records
import Rules
import Scenarios
import Wording

/// The changes that repair what a diagnostic reports, where its hint says how.
struct Repairs {
  let source: SourceText
  let encoding: PositionEncoding

  /// A change of the file in words.
  struct Repair {
    let title: String
    let edit: TextEdit
  }

  func all(for diagnostic: Diagnostic) -> [Repair] {
    if let fault = diagnostic.fault.base as? RecordFault { return repairs(of: fault, diagnostic) }
    if let fault = diagnostic.fault.base as? StepFault { return repairs(of: fault, diagnostic) }
    if let fault = diagnostic.fault.base as? NameFault { return repairs(of: fault, diagnostic) }
    switch diagnostic.rule {
    case ActionWithoutEnglishRule.id: return [englishRow(for: diagnostic)].compactMap(\.self)
    case WebResourceEndedNotOnUnloadRule.id: return [unloadHandler(for: diagnostic)].compactMap(\.self)
    default: return []
    }
  }

  private func bytes(of diagnostic: Diagnostic) -> Range<Int> {
    let place = diagnostic.place
    return source.bytes(ofLine: place.line, column: place.column, length: place.length)
  }

  private func replacing(_ bytes: Range<Int>, with text: String, title: String) -> Repair {
    Repair(title: title, edit: TextEdit(range: source.range(of: bytes, in: encoding), newText: text))
  }

  // MARK: - Records

  private func repairs(of fault: RecordFault, _ diagnostic: Diagnostic) -> [Repair] {
    let bytes = bytes(of: diagnostic)
    switch fault {
    case .unknownKey(_, _, _, let nearest?):
      return [replacing(bytes, with: nearest, title: "Change to “\(nearest)”")]
    case .unknownChoice(_, _, _, let nearest?), .danglingLink(_, _, _, _, let nearest?):
      return [replacing(bytes, with: YAMLText.written(nearest), title: "Change to “\(nearest)”")]
    case .strayCharacter(_, let text, _):
      return [replacing(bytes, with: YAMLText.written(text), title: "Remove the invisible character")]
    default: return []
    }
  }

  /// An English row behind the last row of the action in another language.
  private func englishRow(for diagnostic: Diagnostic) -> Repair? {
    let start = bytes(of: diagnostic).lowerBound
    guard let root = YAML.read(source).root,
      let action = root[Table.conversationAction.key]?.items.first(where: {
        $0.bytes.lowerBound <= start && start <= $0.bytes.upperBound
      })?["name"]?.text,
      let last = root[Table.conversationActionLocale.key]?.items.last(where: {
        $0["conversationAction"]?.text == action
      })
    else { return nil }
    let line = source.place(at: last.bytes.lowerBound).line
    let before = String(
      decoding: source.bytes[source.lineStart(line)..<last.bytes.lowerBound], as: UTF8.self)
    // Only a list of one row a line can have one more.
    guard before.trimmingPrefix(while: \.isWhitespace).hasPrefix("-") else { return nil }
    let label = YAMLText.written(last["label"]?.text ?? action)
    let row =
      "{conversationAction: \(YAMLText.written(action)), locale: en-US, label: \(label), tooltip: \(label)}"
    let end =
      source.range(ofLine: source.place(at: last.bytes.upperBound).line)?.upperBound ?? last.bytes.upperBound
    let isAtLineStart =
      last.bytes.upperBound == source.lineStart(source.place(at: last.bytes.upperBound).line)
    let text = isAtLineStart ? "\(before)\(row)\n" : "\n\(before)\(row)"
    let at = isAtLineStart ? last.bytes.upperBound : end
    return replacing(at..<at, with: text, title: "Add an English row")
  }

  // MARK: - Pages

  /// `onbeforeunload` on the body, with the function that sends the event.
  private func unloadHandler(for diagnostic: Diagnostic) -> Repair? {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let place = bytes(of: diagnostic).lowerBound
    let after = source.bytes[place...]
    guard
      let event = Spoken(diagnostic).message.split(separator: "`").map(String.init)
        .first(where: { $0.hasSuffix("EndedEvent") }),
      let sent = text.firstRange(of: event)?.lowerBound,
      let function = text[..<sent].ranges(of: "function ").last.map({ text[$0.upperBound...] })?
        .prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }),
      !function.isEmpty,
      String(decoding: after.prefix(5), as: UTF8.self).lowercased() == "<body"
    else { return nil }
    let tag = String(decoding: after.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
    guard !tag.lowercased().contains("onbeforeunload") else { return nil }
    let at = place + 5
    return replacing(
      at..<at, with: " onbeforeunload=\"return \(function)()\"", title: "Send it from onbeforeunload")
  }

  // MARK: - Steps

  private func repairs(of fault: StepFault, _ diagnostic: Diagnostic) -> [Repair] {
    let bytes = bytes(of: diagnostic)
    let text = String(decoding: source.bytes[bytes], as: UTF8.self)
    switch fault {
    case .unknownSentence(_, let nearest?):
      let sentence = SentenceList.all.first { $0.pattern == nearest }
      guard let repaired = sentence.flatMap({ filled($0, from: text) }) else { return [] }
      return [replacing(bytes, with: repaired, title: "Change to “\(repaired)”")]
    case .unknownValue(let value, let known, _):
      guard let near = NearestName.meant(by: value, among: known), let found = text.firstRange(of: value)
      else { return [] }
      let changed = text.replacingCharacters(in: found, with: near)
      return [replacing(bytes, with: changed, title: "Change to “\(near)”")]
    default: return []
    }
  }

  /// A sentence with the quoted values of a text; nil if it needs others.
  private func filled(_ sentence: Sentence, from text: String) -> String? {
    var quoted = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }[...]
    let words = text.split(separator: " ").map(String.init)
    var result = sentence.words.first ?? ""
    for (slot, next) in zip(sentence.slots, sentence.words.dropFirst()) {
      switch slot {
      case .word(let known):
        guard let word = words.compactMap({ NearestName.to($0, among: known) }).first else { return nil }
        result += word
      case .duration:
        guard let word = words.first(where: { Span($0) != nil }) else { return nil }
        result += word
      default:
        guard let value = quoted.popFirst() else { return nil }
        result += "\"\(value)\""
      }
      result += next
    }
    return result
  }

  private func repairs(of fault: NameFault, _ diagnostic: Diagnostic) -> [Repair] {
    guard let (name, nearest) = fault.repair else { return [] }
    let bytes = bytes(of: diagnostic)
    let text = String(decoding: source.bytes[bytes], as: UTF8.self)
    guard let found = text.firstRange(of: "\"\(name)\"") else { return [] }
    let changed = text.replacingCharacters(in: found, with: "\"\(nearest)\"")
    return [replacing(bytes, with: changed, title: "Change to “\(nearest)”")]
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

extension NameFault {
  /// The name that is wrong, and the one that was probably meant.
  fileprivate var repair: (name: String, nearest: String)? {
    switch self {
    case .missing(_, let name, let known), .neverThere(_, let name, let known),
      .unknownField(let name, let known):
      NearestName.meant(by: name, among: known).map { (name, $0) }
    case .newCustomer(let name, let nearest): (name, nearest)
    case .unknownReason(let name, let nearest?): (name, nearest)
    case .unknownReason(_, nil), .severalTabs, .solution: nil
    }
  }
}
