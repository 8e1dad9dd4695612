import Cells
import Records
import Simulation
import Testing

@testable import Desktop

/// The provider's controls and the chat box on the way from signing in to a customer who has joined.
@Suite("Invitations at the desk")
struct InvitationControlTests {
  /// Contoso, with apps that behave like this.
  private func screen(
    _ size: Size = .terminal, _ change: (inout InvitationBehaviour) -> Void = { _ in }
  ) throws -> Screen {
    var organization = try Screen.organization("contoso")
    for index in organization.solutions.indices {
      for template in organization.solutions[index].applicationTabTemplates {
        change(
          &organization.solutions[index].simulation[template.name, default: ProviderBehaviour()].invitation)
      }
    }
    return Screen(organization, size)
  }

  @Test("The controls lead from signing in to the customer's answer")
  func wholeWay() throws {
    var screen = try screen { $0.isSignedIn = false }
    try screen.press("/cb<Enter>")
    #expect(screen.shows("Signed out of the provider"))
    #expect(!screen.shows("[Invite]"))
    #expect(!screen.shows("[Start session]"))
    try screen.click("[Sign in]")
    #expect(!screen.shows("[Sign in]"))
    try screen.click("[Start session]")
    #expect(screen.shows("Invitation: Invited"))
    #expect(!screen.shows("[Start session]"))
    #expect(screen.said().last?.hasSuffix("Join the session with the code 4711.") == true)
    try screen.press("<C-p>accepts the invitation<Enter>")
    #expect(screen.shows("Invitation: Accepted"))
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("The box for an invitation says what can be typed, until something is")
  func placeholder() throws {
    var screen = try screen()
    try screen.press("/cb<Enter><M-i>")
    #expect(screen.shows("Type what the app sends, such as a link or a code"))
    try screen.press("4")
    #expect(!screen.shows("Type what the app sends"))
    try screen.press("<Esc><M-s>")
    #expect(screen.shows("Type a message, as the customer"))
  }

  @Test("After a refusal the next step is another session")
  func declined() throws {
    var screen = try screen()
    try screen.press("/cb<Enter>")
    try screen.click("[Start session]")
    try screen.press("<C-p>declines the invitation<Enter>")
    #expect(screen.shows("Invitation: Declined"))
    #expect(screen.shows("[Start session]"))
    #expect(screen.session(of: .coBrowse) == .requested)
  }

  @Test("An invitation for the send box stands in the chat box, after what the agent has typed")
  func sendBox() throws {
    var screen = try screen { $0.target = .sendBox }
    try screen.press("/cb<Enter>Please:")
    try screen.click("[Start session]")
    #expect(screen.draft == "Please: Join the session with the code 4711.")
    #expect(screen.said().count == 1)
    screen.console.view.pane = .chatBox
    try screen.press("<Enter>")
    #expect(screen.said().last == "agent: Please: Join the session with the code 4711.")
    #expect(screen.shows("Invitation: Invited"))
  }

  @Test("Controls that do not fit one row take two", arguments: Size.pictured)
  func rows(size: Size) throws {
    var screen = try screen(size)
    try screen.press("<F2>")
    #expect(FrameProblems.of(screen.console) == [])
    guard screen.shows("[Start session]") else { return }
    #expect(screen.shows("[Close tab]"))
  }
}
