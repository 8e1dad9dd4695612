import Records

/// A name that files and scenarios use for one thing.
enum RecordName: Hashable {
  /// A row of a table; an application tab template also has its unique name.
  case row(Table, String)
  case button(String)
  case appTab(String)
  case slashCommand(String)
  case customer(String)
  case agent(String)
  case widget(String)
  case solution(String)

  var text: String {
    switch self {
    case .row(_, let text), .button(let text), .appTab(let text), .slashCommand(let text),
      .customer(let text), .agent(let text), .widget(let text), .solution(let text):
      text
    }
  }
}

/// A place where a name is written.
struct NameUse: Hashable {
  let name: RecordName
  let file: String
  /// The bytes of the text as it is written, with quotes.
  let bytes: Range<Int>
  let role: Role
  let notation: Notation

  enum Role: Hashable {
    /// The row or entry that has the name, by the offset where it begins.
    case definition(Int)
    case use
  }

  /// How the name is written, for a new one in its place.
  enum Notation: Hashable {
    case yaml
    /// In double quotes, in a step.
    case quoted
    /// In a cell of a table.
    case cell
    /// In a cell of the examples, for a placeholder in quotes.
    case quotedCell
  }

  var isDefinition: Bool { if case .definition = role { true } else { false } }

  /// Another name in the same notation.
  func written(_ text: String) -> String {
    switch notation {
    case .yaml: YAMLNames.written(text)
    case .quoted: "\"\(Self.escapingQuotes(text))\""
    case .cell: Self.escapingBars(text)
    case .quotedCell: Self.escapingBars(Self.escapingQuotes(text))
    }
  }

  private static func escapingQuotes(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func escapingBars(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}
