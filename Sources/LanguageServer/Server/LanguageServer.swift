import Diagnostics
import Notations

/// A language server as one value: messages in, messages out.
///
/// What it says of documents is worked out in `settle`, which the caller asks for when no more input is pending: of ten
/// changes that came at once, only the last is checked.
public struct LanguageServer {
  private let workspace: any Workspace
  private let version: String
  /// The names of the organizations that need no file.
  private let samples: [String]

  private var phase = Phase.waiting
  private var documents: [String: OpenDocument] = [:]
  private var projects: [String: CheckedProject] = [:]
  /// The projects that must be read again.
  private var stale: Set<String> = []
  /// The projects whose diagnostics the client does not have yet.
  private var unpublished: Set<String> = []
  /// The documents that have diagnostics at the client, by project.
  private var published: [String: Set<String>] = [:]

  private enum Phase {
    /// `initialize` has not come.
    case waiting
    case running(ServerCapabilities)
    case shutDown
    case over
  }

  /// A project with the names in it.
  private struct CheckedProject {
    let project: Project
    let index: NameIndex
  }

  public init(workspace: any Workspace, version: String, samples: [String] = []) {
    (self.workspace, self.version, self.samples) = (workspace, version, samples)
  }

  /// Whether the client has said `exit`.
  public private(set) var exitCode: Int?

  /// The exit code where the input ends without `exit`.
  public var exitCodeAtEnd: Int { if case .shutDown = phase { 0 } else { 1 } }

  /// Takes in the content of one message.
  public mutating func receive(_ content: [UInt8]) -> [OutgoingMessage] {
    switch IncomingMessage(content) {
    case .malformed(let id, let error): return [.failure(id: id, error)]
    case .response: return []
    case .notification(let method, let params):
      take(method, params)
      return []
    case .request(let id, let method, let params):
      do throws(ResponseError) {
        return [.response(id: id, result: try answer(method, params))]
      } catch {
        return [.failure(id: id, error)]
      }
    }
  }

  /// Answers a frame that has no content.
  public func receiveBroken() -> [OutgoingMessage] {
    [.failure(id: nil, ResponseError(.parseError, "a message begins with its Content-Length"))]
  }

  private var encoding: PositionEncoding {
    if case .running(let capabilities) = phase { capabilities.encoding } else { .utf16 }
  }

  private var open: [String: [UInt8]] {
    var open: [String: [UInt8]] = [:]
    for document in documents.values {
      if let path = document.path { open[path] = document.source.bytes }
    }
    return open
  }

  // MARK: - Notifications

  private mutating func take(_ method: String, _ params: JSONValue) {
    let known = ClientMethod(rawValue: method)
    if known == .exit {
      exitCode = exitCodeAtEnd
      phase = .over
      return
    }
    guard case .running = phase else { return }
    switch known {
    case .didOpen:
      guard let document = OpenDocument(params["textDocument"]) else { return }
      documents[document.uri] = document
      touch(document.path)
    case .didChange:
      guard let uri = uri(params), var document = documents[uri] else { return }
      let version = params["textDocument"]?["version"]?.asInteger
      guard document.apply(params["contentChanges"], version: version, in: encoding) else { return }
      documents[uri] = document
      touch(document.path)
    case .didSave: touch(uri(params).flatMap(DocumentURI.path))
    case .didClose:
      guard let uri = uri(params), let document = documents.removeValue(forKey: uri) else { return }
      touch(document.path)
    case .didChangeWatchedFiles:
      for change in params["changes"]?.asList ?? [] {
        touch(change["uri"]?.asText.flatMap(DocumentURI.path))
      }
    default: break
    }
  }

  /// Marks the project of a file as changed.
  private mutating func touch(_ path: String?) {
    guard let path, let root = workspace.root(of: path, open: open) else { return }
    stale.insert(root)
    unpublished.insert(root)
  }

  private func uri(_ params: JSONValue) -> String? { params["textDocument"]?["uri"]?.asText }

  // MARK: - Diagnostics

