import Simulation
import Wording

/// A secondary session as a line of a list.
extension SecondarySession {
  /// Its line in the list of conversations: `co-browse 0:42`.
  ///
  /// - Parameters:
  ///   - isWhole: whether there is room to say that it is connected.
  ///   - time: how long it has been connected, or has waited to be.
  func shortLine(inWholeWords isWhole: Bool, time: String) -> StyledLine {
    let name = ConversationWords.mode(mode)
    let text =
      switch status {
      case .requested: "\(name) requested"
      case .connected(isLeaked: false): isWhole ? "\(name) connected \(time)" : "\(name) \(time)"
      case .connected(isLeaked: true): "\(name) leaked \(time)"
      case .ended, .cancelled: "\(name) \(status.label)"
      }
    return StyledLine(text, role)
  }

  /// Its line on a page: `Co-browse: Connected`.
  var pageLine: StyledLine {
    StyledLine("\(mode.label): \(ConversationWords.status(status))", role)
  }

  private var role: Role {
    switch status {
    case .requested: .pending
    case .connected(let isLeaked): isLeaked ? .warning : .good
    case .ended, .cancelled: .faint
    }
  }
}
