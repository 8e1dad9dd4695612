import Simulation

/// A name in a sentence that can be judged without running the scenario.
enum Mention: Hashable, Sendable {
  /// A customer who arrives.
  case arrival(String)
  /// A customer who has arrived earlier.
  case customer(String)
  case button(String)
  /// A button that is expected not to be there.
  case absentButton(String)
  case appTab(String)
  /// An app tab that is expected not to be there.
  case absentAppTab(String)
  /// A solution to install.
  case solution(String)
  /// A field of the conversation's data.
  case dataField(String)
  /// Why something is expected to be refused.
  case reason(String)
}

extension Slot<String> {
  static let arrival = nonblank.mentioning(Mention.arrival).standing(for: .customer)
  static let customer = nonblank.mentioning(Mention.customer).standing(for: .customer)
  static let button = nonblank.mentioning(Mention.button).standing(for: .button)
  static let absentButton = nonblank.mentioning(Mention.absentButton).standing(for: .button)
  static let appTab = nonblank.mentioning(Mention.appTab).standing(for: .appTab)
  static let absentAppTab = nonblank.mentioning(Mention.absentAppTab).standing(for: .appTab)
  static let solution = nonblank.mentioning(Mention.solution).standing(for: .solution)
  static let dataField = nonblank.mentioning(Mention.dataField)
    .standing(for: .name(AppTabAddress.ConversationData.fields))
  static let reason = nonblank.mentioning(Mention.reason)
  static let organization = nonblank.standing(for: .organization)
  static let widget = nonblank.standing(for: .widget)
  static let agent = nonblank.standing(for: .agent)
  static let provider = nonblank.standing(for: .provider)
  static let installed = nonblank.standing(for: .solution)
  static let typed = text.standing(for: .typed)

  private func mentioning(_ mention: @escaping @Sendable (String) -> Mention) -> Slot {
    Slot(name: name, read: read, mention: mention)
  }
}
