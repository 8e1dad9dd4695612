import Cells

/// How much of the picture may look different from when it was painted last.
enum PictureChange: Int, Hashable, Sendable, Comparable {
  case nothing
  /// Only the line in the chat box.
  case chatBox
  case everything

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Console {
  /// Handles events, and remembers how much of the picture they can have changed.
  mutating func watchingPicture(_ events: [ConsoleEvent], handle: (inout Console) -> [Effect]) -> [Effect] {
    let onlyEdits = isEditing && events.allSatisfy(onlyEdits) && !mayPassTime(in: events)
    let effects = handle(&self)
    pictureChange = max(pictureChange, onlyEdits && isEditing && effects.isEmpty ? .chatBox : .everything)
    return effects
  }

  /// Whether an edit of the line changes nothing but the chat box: no menu, no note, no other key.
  private var isEditing: Bool {
    guard view.pane == .chatBox, view.overlay == nil, view.note == nil, view.standingLine == nil,
      !history.isPast, state.focused?.status.isActive == true
    else { return false }
    let draft = draft
    // A line of blanks cannot be sent, and one that begins with a slash has a menu.
    let first = draft.characters.first { !$0.isWhitespace }
    return !draft.isReplacedByTyping && first.map { $0 != "/" } ?? false
  }

  private func mayPassTime(in events: [ConsoleEvent]) -> Bool {
    let elapsed = events.filter { if case .elapsed = $0 { true } else { false } }
    return elapsed.canChangePicture(nextChange: nextChange)
  }
}

extension Console {
  /// Whether an event edits the line in the chat box, or lets time pass meanwhile.
  private func onlyEdits(_ event: ConsoleEvent) -> Bool {
    switch event {
    case .elapsed, .screen(.key(.character)), .screen(.paste): true
    case .screen(.key(let key)):
      if case .chat(let command) = keys.binding(for: key, in: [.pane(.chatBox), .everywhere])?.command {
        command.changesOnlyLine
      } else {
        false
      }
    case .screen, .files, .browser, .recording, .input: false
    }
  }
}

extension ChatCommand {
  /// Whether it changes the line or the cursor in it, and nothing else.
  fileprivate var changesOnlyLine: Bool {
    switch self {
    case .edit, .olderLine, .newerLine: true
    case .send, .completeFromMenu, .runFromMenu: false
    }
  }
}

extension Console {
  /// Paints again what may look different from the frame that was painted last.
  ///
  /// The result is the same as that of `frame()`. Most keys edit a line, so that one row changes.
  public mutating func repaint(_ last: Frame?) -> Frame {
    defer { pictureChange = .nothing }
    guard let last, last.grid.size == size, pictureChange < .everything,
      let frame = Scene(self).repaintedChatBox(of: last)
    else { return frame() }
    return frame
  }
}

extension Scene {
  /// A frame with the chat box painted again; nil if it now takes other rows.
  fileprivate func repaintedChatBox(of last: Frame) -> Frame? {
    guard let layout, let focused, let old = last.chatBox else { return nil }
    let box = chatBox(of: focused, in: layout.conversation)
    let area = box.area(in: layout.conversation)
    guard area == old else { return nil }
    var frame = last
    frame.grid.fill(area, .plain)
    frame.cursor = nil
    box.paint(&frame, area)
    frame.hits = last.hits
    return frame
  }
}
