import Diagnostics
import Organizations
import Records

extension CheckTarget {
  /// The place of a key of `org.yaml` that hides buttons, with the actions that have none then, in words; empty if
  /// there are none.
  func prerequisite(key: String) -> [(place: Place, hidden: String)] {
    let names = organization.catalogue.actions.filter(\.isForRemoteAssistance).map(\.action.name)
    guard let first = names.first, let place = organization.origin?.columns[key] else { return [] }
    let others = names.count == 1 ? "" : " and \(names.count - 1) more"
    return [(place, "`\(first)`\(others) \(names.count == 1 ? "has" : "have") no button")]
  }
}

extension CataloguedAction {
  /// Whether one of its capabilities is of co-browse or screen sharing.
  fileprivate var isForRemoteAssistance: Bool {
    capabilities.contains { RemoteAssistanceMode($0.capability.escalationChannelMode) != nil }
  }
}
