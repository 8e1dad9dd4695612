import Diagnostics
import Notations
import Organizations
import Records
import Simulation

/// One of a fixed set of values that a journal writes as a word.
protocol JournalWord: CaseIterable, Sendable {
  /// The word, which no other value of the set has.
  var word: String { get }
}

extension JournalWord {
  init?(word: String) {
    guard let value = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = value
  }

  var document: JSONValue { .text(word) }
}

extension Optional where Wrapped: JournalWord {
  /// The word; `null` for nil.
  var document: JSONValue { map(\.document) ?? .null }
}

extension JournalWord where Self: Choice {
  var word: String { label }
}

extension JournalWord where Self: RawRepresentable, RawValue == String {
  var word: String { rawValue }

  init?(word: String) { self.init(rawValue: word) }
}

// MARK: - Choices of the product, by their labels

extension AgentClient: JournalWord {}
extension CallingOptions: JournalWord {}
extension EscalationChannelMode: JournalWord {}
extension EventName: JournalWord {}
extension EventTarget: JournalWord {}
extension Externalities: JournalWord {}
extension InvitationAnswer: JournalWord {}
extension Locale: JournalWord {}
extension MessageTarget: JournalWord {}
extension PageType: JournalWord {}
extension Subscription: JournalWord {}

extension RemoteAssistanceMode: JournalWord {
  var word: String { label }
}

extension ClosureReason: JournalWord {
  var word: String { label }
}

// MARK: - Names of ours

extension Actor: JournalWord {}
extension CancellationReason: JournalWord {}
extension DataOnUninstall: JournalWord {}
extension EndedBy: JournalWord {}
extension EventFact.Origin: JournalWord {}
extension Fact.Due: JournalWord {}
extension FactName: JournalWord {}
extension HiddenReason.Name: JournalWord {}
extension InvitationRow: JournalWord {}
extension InvitationStatus.Word: JournalWord {}
extension OfferObstacle: JournalWord {}
extension PageActivity.HostCallResult: JournalWord {}
extension PageRuntime: JournalWord {}
extension Presence: JournalWord {}
extension PresenceFact.Reason: JournalWord {}
extension ProviderEvent: JournalWord {}
extension RefusalName: JournalWord {}
extension SessionRow: JournalWord {}
extension Table: JournalWord {}
extension WarningRule: JournalWord {}

extension PresenceHold: JournalWord {
  var word: String {
    switch self {
    case .untilNextConversation: "untilNextConversation"
    case .untilSet: "untilSet"
    case .untilReset: "untilReset"
    }
  }
}
