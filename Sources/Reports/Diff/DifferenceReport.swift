import Organizations
import Records
import Simulation
import Wording

/// How two organizations differ, in the order in which it matters: what an agent would notice, then records,
/// settings and files.
public struct DifferenceReport: Sendable {
  /// The organizations as the command line names them.
  public let names: (old: String, new: String)
  let old: Organization
  let new: Organization
  let difference: OrganizationDifference
  let buttons: [ButtonDifference]

  public init(
    _ old: Organization, named oldName: String, files oldFiles: WebResourceContents,
    to new: Organization, named newName: String, files newFiles: WebResourceContents
  ) {
    names = (oldName, newName)
    (self.old, self.new) = (old, new)
    let matching = RowMatching(from: old, to: new)
    difference = OrganizationDifference(from: old, to: new, matching, files: oldFiles, newFiles)
    buttons = ButtonDifference.all(from: old, to: new, matching)
  }

  public var isEmpty: Bool { difference.isEmpty && buttons.isEmpty }
}

// MARK: - Lines

/// Differences of one kind, a line each.
struct DifferenceSection {
  let title: String
  let lines: [Line]

  /// One difference.
  struct Line: Hashable {
    let mark: Mark
    let text: String
    /// Where it is so: a chat widget and its languages.
    var place: String?
    /// More about it, a line each.
    var details: [String] = []
    /// The columns of a row in which both sides differ.
    var columns: [ColumnChange] = []
  }

  /// A column's value on both sides; nil where it has none.
  struct ColumnChange: Hashable {
    let label: String
    let old: String?
    let new: String?

    /// On one line, for a terminal.
    var text: String { "\(label): \(old ?? "none") → \(new ?? "none")".onOneLine }
  }

  enum Mark: String, Hashable {
    case added = "+"
    case removed = "−"
    case changed = "~"
  }
}

extension DifferenceReport {
  /// The sections that have something to say.
  var sections: [DifferenceSection] {
    [
      DifferenceSection(title: "What an agent notices", lines: buttonLines),
      DifferenceSection(title: "Records", lines: difference.rows.map(line)),
      DifferenceSection(title: "Settings", lines: difference.settings.map(line)),
      DifferenceSection(title: "Files", lines: difference.files.map(line)),
    ].filter { !$0.lines.isEmpty }
  }

  /// The buttons' differences; what is the same in several chat widgets and languages is said once.
  private var buttonLines: [DifferenceSection.Line] {
    var lines: [(line: DifferenceSection.Line, places: [(widget: String, language: Locale)])] = []
    for button in buttons {
      let line = DifferenceSection.Line(
        mark: button.change.mark, text: ButtonDifferenceWords.text(button.change).onOneLine)
      if let index = lines.firstIndex(where: { $0.line == line }) {
        lines[index].places.append((button.place, button.language))
      } else {
        lines.append((line, [(button.place, button.language)]))
      }
    }
    return lines.map { line, places in
      var line = line
      line.place = Self.text(of: places)
      return line
    }
  }

  /// `Web support: en-US, fr-FR`.
  private static func text(of places: [(widget: String, language: Locale)]) -> String {
    let widgets = places.map(\.widget).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return widgets.map { widget in
      let languages = places.filter { $0.widget == widget }.map(\.language.label)
      return "\(widget): \(languages.joined(separator: ", "))"
    }.joined(separator: "; ")
  }

  private func line(_ row: RowDifference) -> DifferenceSection.Line {
    let words = RowDifferenceWords(row, from: old, to: new)
    var details: [String] = []
    var columns = words.columns.map {
      DifferenceSection.ColumnChange(label: $0.label, old: $0.old, new: $0.new)
    }
    // Of a row that only one side has, all values on one line.
    if row.old == nil || row.new == nil { columns = [] }
    if row.old == nil { details = row.new.map { [RowWords.details($0, in: new).onOneLine] } ?? [] }
    if row.new == nil { details = row.old.map { [RowWords.details($0, in: old).onOneLine] } ?? [] }
    return DifferenceSection.Line(
      mark: row.mark, text: "\(row.table.label) \(words.name)".onOneLine,
      details: details.filter { !$0.isEmpty }, columns: columns)
  }

  private func line(_ setting: SettingDifference) -> DifferenceSection.Line {
    let words = SettingDifferenceWords(setting)
    let (mark, text): (DifferenceSection.Mark, String) =
      switch (words.old, words.new) {
      case (nil, let new?): (.added, "\(words.subject): \(new)")
      case (let old?, nil): (.removed, "\(words.subject): \(old)")
      case (let old, let new): (.changed, "\(words.subject): \(old ?? "none") → \(new ?? "none")")
      }
    return DifferenceSection.Line(mark: mark, text: text.onOneLine)
  }

  private func line(_ file: FileDifference) -> DifferenceSection.Line {
    let mark: DifferenceSection.Mark =
      switch file.change {
      case .added: .added
      case .removed: .removed
      case .changed: .changed
      }
    return DifferenceSection.Line(mark: mark, text: file.name.onOneLine)
  }
}

extension ButtonDifference {
  /// The chat widget, with its former name if it has another one.
  fileprivate var place: String { formerWidget.map { "\($0) → \(widget)" } ?? widget }
}

extension ButtonDifference.Change {
  var mark: DifferenceSection.Mark {
    switch self {
    case .appears: .added
    case .disappears: .removed
    case .moves, .becomes: .changed
    }
  }
}

extension RowDifference {
  var mark: DifferenceSection.Mark { old == nil ? .added : new == nil ? .removed : .changed }
}
