import Diagnostics
import Notations
import Records

/// The scripts of a page, in the order in which the browser runs them.
struct PageScripts {
  private(set) var scripts: [PageScript] = []
  private(set) var unread: [UnreadPart] = []
  /// Addresses of scripts that are not files of the solution.
  private(set) var elsewhere: [String] = []
  /// The ids and names of elements, which scripts see as variables.
  private(set) var elementNames: Set<String> = []
  /// Attributes with which the page listens to `pagehide` or `unload`.
  private(set) var lateListeners: [Place] = []
  /// The start of the page's first script, otherwise its body, otherwise the file.
  private(set) var firstScript: Place
  /// The start of the page's body, otherwise the file.
  private(set) var body: Place

  private let page: WebResourceText
  private let files: [String: WebResourceText]
  private var readFiles: Set<String> = []

  /// Reads a page; `files` are the solution's web resources by name.
  init(of page: WebResourceText, files: [String: WebResourceText], shelf: inout ScriptParseCache) {
    (self.page, self.files) = (page, files)
    let top = page.source.place(at: page.source.textStart)
    (firstScript, body) = (top, top)
    do throws(HTMLProblem) {
      let html = try HTMLPage.read(page.source)
      let bodyTag = html.elements.first { $0.name == "body" }?.tag
      let scriptTag = html.elements.first { $0.name == "script" }?.tag
      body = bodyTag.map { page.source.place(of: $0) } ?? top
      firstScript = scriptTag.map { page.source.place(of: $0) } ?? body
      for element in html.elements where element.name == "script" { read(element, &shelf) }
      for element in html.elements {
        elementNames.formUnion(["id", "name"].compactMap { element.attribute($0)?.value })
        for attribute in element.attributes where attribute.name.hasPrefix("on") {
          read(attribute, isOfBody: element.name == "body", &shelf)
        }
      }
    } catch {
      unread.append(UnreadPart(place: place(of: error), reason: error.reason, isBroken: false))
    }
  }

  private func place(of problem: HTMLProblem) -> Place {
    guard case .notUTF8(let offset) = problem else { return body }
    return page.source.place(at: offset)
  }

  private mutating func read(_ element: HTMLElement, _ shelf: inout ScriptParseCache) {
    guard let mode = Self.mode(of: element.attribute("type")?.value) else { return }
    if let source = element.attribute("src") {
      readFile(source.value, from: page.name, mode, &shelf)
    } else if let text = element.text {
      read(page.source, text, mode, &shelf, importsFrom: page.name)
    }
  }

  private mutating func read(
    _ attribute: HTMLAttribute, isOfBody: Bool, _ shelf: inout ScriptParseCache
  ) {
    let value = Array(attribute.value.utf8)
    let isVerbatim = page.source.bytes[attribute.range].elementsEqual(value)
    let extent = isVerbatim ? PageScript.Extent.from(attribute.range.lowerBound) : .whole(attribute.range)
    let isUnloading = isOfBody && attribute.name == "onbeforeunload"
    if isOfBody, ["onpagehide", "onunload"].contains(attribute.name) {
      lateListeners.append(page.source.place(of: attribute.range))
    }
    parse(
      value, of: page.source, extent, .script, role: .handler(attribute.name), isUnloading: isUnloading,
      &shelf)
  }

  /// Reads a script file, after the files that it imports.
  private mutating func readFile(
    _ address: String, from name: String, _ mode: JavaScriptParser.Mode, _ shelf: inout ScriptParseCache
  ) {
    let reference = WebResourceName(address: address, relativeTo: name)
    guard let file = reference.flatMap({ files[$0.name] }) else {
      if !elsewhere.contains(address) { elsewhere.append(address) }
      return
    }
    guard readFiles.insert(file.name).inserted else { return }
    let start = file.source.textStart
    read(file.source, start..<file.source.bytes.count, mode, &shelf, importsFrom: file.name)
  }

