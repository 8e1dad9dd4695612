import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("A conversation from ringing to closed, with a co-browse session in between")
struct ConversationLifeTests {
  /// Mia Wong rings while Noah Park is being served.
  private let mia = ConversationNumber(1)

  @Test("It can be handled by keyboard only", arguments: Size.pictured)
  func itCanBeHandledByKeyboardOnly(size: Size) throws {
    var screen = try Screen("contoso", size)
    #expect(screen.console.state.conversation(mia)?.status.rings == true)
    try screen.press("<M-a>")
    #expect(screen.focused?.number == mia)
    try screen.press("Let us look together.<Enter>/cb<Enter>")
    #expect(screen.said(in: 1).last == "agent: Let us look together.")
    #expect(screen.session(of: .coBrowse) == .requested)
    try screen.press("<2s><M-c>")
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    #expect(screen.shows("Co-browse: Connected"))
    try screen.press("<42s>")
    #expect(screen.shows("0:42"))
    try screen.press("<M-e>")
    #expect(screen.session(of: .coBrowse) == .ended(.secondaryChannelClosed))
    try screen.press("<M-x>")
    #expect(screen.focused?.status.isInWrapUp == true)
    try screen.press("<M-x>")
    #expect(screen.console.state.conversation(mia)?.status == .closed)
    try screen.press("<C-q>")
    #expect(screen.effects == [.quit])
  }

  @Test("It can be handled by mouse only", arguments: Size.pictured)
  func itCanBeHandledByMouseOnly(size: Size) throws {
    var screen = try Screen("contoso", size)
    if screen.console.frame().hits.contains(where: { $0.target == .command(.session(.accept(mia))) }),
      screen.shows("[Accept]")
    {
      let accept = try #require(
        screen.console.frame().hits.last { $0.target == .command(.session(.accept(mia))) })
      screen.handle(.pointer(PointerEvent(.press, at: Point(x: accept.area.x, y: accept.area.y))))
    } else {
      // If there is no room for the list, its marker opens it.
      try screen.click(" ^O")
      try screen.click("Accept Mia Wong")
    }
    #expect(screen.focused?.number == mia)
    try screen.click("Co-browse ")
    #expect(screen.session(of: .coBrowse) == .requested)
    try screen.click("[Invite]")
    try screen.click("[Esc Cancel]")
    try screen.click("Connect]")
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    // Quitting asks first and can be cancelled.
    try screen.click("^Q Quit")
    try screen.click("[n No]")
    #expect(screen.effects == [])
    let end = try #require(
      screen.console.frame().hits.last { $0.target == .command(.provider(.report(.ended))) })
    screen.handle(.pointer(PointerEvent(.press, at: Point(x: end.area.x + 1, y: end.area.y))))
    #expect(screen.session(of: .coBrowse) == .ended(.secondaryChannelClosed))
    try clickEnding(.session(.end), on: &screen)
    #expect(screen.focused?.status.isInWrapUp == true)
    try clickEnding(.session(.close), on: &screen)
    #expect(screen.console.state.conversation(mia)?.status == .closed)
    try screen.click("^Q Quit")
    #expect(screen.effects == [.quit])
  }

  private func clickEnding(_ command: Command, on screen: inout Screen) throws {
    let hit = try #require(screen.console.frame().hits.first { $0.target == .command(command) })
    screen.handle(.pointer(PointerEvent(.press, at: Point(x: hit.area.x + 1, y: hit.area.y))))
  }

  @Test("At 80x24 a newcomer can see the next step at each stage")
  func theNextStepIsVisible() throws {
    var screen = try Screen()
    #expect(screen.shows("F2 Co-browse"))
    try screen.press("<F2>")
    #expect(screen.shows("[Connect]") && screen.shows("[End session]"))
    #expect(screen.footer.contains("Alt-C Connect"))
    try screen.press("<M-c>")
    #expect(screen.footer.contains("Alt-E End session"))
    #expect(screen.footer.contains("Alt-X End chat"))
    try screen.press("<M-e>")
    #expect(screen.footer.contains("Alt-X End chat"))
    try screen.press("<M-x>")
    #expect(screen.shows("Wrap-up: Alt-X closes the session."))
    #expect(screen.footer.contains("Alt-X Close session"))
  }

  @Test("A right click and a middle click do nothing")
  func onlyTheLeftButtonClicks() throws {
    var screen = try Screen()
    let end = try #require(screen.place(of: "[End chat]"))
    for button in [PointerEvent.Button.right, .middle] {
      screen.handle(.pointer(PointerEvent(.press, button: button, at: end)))
    }
    #expect(screen.focused?.status == .active)
  }

  @Test("With nobody at the desk the screen says what to do", arguments: Size.pictured)
  func anEmptyDeskSaysHowToGoOn(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<M-x><M-x>")
    #expect(screen.console.state.focus == nil)
    #expect(screen.shows("Alt-A"))
    #expect(FrameProblems.of(screen.console) == [])
    try screen.press("<M-a>")
    #expect(screen.focused?.number == mia)
  }
}
