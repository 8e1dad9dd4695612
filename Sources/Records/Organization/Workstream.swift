/// A workstream: how the organization distributes its conversations to agents.
///
/// It holds the product's settings that govern this, wherever the product has them: in the workstream, in its
/// notification template, and in the reconnection of a chat. The defaults are the product's where its pages
/// give them.
public struct Workstream: Hashable, Sendable {
  /// How many units of an agent's capacity a conversation takes.
  public var capacityUnits = 1
  /// How long a conversation in Wrap-up goes on taking capacity.
  public var wrapUpBlocking = WrapUpBlocking.always
  /// The presences of agents who are given work.
  public var allowedPresences: Set<Presence> = [.available, .busy]
  /// How long an incoming conversation rings.
  public var notificationCountdown = Span.seconds(120)
  /// Whether rejecting a notification makes the agent Do not disturb.
  public var rejectedChangesPresence = false
  /// Whether missing a notification makes the agent Inactive.
  public var missedChangesPresence = false
  /// How long a customer who is cut off has to return.
  public var timeToReturn = Span.minutes(3)

  public init() {}

  /// The numbers of units that a file can set.
  public static let capacityUnitRange = 1...Int(Int32.max)
  /// The durations that a countdown or the time to return can have (invented: no page gives limits).
  public static let spanRange = Span.seconds(1)...Span.minutes(24 * 60)
}

/// How long a conversation in Wrap-up goes on taking capacity: *Block capacity for wrap up*.
public enum WrapUpBlocking: Hashable, Sendable {
  case always
  case never
  case time(Span)

  /// The times that can be set.
  public static let timeRange = Span.seconds(30)...Span.minutes(60)

  /// Reads `always`, `never` or a time in range, ignoring case.
  public init?(_ text: some StringProtocol) {
    switch text.lowercased() {
    case "always": self = .always
    case "never": self = .never
    case let text:
      guard let span = Span(text), Self.timeRange.contains(span) else { return nil }
      self = .time(span)
    }
  }
}

extension WrapUpBlocking: CustomStringConvertible {
  public var description: String {
    switch self {
    case .always: "always"
    case .never: "never"
    case .time(let span): span.description
    }
  }
}
