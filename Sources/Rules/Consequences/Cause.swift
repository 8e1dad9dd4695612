import Records

/// A mistake of which several rules see a consequence.
///
/// The finding at the mistake reveals the cause; findings that only follow from it are dropped.
enum Cause: Hashable, Sendable {
  /// A solution has no rows of this table.
  case missingRows(Table, solution: String)
  /// An action that names no existing template probably means this one.
  case unopenedTemplate(GUID)
  /// An action of a solution names no existing template, and may mean any of them.
  case unnamedTemplate(solution: String)
  /// This action has capabilities of both modes, so that another one probably lacks its own.
  case sharedAction(GUID)
  /// A capability of a solution links an action that is not the one meant.
  case capabilityElsewhere(solution: String)
  /// No capability has this provider.
  case unlinkedProvider(String)
  /// A capability meant for this mode of this provider has another mode.
  case misplacedMode(ProviderChoice)
  /// This page sends the events of a mode that it does not serve.
  case eventsOfOtherMode(page: String)
  /// No script of this page runs.
  case noScript(page: String)
}
