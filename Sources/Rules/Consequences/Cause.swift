import Records

/// A mistake of which several rules see a consequence.
///
/// The finding at the mistake reveals the cause; findings that only follow from it are dropped.
enum Cause: Hashable, Sendable {
  /// A solution has no rows of this table.
  case missingRows(Table, solution: String)
  /// Nothing opens this template, because an action that should names no template that exists.
  case unopenedTemplate(GUID)
  /// This action has capabilities of both modes, so that another one probably lacks its own.
  case sharedAction(GUID)
  /// No capability links this action, because the one meant for it links another action.
  case capabilityElsewhere(GUID)
  /// No capability has this provider.
  case unlinkedProvider(String)
  /// A capability meant for this mode of this provider has another mode.
  case misplacedMode(ProviderChoice)
  /// This page sends the events of a mode that it does not serve.
  case eventsOfOtherMode(page: String)
  /// No script of this page runs.
  case noScript(page: String)
}
