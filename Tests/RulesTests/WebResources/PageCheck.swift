import Diagnostics
import Notations
import Organizations
import Records
import Rules

/// A solution with one page in an app tab, checked by the rules on web resources.
struct PageCheck {
  private let subject: CheckTarget

  /// A page that serves the modes, with other files of its solution by name.
  init(_ html: String, modes: [EscalationChannelMode] = [.coBrowse], files: [String: String] = [:]) {
    self.init(bytes: Array(html.utf8), modes: modes, files: files)
  }

  init(bytes: [UInt8], modes: [EscalationChannelMode] = [.coBrowse], files: [String: String] = [:]) {
    var solution = Solution(uniqueName: "fabrikam")
    var template = ApplicationTabTemplate(id: PageCheck.identifier(1))
    template.name = "Tab"
    template.pageType = .webResource
    template.parameters = [TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html")]
    solution.applicationTabTemplates = [template]
    var action = ConversationAction(id: PageCheck.identifier(2))
    action.name = "Action"
    action.eventParameter = "Tab"
    solution.conversationActions = [action]
    for (number, mode) in modes.enumerated() {
      var capability = ChannelCapability(id: PageCheck.identifier(UInt64(3 + number)))
      capability.escalationChannelMode = mode
      capability.conversationAction = action.id
      solution.channelCapabilities.append(capability)
    }
    let page = WebResourceText(
      solution: "fabrikam", name: "fab_/cobrowse.html", source: SourceText(file: "page.html", bytes: bytes))
    let others = files.map { name, text in
      WebResourceText(solution: "fabrikam", name: name, source: SourceText(file: name, text: text))
    }
    solution.webResources = Set(([page] + others).map(\.name))
    subject = CheckTarget(
      Organization(name: "example", solutions: [solution]), isSolutionAlone: true,
      webResources: [page] + others)
  }

  private static func identifier(_ number: UInt64) -> GUID {
    GUID(randomHigh: 0, randomLow: number)
  }

  /// The findings in several of them, checked in one run that shares nothing with others.
  static func findings(inOneRun checks: [PageCheck]) -> [String] {
    RuleList.findings(in: checks.map(\.subject)).filter { $0.rule.hasPrefix("web-resource-") }.map {
      "\($0.place): \($0.rule.dropFirst("web-resource-".count))"
    }
  }

  /// The findings of the rules on web resources.
  var diagnostics: [Diagnostic] {
    SharedScripts.findings(in: subject).filter { $0.rule.hasPrefix("web-resource-") }
  }

  /// The findings, one per line, without the common prefix of their ids: `page.html:3:5: event-to-window`.
  var findings: [String] {
    diagnostics.map { "\($0.place): \($0.rule.dropFirst("web-resource-".count))" }
  }
}
