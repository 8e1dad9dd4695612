extension DescriptionLine {
  /// The title that the line was probably meant to be, in a file of this language.
  ///
  /// Without a colon, or in another language, what follows the line decides: prose can begin with such a word too.
  public func titleLookalike(in dialect: Dialect) -> KeywordLookalike? {
    guard let title = LookalikeFinder(dialect: dialect).title(text) else { return nil }
    switch title.flaw {
    case .letterCase, .spelling, .blankBeforeColon, .otherColon, .invisible, .misplaced: return title
    case .language:
      // A background belongs above the scenarios; `Context:` is also an English word.
      if title.part == .background, part != .feature, part != .rule { return nil }
      return goesOn(like: title, in: dialect) || next == nil ? title : nil
    case .missingColon:
      guard goesOn(like: title, in: dialect) else { return nil }
      if title.rest.isEmpty { return title }
      // Without a rule or a second feature nothing is lost, and prose begins like this: `Rule of thumb`.
      guard title.part != .feature, title.part != .rule else { return nil }
      // A title is not indented deeper than the one above it; prose usually is.
      return part == .feature || part == .rule || location.column <= self.title.column ? title : nil
    case .space, .missingBlank, .strayMark, .leadingMark, .missingText: return nil
    }
  }

  /// The title that the line may have been meant to be, if nothing below it decides.
  ///
  /// - Parameter isAlone: Whether the part that the line describes has no steps, so that something must be missing.
  public func possibleTitle(in dialect: Dialect, isAlone: Bool) -> KeywordLookalike? {
    guard let title = LookalikeFinder(dialect: dialect).title(text) else { return nil }
    switch title.flaw {
    case .missingColon: return isAlone || title.hasMarkForColon && title.part == .scenario ? title : nil
    case .language: return isAlone && title.part != .background ? title : nil
    case .letterCase, .spelling, .space, .missingBlank, .strayMark, .leadingMark, .blankBeforeColon,
      .otherColon, .invisible, .missingText, .misplaced:
      return nil
    }
  }

  /// The step that the line was probably meant to be, in a file of this language; prose can begin like this too.
  public func stepLookalike(in dialect: Dialect) -> KeywordLookalike? {
    LookalikeFinder(dialect: dialect).step(text)
  }

  /// Whether what follows the line is what follows such a title.
  private func goesOn(like title: KeywordLookalike, in dialect: Dialect) -> Bool {
    guard let next else { return false }
    let finder = LookalikeFinder(dialect: dialect)
    switch title.part {
    case .examples: return next.hasPrefix("|")
    case .scenario, .background: return finder.step(next)?.flaw.isOfStep ?? next.hasPrefix("* ")
    case .feature, .rule: return finder.title(next) != nil
    case .step, .table, .docString, .tags: return false
    }
  }
}

extension KeywordLookalike.Flaw {
  /// Whether a line with this flaw is likely to be a step.
  fileprivate var isOfStep: Bool {
    switch self {
    case .misplaced, .letterCase, .space, .strayMark, .invisible, .language: true
    case .spelling, .missingBlank, .blankBeforeColon, .otherColon, .missingColon, .leadingMark, .missingText:
      false
    }
  }
}