  private mutating func read(
    _ source: SourceText, _ range: Range<Int>, _ mode: JavaScriptParser.Mode,
    _ shelf: inout ScriptParseCache,
    importsFrom name: String
  ) {
    let before = scripts.count
    parse(
      source.bytes[range], of: source, .from(range.lowerBound), mode,
      role: mode == .module ? .module : .script,
      isUnloading: false, &shelf)
    guard before < scripts.count, let script = scripts.last else { return }
    let imports = script.tree.imports
    guard !imports.isEmpty else { return }
    scripts.removeLast()
    for address in imports { readFile(address, from: name, .module, &shelf) }
    scripts.append(script)
  }

  private mutating func parse(
    _ bytes: some Sequence<UInt8>, of source: SourceText, _ extent: PageScript.Extent,
    _ mode: JavaScriptParser.Mode, role: PageScript.Role, isUnloading: Bool, _ shelf: inout ScriptParseCache
  ) {
    do throws(JavaScriptProblem) {
      let tree = try shelf.parse(bytes, as: mode)
      scripts.append(
        PageScript(source: source, tree: tree, role: role, isUnloading: isUnloading, extent: extent))
    } catch {
      let place =
        switch extent {
        case .from(let start): source.place(at: start + error.offset)
        case .whole(let range): source.place(of: range)
        }
      unread.append(UnreadPart(place: place, reason: error.reason, isBroken: error.isSyntax))
    }
  }

  /// How the browser parses a script with this `type`; nil if it does not run it.
  private static func mode(of type: String?) -> JavaScriptParser.Mode? {
    guard let type = type?.lowercased().prefix(while: { $0 != ";" }), !type.isEmpty else { return .script }
    if type == "module" { return .module }
    return ["javascript", "ecmascript", "jscript"].contains { type.contains($0) } ? .script : nil
  }
}

extension JavaScriptTree {
  /// The addresses that a module imports from.
  fileprivate var imports: [String] {
    nodes.filter { $0.kind == .importDeclaration }.compactMap { node in
      node.child(.source).flatMap { nodes[$0].text }
    }
  }
}

extension WebResourceName {
  /// Resolves the address of a script in a page: `lib/events.js`, `../events.js`,
  /// `/webresources/fab_/events.js`.
  ///
  /// nil if it is on another host.
  init?(address: String, relativeTo page: String) {
    let path = String(address.prefix { $0 != "?" && $0 != "#" })
    guard !path.contains(":"), !path.hasPrefix("//"), !path.isEmpty else { return nil }
    if path.hasPrefix("/") {
      self.init(address: path)
      return
    }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    self.init(parameter: parts.joined(separator: "/"))
  }
}

extension HTMLProblem {
  var reason: String {
    switch self {
    case .tooLarge(let bytes, let limit): "the page has \(bytes) bytes, and at most \(limit) are read"
    case .tooDeep(let limit): "its elements are nested more than \(limit) deep"
    case .notUTF8: "this is not UTF-8"
    }
  }
}

extension JavaScriptProblem {
  fileprivate var offset: Int {
    switch self {
    case .syntax(let offset, _), .notUTF8(let offset): offset
    case .tooLarge, .tooComplex, .noParser: 0
    }
  }

  /// Whether no browser runs the script either.
  fileprivate var isSyntax: Bool {
    switch self {
    case .syntax: true
    case .notUTF8, .tooLarge, .tooComplex, .noParser: false
    }
  }

  fileprivate var reason: String {
    switch self {
    case .notUTF8: "this is not UTF-8"
    case .tooLarge(let bytes, let limit): "the script has \(bytes) bytes, and at most \(limit) are read"
    case .syntax(_, let message): "\(message.prefix(1).lowercased())\(message.dropFirst())"
    case .tooComplex: "the script goes too deep or takes too long to parse"
    case .noParser: "the parser did not start"
    }
  }
}
