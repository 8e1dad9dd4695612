import ArgumentParser
import Cells
import Diagnostics
import Notations
import Records
import Simulation
import Wording

/// `agent-console buttons`: the buttons on top of a conversation, in order.
struct ButtonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buttons",
    abstract: "List the buttons of a conversation, in order.",
    discussion: """
      Examples:
        agent-console buttons
        agent-console buttons northwind --widget Kiosk --language de-DE --explain
      """)

  @Argument(help: DeskOptions.organizationHelp, completion: .names(of: .organizations))
  var org: String?

  @Flag(help: "Explain why each button is shown and why each other action is not.")
  var explain = false

  @OptionGroup var options: DeskOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let desk = try DeskSetup(OrganizationChoice(org).announced(), options.choices)
    let bar = desk.state.buttonBars[desk.widget]
    let output = Output.results
    if json {
      try output.print(document(desk, bar))
    } else {
      try output.print(page(desk, bar, output))
    }
  }
}

// MARK: - Text

extension ButtonsCommand {
  private func page(_ desk: DeskSetup, _ bar: ButtonBar, _ output: Output) -> PrintedPage {
    var page = PrintedPage()
    page.add(
      .strong(desk.state.organization.displayName),
      .plain(" · \(desk.chatWidget.name) · \(desk.state.desk.language.label)"))
    page.add()
    if bar.buttons.isEmpty {
      page.add("There are no buttons.")
    } else if explain {
      for (index, button) in bar.buttons.enumerated() { add(button, index + 1, to: &page, output.textWidth) }
    } else {
      table(bar).print(to: &page, width: output.terminalWidth)
    }
    add(hidden: bar.hidden, to: &page, output.textWidth)
    return page
  }

  private func table(_ bar: ButtonBar) -> TextTable {
    let columns = ButtonColumn.inTable
    var table = TextTable(
      [.number("")] + columns.map { $0.isNumber ? .number($0.heading) : .text($0.heading) })
    for (index, button) in bar.buttons.enumerated() {
      table.add(["\(index + 1)"] + columns.map { $0.text(of: button) ?? "–" })
    }
    return table
  }

  private func add(_ button: Button, _ position: Int, to page: inout PrintedPage, _ width: Int) {
    page.add(
      .plain("\(position) "), .strong(button.label), .plain(button.slashCommand.map { "  \($0)" } ?? ""),
      .faint("  \(button.action.name) of \(button.solution)"))
    for column in ButtonColumn.all {
      guard let text = column.explanation(of: button) else { continue }
      page.add("    \(TextWidth.padded(column.name, to: 11)) \(text)")
    }
    for ground in button.grounds {
      page.add(reason: GroundWords.sentence(ground), ground.claim, width: width)
    }
    page.add()
  }

  private func add(hidden: [HiddenAction], to page: inout PrintedPage, _ width: Int) {
    guard !hidden.isEmpty else { return }
    guard explain else {
      let count = CountWords.count(hidden.count, "action has", "actions have")
      page.add()
      page.add(.faint("\(count) no button here; --explain says why."))
      return
    }
    page.add(.strong("Not shown"))
    page.add()
    for action in hidden {
      page.add(.plain("– \(action.label)"), .faint("  \(action.action.name) of \(action.solution)"))
      page.add(reason: HiddenWords.sentence(action.reason), action.reason.claim, width: width)
      page.add()
    }
  }
}

extension PrintedPage {
  /// Adds a reason after its basis, with its sources below.
  fileprivate mutating func add(reason: String, _ claim: ProductClaim, width: Int) {
    let indent = String(repeating: " ", count: 16)
    let basis = "    \(claim.claim.basis.rawValue)"
    for (index, line) in TextWrap.lines(reason, width: width - indent.count).enumerated() {
      if index == 0 {
        add(.faint(basis), .plain(indent.dropFirst(basis.count) + line))
      } else {
        add(indent + line)
      }
    }
    add(sourcesOf: claim, width: width, indent: 16)
  }
}

// MARK: - JSON

extension ButtonsCommand {
  private func document(_ desk: DeskSetup, _ bar: ButtonBar) -> JSONValue {
    [
      "schema": "agent-console.buttons/1",
      "organization": .text(desk.state.organization.name),
      "chatWidget": .text(desk.chatWidget.name),
      "language": .text(desk.state.desk.language.label),
      "buttons": .list(bar.buttons.enumerated().map { document($0.element, position: $0.offset + 1) }),
      "hidden": .list(bar.hidden.map(document)),
    ]
  }

  private func document(_ button: Button, position: Int) -> JSONValue {
    var members: [(String, JSONValue)] = [("position", .integer(position))]
    members += ButtonColumn.all.map { ($0.key, $0.json(of: button)) }
    members += [
      ("locale", JSONValue(button.locale?.locale.label)), ("solution", .text(button.solution)),
      ("iconFile", button.hasIconFile.map(JSONValue.flag) ?? .null),
    ]
    if explain {
      let grounds = button.grounds.map { ground in
        JSONValue.object(
          JSONObject([("reason", .text(GroundWords.sentence(ground)))] + ground.claim.members))
      }
      members.append(("grounds", .list(grounds)))
    }
    return .object(JSONObject(members))
  }

  private func document(_ action: HiddenAction) -> JSONValue {
    .object(
      JSONObject(
        [
          ("action", .text(action.action.name)), ("rule", .text(action.reason.rule)),
          ("reason", .text(HiddenWords.sentence(action.reason))), ("label", .text(action.label)),
          ("slashCommand", JSONValue(action.slashCommand)), ("solution", .text(action.solution)),
        ] + action.reason.claim.members))
  }
}
