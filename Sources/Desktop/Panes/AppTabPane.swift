import Cells
import Records
import Simulation
import Wording

/// One line of an app tab's page as it is drawn.
struct PageLine: Hashable {
  /// What the text is, before it in the same line.
  var label = ""
  let text: String
  let role: Role
}

extension Console {
  /// The app tab area: the tabs on the border, the page of the one in front, the provider's controls below.
  func paintAppTab(_ frame: inout Frame, _ layout: Layout) {
    if layout.kind != .single { paintTabTitles(&frame, layout) }
    var area = layout.appTab
    guard !area.isEmpty, let focused = state.focused, let tab = focused.frontTab else { return }
    frame.makeClickable(area, .pane(.appTab))
    if layout.kind == .single {
      paintTabRow(focused, &frame, Rect(x: area.x + 1, y: area.y, width: area.width - 1, height: 1))
      area = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    }
    let fixed = fixedRows(of: tab, in: area)
    let body = Rect(x: area.x, y: area.y, width: area.width, height: area.height - fixed)
    paint(bodyLines(of: focused, tab, width: area.width - 2), &frame, body)
    guard let page = tab.page else { return }
    paintSeparator(&frame, area, body.maxY)
    var y = body.maxY + 1
    if fixed == 4 {
      let other = page.address.otherParameters.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      let label = other.isEmpty ? "conversationId" : "conversationId · also sent: \(other)"
      frame.putTruncated(label, area.x + 1, y, limit: area.width - 2, .label)
      y += 1
    }
    if fixed >= 3 {
      frame.put(focused.id.description, area.x + 1, y, limit: area.width - 1, .heading)
      y += 1
    }
    paintControls(&frame, Rect(x: area.x + 1, y: y, width: area.width - 1, height: 1))
  }

