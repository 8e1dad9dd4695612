import Cells

/// The lines of a stretch of text, Enters and Tabs.
struct StretchOfLines {
  /// Whether text follows on the Enter of a line.
  private(set) var isSeveral = false
  /// Where the Enter stands that ended the last line with text; nil if none did.
  private(set) var endOfLine: Int?
  /// Where the text of that line begins; nil if it came before this stretch.
  private(set) var startOfLine: Int?
  /// Whether text stands behind the last Enter.
  private(set) var endsInLine: Bool

  /// - Parameter isInLine: whether text stands before the stretch.
  init(_ stretch: ArraySlice<ScreenEvent>, isInLine: Bool) {
    endsInLine = isInLine
    var start: Int?
    for (index, event) in zip(stretch.indices, stretch) {
      switch event.role {
      case .text:
        if endOfLine != nil { isSeveral = true }
        if start == nil { start = index }
        endsInLine = true
      case .enter:
        if endsInLine, endOfLine == nil { (endOfLine, startOfLine) = (index, start) }
        start = nil
        endsInLine = false
      case .tab, .happens, .endsStretch: break
      }
    }
  }
}

/// What an event is for a stretch of text.
enum StretchRole: Equatable {
  case text(Character)
  case enter, tab
  /// It is nobody's doing, and may come at any moment.
  case happens
  case endsStretch
}

extension ScreenEvent {
  /// What it is for a stretch.
  var role: StretchRole {
    switch self {
    case .key(.character(let character)): .text(character)
    case .key(.enter): .enter
    case .key(.tab): .tab
    case .resized, .resumed, .background: .happens
    case .key, .paste, .pointer, .ended: .endsStretch
    }
  }

  /// Whether it only takes text of the line away, so that more of the same line may follow.
  var correctsLine: Bool {
    switch self {
    case .key(.backspace), .key(.delete), .key(.altBackspace), .key(.control("h")), .key(.control("w")): true
    default: false
    }
  }
}
