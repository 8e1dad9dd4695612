import Diagnostics
import Organizations
import Records

extension Subject {
  /// What a look at each active row of a table finds, in the order of solutions and rows.
  func findings<Row: TableRow>(
    _ rows: KeyPath<Solution, [Row]>, _ look: (Row, Solution) -> Finding?
  ) -> [Finding] {
    var findings: [Finding] = []
    for solution in organization.solutions {
      for row in solution[keyPath: rows] where row.isActive {
        if let finding = look(row, solution) { findings.append(finding) }
      }
    }
    return findings
  }

  /// What a look at each mode that a chat widget turns on finds.
  ///
  /// Nothing where a solution stands alone: its chat widget is our own.
  func findings(
    _ look: (ChatWidget, RemoteAssistanceMode, _ key: String) -> Finding?
  ) -> [Finding] {
    guard !isSolutionAlone else { return [] }
    return organization.chatWidgets.flatMap { widget in
      RemoteAssistanceMode.allCases.filter { widget[$0].isEnabled }.compactMap { mode in
        look(widget, mode, mode.key)
      }
    }
  }

  /// Where a chat widget's key stands: `coBrowse.provider`.
  func place(of widget: ChatWidget, _ key: String) -> Place {
    let origin = organization.chatWidgetOrigins[widget.name]
    return origin?.columns[key] ?? origin?.row ?? Place(file: organization.name)
  }
}

extension Place {
  /// This place, as a hint at another one names it: the line alone where both are in one file.
  func shown(from other: Place) -> String { file == other.file ? "line \(line)" : description }
}

extension String {
  /// Whether there is white space in it.
  var holdsWhiteSpace: Bool {
    // Visible ASCII, the common case, is told by its bytes.
    utf8.contains { !(0x21..<0x7F).contains($0) } && contains(where: \.isWhitespace)
  }
}

extension String? {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { self?.allSatisfy(\.isWhitespace) ?? true }
}
