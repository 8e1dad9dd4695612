import Foundation
import Notations
import Testing

@Suite("journal show, journal scenario and diff of journals")
struct JournalReadingTests {
  private let journal = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../JournalTests/Goldens/small.journal").standardizedFileURL.path

  @Test("The table has the facts that the filters choose")
  func table() throws {
    let all = try Program.run("journal", "show", journal)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("Time "))
    #expect(all.output.contains("starts a chat through Web"))
    let some = try Program.json("journal", "show", journal, "--fact", "conversationArrived", "--json")
    #expect(some["schema"] == "agent-console.journal-show/1")
    guard case .list(let facts)? = some["facts"] else { return }
    #expect(facts.map { $0["fact"] } == ["conversationArrived", "conversationArrived"])
    let unknown = try Program.run("journal", "show", journal, "--fact", "conversationArived")
    #expect(unknown.status == 5)
    #expect(unknown.errors.contains("did you mean `conversationArrived`?"))
  }

  @Test("The diagram is Mermaid's")
  func diagram() throws {
    let diagram = try Program.run("journal", "show", journal, "--diagram")
    #expect(diagram.status == 0)
    #expect(diagram.output.hasPrefix("sequenceDiagram\n"))
    #expect(diagram.output.contains("  customer->>services: "))
    #expect(try Program.run("journal", "show", journal, "--diagram", "--json").status == 64)
  }

  @Test("The scenario is a feature file, and says if its organization cannot be read")
  func scenario() throws {
    let scenario = try Program.run("journal", "scenario", journal)
    #expect(scenario.status == 0)
    #expect(scenario.output.contains("    Given the org \"shop\"\n"))
    #expect(scenario.errors.contains("no organization \"shop\" can be read"))
  }

  @Test("Two journals are compared by what happened in them")
  func difference() throws {
    let equal = try Program.run("diff", journal, journal)
    #expect(equal.status == 0)
    #expect(equal.output == "no difference\n")
    let text = try String(contentsOfFile: journal, encoding: .utf8)
    let header = try #require(text.split(separator: "\n").first)
    let folder = try ScratchFolder(["short.journal": header + "\n"])
    let different = try Program.run("diff", journal, "\(folder.path)/short.journal")
    #expect(different.status == 1)
    #expect(different.output.hasPrefix("− "))
  }

  @Test("A file that is no journal is refused")
  func noJournal() throws {
    let folder = try ScratchFolder(["a.journal": "hello\n"])
    for path in ["\(folder.path)/a.journal", "\(folder.path)/b.journal"] {
      let result = try Program.run("journal", "show", path)
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors.contains("error"))
    }
  }
}
