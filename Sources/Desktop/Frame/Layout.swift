import Cells

/// The position of each pane on a screen of a given size.
struct Layout: Hashable {
  let size: Size
  let kind: Kind
  /// The list of sessions: its own column on a wide screen, otherwise a single row.
  let sessions: Rect
  let conversation: Rect
  let appTab: Rect
  /// What the customer sees: below the app tab, or in its place.
  let customer: Rect
  let events: Rect
  /// The lowest border, which holds the last note.
  let noteRow: Int
  let footerRow: Int

  /// How many panes fit.
  enum Kind {
    /// One pane at a time, with the sessions in a row.
    case single
    /// Conversation and app tab side by side, the sessions in a row above, the events below.
    case double
    /// The sessions in a column of their own.
    case triple
  }

  static let smallest = Size(width: 40, height: 12)
  /// The smallest size with room for conversation and app tab side by side.
  static let smallestDouble = Size(width: 76, height: 18)

  /// The fewest rows in which the app tab and the customer's side have room one above the other.
  private static let rowsForBoth = 18

  /// The layout for what a person looks at.
  init?(_ size: Size, _ view: View) { self.init(size, pane: view.pane, showsCustomer: view.showsCustomer) }

  init?(_ size: Size, pane: Pane, showsCustomer: Bool = false) {
    guard size.width >= Layout.smallest.width, size.height >= Layout.smallest.height else { return nil }
    self.size = size
    footerRow = size.height - 1
    noteRow = size.height - 2
    let top = 2
    if size.width < Layout.smallestDouble.width || size.height < Layout.smallestDouble.height {
      kind = .single
      sessions = Rect(x: 0, y: 1, width: size.width, height: 1)
      // A single frame around whichever pane has the focus.
      let body = Rect(x: 1, y: top + 1, width: size.width - 2, height: noteRow - top - 1)
      conversation = pane.isInConversation ? body : .nothing
      appTab = pane == .appTab ? body : .nothing
      customer = pane == .customerSide ? body : .nothing
      events = pane == .events ? body : .nothing
      return
    }
    let isWide = size.width >= 100
    kind = isWide ? .triple : .double
    let titleRow = isWide ? 1 : 2
    let eventRows = Self.eventRows(ofHeight: size.height)
    let eventsTop = noteRow - eventRows
    let bodyHeight = eventsTop - 1 - (titleRow + 1)
    let sideWidth = isWide ? min(26, size.width / 5) : 0
    sessions =
      isWide
      ? Rect(x: 1, y: titleRow + 1, width: sideWidth, height: bodyHeight)
      : Rect(x: 0, y: 1, width: size.width, height: 1)
    let left = isWide ? sideWidth + 2 : 1
    let rest = size.width - left - 2
    // An app tab shows a GUID in full: 36 columns and a blank on either side.
    let tabWidth = max(38, rest * 48 / 100)
    let conversationWidth = rest - tabWidth
    conversation = Rect(x: left, y: titleRow + 1, width: conversationWidth, height: bodyHeight)
    let right = Rect(x: left + conversationWidth + 1, y: titleRow + 1, width: tabWidth, height: bodyHeight)
    (appTab, customer) = Self.shared(right, pane: pane, showsCustomer: showsCustomer)
    events = Rect(x: 1, y: eventsTop, width: size.width - 2, height: eventRows)
  }

  /// A quarter of a small screen, and half of what a larger one has more, which the other panes do not fill.
  private static func eventRows(ofHeight height: Int) -> Int {
    let small = 32
    let usual = max(3, (min(height, small) - 8) / 4)
    return min(24, usual + max(0, height - small) / 2)
  }

  /// Shares the right column between the app tab and the customer's side.
  ///
  /// Without room for both the customer's side is there, unless the app tab has the focus.
  private static func shared(_ column: Rect, pane: Pane, showsCustomer: Bool) -> (
    appTab: Rect, customer: Rect
  ) {
    guard showsCustomer else { return (column, .nothing) }
    guard column.height >= rowsForBoth else {
      return pane == .appTab ? (column, .nothing) : (.nothing, column)
    }
    let rows = column.height * 2 / 5
    return (
      Rect(x: column.x, y: column.y, width: column.width, height: column.height - rows - 1),
      Rect(x: column.x, y: column.maxY - rows, width: column.width, height: rows)
    )
  }

  /// The row of the upper border, which holds the titles.
  var titleRow: Int { kind == .triple ? 1 : 2 }
}

extension Rect {
  /// The area of anything that is not shown.
  static let nothing = Rect(x: 0, y: 0, width: 0, height: 0)
}