  private func paint(_ lines: [PageLine], _ frame: inout Frame, _ area: Rect) {
    let top = min(view.pageScroll, max(0, lines.count - area.height))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let used = line.label.isEmpty ? 0 : TextWidth.of(line.label) + 1
      frame.put(line.label, area.x + 1, area.y + row, limit: area.width - 1, .label)
      frame.put(line.text, area.x + 1 + used, area.y + row, limit: area.width - 1 - used, line.role)
    }
    if lines.count - top > area.height, area.height > 0 {
      frame.put("↓", area.maxX - 1, area.maxY - 1, limit: 1, .pending, .command(.scrollPage(.down)))
    }
    if top > 0 { frame.put("↑", area.maxX - 1, area.y, limit: 1, .pending, .command(.scrollPage(.up))) }
  }

  /// The rows below a page that keep their place, whatever is scrolled above them: the id and the controls.
  private func fixedRows(of tab: AppTab, in area: Rect) -> Int {
    tab.page == nil ? 0 : area.height >= 9 ? 4 : area.height >= 6 ? 3 : 2
  }

  private func bodyLines(of conversation: Conversation, _ tab: AppTab, width: Int) -> [PageLine] {
    let lines =
      tab.page.map { pageLines(of: conversation, tab, $0, width: width) }
      ?? summaryLines(of: conversation, width: width)
    // What is too long goes on in the next line; nothing is cut where there is no sign of it.
    return lines.flatMap { line in
      line.label.isEmpty
        ? TextWrap.lines(line.text, width: width).map { PageLine(text: $0, role: line.role) } : [line]
    }
  }

  /// How far the tab in front can be scrolled.
  var pageScrollLimit: Int {
    guard let focused = state.focused, let tab = focused.frontTab, let layout = Layout(size, pane: .appTab)
    else { return 0 }
    let area = layout.appTab
    let rows = area.height - fixedRows(of: tab, in: area) - (layout.kind == .single ? 1 : 0)
    return max(0, bodyLines(of: focused, tab, width: area.width - 2).count - rows)
  }

  // MARK: Tabs

  private func paintTabTitles(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.appTab
    guard let focused = state.focused else {
      title("App tabs", of: .appTab, area.x + 1, layout.titleRow, area.width - 2, &frame)
      return
    }
    paintTabRow(focused, &frame, Rect(x: area.x + 1, y: layout.titleRow, width: area.width - 2, height: 1))
  }

  /// The tabs side by side, scrolled so that the one in front is among them.
  private func paintTabRow(_ conversation: Conversation, _ frame: inout Frame, _ area: Rect) {
    let tabs = conversation.tabs
    let titles = tabs.map { TextWidth.truncated($0.title, to: max(8, min(24, area.width - 14))) }
    func width(_ place: Int) -> Int { TextWidth.of(titles[place]) + 2 + (tabs[place].page == nil ? 0 : 2) }
    let front = tabs.firstIndex { $0.number == conversation.front } ?? 0
    var first = 0
    while first < front, (first...front).reduce(first == 0 ? 0 : 3, { $0 + width($1) + 1 }) > area.width {
      first += 1
    }
    var x = area.x
    if first > 0 { x += frame.put("‹\(first) ", x, area.y, limit: 3, .pending, .command(.previousTab)) }
    for place in first..<tabs.count {
      let isLast = place == tabs.count - 1
      guard x + width(place) <= area.maxX - (isLast ? 0 : 4) || place == front else {
        frame.put("\(tabs.count - place)›", x, area.y, limit: area.maxX - x, .pending, .command(.nextTab))
        return
      }
      let isInFront = place == front
      let hasFocus = isInFront && view.pane == .appTab && view.overlay == nil
      let role: Role = hasFocus ? .focusedTitle : isInFront ? .title : .faint
      let lead = hasFocus ? "▸" : isInFront ? "•" : " "
      x += frame.put(
        "\(lead)\(titles[place]) ", x, area.y, limit: area.maxX - x, role,
        .command(.openTab(tabs[place].number)))
      if let page = tabs[place].page, page.canClose {
        x += frame.put("× ", x, area.y, limit: area.maxX - x, role, .command(.closeTab(tabs[place].number)))
      }
      if !isLast { x += frame.put("│", x, area.y, limit: 1, .border) }
    }
  }

  // MARK: The page

  /// What a page was sent, one thing under the other.
  private func pageLines(of conversation: Conversation, _ tab: AppTab, _ page: Page, width: Int) -> [PageLine]
  {
    var lines: [PageLine] = []
    func section(_ label: String, _ text: String) {
      if TextWidth.of(label) + 1 + TextWidth.of(text) <= width {
        lines.append(PageLine(label: label, text: VisibleText.of(text), role: .text))
        return
      }
      lines.append(PageLine(text: label, role: .label))
      lines += TextWrap.lines(text, width: width).map { PageLine(text: $0, role: .text) }
    }
    for mode in page.modes {
      guard let session = conversation.session(of: mode) else { continue }
      lines.append(sessionLine(session))
    }
    var state = "Loaded \(CountWords.count(page.loads, "time", "times"))"
    if page.connects != nil { state += "; the simulated app will connect" }
    lines.append(PageLine(text: state, role: .faint))
    if page.hasFile == false {
      lines.append(PageLine(text: "The web resource's file is not there.", role: .warning))
    }
    switch page.address.target {
    case .notSimulated(let type):
      lines.append(PageLine(text: "\(type.label) pages are not simulated.", role: .warning))
    case .webResource, .thirdPartyWebsite: break
    }
    section("Template", page.templateName)
    section("URL as sent", page.address.url)
    section("data", page.address.encodedData)
    section("data, decoded", page.address.data.compact)
    lines.append(PageLine(text: "JSON", role: .label))
    for line in page.address.data.pretty.split(separator: "\n") {
      lines += hanging(String(line), width: width).map { PageLine(text: $0, role: .text) }
    }
    return lines
  }

  /// A line of JSON whose further lines stand deeper than its first, where there is room for that.
  private func hanging(_ line: String, width: Int) -> [String] {
    let indent = line.prefix { $0 == " " }.count + 2
    let lines = TextWrap.lines(line, width: width)
    return lines.enumerated().map { place, text in
      let isDeeper = place > 0 && TextWidth.of(text) + indent <= width
      return isDeeper ? String(repeating: " ", count: indent) + text : text
    }
  }

  private func sessionLine(_ session: SecondarySession) -> PageLine {
    let role: Role =
      switch session.status {
      case .requested: .pending
      case .connected(let isLeaked): isLeaked ? .warning : .good
      case .ended, .cancelled: .faint
      }
    return PageLine(text: "\(session.mode.label): \(ConversationWords.status(session.status))", role: role)
  }

  private func summaryLines(of conversation: Conversation, width: Int) -> [PageLine] {
    var lines = [
      PageLine(text: conversation.customer.name, role: .heading),
      PageLine(text: "Conversation: \(conversation.status.label)", role: .text),
    ]
    if state.organization.chatWidgets.indices.contains(conversation.widget) {
      let widget = state.organization.chatWidgets[conversation.widget]
      lines.append(PageLine(text: "Chat widget: \(widget.name)", role: .text))
      for mode in RemoteAssistanceMode.allCases {
        let option = widget[mode]
        let text = option.isEnabled ? option.provider ?? OptionWords.withoutProvider : "off"
        lines.append(PageLine(text: "\(mode.label): \(text)", role: .text))
      }
    }
    lines.append(PageLine(text: "conversationId", role: .label))
    lines.append(PageLine(text: conversation.id.description, role: .text))
    for session in conversation.sessions { lines.append(sessionLine(session)) }
    lines.append(PageLine(text: "", role: .text))
    lines += TextWrap.lines(
      "Select a button above the conversation, or type its slash command: its app tab opens here.",
      width: width
    ).map { PageLine(text: $0, role: .faint) }
    return lines
  }

  // MARK: Controls

  private func paintControls(_ frame: inout Frame, _ area: Rect) {
    var x = area.x
    for (place, control) in AppTabControl.allCases.enumerated() {
      let isChosen = view.pane == .appTab && view.chosenControl == place && view.overlay == nil
      // In the blank before it, so that its brackets stay.
      if isChosen { frame.put("▸", x - 1, area.y, limit: 1, .selected) }
      x += frame.put(
        "[\(control.label)]", x, area.y, limit: area.maxX - x, isChosen ? .selected : .button,
        .command(control.command))
      x += 1
    }
  }
}
