import Cells
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The records panel")
struct RecordsPanelTests {
  private func panel(_ screen: Screen) throws -> RecordsPanel {
    guard case .records(let panel) = screen.console.view.overlay else {
      Issue.record("The records are not open.\n\(screen.text)")
      return RecordsPanel()
    }
    return panel
  }

  @Test("It lists all rows of every table")
  func everyRow() throws {
    var screen = try Screen("northwind", Size(width: 120, height: 60))
    try screen.press("<C-r>")
    for table in Table.allCases {
      #expect(try panel(screen).table == table)
      let count = screen.console.state.organization.rowCount(of: table)
      #expect(count > 0)
      for place in 0..<count {
        let row = try #require(screen.console.state.organization.row(of: table, at: place))
        if !row.row.name.isEmpty { #expect(screen.shows(row.row.name)) }
        try screen.press("<Down>")
      }
      #expect(try panel(screen).chosen == count - 1)
      try screen.press("<Right>")
    }
    #expect(try panel(screen).table == .provider)
  }

  @Test("A form shows every column of its table")
  func everyColumn() throws {
    let organization = try Screen.organization("contoso")
    func expectAll<Row: TableRow>(_ row: Row, _ form: RecordForm) {
      for column in Row.columns {
        #expect(form.lines.contains { $0.label == column.label }, "\(column.label)")
        #expect(form.lines.contains { $0.trailing == column.logicalName }, "\(column.logicalName)")
      }
    }
    for table in Table.allCases {
      let row = try #require(organization.row(of: table, at: 0))
      for width in [30, 70, 104] {
        let form = try #require(RecordForm(of: row.reference, in: organization, width: width))
        expectAll(row.row, form)
      }
    }
  }

  @Test("A choice shows its label and number, and nothing is cut off")
  func valuesWhole() throws {
    for size in Size.pictured {
      var screen = try Screen("contoso", size)
      try screen.press("<C-r><Right><Down><Down><Enter>")
      var seen: Set<String> = []
      for _ in 0..<40 {
        seen.formUnion(screen.rows)
        try screen.press("<Down>")
      }
      let everything = seen.joined(separator: "\n")
      #expect(everything.contains("Send message (100000001)"))
      #expect(everything.contains("https://fabrikam.example/survey"))
      #expect(everything.contains("Active (0)"))
    }
  }

  @Test("Enter follows a link, and Backspace goes back")
  func links() throws {
    var screen = try Screen()
    try screen.press("<C-r><Right><Right><Right><Enter>")
    #expect(screen.shows("Fabrikam_cobrowse · channel capability"))
    try screen.press("<Down><Down><Enter>")
    #expect(screen.shows("Fabrikam · provider"))
    // The provider's capabilities are listed in its subgrid.
    #expect(screen.shows("Channel capabilities (2)"))
    try screen.press("<End><Enter>")
    #expect(screen.shows("Fabrikam_screensharing · channel capability"))
    try screen.click("→ FabrikamScreenShare")
    #expect(screen.shows("FabrikamScreenShare · conversation action"))
    #expect(screen.shows("Conversation action locales (2)"))
    try screen.press("<Backspace><Backspace><Backspace>")
    #expect(screen.shows("Fabrikam_cobrowse · channel capability"))
    #expect(try panel(screen).place == 2)
    try screen.press("<Backspace>")
    #expect(try panel(screen).trail.isEmpty)
    try screen.press("<Backspace>")
    #expect(try panel(screen).table == .channelCapability)
  }

  @Test("An action and the template that it opens link to each other")
  func templates() throws {
    var screen = try Screen()
    try screen.press("<C-r><Left><Enter>")
    #expect(screen.shows("Conversation actions that open it (1)"))
    try screen.press("<End><Enter>")
    #expect(screen.shows("FabrikamCobrowse · conversation action"))
    try screen.press("<End><Enter>")
    #expect(screen.shows("FabrikamCobrowseTab · application tab template"))
  }

  @Test("Tables, rows, links, back, the editor and closing work by mouse only")
  func byMouse() throws {
    var screen = try Screen("contoso", .withWholeFooter)
    try screen.click("^R Records")
    try screen.click("Channel capabilities 2")
    try screen.click("Fabrikam_screensharing")
    try screen.click("→ FabrikamScreenShare")
    #expect(screen.shows("FabrikamScreenShare · conversation action"))
    try screen.click("[◂ Back]")
    #expect(screen.shows("Fabrikam_screensharing · channel capability"))
    try screen.click("[Edit]")
    guard case .edit(let place)? = screen.effects.last else {
      Issue.record("Nothing is to be edited.")
      return
    }
    #expect(place.file.hasSuffix("solution.yaml"))
    try screen.wheel(.scrollDown, over: "Status")
    try screen.click("[×]")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("The editor opens at the chosen value, row or related row")
  func editor() throws {
    var screen = try Screen()
    let organization = screen.console.state.organization
    let action = try #require(organization.row(of: .conversationAction, at: 0))
    let origin = try #require(organization.origin(of: action))
    let parameter = try #require(origin.columns["eventParameter"])
    try screen.press("<C-r><Right><M-e><Enter>")
    #expect(screen.effects == [.edit(origin.row)])
    let form = try #require(
      RecordForm(of: action.reference, in: organization, width: screen.console.size.panelWidth - 6))
    for (place, entry) in form.entries.enumerated() {
      var pressed = screen
      try pressed.press(String(repeating: "<Down>", count: place) + "<M-e>")
      for line in form.lines[entry] { #expect(pressed.effects.last == line.place.map { .edit($0) }) }
    }
    #expect(form.lines.contains { $0.label == "Event Parameter" && $0.place == parameter })
    let locale = try #require(organization.rows(of: .conversationActionLocale, linkedTo: action).first)
    #expect(form.lines.contains { $0.place == organization.origin(of: locale)?.row })
    #expect(form.lines.contains { $0.destination == .file(origin.row) })
  }

  @Test(
    "A value of several lines is selected as one, with one mark before it", arguments: [Size.terminal, .wide])
  func severalLines(size: Size) throws {
    var organization = try Screen.organization("contoso")
    organization.solutions[0].applicationTabTemplates[0].description =
      "The agent's side of a co-browse session.\nIt shows the customer's page, and what the customer has hidden "
      + "from the agent stays hidden."
    var screen = Screen(organization, size)
    try screen.press("<C-r><Left><Enter>" + String(repeating: "<Down>", count: 6))
    #expect(screen.rows.count { $0.contains("▸") } == 1)
    #expect(screen.row(with: "▸")?.contains("Description") == true)
    // All of its lines are marked, and no other lines.
    let grid = screen.frame.grid
    let marked = (0..<size.height).filter { y in
      (0..<size.width).contains { grid[$0, y].style == Role.chosenRow.style }
    }
    #expect(marked.count > 1)
    #expect(marked == Array((marked.first ?? 0)...(marked.last ?? 0)))
    #expect(marked.contains { grid.text(row: $0).contains("hidden.") })
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "record-of-lines-\(size.width)x\(size.height)").expect(screen.rows)
    try screen.press("<Down>")
    #expect(screen.row(with: "▸")?.contains("Status") == true)
    try screen.click("hidden.")
    #expect(screen.row(with: "▸")?.contains("Description") == true)
  }

  @Test("A value longer than the screen can be scrolled through")
  func veryLong() throws {
    var organization = try Screen.organization("contoso")
    organization.solutions[0].applicationTabTemplates[0].description =
      (1...60).map { "line \($0)." }.joined(separator: "\n")
    for size in Size.pictured {
      var screen = Screen(organization, size)
      try screen.press("<C-r><Left><Enter>")
      var seen = ""
      for _ in 0..<30 {
        seen += screen.text
        try screen.press("<Down>")
      }
      for number in 1...60 { #expect(seen.contains("line \(number).")) }
    }
  }

  @Test("An open row whose solution is removed says so, and a broken link is reported")
  func gone() throws {
    var screen = try Screen()
    try screen.press("<C-r><Right><Enter>")
    screen.receive(.administrator(.uninstalls("FabrikamRemoteAssist")))
    #expect(screen.shows("This row is no longer installed."))
    try screen.press("<Enter><Down>e<Backspace>")
    #expect(screen.shows("No installed solution has one."))
    #expect(screen.effects == [])

    var organization = try Screen.organization("contoso")
    let provider = organization.solutions[0].providers.removeFirst()
    var other = Screen(organization)
    try other.press("<C-r><Right><Right><Right><Enter>")
    #expect(other.shows("\(provider.id.description.prefix(20))"))
    #expect(other.shows("not installed"))
    #expect(!other.shows("→ Fabrikam "))
  }

  @Test("Ten thousand actions scroll like any other list")
  func many() throws {
    var solution = Solution(uniqueName: "Many")
    solution.conversationActions = (0..<10_000).map { number in
      var action = ConversationAction(id: GUID(named: "\(number)", in: .agentConsoleSpace))
      action.name = "Action \(number)"
      return action
    }
    var screen = Screen(Organization(name: "many", solutions: [solution]))
    try screen.press("<C-r><Right><End>")
    #expect(screen.shows("Action 9999"))
    try screen.press("<Enter>")
    #expect(screen.shows("Action 9999 · conversation action"))
  }
}
