/// A new value for a setting of the organization beside the workstream's and the remote assistance of chat widgets.
public enum OrganizationSetting: Hashable, Sendable {
  case subscription(Subscription)
  case externalities(Externalities)
  /// The chat widget is given by its index in the organization.
  case callingOptions(CallingOptions, widget: Int)
}

extension Choice {
  /// The option after this one, in the order of the list; after the last comes the first.
  public var next: Self {
    let all = Array(Self.allCases)
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? self
  }
}
