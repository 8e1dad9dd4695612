import Diagnostics
import Gherkin
import Notations
import RecordFormats
import Scenarios

/// A document as requests look at it: its text, its kind and the project around it.
struct DocumentView {
  let uri: String
  let source: SourceText
  /// The keys that the file takes; nil if it is no YAML file of ours.
  let shape: FileShape?
  let project: Project?
  let index: NameIndex
  let encoding: PositionEncoding
  let allowsSnippets: Bool

  /// The kinds of document that we know.
  enum Kind {
    case yaml(FileShape)
    case feature
    case other
  }

  var kind: Kind {
    if source.file.lowercased().hasSuffix(".feature") { return .feature }
    return shape.map { .yaml($0) } ?? .other
  }

  // MARK: - Completion, outline, formatting

  func completion(at position: Position, organizations: [String]) -> [CompletionItem] {
    let offset = source.offset(of: position, in: encoding)
    switch kind {
    case .yaml(let shape):
      let resources = project?.organizations.flatMap(\.solutions).flatMap(\.webResources) ?? []
      return YAMLCompletion(
        source: source, shape: shape, index: index, webResources: Set(resources).sorted(),
        encoding: encoding, allowsSnippets: allowsSnippets
      ).items(at: offset)
    case .feature:
      return StepCompletion(
        source: source, index: index, organizations: organizations, encoding: encoding,
        allowsSnippets: allowsSnippets
      ).items(at: offset)
    case .other: return []
    }
  }

  var symbols: [DocumentSymbol] {
    switch kind {
    case .yaml: YAMLSymbols.all(in: source, encoding)
    case .feature: FeatureSymbols.all(in: source, encoding)
    case .other: PackageSymbols.all(in: source, index, encoding)
    }
  }

  var formatting: [TextEdit] {
    if case .feature = kind { TableFormatting.edits(of: source, encoding) } else { [] }
  }

  // MARK: - Hover

  func hover(at position: Position) -> Hover? {
    let offset = source.offset(of: position, in: encoding)
    switch kind {
    case .yaml(let shape): return yamlHover(at: offset, shape)
    case .feature: return stepHover(at: offset)
    case .other: return nil
    }
  }

  private func yamlHover(at offset: Int, _ shape: FileShape) -> Hover? {
    guard let root = YAML.read(source).root, let path = YAMLPath(to: offset, in: root, shape.root),
      let (entry, key) = path.entry, let key
    else { return nil }
    let isOnKey = offset <= entry.key.bytes.upperBound
    return Hover(
      markdown: KeyMarkdown.text(key),
      range: source.range(of: isOnKey ? entry.key.bytes : path.node.bytes, in: encoding))
  }

  private func stepHover(at offset: Int) -> Hover? {
    guard let document = try? GherkinParser.read(source), let feature = document.feature else { return nil }
    let number = source.place(at: offset).line
    let scenarios = feature.scenarios + feature.rules.flatMap(\.scenarios)
    let backgrounds = [feature.background].compactMap(\.self) + feature.rules.compactMap(\.background)
    let steps =
      scenarios.flatMap { scenario in scenario.steps.map { ($0, scenario.examples) } }
      + backgrounds.flatMap(\.steps).map { ($0, []) }
    guard let (step, examples) = steps.first(where: { $0.0.location.line == number }),
      let reading = StepReading(OutlineText(step.text, examples).filled)
    else { return nil }
    let sentence = reading.sentence
    let bytes = source.bytes(
      ofLine: number, column: step.textLocation.column, length: step.text.unicodeScalars.count)
    let text = """
      **\(sentence.role.rawValue)** `\(sentence.pattern)`

      \(sentence.meaning)

      \(KeyMarkdown.claim(sentence.claim))
      """
    return Hover(markdown: text, range: source.range(of: bytes, in: encoding))
  }

  // MARK: - Names

  /// The names at a position, with where they are written there.
  func names(at position: Position) -> [NameUse] {
    index.uses(at: source.offset(of: position, in: encoding), in: source.file)
  }

  func definition(at position: Position, in workspace: any Workspace) -> [FileLocation] {
    let uses = names(at: position)
    let found = uses.flatMap { index.definitions(of: $0.name) }
    if !found.isEmpty { return locations(of: found) }
    return organization(at: position, in: workspace)
  }

  func references(at position: Position, withDefinition: Bool) -> [FileLocation] {
    let uses = names(at: position).flatMap { index.uses(of: $0.name) }
    return locations(of: uses.filter { withDefinition || !$0.isDefinition })
  }

