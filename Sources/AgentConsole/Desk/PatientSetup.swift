import Cells
import Concurrency
import ConsoleLoop
import Desktop
import Storage
import Terminal

/// The setup of a desk beside the screen, which is taken before the desk is there if that takes long.
///
/// What is wrong with a small organization is printed before any screen is taken. With a large one the screen answers
/// at once, and what is wrong is printed when it has been given back.
struct PatientSetup {
  /// The organization's name as the user knows it.
  let name: String
  let keys: KeyTable
  let isASCIIOnly: Bool
  let theme: Theme
  /// Whether there is a terminal to show anything on.
  let hasTerminal: Bool

  /// A desk that is set up.
  struct Ready {
    let desk: DeskSetup
    /// The screen; nil if it has not been taken.
    let screen: TerminalScreen?
    /// What was typed before the desk was there.
    let typed: [ScreenEvent]
  }

  /// How the setup ended.
  enum Outcome {
    case ready(Ready)
    /// The user left before the desk was there.
    case left(exitCode: Int32)
  }

  /// How long the terminal stays as it is, in milliseconds.
  private static let blink: Int32 = 15

  /// Sets up the desk.
  ///
  /// - Throws: what the setup throws, after the screen has been given back.
  func run(
    _ setUp: @escaping @Sendable () throws -> DeskSetup, takingScreen: () throws -> TerminalScreen
  ) throws -> Outcome {
    // A thread would only cost time.
    if !hasTerminal || ReadingEffort.isLittle(name) {
      return .ready(Ready(desk: try setUp(), screen: nil, typed: []))
    }
    let work = SerialWork<Result<DeskSetup, any Error>>()
    work.start { Result { try setUp() } }
    if let result = work.waitForResult(milliseconds: Self.blink) {
      return .ready(Ready(desk: try result.get(), screen: nil, typed: []))
    }
    let screen = try takingScreen()
    var wait = OpeningWait(
      reading: name, on: screen, keys: keys, isASCIIOnly: isASCIIOnly, theme: theme, unsent: UnsentTextFile())
    switch wait.wait(for: { work.takeResults().first }, at: work.descriptor) {
    case .left(let exitCode): return .left(exitCode: exitCode)
    case .done(.failure(let error), let typed):
      wait.giveUp(keeping: typed)
      throw error
    case .done(.success(let desk), let typed):
      return .ready(Ready(desk: desk, screen: screen, typed: typed))
    }
  }
}
