import Diagnostics

/// Builds the tree of a file from its events, without recursion, and collects the problems.
struct YAMLTreeBuilder {
  private let source: SourceText
  private var offsets: YAMLOffsets
  private var open: [YAMLOpenCollection] = []
  private var documents = 0
  private(set) var root: YAMLNode?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    offsets = YAMLOffsets(source)
  }

  /// Takes the next event; false if nothing more should be read.
  mutating func receive(_ event: YAMLEvent) -> Bool {
    refuseProperties(of: event)
    switch event.kind {
    case .other:
      break
    case .documentStart:
      documents += 1
      guard documents == 1 else { return stop(.secondDocument, at: event) }
    case .scalar(let scalar):
      complete(node(.scalar(scalar), from: event))
    case .alias(let name):
      // It keeps its own text, so that nobody also calls the value missing.
      let node = node(.scalar(YAMLScalar(text: "*\(name)", style: .alias)), from: event)
      report(YAMLFault.alias(name: name), at: source.place(of: node.bytes))
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

  /// Reports that libyaml could not continue.
  mutating func fail(_ failure: YAMLFailure) {
    root = nil
    var detail = failure.problem
    switch failure.position {
    case .byte(let offset):
      report(YAMLFault.syntax(detail: detail), at: source.place(at: source.textStart + offset))
    case .scalar(let scalar):
      if let context = failure.context {
        detail += " \(context.text)"
        let start = source.place(at: offsets.offset(of: context.start))
        let line = source.place(at: offsets.offset(of: scalar)).line
        if start.line < line { detail += " that begins on line \(start.line)" }
      }
      report(YAMLFault.syntax(detail: detail), at: source.place(at: offsets.offset(of: scalar)))
    }
  }

  private mutating func begin(
    _ collection: (Int) -> YAMLOpenCollection, at event: YAMLEvent
  ) -> Bool {
    guard open.count < YAML.depthLimit else {
      return stop(.tooDeep(limit: YAML.depthLimit), at: event)
    }
    open.append(collection(offsets.offset(of: event.scalars.lowerBound)))
    return true
  }

  /// Puts a finished value into its parent.
  private mutating func complete(_ node: YAMLNode) {
    guard !open.isEmpty else {
      root = node
      return
    }
    if let fault = open[open.count - 1].take(node, in: source) {
      report(fault, at: source.place(of: node.bytes))
    }
  }

  private mutating func node(_ content: YAMLNode.Content, from event: YAMLEvent) -> YAMLNode {
    let start = offsets.offset(of: event.scalars.lowerBound)
    let end = offsets.offset(of: event.scalars.upperBound)
    return YAMLNode(bytes: start..<end, content: content)
  }

  /// The node for a collection at its end.
  ///
  /// A flow collection ends with its bracket. A block collection has no end sign (libyaml reports its end
  /// where the next value begins, after all comments), so it ends with its last value.
  private mutating func node(of collection: YAMLOpenCollection, endingWith event: YAMLEvent) -> YAMLNode {
    let end = event.scalars.isEmpty ? collection.end : offsets.offset(of: event.scalars.upperBound)
    return YAMLNode(bytes: collection.start..<end, content: collection.content)
  }

  private mutating func refuseProperties(of event: YAMLEvent) {
    for property in event.properties {
      switch property {
      case .anchor(let anchor):
        report(YAMLFault.alias(name: anchor), at: place(of: event, length: anchor.unicodeScalars.count + 1))
      case .tag(let tag):
        let standard = "tag:yaml.org,2002:"
        let name = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
        report(YAMLFault.tag(name: name), at: place(of: event, length: name.unicodeScalars.count))
      }
    }
  }

  private mutating func reportIfEmpty() {
    if let root {
      guard case .scalar(let scalar) = root.content, scalar.style == .plain, scalar.text.isEmpty else {
        return
      }
    }
    root = nil
    report(YAMLFault.empty, at: Place(file: source.file))
  }

  private mutating func stop(_ fault: YAMLFault, at event: YAMLEvent) -> Bool {
    root = nil
    report(fault, at: place(of: event, length: 1))
    return false
  }

  private mutating func report(_ fault: any Fault, at place: Place) {
    diagnostics.append(source.diagnostic(fault, at: place))
  }

  /// The place of an event's first columns, because libyaml does not report where an anchor or a tag ends.
  private mutating func place(of event: YAMLEvent, length: Int) -> Place {
    var place = source.place(at: offsets.offset(of: event.scalars.lowerBound))
    place.length = max(1, length)
    return place
  }
}
