import Diagnostics

/// Builds the tree of a file from its events, without recursion, and notes what is wrong on the way.
struct YAMLTreeBuilder {
  private let source: SourceText
  private var cursor: YAMLCursor
  private var open: [YAMLOpenCollection] = []
  private var documents = 0
  private(set) var root: YAMLNode?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    cursor = YAMLCursor(source)
  }

  /// Takes the next event; false where nothing more is to be read.
  mutating func receive(_ event: YAMLEvent) -> Bool {
    refuseProperties(of: event)
    switch event.kind {
    case .other:
      break
    case .documentStart:
      documents += 1
      guard documents == 1 else { return stop(.yamlSecondDocument, at: event) }
    case .scalar(let scalar):
      complete(node(.scalar(scalar), from: event))
    case .alias(let name):
      // It stands for its own text, so that one mistake does not lead to a second message about a missing
      // value.
      let node = node(.scalar(YAMLScalar(text: "*\(name)", style: .plain)), from: event)
      report(.yamlAlias(name: name), at: node.place)
      complete(node)
    case .sequenceStart:
      return begin(YAMLOpenCollection.sequence, at: event)
    case .mappingStart:
      return begin(YAMLOpenCollection.mapping, at: event)
    case .collectionEnd:
      if let collection = open.popLast() { complete(node(of: collection, endingWith: event)) }
    case .streamEnd:
      reportIfEmpty()
      return false
    }
    guard diagnostics.count < YAML.problemLimit else {
      root = nil
      return false
    }
    return true
  }

  /// Notes that libyaml could not read on.
  mutating func fail(_ failure: YAMLFailure) {
    root = nil
    var detail = failure.problem
    switch failure.position {
    case .byte(let offset):
      report(.yamlSyntax(detail: detail), at: source.place(at: source.textStart + offset))
    case .scalar(let scalar):
      if let context = failure.context {
        detail += " \(context.text)"
        let start = cursor.position(of: context.start)
        if start.line < cursor.position(of: scalar).line { detail += " that begins on line \(start.line)" }
      }
      let position = cursor.position(of: scalar)
      report(.yamlSyntax(detail: detail), at: place(from: position, to: position.offset))
    }
  }

  private mutating func begin(
    _ collection: (YAMLPosition) -> YAMLOpenCollection, at event: YAMLEvent
  ) -> Bool {
    guard open.count < YAML.depthLimit else {
      return stop(.yamlTooDeep(limit: YAML.depthLimit), at: event)
    }
    open.append(collection(cursor.position(of: event.scalars.lowerBound)))
    return true
  }

  /// Puts a finished value where it belongs.
  private mutating func complete(_ node: YAMLNode) {
    guard !open.isEmpty else {
      root = node
      return
    }
    if let problem = open[open.count - 1].take(node, in: source) { report(problem, at: node.place) }
  }

  private mutating func node(_ content: YAMLNode.Content, from event: YAMLEvent) -> YAMLNode {
    let start = cursor.position(of: event.scalars.lowerBound)
    let end = cursor.position(of: event.scalars.upperBound).offset
    return YAMLNode(place: place(from: start, to: end), bytes: start.offset..<end, content: content)
  }

  /// The value that a collection becomes at its end.
  ///
  /// A flow collection ends with its bracket. A block collection has no sign at its end (libyaml reports it
  /// where the next value begins, after all comments), so it ends with its last value.
  private mutating func node(of collection: YAMLOpenCollection, endingWith event: YAMLEvent) -> YAMLNode {
    let end =
      event.scalars.isEmpty ? collection.end : cursor.position(of: event.scalars.upperBound).offset
    return YAMLNode(
      place: place(from: collection.start, to: end), bytes: collection.start.offset..<end,
      content: collection.content)
  }

  private mutating func refuseProperties(of event: YAMLEvent) {
    if let anchor = event.anchor {
      report(.yamlAlias(name: anchor), at: place(of: event, length: anchor.unicodeScalars.count + 1))
    }
    if let tag = event.tag {
      let standard = "tag:yaml.org,2002:"
      let name = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
      report(.yamlTag(name: name), at: place(of: event, length: name.unicodeScalars.count))
    }
  }

  private mutating func reportIfEmpty() {
    if let root {
      guard case .scalar(let scalar) = root.content, scalar.style == .plain, scalar.text.isEmpty else {
        return
      }
    }
    root = nil
    report(.yamlEmpty, at: Place(file: source.file))
  }

  private mutating func stop(_ problem: Problem, at event: YAMLEvent) -> Bool {
    root = nil
    report(problem, at: place(of: event, length: 1))
    return false
  }

  private mutating func report(_ problem: Problem, at place: Place) {
    diagnostics.append(source.diagnostic(problem, at: place))
  }

  /// The place of an event's first columns: libyaml does not tell where an anchor or a tag ends.
  private mutating func place(of event: YAMLEvent, length: Int) -> Place {
    let start = cursor.position(of: event.scalars.lowerBound)
    return Place(file: source.file, line: start.line, column: start.column, length: length)
  }

  private func place(from start: YAMLPosition, to end: Int) -> Place {
    let lastOfLine = min(end, source.lineEnd(start.line))
    return Place(
      file: source.file, line: start.line, column: start.column,
      length: source.columns(from: start.offset, to: lastOfLine))
  }
}
