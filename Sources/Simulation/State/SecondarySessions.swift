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
  @inline(__always)
  public func last(of mode: RemoteAssistanceMode) -> SecondarySession? { lastIndex(of: mode).map { all[$0] } }

  /// The status of the most recent session of a mode.
  @inline(__always)
  func lastStatus(of mode: RemoteAssistanceMode) -> SecondarySessionStatus? {
    lastIndex(of: mode).map { all.ask($0) { $0.status } }
  }

  /// The live sessions, oldest first.
  public var live: [SecondarySession] {
    guard isAnyLive else { return [] }
    return RemoteAssistanceMode.allCases.compactMap(lastIndex).sorted().map { all[$0] }.filter(\.isLive)
  }

  @inline(__always)
  public var isAnyLive: Bool { isAnyLast(\.isLive) }
  @inline(__always)
  public var isAnyConnected: Bool { isAnyLast(\.isConnected) }

  @inline(__always)
  private func isAnyLast(_ condition: (borrowing SecondarySession) -> Bool) -> Bool {
    lastCoBrowse.map { all.ask($0, condition) } ?? false
      || lastScreenSharing.map { all.ask($0, condition) } ?? false
  }

  @inline(__always)
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
    all.change(index, body)
  }
}
