import Records

/// The secondary sessions of a conversation, oldest first; at most one of each mode is live, and it is that mode's last.
public struct SecondarySessions: Hashable, Sendable, RandomAccessCollection {
  private var all = Chunked<SecondarySession>()
  /// The indexes of the last session of each mode, so that nobody looks through those that have ended.
  private var lastCoBrowse: Int?
  private var lastScreenSharing: Int?

  init() {}

  public var startIndex: Int { all.startIndex }
  public var endIndex: Int { all.endIndex }
  public subscript(position: Int) -> SecondarySession { all[position] }

  /// The most recent session of a mode.
  public func last(of mode: RemoteAssistanceMode) -> SecondarySession? { lastIndex(of: mode).map { all[$0] } }

  /// The live sessions, oldest first.
  public var live: [SecondarySession] {
    RemoteAssistanceMode.allCases.compactMap(lastIndex).sorted().map { all[$0] }.filter(\.isLive)
  }

  public var isAnyConnected: Bool {
    RemoteAssistanceMode.allCases.contains { last(of: $0)?.isConnected == true }
  }

  private func lastIndex(of mode: RemoteAssistanceMode) -> Int? {
    switch mode {
    case .coBrowse: lastCoBrowse
    case .screenSharing: lastScreenSharing
    }
  }

  mutating func append(_ session: SecondarySession) {
    switch session.mode {
    case .coBrowse: lastCoBrowse = all.endIndex
    case .screenSharing: lastScreenSharing = all.endIndex
    }
    all.append(session)
  }

  /// Changes the most recent session of a mode.
  mutating func changeLast(of mode: RemoteAssistanceMode, _ body: (inout SecondarySession) -> Void) {
    guard let index = lastIndex(of: mode) else { return }
    body(&all[index])
  }
}
