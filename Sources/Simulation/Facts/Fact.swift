import Diagnostics

/// Something that has happened, with its time, its cause and its basis.
public struct Fact: Hashable, Sendable {
  /// The fact's number in the run, from 1.
  public let sequence: Int
  public let instant: Instant
  // Before the cause, because behind it every fact would be copied from an odd address, and that stalls the processor.
  public let body: Body
  public let cause: Cause

  public init(sequence: Int, instant: Instant, cause: Cause, body: Body) {
    (self.sequence, self.instant, self.cause, self.body) = (sequence, instant, cause, body)
  }

  /// The kinds of facts, grouped by the noun they are about.
  public enum Body: Hashable, Sendable {
    case conversation(ConversationFact)
    case message(MessageFact)
    case invitation(InvitationFact)
    case command(CommandFact)
    case action(ActionFact)
    case session(SessionFact)
    case tab(TabFact)
    case event(EventFact)
    case presence(PresenceFact)
    case option(OptionFact)
    case workstream(WorkstreamFact)
    case setting(SettingFact)
    case solution(SolutionFact)
    case trainer(TrainerFact)
    /// Indirect, because what pages and refusals tell is large, and every fact would be.
    indirect case page(PageFact)
    indirect case refusal(RefusalFact)
    case warning(Warning)
    /// The clock reached the fact's instant.
    case timePassed
  }

  /// The input that led to a fact, and the due item if time caused it.
  public struct Cause: Hashable, Sendable {
    /// The input's number in the run, from 1.
    public let input: Int
    public let actor: Actor
    /// Set if the passing of time caused it.
    public let due: Due?
    /// The row of the session table that caused it, if one did.
    public let transition: SessionTransition?

    public init(input: Int, actor: Actor, due: Due? = nil, transition: SessionTransition? = nil) {
      (self.input, self.actor, self.due, self.transition) = (input, actor, due, transition)
    }
  }

  /// Something that happens when its time comes.
  public enum Due: String, Hashable, Sendable, CaseIterable {
    case ringEnds, customerSpeaks, appConnects, returnTimeEnds, wrapUpTimeEnds
    case appInvites, customerAnswers, invitationExpires
  }
}

/// What the facts about one noun have in common.
protocol FactNoun {
  var name: FactName { get }
  var claim: ProductClaim { get }
  /// Who tells whom; nil if it stays within one party, or is not part of the product.
  var parties: Parties? { get }
}

extension FactNoun {
  var parties: Parties? { nil }
}

extension Fact.Body {
  private var noun: (any FactNoun)? {
    switch self {
    case .conversation(let noun): noun
    case .message(let noun): noun
    case .invitation(let noun): noun
    case .command(let noun): noun
    case .action(let noun): noun
    case .session(let noun): noun
    case .tab(let noun): noun
    case .event(let noun): noun
    case .presence(let noun): noun
    case .option(let noun): noun
    case .workstream(let noun): noun
    case .setting(let noun): noun
    case .solution(let noun): noun
    case .trainer(let noun): noun
    case .page(let noun): noun
    case .refusal(let noun): noun
    case .warning(let noun): noun
    case .timePassed: nil
    }
  }

  public var name: FactName { noun?.name ?? .timePassed }
  /// Who tells whom; nil if it stays within one party, or is not part of the product.
  public var parties: Parties? { noun?.parties }
  public var productClaim: ProductClaim { noun?.claim ?? .trainerSetsUp }
}

extension Fact {
  public var name: FactName { body.name }

  /// The claim behind the fact.
  ///
  /// An event's line also says what became of the session, so an event that took a row of the session table has
  /// the row's claim.
  public var productClaim: ProductClaim {
    if case .event = body, let transition = cause.transition { return transition.row.claim }
    return body.productClaim
  }

  public var claim: Claim { productClaim.claim }
}
