import Organizations
import Records
import Simulation
import TestSupport

/// A random run of people who mostly do what is possible, with words and mistakes in between.
struct RandomStory {
  private var random: SeededRandom
  private static let words = [
    "Hello", "/cb", "/share", "/q", "/nothing", "say \"hi\" to C:\\temp", "two\nlines", "",
    "{conversationId}",
    "a | b", "<x>", "# no comment", " blanks ", "e\u{301}", "\u{301}accent",
  ]

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func run(at organization: Organization, inputs: Int) -> Run {
    var run = Run(from: State(behaving(organization)))
    for _ in 0..<inputs {
      if random.chance(30) { run.advance(to: run.state.now + wait()) }
      guard let input = input(for: run.state) else { continue }
      run.receive(input)
    }
    run.advance(to: run.state.now + wait())
    return run
  }

  private mutating func wait() -> Span {
    random.pick([Span(milliseconds: 700), .seconds(1), .seconds(4), .seconds(20), .minutes(2)])
  }

  /// The organization whose apps all behave in a random way.
  private mutating func behaving(_ organization: Organization) -> Organization {
    guard random.chance(60) else { return organization }
    var behaviour = ProviderBehaviour()
    behaviour.connectsAfter = random.pick([nil, .seconds(0), .seconds(2), .minutes(1)])
    behaviour.endsOnUnload = random.chance(60)
    behaviour.sendsTwice = random.chance(15)
    behaviour.invitation.sendsAfter = random.pick([nil, nil, .seconds(3)])
    behaviour.invitation.isSignedIn = random.chance(80)
    behaviour.invitation.answer = random.pick([nil, .accepts, .declines])
    behaviour.invitation.expiresAfter = random.pick([nil, .seconds(2), .minutes(1)])
    var organization = organization
    for index in organization.solutions.indices {
      for template in organization.solutions[index].applicationTabTemplates {
        organization.solutions[index].simulation[template.name] = behaviour
      }
    }
    if random.chance(30) { organization.workstream.apply(random.pick(organization.workstream.nextSettings)) }
    return organization
  }

  private mutating func input(for state: State) -> Input? {
    if random.chance(10), let focus = state.focus { return .agent(.types(focus, random.pick(Self.words))) }
    if random.chance(2) { return .agent(.accepts(ConversationNumber(random.number(in: -1...3)))) }
    if random.chance(2) { return .passTo(state.now + .seconds(5)) }
    if state.conversations.isEmpty || random.chance(5) {
      return .customer(
        .arrives(
          random.pick(state.organization.customers), widget: random.number(in: 0...1),
          speaks: random.chance(40)))
    }
    if random.chance(15), let number = state.conversations.last?.number { return .agent(.accepts(number)) }
    let moves = state.moves.filter { $0.refusal == nil || random.chance(5) }
    // The administrator's and the trainer's moves are many and rarely made.
    let usual = moves.filter { [.agent, .provider, .customer].contains($0.actor) }
    guard let move = (random.chance(90) && !usual.isEmpty ? usual : moves).randomElement(using: &random)
    else {
      return nil
    }
    switch move.action {
    case .input(let input): return input
    case .words(let words): return words.input(random.pick(Self.words))
    }
  }
}
