import Organizations
import Records

/// Something that happens to the engine from outside: the only way to drive it.
///
/// An input carries everything it needs, so a recorded run can be replayed. Keys, scenario steps, journal
/// lines and browser events all become inputs.
public enum Input: Hashable, Sendable {
  case agent(AgentInput)
  case customer(CustomerInput)
  case provider(ProviderInput)
  // Indirect, because they are rare and large: solutions, organizations. A run keeps every input, and each would have
  // room for them.
  indirect case administrator(AdministratorInput)
  indirect case trainer(TrainerInput)
  indirect case page(PageInput)
  /// Time reaches this instant; items due by then happen in order.
  case passTo(Instant)

  /// Who does it.
  public var actor: Actor {
    switch self {
    case .agent: .agent
    case .customer: .customer
    case .provider: .provider
    case .administrator: .administrator
    case .trainer: .trainer
    case .page: .page
    case .passTo: .clock
    }
  }
}

/// Someone or something that acts.
public enum Actor: String, Hashable, Sendable, CaseIterable {
  case agent, customer, provider, administrator
  /// The person who leads a rehearsal and sets it up; not part of the product.
  case trainer
  case clock
  /// A provider's real page in a browser.
  case page
}
