import Records

/// A table whose rows we read from packages: the five, and those that complete an application tab template.
enum PackageTable: Hashable {
  case own(Table)
  /// A template's parameter as a separate row (`msdyn_templateparameter`).
  case templateParameter
  /// The template from the article's time, now deprecated (`msdyn_consoleapplicationtemplate`).
  case deprecatedTemplate
  /// The deprecated template's parameter, linked to it by a many-to-many relationship.
  case deprecatedParameter
  /// The deprecated template's page type, which is a row.
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

  /// The collective name of the table's rows in the Web API and in the folders of a solution.
  var entitySet: String {
    if case .own(let table) = self { table.entitySet } else { logicalName + "s" }
  }

  /// The column that holds a row's id.
  var idColumn: String { logicalName + "id" }

  /// Whether its rows count as rows of ours: a page type alone has nothing to do with remote assistance.
  var isContent: Bool {
    switch self {
    case .own, .deprecatedTemplate, .templateParameter: true
    case .deprecatedParameter, .deprecatedPageType: false
    }
  }
}
