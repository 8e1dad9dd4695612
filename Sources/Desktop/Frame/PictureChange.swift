import Cells

/// How much of the picture may look different from when it was painted last.
enum PictureChange: Int, Hashable, Sendable, Comparable {
  case nothing
  /// Only the line in the chat box.
  case chatBox
  /// Only the chosen entry of the menu over it, and what the footer says of that.
  case menu
  case everything

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Console {
  /// Handles events, and remembers how much of the picture they can have changed.
  mutating func watchingPicture(_ events: [ConsoleEvent], handle: (inout Console) -> [Effect]) -> [Effect] {
    let onlyEdits = isEditing ? onlyEdits(events) : false
    let onlyChooses = isChoosing ? onlyChooses(events) : false
    let effects = handle(&self)
    let change: PictureChange =
      if !effects.isEmpty {
        .everything
      } else if onlyEdits, isEditing {
        .chatBox
      } else if onlyChooses, isChoosing {
        .menu
      } else {
        .everything
      }
    pictureChange = max(pictureChange, change)
    return effects
  }

  /// Whether an edit of the line changes nothing but the chat box: no menu, no note, no other key.
  private var isEditing: Bool {
    guard isInChatBoxAlone else { return false }
    let draft = draft
    // A line of blanks cannot be sent, and one that begins as a command may have a menu.
    return !draft.isReplacedByTyping && !draft.mayBeCommand && draft.characters.contains { !$0.isWhitespace }
  }

  /// Whether another choice in the menu changes nothing but the menu and the footer.
  private var isChoosing: Bool {
    guard isInChatBoxAlone else { return false }
    return menu != nil
  }

  /// Whether the chat box has the focus, and nothing is shown that goes away with the next key.
  ///
  /// This is asked at every key, so nothing here is joined by `&&`: the closure behind it would hold a copy of the
  /// console.
  private var isInChatBoxAlone: Bool {
    guard view.pane == .chatBox, view.overlay == nil, view.note == nil, view.standingLine == nil,
      !history.isPast
    else { return false }
    return state.focused?.status.isActive == true
  }

  private func onlyEdits(_ events: [ConsoleEvent]) -> Bool {
    for event in events where !onlyEdits(event) { return false }
    return !mayPassTime(in: events)
  }

  private func onlyChooses(_ events: [ConsoleEvent]) -> Bool {
    for event in events where !onlyChooses(event) { return false }
    return !mayPassTime(in: events)
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

  /// Whether an event chooses another entry of the menu, or lets time pass meanwhile.
  private func onlyChooses(_ event: ConsoleEvent) -> Bool {
    switch event {
    case .elapsed: true
    case .screen(.key(let key)):
      switch keys.binding(for: key, in: [.menu])?.command {
      case .view(.move(.up)), .view(.move(.down)): true
      default: false
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
    guard let last, last.grid.size == size else { return frame() }
    let again: Frame? =
      switch pictureChange {
      case .nothing, .chatBox: Scene(self).repaintedChatBox(of: last)
      case .menu: Scene(self).repaintedMenu(of: last)
      case .everything: nil
      }
    return again ?? frame()
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

  /// A frame with the menu and the footer painted again; nil if other entries may be visible now.
  fileprivate func repaintedMenu(of last: Frame) -> Frame? {
    guard let layout, let menu, let area = last.menu else { return nil }
    let pane = MenuPane(menu: menu, choice: view.menuChoice)
    guard pane.showsAll(in: area) else { return nil }
    var frame = last
    pane.paint(&frame, area) { refusal(of: $0, in: menu) }
    frame.hits = Array(last.hits.prefix(last.hitsBeforeFooter))
    let row = Rect(x: 0, y: layout.footerRow, width: console.size.width, height: 1)
    frame.grid.fill(row, .plain)
    FooterPane(entries: footer).paint(&frame, row: layout.footerRow)
    return frame
  }
}
