import Notations
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

  /// What it is the name of, for a list.
  var label: String {
    switch self {
    case .row(let table, _): table.label
    case .button: "button"
    case .appTab: "app tab"
    case .slashCommand: "slash command"
    case .customer: "customer"
    case .agent: "agent"
    case .widget: "chat widget"
    case .solution: "solution"
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
    /// In XML, as text or between the quotes of an attribute.
    case xml
    /// Between the quotes of a JSON string.
    case json
    /// In the address of a link by a key: `/msdyn_providers(msdyn_name='Fab')`.
    case odataKey
    /// The id of the row, which stays when its name changes.
    case identifier
    /// In a way that we cannot write.
    case fixed
  }

  var isDefinition: Bool { if case .definition = role { true } else { false } }

  /// Another name in the same notation; nil if nothing is written there that changes with the name.
  func written(_ text: String) -> String? { Self.written(text, as: notation) }

  static func written(_ text: String, as notation: Notation) -> String? {
    switch notation {
    case .yaml: YAMLNames.written(text)
    case .quoted: "\"\(escapingQuotes(text))\""
    case .cell: escapingBars(text)
    case .quotedCell: escapingBars(escapingQuotes(text))
    case .xml: XMLText.escaped(text, isQuoted: true) { $0 == "'" ? "&apos;" : nil }
    case .json: escapingJSON(text)
    case .odataKey: escapingJSON(text.replacing("'", with: "''"))
    case .identifier, .fixed: nil
    }
  }

  private static func escapingQuotes(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func escapingJSON(_ text: String) -> String {
    String(JSONValue.text(text).compact.dropFirst().dropLast())
  }

  private static func escapingBars(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}
