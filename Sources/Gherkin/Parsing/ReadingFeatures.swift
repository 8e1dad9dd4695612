/// Reads features, rules, and whatever comes before them.
extension DocumentReader {
  /// Reads the feature's language and tags, then the feature.
  mutating func readFeature() -> Feature? {
    var tags: [WrittenTag] = []
    var expected = LineKinds.beforeFeature
    while true {
      switch token(expecting: expected) {
      case .title(.feature, let keyword): return readFeature(keyword, tags)
      case .language:
        expected = .afterLanguage
        advance()
      case .tags(let more):
        tags += more
        expected = .afterLanguage
        advance()
      case .comment: takeComment()
      case .empty: advance()
      case .end:
        guard expected != .beforeFeature else { return nil }
        report(end: expected, fault: .endBeforeFeature(keyword: keywords.dialect.feature.first ?? ""))
        return nil
      case .title, .step, .docStringSeparator, .tableRow, .other:
        report(unexpectedAmong: expected)
        advance()
      }
    }
  }

  private mutating func readFeature(_ keyword: Keywords.Keyword, _ tags: [WrittenTag]) -> Feature? {
    guard let location = line?.location else { return nil }
    let name = takeName(behind: keyword)
    let description = readDescription(of: .feature, at: location, until: .headerEnds)
    let (background, scenarios) = readScenarios()
    var rules: [Rule] = []
    while let rule = readRule() { rules.append(rule) }
    return Feature(
      tags: identified(tags), location: location, language: keywords.dialect.language, keyword: keyword.text,
      name: name, description: description, background: background, scenarios: scenarios, rules: rules)
  }

  /// Reads the rule that starts here, with its tags; nil at the end of the file.
  private mutating func readRule() -> Rule? {
    let tags = readTags()
    guard case .title(.rule, let keyword) = token(expecting: LineKinds(.rule)), let location = line?.location
    else { return nil }
    let name = takeName(behind: keyword)
    let description = readDescription(of: .rule, at: location, until: .headerEnds)
    let (background, scenarios) = readScenarios()
    let ruleTags = identified(tags)
    return Rule(
      id: newID(), tags: ruleTags, location: location, keyword: keyword.text, name: name,
      description: description, background: background, scenarios: scenarios)
  }

  /// Reads the background and scenarios of a feature or a rule.
  private mutating func readScenarios() -> (Background?, [Scenario]) {
    var background: Background?
    if case .title(.background, let keyword) = token(expecting: .headerEnds) {
      background = readBackground(keyword)
    }
    var scenarios: [Scenario] = []
    while targetOfTags() == .scenario {
      let tags = readTags()
      guard case .title(.scenario, let keyword) = token(expecting: LineKinds(.scenario)) else { break }
      guard let scenario = readScenario(keyword, tags) else { break }
      scenarios.append(scenario)
    }
    return (background, scenarios)
  }

  // MARK: Tags

  /// Reads the tags before the part that they belong to.
  mutating func readTags() -> [WrittenTag] {
    var tags: [WrittenTag] = []
    while true {
      switch token(expecting: LineKinds(.tags).union(.ignored)) {
      case .tags(let more):
        tags += more
        advance()
      case .comment: takeComment()
      case .empty: advance()
      case .other where isAtTags:
        // This is a tag with white space in it, which has been reported.
        report(unexpectedAmong: .afterStrayTags)
        advance()
      default: return tags
      }
    }
  }

  /// Whether the tags starting here belong to something that may follow; if not, they are reported and
  /// skipped.
  ///
  /// The official parser would now wait for a rule and report each line before it. Here, reading continues
  /// after the tags as if they were not there.
  mutating func tagsEndPart(_ targets: Set<LineKind>, orAreFollowedBy expected: LineKinds) -> Bool {
    if let target = targetOfTags(), targets.contains(target) { return true }
    _ = readTags()
    guard line != nil else {
      report(end: .afterStrayTags, fault: .endAfterTags)
      return false
    }
    report(unexpectedAmong: .afterStrayTags)
    if case .other = token(expecting: expected) { advance() }
    return false
  }

  private var isAtTags: Bool {
    line.map { lines.starts($0.text, with: [UInt8(ascii: "@")]) } ?? false
  }

  // MARK: Descriptions

  /// Reads the free text below a title, up to one of these kinds of line.
  mutating func readDescription(
    of part: GherkinPart, at title: Location, until ends: LineKinds
  ) -> String {
    var text: [Line] = []
    var expected = ends.union(LineKinds(.comment, .empty, .other))
    while true {
      switch token(expecting: expected) {
      case .empty: advance()
      case .comment:
        expected.remove(LineKinds(.empty))
        takeComment()
      case .other:
        // From here on, blank lines belong to the text.
        expected.remove(LineKinds(.empty))
        if let line { text.append(line) }
        takeDescription(of: part, at: title)
      case .tags:
        let targets: Set<LineKind> =
          ends.contains(.examples) ? [.examples, .scenario, .rule] : [.scenario, .rule]
        if tagsEndPart(targets, orAreFollowedBy: ends) { return joined(text) }
      case .end, .language, .title, .step, .docStringSeparator, .tableRow: return joined(text)
      }
    }
  }

  /// The lines without trailing blank ones.
  private func joined(_ text: [Line]) -> String {
    let end = text.lastIndex { !$0.text.isEmpty }.map { $0 + 1 } ?? 0
    return text[..<end].map { lines.string($0.whole) }.joined(separator: "\n")
  }
}
