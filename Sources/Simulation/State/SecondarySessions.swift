import Records

/// The secondary sessions of a conversation, oldest first; at most one of each mode is live, and it is that mode's last.
public struct SecondarySessions: Hashable, Sendable, RandomAccessCollection {
  private var all = Chunked<SecondarySession>()
  /// The last session of each mode, so that nobody looks through those that have ended.
  private var lastCoBrowse: Last?
  private var lastScreenSharing: Last?

  /// Where the last session of a mode lies, and its status, which most questions are about.
  private struct Last: Hashable, Sendable {
    let index: Int
    let status: SecondarySessionStatus
  }

  init() {}

  public var startIndex: Int { all.startIndex }
  public var endIndex: Int { all.endIndex }
  public subscript(position: Int) -> SecondarySession { all[position] }

  /// The most recent session of a mode.
  @inline(__always)
  public func last(of mode: RemoteAssistanceMode) -> SecondarySession? {
    place(of: mode).map { all[$0.index] }
  }

  /// The status of the most recent session of a mode.
  @inline(__always)
  func lastStatus(of mode: RemoteAssistanceMode) -> SecondarySessionStatus? {
    place(of: mode)?.status
  }

  /// The live sessions, oldest first.
  public var live: [SecondarySession] {
    guard isAnyLive else { return [] }
    return RemoteAssistanceMode.allCases.compactMap { place(of: $0)?.index }.sorted().map { all[$0] }
      .filter(\.isLive)
  }

  @inline(__always)
  public var isAnyLive: Bool { isAnyLast { $0.isLive } }
  @inline(__always)
  public var isAnyConnected: Bool { isAnyLast { $0.isConnected } }

  @inline(__always)
  private func isAnyLast(_ condition: (SecondarySessionStatus) -> Bool) -> Bool {
    lastCoBrowse.map { condition($0.status) } ?? false
      || lastScreenSharing.map { condition($0.status) } ?? false
  }

  @inline(__always)
  private func place(of mode: RemoteAssistanceMode) -> Last? {
    switch mode {
    case .coBrowse: lastCoBrowse
    case .screenSharing: lastScreenSharing
    }
  }

  mutating func append(_ session: SecondarySession) {
    note(Last(index: all.endIndex, status: session.status), of: session.mode)
    all.append(session)
  }

  /// Changes the most recent session of a mode.
  mutating func changeLast(of mode: RemoteAssistanceMode, _ body: (inout SecondarySession) -> Void) {
    guard let index = place(of: mode)?.index else { return }
    all.change(index, body)
    note(Last(index: index, status: all.ask(index) { $0.status }), of: mode)
  }

  private mutating func note(_ last: Last, of mode: RemoteAssistanceMode) {
    switch mode {
    case .coBrowse: lastCoBrowse = last
    case .screenSharing: lastScreenSharing = last
    }
  }
}
