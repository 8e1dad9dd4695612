import Simulation
import Wording

/// A run as a Mermaid sequence diagram: the data flow of third-party co-browse and screen sharing, as the article
/// draws it.
public struct SequenceDiagram: Sendable {
  /// The lines of the diagram.
  let statements: [Statement]

  /// Who takes part, in the order from the customer to the services.
  enum Participant: String, Hashable, CaseIterable {
    case customer, agent, control, appTab, thirdParty, services, administrator
  }

  enum Statement: Hashable {
    case message(from: Participant, to: Participant, String)
    /// A remark beside a participant.
    case note(Participant, String)
  }

  public init(_ run: Run, filter: FactFilter = FactFilter()) {
    let lines = FactLine.lines(run.facts, from: run.opening)
    statements = zip(run.facts, lines).filter { filter.includes($0.0) }.flatMap { fact, line in
      Self.statements(fact, line)
    }
  }

  private static func statements(_ fact: Fact, _ line: FactLine) -> [Statement] {
    switch fact.body {
    case .warning: return [.note(.appTab, line.text)]
    case .refusal(let refusal): return [.note(place(of: refusal, by: fact.cause.actor), line.text)]
    // The button or the command stands in the conversation control, which tells the services.
    case .command(.ran): return [.message(from: .agent, to: .control, line.text)]
    case .action(.selected):
      // A command has said it already.
      let isSaid = line.kind == .quiet
      return (isSaid ? [] : [.message(from: .agent, to: .control, line.text)])
    case .session(let session):
      if case .requested = session { return [.message(from: .control, to: .services, line.text)] }
      // The event that led to it has said it already.
      return line.kind == .quiet && !session.status.isLeaked ? [] : messages(fact, line)
    case .message(.system), .presence: return []
    case .conversation, .message, .invitation, .command, .action, .tab, .event, .option, .workstream,
      .setting,
      .solution, .trainer, .page, .timePassed:
      return messages(fact, line)
    }
  }

  private static func place(of refusal: RefusalFact, by actor: Actor) -> Participant {
    switch refusal {
    case .command, .action: .control
    case .input:
      switch actor {
      case .agent, .trainer: .agent
      case .customer: .customer
      case .provider, .page: .appTab
      case .administrator: .administrator
      case .clock: .services
      }
    }
  }

  /// One message for each receiver: what reaches several goes from each to the next, or from the services to each.
  private static func messages(_ fact: Fact, _ line: FactLine) -> [Statement] {
    guard let parties = fact.body.parties else { return [] }
    let sender = Participant(parties.sender)
    guard !parties.receivers.isEmpty else { return [.note(sender, line.text)] }
    var (from, messages): (Participant, [Statement]) = (sender, [])
    for receiver in parties.receivers.map(Participant.init) {
      messages.append(.message(from: from, to: receiver, line.text))
      if sender != .services { from = receiver }
    }
    return messages
  }
}

extension SequenceDiagram.Participant {
  init(_ party: Party) {
    self =
      switch party {
      case .agent: .agent
      case .customer: .customer
      case .appTab: .appTab
      case .thirdPartyServer: .thirdParty
      case .omnichannelServices: .services
      case .administrator: .administrator
      }
  }

  /// The name below its box, and whether it is a person.
  fileprivate var declaration: String {
    switch self {
    case .customer: "actor customer as Customer"
    case .agent: "actor agent as Agent"
    case .control: "participant control as Conversation control"
    case .appTab: "participant appTab as App tab"
    case .thirdParty: "participant thirdParty as Third-party app"
    case .services: "participant services as Omnichannel services"
    case .administrator: "actor administrator as Administrator"
    }
  }

  /// Whether it is drawn even if it does nothing: the administrator only where something is changed.
  fileprivate var isAlwaysThere: Bool {
    switch self {
    case .customer, .agent, .control, .appTab, .thirdParty, .services: true
    case .administrator: false
    }
  }
}

// MARK: - The text

extension SequenceDiagram {
  /// The diagram in Mermaid's language.
  public var text: String {
    let taking = Set(statements.flatMap(\.participants))
    let participants = Participant.allCases.filter { $0.isAlwaysThere || taking.contains($0) }
    let lines = ["sequenceDiagram"] + participants.map { "  \($0.declaration)" } + statements.map(\.text)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension SequenceDiagram.Statement {
  fileprivate var participants: [SequenceDiagram.Participant] {
    switch self {
    case .message(let from, let to, _): [from, to]
    case .note(let participant, _): [participant]
    }
  }

  fileprivate var text: String {
    switch self {
    case .message(let from, let to, let text):
      "  \(from.rawValue)->>\(to.rawValue): \(MermaidText.escaped(text))"
    case .note(let participant, let text):
      "  Note over \(participant.rawValue): \(MermaidText.escaped(text))"
    }
  }
}

/// Text from outside in a Mermaid diagram.
enum MermaidText {
  /// The text on one line, with the characters that mean something to Mermaid as entities.
  ///
  /// The word `end` closes a block even inside a text, so its first letter is an entity too.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case ";", "#", "%", "<", ">", "{", "}", "`": escaped += "#\(scalar.value);"
      default:
        let isUnseen =
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || scalar.properties.isWhitespace
        escaped.unicodeScalars.append(isUnseen ? " " : scalar)
      }
    }
    escaped.replace(/\b([eE])([nN][dD])\b/) { match in
      "#\(match.output.1.unicodeScalars.first?.value ?? 101);\(match.output.2)"
    }
    return escaped.allSatisfy(\.isWhitespace) ? "…" : escaped
  }
}