  private func locations(of uses: [NameUse]) -> [FileLocation] {
    var seen: Set<FileLocation> = []
    return uses.compactMap { location(of: $0) }.filter { seen.insert($0).inserted }
  }

  private func location(of use: NameUse) -> FileLocation? {
    (project?.sources[use.file]).map { source in
      FileLocation(uri: DocumentURI.of(path: use.file), range: source.range(of: use.bytes, in: encoding))
    }
  }

  /// The organization that a step names, or else, for any step that is no name, the one that the file lies in.
  private func organization(at position: Position, in workspace: any Workspace) -> [FileLocation] {
    guard case .feature = kind, let document = try? GherkinParser.read(source) else { return [] }
    let offset = source.offset(of: position, in: encoding)
    let value = FeatureNames(source, document).values.first { value in
      value.kind == .organization && value.bytes.lowerBound <= offset && offset <= value.bytes.upperBound
    }
    let file: String? =
      if let value {
        workspace.organizationFile(value.text, from: source.file)
      } else {
        project?.sources.keys.first { $0 == "\(project?.root ?? "")/\(OrganizationFile.name)" }
      }
    let start = Position(line: 0, character: 0)
    return file.map {
      [FileLocation(uri: DocumentURI.of(path: $0), range: TextRange(start: start, end: start))]
    } ?? []
  }

  // MARK: - Renaming

  /// The name at a position that can have another one, with its text in the file.
  func renamed(at position: Position) throws(ResponseError) -> (use: NameUse, bytes: Range<Int>) {
    guard let use = names(at: position).first else {
      throw ResponseError(.requestFailed, "there is no name of a record here")
    }
    let definitions = index.definitions(of: use.name)
    guard let first = definitions.first else {
      throw ResponseError(.requestFailed, "no file of the project has the record “\(use.name.text)”")
    }
    let rows = Set(definitions.map { "\($0.file)\n\($0.role)" })
    guard rows.count == 1 else {
      throw ResponseError(
        .requestFailed, "\(rows.count) records are called “\(first.name.text)”; rename each by hand")
    }
    switch use.notation {
    case .cell, .quotedCell, .xml, .json, .odataKey, .identifier, .fixed: return (use, use.bytes)
    case .yaml, .quoted:
      let isQuoted = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[use.bytes.lowerBound])
      return (use, isQuoted ? use.bytes.lowerBound + 1..<use.bytes.upperBound - 1 : use.bytes)
    }
  }

  func rename(at position: Position, to name: String) throws(ResponseError) -> WorkspaceEdit {
    let (use, _) = try renamed(at: position)
    guard name.contains(where: { !$0.isWhitespace }), !name.contains(where: \.isNewline) else {
      throw ResponseError(.invalidParams, "a name is one line, and not blank")
    }
    let taken = index.definitions(of: use.name.renamed(name))
    guard taken.isEmpty || name == use.name.text else {
      throw ResponseError(.requestFailed, "another record is called “\(name)”")
    }
    var edit = WorkspaceEdit()
    // A text is changed once, even if it names two things.
    var seen: Set<Range<Int>> = []
    let names = Set(names(at: position).map(\.name))
    let uses = names.flatMap { index.uses(of: $0) }
    if let fixed = uses.first(where: { $0.notation == .fixed }) {
      throw ResponseError(
        .requestFailed,
        "\(fixed.file) writes “\(use.name.text)” in a way that is not changed here; rename it by hand")
    }
    for file in Set(uses.map(\.file)).sorted() {
      guard let source = project?.sources[file] else { continue }
      seen = []
      for other in uses where other.file == file {
        guard let text = other.written(name), seen.insert(other.bytes).inserted else { continue }
        edit.changes[DocumentURI.of(path: file), default: []].append(
          TextEdit(range: source.range(of: other.bytes, in: encoding), newText: text))
      }
      edit.changes[DocumentURI.of(path: file)]?.sort { left, right in
        (left.range.start.line, left.range.start.character)
          < (right.range.start.line, right.range.start.character)
      }
    }
    return edit
  }
}

extension RecordName {
  /// The same kind of thing with another name.
  func renamed(_ text: String) -> RecordName {
    switch self {
    case .row(let table, _): .row(table, text)
    case .button: .button(text)
    case .appTab: .appTab(text)
    case .slashCommand: .slashCommand(text)
    case .customer: .customer(text)
    case .agent: .agent(text)
    case .widget: .widget(text)
    case .solution: .solution(text)
    }
  }
}
