import Diagnostics
import JavaScript
import Notations
import Records

/// The scripts of a page, in the order in which the browser runs them.
struct PageScripts {
  private(set) var scripts: [PageScript] = []
  private(set) var unread: [UnreadPart] = []
  /// Addresses of scripts that are not files of the solution.
  private(set) var elsewhere: [String] = []
  /// Scripts that the solution should have, and has not.
  private(set) var missing: [MissingScript] = []
  /// Attributes that resemble an event handler, and are none.
  private(set) var misspelledHandlers: [MisspelledName] = []
  /// The values of the other attributes, which may name functions.
  private(set) var texts: [String] = []
  /// The ids and names of elements, which scripts see as variables.
  private(set) var elementNames: Set<String> = []
  /// Attributes with which the page listens to `pagehide` or `unload`.
  private(set) var lateListeners: [Place] = []
  /// The scripts that no browser runs.
  private(set) var idle: [IdleScript] = []
  /// Attributes that wait for an event which their element never gets.
  private(set) var misplacedHandlers: [MisplacedEvent] = []
  /// Elements that load another page in place of this one: `<meta http-equiv="refresh">`.
  private(set) var leaving: [Place] = []
  /// Whether further scripts may run that are not read: `import(address)`, or another language's, translated.
  private(set) var mayRunOthers = false
  /// The start of the page's first script, otherwise its body, otherwise the file.
  private(set) var firstScript: Place
  /// The start of the page's body, otherwise the file.
  private(set) var body: Place

  private let page: WebResourceText
  private var policies: [ContentSecurityPolicy] = []
  private var importMap: ImportMap?
  private var bodyStart: Int?
  private var loadsFiles = false
  private let files: PageFiles
  /// What is left of the work that one page may make.
  private var stepsLeft = Self.stepLimit
  /// More than one script may use up, so that a library that is not read hides nothing of the page's own.
  private static let stepLimit = JavaScriptParser.stepLimit * 4 / 3
  private var hasGivenUp = false
  private var readFiles: Set<String> = []

  init(of page: WebResourceText, files: PageFiles, shelf: ScriptParseCache) {
    (self.page, self.files) = (page, files)
    let top = page.source.place(at: page.source.textStart)
    (firstScript, body) = (top, top)
    do throws(HTMLProblem) {
      let html = try HTMLPage.read(page.source)
      let bodyTag = html.elements.first { $0.name == "body" }?.tag
      let scriptTag = html.elements.first { $0.name == "script" && ScriptType($0) != .importMap }?.tag
      policies = ContentSecurityPolicy.all(in: html, of: page.source)
      importMap = ImportMap(html, of: page.source)
      bodyStart = bodyTag?.lowerBound
      loadsFiles = html.elements.contains { $0.name == "script" && $0.attribute("src") != nil }
      readComments(html)
      body = bodyTag.map { page.source.place(of: $0) } ?? top
      firstScript = scriptTag.map { page.source.place(of: $0) } ?? body
      for element in html.elements where element.name == "script" { read(element, shelf) }
      for element in html.elements {
        if element.name == "meta", element.inertContainer == nil,
          element.attribute("http-equiv")?.value.lowercased() == "refresh"
        {
          leaving.append(page.source.place(of: element.tag))
        }
        elementNames.formUnion(["id", "name"].compactMap { element.attribute($0)?.value })
        for attribute in element.attributes { read(attribute, of: element, shelf) }
      }
    } catch {
      unread.append(UnreadPart(place: place(of: error), reason: error.reason, isBroken: false))
    }
  }

  private func place(of problem: HTMLProblem) -> Place {
    guard case .notUTF8(let offset) = problem else { return body }
    return page.source.place(at: offset)
  }

  private mutating func read(_ element: HTMLElement, _ shelf: ScriptParseCache) {
    let type = ScriptType(element)
    let mode: JavaScriptParser.Mode
    switch type {
    case .script, .foreign: mode = .script
    case .module: mode = .module
    case .importMap, .data: return
    }
    if type.mayBeTranslated, loadsFiles {
      mayRunOthers = true
      return
    }
    if let reason = idleness(of: element, type) {
      let place = reason == .policy ? policies.first?.place : nil
      idle.append(
        IdleScript(
          place: place ?? page.source.place(of: element.tag), reason: reason, text: text(of: element)))
      return
    }
    let timing = PageScript.Timing(of: element, isModule: mode == .module, bodyStart: bodyStart)
    if let source = element.attribute("src") {
      if let text = element.text.map({ String(decoding: page.source.bytes[$0], as: UTF8.self) }),
        text.contains(where: { !$0.isWhitespace })
      {
        idle.append(
          IdleScript(
            place: page.source.place(of: element.tag), reason: .besideSource(source.value), text: text))
      }
      readFile(source.value, from: page.name, at: page.source.place(of: source.range), mode, timing, shelf)
    } else if let text = element.text {
      read(page.source, text, mode, timing, shelf, importsFrom: page.name)
    }
  }