  /// Checks what has changed, and says what is wrong with it.
  public mutating func settle() -> [OutgoingMessage] {
    guard case .running = phase else { return [] }
    let roots = unpublished.sorted()
    unpublished = []
    return roots.flatMap { publish(checked($0)) }
  }

  /// A project as it is now; it is read if it has changed.
  private mutating func checked(_ root: String) -> CheckedProject {
    guard let known = projects[root], !stale.contains(root) else { return read(root) }
    return known
  }

  private mutating func read(_ root: String) -> CheckedProject {
    var project = workspace.project(at: root, open: open)
    // While a file is half typed, completion offers what was there before.
    if project.organizations.isEmpty { project.organizations = projects[root]?.project.organizations ?? [] }
    let checked = CheckedProject(project: project, index: NameIndex(project, knowing: projects[root]?.index))
    projects[root] = checked
    stale.remove(root)
    return checked
  }

  private mutating func publish(_ checked: CheckedProject) -> [OutgoingMessage] {
    let project = checked.project
    let found = Dictionary(grouping: project.diagnostics) { DocumentURI.of(path: $0.place.file) }
    let inProject = documents.values.filter { document in
      document.path.map { workspace.root(of: $0, open: open) == project.root } ?? false
    }
    // An open document without problems is told so; so is one whose problems are gone.
    let uris = Set(found.keys).union(published[project.root] ?? []).union(inProject.map { $0.uri })
    published[project.root] = Set(found.keys)
    return uris.sorted().map { uri in
      let own = documents.keys.first { DocumentURI.path(of: $0) == DocumentURI.path(of: uri) } ?? uri
      let list = (found[DocumentURI.path(of: uri).map(DocumentURI.of) ?? uri] ?? []).map {
        DiagnosticMessage.json($0, in: project.sources, encoding)
      }
      var params = JSONObject([("uri", .text(own)), ("diagnostics", .list(list))])
      params["version"] = documents[own]?.version.map(JSONValue.integer)
      return .notification(method: "textDocument/publishDiagnostics", params: .object(params))
    }
  }

  // MARK: - Requests

  private mutating func answer(_ method: String, _ params: JSONValue) throws(ResponseError) -> JSONValue {
    let known = ClientMethod(rawValue: method)
    switch (phase, known) {
    case (.waiting, .initialize):
      let capabilities = ServerCapabilities(params: params)
      phase = .running(capabilities)
      return capabilities.answer(version: version)
    case (.waiting, _): throw ResponseError(.notInitialized, "the first request is `initialize`")
    case (.shutDown, _), (.over, _):
      throw ResponseError(.invalidRequest, "after `shutdown` only `exit` is left")
    case (.running, .initialize): throw ResponseError(.invalidRequest, "`initialize` came before")
    case (.running, .shutdown):
      phase = .shutDown
      return nil
    case (.running(let capabilities), let known?):
      return try answer(known, params, capabilities)
    case (.running, nil): throw ResponseError(.methodNotFound, "there is no request “\(method)”")
    }
  }

  private mutating func answer(
    _ method: ClientMethod, _ params: JSONValue, _ capabilities: ServerCapabilities
  ) throws(ResponseError) -> JSONValue {
    switch method {
    case .documentSymbol: return .list(try view(params, capabilities).symbols.map(\.json))
    case .workspaceSymbol: return .list(symbols(matching: params["query"]?.asText ?? "", capabilities))
    case .formatting: return .list(try view(params, capabilities).formatting.map(\.json))
    case .codeAction: return .list(try actions(params, capabilities).map(\.json))
    case .completion:
      let items = try view(params, capabilities).completion(at: position(params), organizations: samples)
      return ["isIncomplete": false, "items": .list(items.map(\.json))]
    case .hover: return try view(params, capabilities).hover(at: position(params))?.json ?? nil
    case .definition:
      return .list(
        try view(params, capabilities).definition(at: position(params), in: workspace).map(\.json))
    case .references:
      let withDefinition = params["context"]?["includeDeclaration"]?.asFlag ?? false
      return .list(
        try view(params, capabilities).references(at: position(params), withDefinition: withDefinition)
          .map(\.json))
    case .prepareRename:
      let view = try view(params, capabilities)
      let (use, bytes) = try view.renamed(at: try position(params))
      return [
        "range": view.source.range(of: bytes, in: capabilities.encoding).json,
        "placeholder": .text(use.name.text),
      ]
    case .rename:
      guard let name = params["newName"]?.asText else {
        throw ResponseError(.invalidParams, "`newName` is missing")
      }
      return try view(params, capabilities).rename(at: position(params), to: name).json
    case .initialize, .initialized, .shutdown, .exit, .didOpen, .didChange, .didSave, .didClose,
      .didChangeWatchedFiles:
      throw ResponseError(.invalidRequest, "“\(method.rawValue)” is a notification")
    }
  }

