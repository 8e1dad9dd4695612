import Diagnostics
import Organizations
import Records

/// A conversation that takes more units than the whole capacity of an agent.
public enum CapacityTooSmallRule: Rule {
  public static let id = "capacity-too-small"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.fullCapacityWaits
  public static let consequences: [ProductClaim] = [.capacityUnits]
  public static let meaning =
    "A conversation is assigned to an agent who has the units of capacity that it takes; an agent with fewer in all "
    + "is never given one. It is an error if that is so for every agent."
  public static let bad = """
    agents:
      - {name: Ana Ruiz, capacity: 3}
    workstream:
      capacityUnits: 5
    """
  public static let good = """
    agents:
      - {name: Ana Ruiz, capacity: 3}
    workstream:
      capacityUnits: 1
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let (units, agents) = (subject.organization.workstream.capacityUnits, subject.organization.agents)
    let tooSmall = agents.filter { $0.capacity < units }
    guard !subject.isSolutionAlone, !tooSmall.isEmpty else { return [] }
    let origin = subject.organization.workstreamOrigin
    let place = origin?.columns["capacityUnits"] ?? origin?.row ?? Place(file: subject.organization.name)
    let isEverybody = tooSmall.count == agents.count
    let names = tooSmall.map { "`\($0.name)`" }.joined(separator: ", ")
    let largest = agents.map(\.capacity).max() ?? 0
    return [
      Finding(
        at: place,
        isEverybody
          ? "a conversation takes \(units) units of capacity, and no agent has more than \(largest): none can ever "
            + "be assigned"
          : "a conversation takes \(units) units of capacity; \(names) cannot take so many, and is never given one",
        hint:
          "set `capacityUnits` to \(tooSmall.map(\.capacity).min() ?? 1) or less, or raise `capacity` of the agents",
        severity: isEverybody ? .error : nil)
    ]
  }
}
