import Cells
import Desktop
import Diagnostics
import Gherkin
import JavaScript
import Journal
import LanguageServer
import Linear
import Notations
import RecordFormats
import Reports
import Rules
import Scenarios
import Simulation
import Storage

/// Reads bytes as a target does, with what all inputs share made once.
public struct FuzzReader: ~Copyable {
  private let target: FuzzTarget
  private var parser = JavaScriptParser()
  /// The scripts of earlier pages, and the engines that have parsed them: starting one takes longer than most pages.
  private var scripts = ScriptParseCache()
  private var pages = 0
  private let sentences = SentenceReader()
  /// The shop as `check` reads it, of which a page has other bytes.
  private let shop = OrganizationSnapshot.checkTarget(SmallShop()).value
  /// At Contoso, with the first customer accepted.
  private let console: LinearConsole?
  private let server: LanguageServer

  /// The most lines of linear mode in an input: deep enough; with more, fewer inputs would be tried in a second.
  public static let mostLines = 6

  public init(_ target: FuzzTarget) {
    self.target = target
    var console = OrganizationSnapshot.organization("contoso").value.map { LinearConsole(State($0)) }
    _ = console?.open(.option, customers: 1)
    self.console = console
    var server = LanguageServer(workspace: OpenDocuments(), version: "fuzz", samples: ["contoso"])
    _ = server.receive(
      Array(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#.utf8))
    self.server = server
  }

  /// Reads the bytes as far as the target does.
  public mutating func read(_ bytes: [UInt8]) {
    switch target {
    case .solution: check(.solution, bytes)
    case .organization: check(.organization, bytes)
    case .replies: check(.replies, bytes)
    case .page: checkPage(bytes)
    case .configuration: _ = ConsoleConfiguration.read(SourceText(file: "config.yaml", bytes: bytes))
    case .html: _ = try? HTMLPage.read(SourceText(file: "page.html", bytes: bytes))
    case .script: _ = try? parser.parse(bytes)
    case .json: _ = try? JSONValue.read(bytes)
    case .yaml: _ = YAML.read(SourceText(file: "a.yaml", bytes: bytes))
    case .xml: _ = XML.read(file: "a.xml", bytes: bytes)
    case .zip: readPackage((try? ZipArchive.read(bytes)) ?? [])
    case .package: readPackage([ZipEntry(path: "data.xml", bytes: bytes)])
    case .feature: readFeature(bytes)
    case .tags: _ = try? TagExpression(text(bytes)).matches(["@smoke"])
    case .keys: _ = try? KeyScript.parse(text(bytes))
    case .journal:
      for run in JournalReader.read(file: "a.journal", bytes).value ?? [] { _ = Replay(run).divergence }
    case .query: _ = AppTabDecoding(bytes: bytes)
    case .slash: type(["/" + text(bytes)])
    case .linear:
      type(
        text(bytes).split(separator: "\n", omittingEmptySubsequences: false).prefix(Self.mostLines)
          .map(String.init))
    case .editor: answer(bytes)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Does what `agent-console check` does with the shop, one of whose files has these bytes.
  private mutating func check(_ file: SmallShop.File, _ bytes: [UInt8]) {
    let reading = OrganizationSnapshot.checkTarget(SmallShop(file, bytes))
    let found = reading.value.map { RuleList.findings(in: [$0], sharing: scripts) } ?? []
    report(reading.diagnostics + found)
  }

  /// Does what `agent-console check` does with the shop's page; what the rows break is the same for every page.
  private mutating func checkPage(_ bytes: [UInt8]) {
    guard let shop, let plain = shop.webResources.first else { return }
    // What is kept of many scripts would fill the memory.
    pages += 1
    if pages.isMultiple(of: 2000) { scripts = ScriptParseCache() }
    let page = WebResourceText(
      solution: plain.solution, name: plain.name, source: SourceText(file: plain.source.file, bytes: bytes))
    let target = CheckTarget(
      shop.organization, isSolutionAlone: shop.isSolutionAlone, webResources: [page],
      sources: shop.sources.values.filter { $0.file != page.source.file })
    report(RuleList.findings(of: RuleList.ofFiles, in: [target], sharing: scripts))
  }

  private func report(_ found: [Diagnostic]) {
    let report = CheckReport(of: ["shop"], found)
    _ = report.lines
    _ = report.json.pretty
  }

  private func readPackage(_ files: [ZipEntry]) {
    _ = Package.read(PackageFiles(shownName: "fab.zip", ownName: "fab", files: files))
  }

  private func readFeature(_ bytes: [UInt8]) {
    guard let file = try? ScenarioFile(SourceText(file: "a.feature", bytes: bytes), sentences: sentences)
    else {
      return
    }
    _ = file.diagnostics + file.adviceDiagnostics
  }

  private func type(_ lines: [String]) {
    guard var console else { return }
    for line in lines { _ = console.handle(line).map(\.text) }
  }

  /// Answers the bytes as frames, and as the content of one message.
  private func answer(_ bytes: [UInt8]) {
    var server = server
    var frames = MessageFrames(limit: 1 << 20)
    frames.append(bytes)
    while let frame = frames.next() {
      switch frame {
      case .content(let content): _ = server.receive(content)
      case .broken: _ = server.receiveBroken()
      }
    }
    _ = server.receive(bytes)
    _ = server.settle()
  }
}
