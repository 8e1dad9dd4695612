import Diagnostics
import Notations
import Simulation

/// One line of a journal; the name of its first member says which kind it is.
enum JournalLine {
  /// A run begins.
  case header(JournalHeader)
  case input(Input, sequence: Int, at: Instant)
  case fact(Fact)
  /// Time has passed until this instant without an input; what fell due follows.
  case reached(Instant)
  /// Someone went back in the history and continued from there: only the first inputs and facts still count.
  case rewind(inputs: Int, facts: Int)
  /// The recording was ended at this instant.
  case ended(Instant)

  /// The name of the first member.
  private enum Kind: String, CaseIterable {
    case schema, input, fact, reached, rewind, ended
  }

  /// The line, with its line break.
  var text: String { document.compact + "\n" }

  private var document: JSONValue {
    switch self {
    case .header(let header): header.document
    case .input(let input, let sequence, let instant):
      .object(
        JSONObject(
          [
            ("input", input.name.document), ("sequence", .integer(sequence)),
            ("at", .text(instant.description)), ("actor", input.actor.document),
          ] + input.members))
    case .fact(let fact): fact.json
    case .reached(let instant): ["reached": .text(instant.description)]
    case .rewind(let inputs, let facts): ["rewind": .integer(inputs), "facts": .integer(facts)]
    case .ended(let instant): ["ended": .text(instant.description)]
    }
  }

  init(_ document: JSONValue) throws(JournalFault) {
    guard let object = document.asObject else { throw .notObject }
    let first = object.members.first?.key ?? ""
    guard let kind = Kind(rawValue: first) else {
      throw .unknownLine(
        first: first, nearest: NearestName.to(first, among: Kind.allCases.map(\.rawValue)))
    }
    var reader = MemberReader(object)
    switch kind {
    case .schema: self = .header(try JournalHeader(from: &reader))
    case .input:
      let name: InputName = try reader.word("input")
      reader.skip("actor")
      let (sequence, instant) = (try reader.integer("sequence"), try reader.instant("at"))
      self = .input(try Input(named: name, from: &reader), sequence: sequence, at: instant)
    case .fact: self = .fact(try Fact(from: &reader))
    case .reached: self = .reached(try reader.instant("reached"))
    case .rewind: self = .rewind(inputs: try reader.integer("rewind"), facts: try reader.integer("facts"))
    case .ended: self = .ended(try reader.instant("ended"))
    }
    try reader.finish()
  }
}
