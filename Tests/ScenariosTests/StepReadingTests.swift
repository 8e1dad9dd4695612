import Testing

@testable import Scenarios

@Suite("The values of a step")
struct StepReadingTests {
  @Test("Each sentence's example has its values where they are written")
  func everyExample() throws {
    for sentence in SentenceList.all {
      let line = sentence.example.split(separator: "\n").first.map(String.init) ?? ""
      let text = String(line.drop { $0 != " " }.dropFirst())
      let reading = try #require(StepReading(text), "\(sentence.example)")
      #expect(reading.sentence.pattern == sentence.pattern)
      #expect(reading.values.map(\.kind) == sentence.slots)
      // The words and the values together are the text.
      var rest = Array(text.utf8)
      for value in reading.values.reversed() { rest.replaceSubrange(value.bytes, with: []) }
      let words = String(decoding: rest, as: UTF8.self)
      #expect(words.hasPrefix(sentence.words.joined()), "\(words) of \(text)")
    }
  }

  @Test("A value says what it stands for") func kinds() {
    func kinds(_ text: String) -> [SlotKind]? { StepReading(text)?.values.map(\.kind) }
    #expect(kinds("the agent presses \"Co-browse\"") == [.button])
    #expect(kinds("the chat widget \"Store chat\"") == [.widget])
    #expect(kinds("the org \"..\"") == [.organization])
    #expect(kinds("the agent types \"/cb\"") == [.typed])
    #expect(kinds("5s pass") == [.duration])
    #expect(kinds("nothing of ours") == nil)
  }
}