  private func position(_ params: JSONValue) throws(ResponseError) -> Position {
    guard let position = Position(params["position"]) else {
      throw ResponseError(.invalidParams, "`position` is missing or no position")
    }
    return position
  }

  /// The document of a request, in its project as it is now.
  private mutating func view(
    _ params: JSONValue, _ capabilities: ServerCapabilities
  ) throws(ResponseError) -> DocumentView {
    guard let uri = uri(params) else {
      throw ResponseError(.invalidParams, "`textDocument` is missing or has no `uri`")
    }
    guard let document = documents[uri] else {
      throw ResponseError(.invalidParams, "the document is not open")
    }
    let checked = document.path.flatMap { project(of: $0) }
    let index =
      checked?.index
      ?? NameIndex(
        Project(
          root: document.source.file, sources: [document.source.file: document.source], organizations: [],
          diagnostics: []))
    return DocumentView(
      uri: uri, source: document.source, shape: workspace.shape(of: document.source.file),
      project: checked?.project, index: index,
      encoding: capabilities.encoding, allowsSnippets: capabilities.allowsSnippets)
  }

  /// The records of the projects that something is open of.
  private mutating func symbols(matching text: String, _ capabilities: ServerCapabilities) -> [JSONValue] {
    projects.keys.sorted().flatMap { root in
      let checked = checked(root)
      return checked.index.definitions(matching: text).compactMap { use -> JSONValue? in
        guard let source = checked.project.sources[use.file] else { return nil }
        let range = source.range(of: use.bytes, in: capabilities.encoding)
        return [
          "name": .text(use.name.text), "kind": .integer(DocumentSymbol.Kind.object.rawValue),
          "containerName": .text(use.name.label),
          "location": FileLocation(uri: DocumentURI.of(path: use.file), range: range).json,
        ]
      }
    }
  }

  /// The project of a file; one that has changed is read first, and its diagnostics follow.
  private mutating func project(of path: String) -> CheckedProject? {
    workspace.root(of: path, open: open).map { checked($0) }
  }

  private mutating func actions(
    _ params: JSONValue, _ capabilities: ServerCapabilities
  ) throws(ResponseError) -> [CodeAction] {
    let view = try view(params, capabilities)
    guard let range = TextRange(params["range"]) else {
      throw ResponseError(.invalidParams, "`range` is missing or no range")
    }
    guard let project = view.project else { return [] }
    let repairs = Repairs(source: view.source, encoding: capabilities.encoding)
    let meant = project.diagnostics.filter { diagnostic in
      guard diagnostic.place.file == view.source.file else { return false }
      let own = DiagnosticMessage.range(diagnostic, in: project.sources, capabilities.encoding)
      return own.start.line <= range.end.line && range.start.line <= own.end.line
    }
    return meant.flatMap { diagnostic in
      repairs.all(for: diagnostic).map { repair in
        CodeAction(
          title: repair.title, edit: WorkspaceEdit(changes: [view.uri: [repair.edit]]),
          diagnostic: DiagnosticMessage.json(diagnostic, in: project.sources, capabilities.encoding))
      }
    }
  }
}
