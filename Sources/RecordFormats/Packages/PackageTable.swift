import Records

/// A table of which packages have rows that we read: the five, and those that complete an application tab template.
enum PackageTable: Hashable {
  case own(Table)
  /// A parameter of a template, in a row of its own (`msdyn_templateparameter`).
  case templateParameter
  /// The template of the article's time, now deprecated (`msdyn_consoleapplicationtemplate`).
  case deprecatedTemplate
  /// Its parameter, which a many-to-many relationship links to it.
  case deprecatedParameter
  /// Its page type, which is a row.
  case deprecatedPageType

  init?(_ logicalName: String) {
    switch logicalName {
    case "msdyn_templateparameter": self = .templateParameter
    case "msdyn_consoleapplicationtemplate": self = .deprecatedTemplate
    case "msdyn_consoleapplicationtemplateparameter": self = .deprecatedParameter
    case "msdyn_consoleapplicationtype": self = .deprecatedPageType
    default:
      guard let table = Table.allCases.first(where: { $0.logicalName == logicalName }) else { return nil }
      self = .own(table)
    }
  }

  static let all: [PackageTable] =
    Table.allCases.map(PackageTable.own) + [
      .templateParameter, .deprecatedTemplate, .deprecatedParameter, .deprecatedPageType,
    ]

  var logicalName: String {
    switch self {
    case .own(let table): table.logicalName
    case .templateParameter: "msdyn_templateparameter"
    case .deprecatedTemplate: "msdyn_consoleapplicationtemplate"
    case .deprecatedParameter: "msdyn_consoleapplicationtemplateparameter"
    case .deprecatedPageType: "msdyn_consoleapplicationtype"
    }
  }

  /// The name of the table's rows together, in the Web API and in the folders of a solution.
  var entitySet: String {
    if case .own(let table) = self { table.entitySet } else { logicalName + "s" }
  }

  /// The column that holds a row's id.
  var idColumn: String { logicalName + "id" }

  /// Whether rows of it count as rows of ours: a page type alone says nothing of remote assistance.
  var isContent: Bool {
    switch self {
    case .own, .deprecatedTemplate, .templateParameter: true
    case .deprecatedParameter, .deprecatedPageType: false
    }
  }
}
