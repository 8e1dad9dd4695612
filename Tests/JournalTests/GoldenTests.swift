import Foundation
import Organizations
import Records
import Simulation
import Testing

@testable import Journal

/// One small journal, byte for byte: the format changes only on purpose, and then with its version.
@Suite struct GoldenTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/small.journal")

  /// A customer arrives, is accepted and is told something; the agent goes back and says something else; a command
  /// is refused; somebody else rings and is missed.
  private var text: String {
    var organization = Organization(name: "shop", solutions: [Samples.solution])
    organization.agents = [Agent(name: "Ana Ruiz")]
    organization.chatWidgets = [ChatWidget(name: "Web")]
    var run = Run(from: State(organization))
    var writer = JournalWriter(program: "1.0")
    run.receive(.customer(.arrives(Customer(name: "Noah", says: ["Hi"]), widget: 0, speaks: false)))
    run.receive(.agent(.accepts(Samples.noah)), at: run.state.now + .seconds(2))
    let before = run
    run.receive(.agent(.types(Samples.noah, "Helo")), at: run.state.now + .seconds(5))
    var lines = writer.lines(of: run)
    run = before
    run.receive(.agent(.types(Samples.noah, "Hello, “Noah”")), at: run.state.now + .seconds(7))
    lines += writer.lines(of: run)
    run.receive(.agent(.types(Samples.noah, "/cb now")))
    run.receive(.customer(.arrives(Customer(name: "Mia"), widget: 0, speaks: true)))
    lines += writer.lines(of: run)
    run.advance(to: run.state.now + .minutes(3))
    return (lines + writer.lines(of: run) + writer.end(run)).joined()
  }

  @Test("The small journal is as it was") func small() throws {
    if ProcessInfo.processInfo.environment["UPDATE_FRAMES"] != nil {
      try Data(text.utf8).write(to: Self.file)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }

  @Test("The small journal is read and runs as recorded") func reads() throws {
    let bytes = [UInt8](try Data(contentsOf: Self.file))
    let recorded = try #require(JournalReader.read(file: "small.journal", bytes).value?.last)
    #expect(recorded.inputs.count == 5)
    #expect(Replay(recorded).divergence == nil)
  }
}
