import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The customer's side")
struct CustomerSideTests {
  /// The column in which the customer's side is, at 80x24 without its border.
  private func side(of screen: Screen) throws -> [String] {
    let layout = try #require(Layout(screen.console.size, screen.console.view))
    let area = layout.customer
    return screen.rows[area.y..<area.maxY].map { row in
      String(Array(row).dropFirst(area.x).prefix(area.width))
    }
  }

  @Test("One key shows what the customer sees, for every conversation until the key hides it")
  func shows() throws {
    var screen = try Screen()
    #expect(!screen.shows("Customer's side"))
    try screen.press("<M-v>")
    #expect(screen.shows("Customer's side invented"))
    #expect(screen.shows("In a chat with Ana Ruiz"))
    #expect(try side(of: screen).contains { $0.contains("You") && $0.contains("Hi, the refund") })
    try screen.press("Let me look<Enter>")
    #expect(try side(of: screen).contains { $0.contains("Ana") && $0.contains("Let me look") })
    try screen.press("<M-a>")
    #expect(screen.focused?.customer.name == "Mia Wong")
    #expect(screen.shows("Customer's side"))
    try screen.press("<M-v>")
    #expect(!screen.shows("Customer's side"))
  }

  @Test("What only the agent reads is not on the customer's side")
  func audience() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<M-v><C-p>is cut off<Enter>")
    let message = "The customer lost the connection"
    #expect(screen.shows(message))
    #expect(try !side(of: screen).contains { $0.contains("lost the") })
    #expect(screen.shows("Connection lost; the chat waits until"))
  }

  @Test("Each state of the chat has its words for the customer")
  func places() throws {
    func side(_ screen: Screen, _ number: Int) throws -> CustomerSide.Place {
      let conversation = try #require(screen.console.state.conversation(ConversationNumber(number)))
      return CustomerSide(conversation: conversation, agent: "Ana Ruiz").place
    }
    var screen = try Screen()
    #expect(try side(screen, 0) == .chats(with: "Ana Ruiz"))
    #expect(try side(screen, 1) == .waits)
    screen.receive(.customer(.isCutOff(ConversationNumber(0))))
    guard case .cutOff = try side(screen, 0) else {
      Issue.record("not cut off")
      return
    }
    screen.receive(.customer(.comesBack(ConversationNumber(0))))
    #expect(try side(screen, 0) == .chats(with: "Ana Ruiz"))
    try screen.press("<M-x>")
    #expect(try side(screen, 0) == .ended)
  }

  @Test("A person speaks as the customer in front: by a key, by the control, or by typing in the pane")
  func speaks() throws {
    var screen = try Screen()
    try screen.press("<M-s>Is anybody there?<Enter>")
    #expect(screen.said().contains("customer: Is anybody there?"))
    try screen.press("<M-v>")
    try screen.click("[Say…]")
    #expect(screen.shows("Noah Park says"))
    try screen.press("Hello<Enter>")
    #expect(screen.said().contains("customer: Hello"))
    screen.console.view.pane = .customerSide
    try screen.press("Thanks<Enter>")
    #expect(screen.said().contains("customer: Thanks"))
    #expect(screen.draft == "")
    try screen.press("<Enter>Bye<Enter>")
    #expect(screen.said().contains("customer: Bye"))
  }

  @Test("In a chat that has ended nothing can be said as the customer, and the screen says why")
  func ended() throws {
    var screen = try Screen()
    try screen.press("<M-x><M-v><M-s>")
    #expect(screen.console.view.overlay == nil)
    #expect(screen.console.view.note?.role == .refusal)
    #expect(screen.shows("The chat has ended"))
    #expect(!screen.shows("[Say…]"))
  }

  @Test("The customer answers an invitation with the controls of the pane")
  func answers() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-v>")
    #expect(!screen.shows("[Accept] [Decline]"))
    try screen.click("[Start session]")
    #expect(screen.shows("[Accept] [Decline]"))
    screen.console.view.pane = .customerSide
    try screen.press("<Right><Enter>")
    #expect(screen.focused?.frontTab?.page?.invitation == .accepted)
    #expect(screen.focused?.customer.name == "Noah Park")
  }

  @Test("Enter once too often does nothing more: neither the customer nor the session goes")
  func onceTooOften() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter><M-v>")
    try screen.click("[Start session]")
    screen.console.view.pane = .customerSide
    try screen.press("<Right><Enter>")
    #expect(screen.focused?.frontTab?.page?.invitation == .accepted)
    // The mark is on [Say…], which only asks.
    try screen.press("<Enter>")
    #expect(screen.shows("Noah Park says"))
    try screen.press("<Esc>")
    #expect(screen.focused?.presence.isHere == true)
    screen.console.view.pane = .appTab
    let controls = Scene(screen.console).appTabControls.map(\.command)
    let control = try #require(controls.firstIndex(of: .provider(.report(.connected))))
    screen.console.view.chosenControl = control
    try screen.press("<Enter><Enter>")
    #expect(screen.focused?.sessions.last?.isConnected == true)
  }

  @Test("Without room for both it takes the place of the app tab, which returns while it has the focus")
  func place() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-v>")
    #expect(!screen.shows("conversationId"))
    try screen.click("[App tab]")
    #expect(screen.console.view.pane == .appTab)
    #expect(screen.shows("conversationId"))
    #expect(!screen.shows("Customer's side"))
    try screen.press("<Esc>")
    #expect(screen.shows("Customer's side"))
    screen.console.size = .wide
    #expect(screen.shows("Customer's side") && screen.shows("conversationId"))
    // It comes into view where the app tab has the focus, too.
    var other = try Screen()
    try other.press("/cb<Enter>")
    other.console.view.pane = .appTab
    try other.press("<M-v>")
    #expect(other.console.view.pane == .customerSide)
    try other.press("<M-v>")
    #expect(other.console.view.pane == .chatBox)
  }

  @Test("Tab leads to it only while it is shown")
  func focus() throws {
    var screen = try Screen()
    func panes() throws -> Set<Pane> {
      var panes: Set<Pane> = []
      for _ in Pane.allCases {
        try screen.press("<Tab>")
        panes.insert(screen.console.view.pane)
      }
      return panes
    }
    #expect(try !panes().contains(.customerSide))
    try screen.press("<M-v>")
    #expect(try panes().contains(.customerSide))
    #expect(try Screen().console.refusal(of: .view(.focus(.customerSide))) == .customerIsHidden)
  }

  @Test("Its messages scroll by themselves")
  func scrolls() throws {
    var screen = try Screen()
    for number in 1...20 { screen.receive(.customer(.says(ConversationNumber(0), "Message \(number)"))) }
    try screen.press("<M-v>")
    screen.console.view.pane = .customerSide
    #expect(try side(of: screen).contains { $0.contains("Message 20") })
    try screen.press("<Home>")
    #expect(try side(of: screen).contains { $0.contains("Hi, the refund") })
    #expect(try !side(of: screen).contains { $0.contains("Message 20") })
    try screen.press("<End>")
    #expect(try side(of: screen).contains { $0.contains("Message 20") })
  }

  @Test("Its picture while an invitation is open", arguments: [Size.terminal, .wide, .narrow])
  func picture(size: Size) throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter>")
    try screen.click("[Start session]")
    screen.console.size = size
    screen.console.view.pane = .chatBox
    try screen.press("<M-v>")
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "customer-\(size.width)x\(size.height)").expect(screen.rows)
  }
}