  /// Why no browser runs a script; nil if it does.
  private func idleness(of element: HTMLElement, _ type: ScriptType) -> IdleScript.Reason? {
    if case .foreign(let type) = type { return .type(type) }
    switch element.inertContainer {
    case .template: return .inTemplate
    case .noscript: return .inNoscript
    case nil: break
    }
    if element.attribute("nomodule") != nil, type == .script { return .nomodule }
    let isInPage = element.attribute("src") == nil
    return isInPage && policies.contains { $0.forbidsText(of: element) } ? .policy : nil
  }

  /// What a script that does not run says: in the page, or in its file.
  private func text(of element: HTMLElement) -> String {
    let file = element.attribute("src").flatMap { WebResourceName(address: $0.value, relativeTo: page.name) }
      .flatMap { files.name($0.name) }.flatMap { files.texts[$0] }
    let bytes = file.map { $0.source.bytes[...] } ?? element.text.map { page.source.bytes[$0] } ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readComments(_ html: HTMLPage) {
    for comment in html.comments {
      let bytes = page.source.bytes[comment]
      guard let start = ByteSearch.offsets(of: Array("<script".utf8), in: Array(bytes)).first else {
        continue
      }
      idle.append(
        IdleScript(
          place: page.source.place(at: comment.lowerBound + start), reason: .inComment,
          text: String(decoding: bytes, as: UTF8.self)))
    }
  }

  private mutating func read(
    _ attribute: HTMLAttribute, of element: HTMLElement, _ shelf: ScriptParseCache
  ) {
    var name = attribute.name
    // An element of the page's own may have attributes of its own.
    if !element.name.contains("-"),
      let meant = BrowserEvents.handler(meantByAttribute: name, value: attribute.value)
    {
      let place = page.source.place(of: attribute.nameRange)
      misspelledHandlers.append(MisspelledName(name: name, meant: meant, place: place))
      // What is meant counts, so that nothing else is reported about it.
      name = meant
    }
    if let meant = handler(meantBy: attribute) {
      misspelledHandlers.append(
        MisspelledName(name: name, meant: meant, place: page.source.place(of: attribute.nameRange)))
      name = meant
    }
    guard name.hasPrefix("on") else {
      texts.append(attribute.value)
      return
    }
    if neverRuns(name, of: element) { return }
    if let policy = policies.first(where: { $0.forbidsHandlers(of: element) }) {
      idle.append(IdleScript(place: policy.place, reason: .policy, text: attribute.value))
      return
    }
    let isOfBody = element.name == "body"
    let value = Array(attribute.value.utf8)
    let isVerbatim = page.source.bytes[attribute.range].elementsEqual(value)
    let extent = isVerbatim ? PageScript.Extent.from(attribute.range.lowerBound) : .whole(attribute.range)
    if let target = BrowserEvents.deafElement(element.name, for: String(name.dropFirst(2))) {
      let place = page.source.place(of: attribute.nameRange)
      misplacedHandlers.append(MisplacedEvent(name: String(name.dropFirst(2)), place: place, target: target))
    }
    let isUnloading = name == "onbeforeunload"
    if isOfBody, ["onpagehide", "onunload"].contains(name) {
      lateListeners.append(page.source.place(of: attribute.range))
    }
    parse(
      value, of: page.source, extent, .script, role: .handler(name), isUnloading: isUnloading,
      isOfBody ? .ofBody : .uncertain, shelf)
  }

  /// The handler that `data-onclick="start()"` or `on-click="start()"` was meant to be, if nothing else reads it.
  private func handler(meantBy attribute: HTMLAttribute) -> String? {
    guard attribute.value.contains("("), elsewhere.isEmpty,
      let event = ["data-on-", "data-on", "on-"].first(where: attribute.name.hasPrefix).map({
        attribute.name.dropFirst($0.count)
      }), BrowserEvents.hasHandler("on\(event)"),
      !scripts.contains(where: { $0.tree.mentions(["attribute", "dataset", attribute.name]) })
    else { return nil }
    return "on\(event)"
  }

  /// Whether a handler in an attribute is never asked: its element is in a template that nothing copies, or disabled.
  private func neverRuns(_ handler: String, of element: HTMLElement) -> Bool {
    guard elsewhere.isEmpty, unread.isEmpty else { return false }
    switch element.inertContainer {
    case .noscript: return true
    case .template where !scripts.contains(where: { $0.tree.copiesElements }): return true
    case .template, nil: break
    }
    return handler == "onclick" && ["button", "input"].contains(element.name)
      && element.attribute("disabled") != nil
      && !scripts.contains { $0.tree.mentions(["attribute", "disabled", "innerhtml", "outerhtml"]) }
  }

  /// Reads a script file, after the files that it imports.
  private mutating func readFile(
    _ address: String, from name: String, at place: Place, _ mode: JavaScriptParser.Mode,
    _ timing: PageScript.Timing, _ shelf: ScriptParseCache, isOptional: Bool = false
  ) {
    let mapped = importMap?.address(of: address)
    let reference = WebResourceName(
      address: mapped ?? address, relativeTo: mapped == nil ? name : page.name)
    let known = reference.flatMap { files.name($0.name) }
    guard let file = known.flatMap({ files.texts[$0] }) else {
      if let reference, known == nil, !address.isOfProduct, !isOptional {
        missing.append(missingScript(reference.name, from: name, at: place))
      }
      if !elsewhere.contains(address) { elsewhere.append(address) }
      return
    }
    guard readFiles.insert(file.name).inserted else { return }
    let start = file.source.textStart
    read(file.source, start..<file.source.bytes.count, mode, timing, shelf, importsFrom: file.name)
  }

  private func missingScript(_ name: String, from loader: String, at place: Place) -> MissingScript {
    func publisher(_ name: String) -> Substring { name.prefix { $0 != "_" && $0 != "/" } }
    return MissingScript(
      name: name, place: place, nearest: files.nearest(to: name),
      mayBeElsewhere: files.isSolutionAlone && publisher(name) != publisher(loader))
  }

  private mutating func read(
    _ source: SourceText, _ range: Range<Int>, _ mode: JavaScriptParser.Mode,
    _ timing: PageScript.Timing, _ shelf: ScriptParseCache, importsFrom name: String
  ) {
    let before = scripts.count
    parse(
      source.bytes[range], of: source, .from(range.lowerBound), mode,
      role: mode == .module ? .module : .script,
      isUnloading: false, timing, shelf)
    guard before < scripts.count, let script = scripts.last else { return }
    let imports = script.tree.imports
    let later = script.tree.laterImports
    mayRunOthers = mayRunOthers || later.contains { $0.address == nil }
    guard !imports.isEmpty || !later.isEmpty else { return }
    scripts.removeLast()
    for (address, node) in imports {
      readFile(
        address, from: name, at: script.place(of: script.tree.nodes[node].range), .module, .afterParsing,
        shelf)
    }
    for (address, node) in later {
      guard let address else { continue }
      readFile(
        address, from: name, at: script.place(of: script.tree.nodes[node].range), .module, .uncertain, shelf,
        isOptional: true)
    }
    scripts.append(script)
  }

  private mutating func parse(
    _ bytes: some Sequence<UInt8>, of source: SourceText, _ extent: PageScript.Extent,
    _ mode: JavaScriptParser.Mode, role: PageScript.Role, isUnloading: Bool,
    _ timing: PageScript.Timing, _ shelf: ScriptParseCache
  ) {
    do throws(JavaScriptProblem) {
      let tree = try shelf.parse(bytes, as: mode, stepsLeft: &stepsLeft)
      scripts.append(
        PageScript(
          source: source, tree: tree, role: role, isUnloading: isUnloading, extent: extent, timing: timing))
    } catch {
      // Once the steps are used up, no script is read; the first one says so.
      if stepsLeft == 0, error == .tooComplex, hasGivenUp { return }
      hasGivenUp = hasGivenUp || stepsLeft == 0
      let place =
        switch extent {
        case .from(let start): source.place(at: start + error.offset)
        case .whole(let range): source.place(of: range)
        }
      unread.append(UnreadPart(place: place, reason: error.reason, isBroken: error.isSyntax))
    }
  }
}

extension JavaScriptTree {
  /// The addresses that a module imports from.
  fileprivate var imports: [(address: String, node: Int)] {
    nodes.filter { [.importDeclaration, .exportAll, .exportNamed].contains($0.kind) }.compactMap { node in
      node.child(.source).flatMap { source in nodes[source].text.map { ($0, source) } }
    }
  }

  /// What it imports while it runs: `import('./events.js')`; without an address if that is not a plain text.
  fileprivate var laterImports: [(address: String?, node: Int)] {
    nodes.filter { $0.kind == .importExpression }.compactMap { node in
      node.child(.source).map { source in
        (nodes[source].kind == .string ? nodes[source].text : nil, source)
      }
    }
  }
}
