import Diagnostics
import Organizations
import Records

/// A workstream whose allowed presences are those of nobody who works.
public enum NobodyCanBeAssignedRule: Rule {
  public static let id = "nobody-can-be-assigned"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.allowedPresences
  public static let consequences: [ProductClaim] = [.fullCapacityWaits]
  public static let meaning = """
    Only an agent with an allowed presence is given work. Without one every conversation waits in the queue; nobody \
    works with the presence Offline, and only the system sets Inactive.
    """
  public static let bad = """
    workstream:
      allowedPresences: []
    """
  public static let good = """
    workstream:
      allowedPresences: [Available, Busy]
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let allowed = subject.organization.workstream.allowedPresences
    guard !subject.isSolutionAlone, allowed.allSatisfy(isOfNobody) else { return [] }
    let origin = subject.organization.workstreamOrigin
    let names = Presence.allCases.filter(allowed.contains).map { "`\($0.label)`" }.joined(separator: " and ")
    return [
      Finding(
        at: origin?.columns["allowedPresences"] ?? origin?.row ?? Place(file: subject.organization.name),
        allowed.isEmpty
          ? "no presence is allowed: no conversation can ever be assigned"
          : "\(names) alone \(allowed.count > 1 ? "are" : "is") allowed: no conversation is assigned to an agent at work",
        hint: "write `allowedPresences: [Available, Busy]`",
        severity: allowed.isEmpty ? .error : nil)
    ]
  }

  private static func isOfNobody(_ presence: Presence) -> Bool {
    switch presence {
    case .offline, .inactive: true
    case .available, .busy, .doNotDisturb, .appearAway: false
    }
  }
}
