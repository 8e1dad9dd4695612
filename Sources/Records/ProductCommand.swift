/// A slash command reserved by the conversation control (documented: oc-conversation-control).
public enum ProductCommand: String, Hashable, Sendable, CaseIterable {
  case quickReplies = "/q"
  case quickRepliesByNumber = "/1"
  case consult = "/c"
  case consultByNumber = "/4"
  case consultQueue = "/cq"
  case transfer = "/t"
  case transferQueue = "/tq"
  case transferQueueByRepresentative = "/taq"
  case transferByNumber = "/2"
  case transferQueueByNumber = "/3"

  /// Reads a command, ignoring case.
  public init?(command: String) {
    guard let known = Self.ofText[command.lowercased()] else { return nil }
    self = known
  }

  /// Looked up at every slash command: comparing it with one after another takes longer.
  private static let ofText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Whether it lists the organization's quick replies; the others are not simulated.
  public var listsQuickReplies: Bool {
    switch self {
    case .quickReplies, .quickRepliesByNumber: true
    case .consult, .consultByNumber, .consultQueue, .transfer, .transferQueue,
      .transferQueueByRepresentative, .transferByNumber, .transferQueueByNumber:
      false
    }
  }
}
