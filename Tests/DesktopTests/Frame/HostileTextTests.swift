import Cells
import Organizations
import Records
import Simulation
import TestSupport
import Testing

@testable import Desktop

@Suite("Hostile text is shown but has no effect")
struct HostileTextTests {
  static let payloads: [(name: String, text: String)] = [
    ("colour", "\u{1B}[31mred"), ("clear screen", "\u{1B}[2J\u{1B}[H"), ("title", "\u{1B}]0;owned\u{7}"),
    ("clipboard", "\u{1B}]52;c;b3duZWQ=\u{1B}\\"), ("C1", "\u{9B}31m\u{90}x\u{9C}"), ("NUL", "a\u{0}b"),
    ("delete", "a\u{7F}b"), ("backspaces", "abc\u{8}\u{8}\u{8}xyz"), ("line feed", "one\ntwo"),
    ("carriage return", "one\r\ntwo\rthree"), ("tab", "a\tb"), ("line separator", "a\u{2028}b\u{2029}c"),
    ("next line", "a\u{85}b"), ("right to left override", "\u{202E}evil\u{202C}"),
    ("isolates", "\u{2066}a\u{2067}b\u{2069}"), ("tags", "a\u{E0041}\u{E007F}"),
    ("zero width", "a\u{200B}\u{FEFF}b"),
    ("joiners", "\u{200D}\u{200D}a\u{200D}"), ("marks", "a" + String(repeating: "\u{301}", count: 200)),
    ("marks alone", String(repeating: "\u{301}\u{20DD}", count: 30)),
    ("private use", "\u{E000}\u{10FFFF}\u{378}"), ("long", String(repeating: "W世", count: 400)),
    ("lines of the frame", "│┤├┼─"), ("empty", ""), ("blanks", "   "),
  ]

  /// An organization with the payload in every text, after a letter where texts must differ.
  private func organization(_ text: String) -> Organization {
    var solution = Solution(uniqueName: "S" + text)
    func id(_ name: String) -> GUID { GUID(named: name, in: .agentConsoleSpace) }
    var provider = Provider(id: id("provider"))
    provider.name = "P" + text
    solution.providers = [provider]
    for (place, event) in EventName.allCases.enumerated() {
      var action = ConversationAction(id: id("action \(place)"))
      action.name = "A\(place)" + text
      action.eventName = event
      action.eventParameter = event == .openAppTabTemplate ? "template" : "M" + text
      action.icon = "I" + text
      action.webResource = "W" + text
      action.functionName = "F" + text
      action.order = place
      solution.conversationActions.append(action)
      var locale = ConversationActionLocale(id: id("locale \(place)"))
      locale.conversationAction = action.id
      locale.label = "L" + text
      locale.tooltip = "T" + text
      locale.slashCommand = "/c\(place)" + text
      solution.conversationActionLocales.append(locale)
      if event == .openAppTabTemplate {
        var capability = ChannelCapability(id: id("capability"))
        capability.name = "C" + text
        capability.provider = provider.id
        capability.escalationChannelMode = .coBrowse
        capability.conversationAction = action.id
        solution.channelCapabilities = [capability]
      }
    }
    var template = ApplicationTabTemplate(id: id("template"))
    template.name = "template"
    template.title = "T" + text
    template.pageType = .webResource
    template.parameters = [
      TemplateParameter(name: "webresourceName", value: "W" + text),
      TemplateParameter(name: "n" + text, value: text),
    ]
    solution.applicationTabTemplates = [template]
    var organization = Organization(name: "O" + text, displayName: text, solutions: [solution])
    organization.agents = [Agent(name: text), Agent(name: "B" + text)]
    organization.customers = [
      Customer(name: text, says: [text, "x" + text]), Customer(name: "Z" + text, says: [text]),
      Customer(name: "Y" + text),
    ]
    var widget = ChatWidget(name: text)
    widget.coBrowse = RemoteAssistanceOption(isEnabled: true, provider: provider.name)
    widget.screenSharing = RemoteAssistanceOption(isEnabled: true, provider: text)
    organization.chatWidgets = [widget, ChatWidget(name: "2" + text)]
    organization.quickReplies = [QuickReply(title: text, message: text, tags: [text])]
    return organization
  }

  private static let scripts = [
    "", "<2s><F2>", "<2s><F2><M-c>", "<2s><F2><Tab><Tab><Tab><Down><Down>", "<F3><F4>", "<Tab><Right>",
    "<Tab><Tab>",
    "<Tab><Tab><Tab><Tab>", "/", "/q ", "<C-p>", "<C-o>", "<M-x>", "<M-x><M-x>", "<M-a>", "<F2><C-q>",
    "<F2><M-i>", "<C-r><Right><Enter><End><Enter>", "<C-r><Left><Enter><PgDn>",
    "<M-o><Down><Down><Down><Enter>s", "<M-o><End><Enter>",
  ]

  @Test(
    "Hostile text in every field of an organization breaks no picture", .tags(.trials),
    arguments: payloads.indices)
  func inEveryField(place: Int) throws {
    let (name, text) = Self.payloads[place]
    let organization = organization(text)
    // Line characters in the payload cannot be distinguished from borders.
    let drawsLines = text.contains("─")
    let sizes = Size.pictured + [Size(width: 40, height: 12)]
    for (number, script) in Self.scripts.enumerated() {
      // In CI every size; otherwise one per script, and a different one for the next text.
      for offset in 0..<Trials.count(1, thorough: sizes.count) {
        let size = sizes[(place + number + offset) % sizes.count]
        var screen = Screen(organization, size)
        try screen.press(script)
        screen.receive(.provider(.invites(TabNumber(1), text)))
        screen.paste(text)
        let problems = FrameProblems.of(screen.console).filter { !drawsLines || !$0.contains("join") }
        #expect(problems == [], "\(name), \(script), \(size.width)x\(size.height)\n\(screen.text)")
      }
    }
  }

  @Test("Control characters are shown as their pictures")
  func controlCharactersAreSeen() throws {
    var screen = Screen(organization("\u{1B}[31mred"))
    #expect(screen.header.contains("␛[31mred"))
    screen.paste("a\u{7}b")
    #expect(screen.shows("a␇b"))
  }

  @Test("A long agent name leaves room for presence and clock")
  func longNameOfAnAgent() {
    let screen = Screen(organization(String(repeating: "W世", count: 400)))
    #expect(screen.header.hasSuffix("09:00"))
    #expect(screen.header.contains("Busy"))
  }
}
