import Cells
import Simulation
import Wording

/// A secondary session as a line of a list.
extension SecondarySession {
  /// Its line in the row of conversations: `co-browse connected 0:42`.
  ///
  /// - Parameters:
  ///   - isWhole: whether there is room to say that it is connected.
  ///   - time: how long it has been connected, or has waited to be.
  func shortLine(inWholeWords isWhole: Bool, time: String) -> StyledLine {
    switch status {
    case .connected(isLeaked: false) where !isWhole: StyledLine("\(name) \(time)", role)
    case .requested, .connected, .ended, .cancelled: StyledLine("\(name) \(state(time: time))", role)
    }
  }

  /// Its lines in the column of conversations: its mode and its status, below each other if the column is too
  /// narrow.
  func columnLines(width: Int, time: String) -> [StyledLine] {
    let line = shortLine(inWholeWords: true, time: time)
    return TextWidth.of(line.text) <= width
      ? [line] : [StyledLine(name, role), StyledLine(state(time: time), role)]
  }

  private var name: String { ConversationWords.mode(mode) }

  private func state(time: String) -> String {
    switch status {
    case .requested: "requested"
    case .connected(isLeaked: false): "connected \(time)"
    case .connected(isLeaked: true): "leaked \(time)"
    case .ended, .cancelled: status.label
    }
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
