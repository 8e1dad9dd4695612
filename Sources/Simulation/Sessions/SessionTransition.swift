import Records

/// A row of the session table, applied to the session of a mode.
public struct SessionTransition: Hashable, Sendable {
  public let row: SessionRow
  public let mode: RemoteAssistanceMode

  public init(_ row: SessionRow, of mode: RemoteAssistanceMode) {
    self.row = row
    self.mode = mode
  }
}
