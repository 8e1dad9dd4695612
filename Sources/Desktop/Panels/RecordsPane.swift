import Cells
import Organizations
import Records
import Wording

/// The records panel: the tables above their rows, or the form of a row.
struct RecordsPane {
  let content: RecordsContent
  let note: Note?
  let control: (String, Command) -> Control

  private var panel: RecordsPanel { content.panel }
  private var organization: Organization { content.organization }

  func paint(_ frame: inout Frame) {
    let area = frame.panel("Records")
    // The chosen line's place in the files.
    let body = frame.paintFoot(content.filePlace?.description ?? "", note, in: area)
    guard !content.isTable else {
      paintRows(in: paintTables(in: body, &frame), &frame)
      return
    }
    paintFormHead(body, &frame)
    let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: body.height - 1)
    guard let form = content.form else {
      frame.putTruncated("This row is no longer installed.", list.x, list.y, limit: list.width, .overlay)
      return
    }
    guard let chosen = content.chosenLines else { return }
    frame.paintList(
      form.lines.count, chosen: chosen, in: list, target: { form.entry(ofLine: $0).map { .panelLine($0) } },
      paint: { paint(form.lines[$0], $1, &$2) })
  }

  // MARK: A table's rows

  /// Paints the tables with their row counts, side by side in as many rows as needed; on a low screen only
  /// the chosen one, between arrows.
  ///
  /// Returns the area left below.
  private func paintTables(in area: Rect, _ frame: inout Frame) -> Rect {
    func title(_ table: Table) -> String {
      "\(RowWords.plural(table)) \(organization.rowCount(of: table))"
    }
    var (x, y) = (area.x, area.y)
    func put(_ table: Table, _ frame: inout Frame) {
      let isChosen = table == panel.table
      x += frame.put(
        "\(isChosen ? "▸" : " ")\(title(table)) ", x, y, limit: area.maxX - x,
        isChosen ? .chosenRow : .overlayKey, .command(.records(.show(table))))
    }
    if area.height < 12 {
      x += frame.put("[◂]", x, y, limit: 3, .overlayKey, .command(.view(.move(.left))))
      put(panel.table, &frame)
      frame.put("[▸]", x, y, limit: area.maxX - x, .overlayKey, .command(.view(.move(.right))))
    } else {
      for table in Table.allCases {
        if x > area.x, x + TextWidth.of(title(table)) + 2 > area.maxX { (x, y) = (area.x, y + 1) }
        put(table, &frame)
        x += 1
      }
    }
    let used = y + 1 - area.y + (area.height < 12 ? 0 : 1)
    return Rect(x: area.x, y: area.y + used, width: area.width, height: area.height - used)
  }

  private func paintRows(in list: Rect, _ frame: inout Frame) {
    let count = organization.rowCount(of: panel.table)
    guard count > 0 else {
      frame.putTruncated(
        "No installed solution has one.", list.x, list.y, limit: list.height > 0 ? list.width : 0, .overlay
      )
      return
    }
    frame.paintList(count, chosen: panel.chosen, in: list, target: { .panelLine($0) }) {
      index, line, frame in
      guard let row = organization.row(of: panel.table, at: index) else { return }
      let title = RowWords.title(row, in: organization)
      let half = line.width / 2
      let width = min(half, 40)
      frame.put(
        TextWidth.padded(title, to: width), line.x, line.y, limit: width,
        row.row.isActive ? .overlay : .overlayFaint)
      frame.putTruncated(
        details(of: row), line.x + width + 1, line.y, limit: line.width - width - 1,
        .overlayFaint)
    }
  }

  /// A row's other values; of an action first what an agent sees: its order, and its slash command.
  private func details(of row: InstalledRow) -> String {
    guard let action = row.row as? ConversationAction else { return RowWords.details(row, in: organization) }
    let locales = organization.rows(of: .conversationActionLocale, linkedTo: row)
      .compactMap { $0.row as? ConversationActionLocale }
    let command = (locales.first { $0.locale == .english } ?? locales.first)?.slashCommand
    return TextWidth.padded("\(action.order)", to: 4) + TextWidth.padded(command ?? "–", to: 9)
      + RowWords.details(row, in: organization, without: ["order"])
  }

  // MARK: A form

  private func paintFormHead(_ area: Rect, _ frame: inout Frame) {
    var x = area.x
    let back = control("[◂ Back]", .records(.back))
    x += frame.put(back, x, area.y, limit: 8, .overlayKey, dimmed: .overlayFaint) + 1
    let edit = control("[e Edit]", .records(.edit))
    if edit.isPossible { frame.put(edit, area.maxX - 8, area.y, limit: 8, .overlayKey) }
    guard let form = content.form else { return }
    let name = RowWords.title(form.row, in: organization)
    frame.putTruncated(
      "\(name) · \(form.row.table.label)", x, area.y,
      limit: area.maxX - (edit.isPossible ? 9 : 0) - x, .overlayKey)
  }

  private func paint(_ line: RecordForm.Line, _ area: Rect, _ frame: inout Frame) {
    frame.putTruncated(line.label, area.x, area.y, limit: area.width, .overlayFaint)
    let role: Role = line.isHeading || line.destination != nil ? .overlayKey : .overlay
    let x = area.x + line.indent
    frame.putTruncated(line.text, x, area.y, limit: area.maxX - x, role)
    let trailing = max(area.x, area.maxX - TextWidth.of(line.trailing))
    frame.putTruncated(line.trailing, trailing, area.y, limit: area.maxX - trailing, .overlayFaint)
  }
}
