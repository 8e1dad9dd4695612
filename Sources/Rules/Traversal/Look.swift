import Diagnostics
import Organizations
import Records

extension CheckTarget {
  /// Applies a check to each active row of a table and returns the findings, in the order of solutions and
  /// rows.
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

  /// Applies a check to each mode that a chat widget turns on, and returns the findings.
  ///
  /// Empty for a solution on its own, because its chat widget is our own.
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

  /// The names of all providers, by id.
  var providerNames: [GUID: String] {
    Dictionary(organization.solutions.flatMap(\.providers).map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The location of a chat widget's key: `coBrowse.provider`.
  func place(of widget: ChatWidget, _ key: String) -> Place {
    let origin = organization.chatWidgetOrigins[widget.name]
    return origin?.columns[key] ?? origin?.row ?? Place(file: organization.name)
  }
}

extension Place {
  /// This place as shown in a hint at another place: only the line if both are in one file.
  func shown(from other: Place) -> String { file == other.file ? "line \(line)" : description }
}

extension String {
  /// Whether it contains white space.
  var holdsWhiteSpace: Bool {
    // Visible ASCII, the common case, can be recognized by its bytes.
    utf8.contains { !(0x21..<0x7F).contains($0) } && contains(where: \.isWhitespace)
  }
}

extension String? {
  /// Whether it is missing, or nobody can see anything of it.
  var isBlank: Bool {
    self?.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || !$0.isASCII && $0.properties.generalCategory == .format
    } ?? true
  }
}
