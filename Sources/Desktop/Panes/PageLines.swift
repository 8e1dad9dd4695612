import Cells
import Organizations
import Records
import Simulation
import Wording

/// The content of an app tab line by line: what its page was sent, or the summary of the conversation.
struct PageLines {
  private(set) var lines: [StyledLine] = []
  private let real: RealPage?
  private let clockOffset: Span
  private let width: Int

  /// - Parameters:
  ///   - real: what is known of the page in the browser; nil if the app is simulated.
  ///   - clockOffset: the wall clock's offset from UTC.
  init(
    _ conversation: Conversation, _ tab: AppTab, in organization: Organization, real: RealPage?,
    clockOffset: Span, width: Int
  ) {
    (self.real, self.clockOffset, self.width) = (real, clockOffset, width)
    if let page = tab.page {
      addPage(page, of: conversation)
    } else {
      addSummary(of: conversation, in: organization)
    }
  }

  /// Adds a line; text that is too long continues on the next one, so that nothing is cut off without a sign.
  private mutating func add(_ text: String, _ role: Role = .text) {
    lines += TextWrap.lines(text, width: width).map { StyledLine($0, role) }
  }

  /// Adds a label before its text, or above it if the text is too long.
  private mutating func add(_ label: String, _ text: String) {
    if TextWidth.of(label) + 1 + TextWidth.of(text) <= width {
      lines.append(StyledLine(lead: label, .label, VisibleText.of(text), .text))
    } else {
      add(label, .label)
      add(text)
    }
  }

  private mutating func addPage(_ page: Page, of conversation: Conversation) {
    lines += page.modes.compactMap(conversation.session).map { $0.pageLine }
    if real == nil, let connects = page.connects {
      add(SelfConnectingWords.line(at: connects, clockOffset: clockOffset), .pending)
    }
    addLesson(page, of: conversation)
    let loaded = "Loaded \(CountWords.count(page.loads, "time", "times"))"
    if let real {
      add(real.place, .good)
      add(real.activity)
      if let reach = real.reach { add(reach, .warning) }
      add(loaded, .faint)
    } else {
      add(loaded, .faint)
      add(page.invitation)
    }
    if page.hasFile == false { add("The web resource's file is missing.", .warning) }
    if let caution = AddressWords.notSimulated(page.address) { add(caution, .warning) }
    add("Template", page.templateName)
    if let url = page.address.url { add("URL as sent", url) }
    if let slugs = AddressWords.unfilledSlugs(page) { add(slugs, .warning) }
    for caution in AddressWords.cautions(page.address) { add(caution, .warning) }
    // Decoded it stands above, and encoded in the URL.
    if page.address.url == nil, let data = page.address.conversationData { add("data", data.encoded) }
  }

  /// Adds what the page is opened to learn: the conversation's id, and the JSON that carries it.
  private mutating func addLesson(_ page: Page, of conversation: Conversation) {
    let data = page.address.conversationData
    add(data == nil ? "conversationId · not sent to this page" : "conversationId", .label)
    add(conversation.id.description, .heading)
    if let data {
      add("data, decoded as JSON", .label)
      for line in data.json.pretty.split(separator: "\n") { addJSON(String(line)) }
    }
    let other = page.address.otherParameters.map { "\($0.name)=\($0.value)" }
    if !other.isEmpty { add("also sent", other.joined(separator: " ")) }
  }

  /// Adds where the app's invitation stands, once there is something to say.
  private mutating func add(_ invitation: InvitationStatus) {
    switch invitation {
    case .ready: break
    case .signedOut: add("Signed out of the provider", .warning)
    case .invited(let open):
      let until = open.expires.map { " until \(ConversationWords.time($0, clockOffset: clockOffset))" } ?? ""
      add("Invitation: Invited\(until)", .pending)
    case .accepted, .declined, .expired: add("Invitation: \(invitation.word.rawValue)")
    }
  }

  /// Adds a line of JSON.
  ///
  /// Its continuation lines are indented further, if there is room.
  private mutating func addJSON(_ line: String) {
    let indent = line.prefix { $0 == " " }.count + 2
    for (index, text) in wrapped(line).enumerated() {
      let isDeeper = index > 0 && TextWidth.of(text) + indent <= width
      lines.append(
        StyledLine(isDeeper ? String(repeating: " ", count: indent) + text : text, .text))
    }
  }

  /// The lines of a text, broken at a hyphen of a GUID if there is no room for all of it.
  private func wrapped(_ text: String) -> [String] {
    TextWrap.lines(text, width: width).reduce(into: []) { lines, line in
      guard let last = lines.last, last.hasSuffix("-") == false, let cut = last.lastIndex(of: "-"),
        last.contains("\""), !line.contains(" ")
      else {
        lines.append(line)
        return
      }
      let start = last.index(after: cut)
      lines[lines.count - 1] = String(last[..<start])
      lines.append(last[start...] + line)
    }
  }

  private mutating func addSummary(of conversation: Conversation, in organization: Organization) {
    add(conversation.customer.name, .heading)
    add("Conversation: \(conversation.status.label)")
    if organization.chatWidgets.indices.contains(conversation.widget) {
      let widget = organization.chatWidgets[conversation.widget]
      add("Chat widget: \(widget.name)")
      for mode in RemoteAssistanceMode.allCases {
        let option = widget[mode]
        let text = option.isEnabled ? option.provider ?? OptionWords.withoutProvider : "off"
        add("\(mode.label): \(text)")
      }
    }
    add("conversationId", .label)
    add(conversation.id.description)
    lines += conversation.sessions.map { $0.pageLine }
    guard conversation.status.isActive else { return }
    add("")
    add("Select a button above the conversation, or type its slash command: its app tab opens here.", .faint)
  }
}
