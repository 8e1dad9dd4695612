import Diagnostics
import Records
import Simulation
import Testing

@testable import Journal

/// What is not a journal is refused at its line, with the member and what was expected.
@Suite struct ReaderTests {
  private let header = JournalLine.header(JournalHeader(State(Samples.organization), program: "1.0")).text

  /// The faults of a journal with these lines after its header.
  private func faults(_ lines: String...) -> [JournalFault] {
    read(header + lines.map { $0 + "\n" }.joined()).diagnostics.compactMap { $0.fault.base as? JournalFault }
  }

  private func read(_ text: String) -> Reading<[RecordedRun]> {
    JournalReader.read(file: "j", Array(text.utf8))
  }

  private let accepts =
    #"{"input":"agentAccepts","sequence":1,"at":"2026-01-05T09:00:00.000Z","actor":"agent""#

  @Test("A file that is no journal is refused as a whole") func noJournal() {
    for text in ["", "# a feature\n", "Feature: x\n", "\0\0", accepts + ",\"conversation\":1}\n"] {
      #expect(read(text).diagnostics.map(\.rule) == ["journal-format"], "\(text)")
      #expect(read(text).diagnostics.first?.fault.base as? JournalFault == .headerMissing)
    }
  }

  @Test("Another version is refused") func version() {
    let text = header.split(separator: "journal/1").joined(separator: "journal/2")
    let found = read(text).diagnostics
    #expect(found.map(\.rule) == ["journal-version"])
    #expect(found.first?.fault.base as? JournalFault == .unknownSchema("agent-console.journal/2"))
  }

  @Test("A member that is missing, wrong or unknown is named") func members() {
    #expect(faults(accepts + "}") == [.memberMissing("conversation", expected: .ordinal)])
    #expect(faults(accepts + #","conversation":"1"}"#) == [.wrongType("conversation", expected: .ordinal)])
    #expect(
      faults(accepts + #","conversation":1,"conversatoin":2}"#) == [
        .unknownMember("conversatoin", nearest: "conversation")
      ])
    #expect(
      faults(#"{"input":"agentAcepts","sequence":1,"at":"2026-01-05T09:00:00.000Z","actor":"agent"}"#) == [
        .unknownWord(
          "input", value: "agentAcepts", known: InputName.allCases.map(\.rawValue), nearest: "agentAccepts")
      ])
    #expect(faults(#"{"imput":"agentAccepts"}"#) == [.unknownLine(first: "imput", nearest: "input")])
    #expect(faults("[]") == [.notObject])
  }

  @Test("A nested member is named by its path") func nestedMembers() {
    let arrives =
      #"{"input":"customerArrives","sequence":1,"at":"2026-01-05T09:00:00.000Z","actor":"customer""#
    #expect(
      faults(arrives + #","customer":{"name":"Noah","says":[],"sings":1},"widget":1,"speaks":true}"#) == [
        .unknownMember("customer.sings", nearest: nil)
      ])
  }

  @Test("The file of an organization that cannot be read is named, with its own message") func nestedFile() {
    let text = header.split(separator: "name: contoso").joined(separator: "nama: contoso")
    guard
      case .unreadableFile(let member, let diagnostic)? = read(text).diagnostics.first?.fault.base
        as? JournalFault
    else {
      Issue.record("\(read(text).diagnostics)")
      return
    }
    #expect(member == "organization.org.yaml")
    #expect(diagnostic.place.file == "org.yaml")
    #expect(diagnostic.place.line == 1)
  }

  @Test("Lines that were removed or repeated are noticed") func sequence() {
    let input = accepts + #","conversation":1}"#
    #expect(faults(input, input) == [.outOfSequence(expected: 2, found: 1)])
    #expect(faults(#"{"rewind":1,"facts":0}"#) == [.rewindsForward(inputs: 1, facts: 0)])
    #expect(faults(#"{"rewind":-1,"facts":0}"#) == [.rewindsForward(inputs: -1, facts: 0)])
  }

  @Test("A torn line is left out with a warning only where it is the last") func tornLine() {
    let input = accepts + #","conversation":1}"#
    let torn = read(header + input + "\n" + #"{"fact":"conver"#)
    #expect(torn.value?.last?.inputs.count == 1)
    #expect(torn.diagnostics.map(\.rule) == ["journal-torn-line"])
    #expect(torn.diagnostics.map(\.place.line) == [3])
    let middle = read(header + #"{"fact":"conver"# + "\n" + input + "\n")
    #expect(middle.diagnostics.map(\.rule) == ["journal-format"])
    #expect(middle.diagnostics.map(\.place) == [Place(file: "j", line: 2, column: 16)])
    // Only the line break is missing.
    #expect(read(header + input).diagnostics == [])
    #expect(read(header + input).value?.last?.inputs.count == 1)
  }

  @Test("A second header begins a second run") func secondRun() throws {
    let input = accepts + #","conversation":1}"# + "\n"
    let runs = try #require(read(header + input + header).value)
    #expect(runs.map(\.inputs.count) == [1, 0])
  }
}
