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
  static let arrival = nonblank.mentioning(Mention.arrival)
  static let customer = nonblank.mentioning(Mention.customer)
  static let button = nonblank.mentioning(Mention.button)
  static let absentButton = nonblank.mentioning(Mention.absentButton)
  static let appTab = nonblank.mentioning(Mention.appTab)
  static let absentAppTab = nonblank.mentioning(Mention.absentAppTab)
  static let solution = nonblank.mentioning(Mention.solution)
  static let dataField = nonblank.mentioning(Mention.dataField)
  static let reason = nonblank.mentioning(Mention.reason)

  private func mentioning(_ mention: @escaping @Sendable (String) -> Mention) -> Slot {
    Slot(name: name, read: read, mention: mention)
  }
}
