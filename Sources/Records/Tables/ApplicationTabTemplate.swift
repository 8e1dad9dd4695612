/// The template of an app tab: what it shows and with which parameters (`msdyn_applicationtabtemplate`).
public struct ApplicationTabTemplate: TableRow {
  public var id: GUID
  /// Not visible to agents.
  ///
  /// In the article, an action's Event Parameter contains it.
  public var name = ""
  /// `<prefix>_<name>`; the deprecated table has none.
  public var uniqueName: String?
  /// The tab's label; if it is empty the name is used.
  public var title: String?
  public var pageType: PageType?
  /// In the order of the URL's parameters.
  public var parameters: [TemplateParameter] = []
  /// Stored inverted, as `msdyn_pinned`.
  public var canClose = true
  public var description: String?
  public var state = RowState.active

  public init(id: GUID) { self.id = id }

  public static let table = Table.applicationTabTemplate
  public static let names = TableNames(
    "msdyn_applicationtabtemplate", entitySet: "msdyn_applicationtabtemplates",
    key: "applicationTabTemplates",
    label: "application tab template", plural: "application tab templates")
  public static let columns: [Column<ApplicationTabTemplate>] = [
    .text("name", "msdyn_name", "Name", maximum: 100, get: { $0.name }, set: { $0.name = $1 }),
    .optionalText(
      "uniqueName", "msdyn_uniquename", "Unique Name", maximum: 128, get: { $0.uniqueName },
      set: { $0.uniqueName = $1 }),
    .optionalText("title", "msdyn_title", "Title", maximum: 200, get: { $0.title }, set: { $0.title = $1 }),
    .optionalChoice(
      "pageType", "msdyn_pagetype", "Page Type", get: { $0.pageType }, set: { $0.pageType = $1 }),
    Column(
      key: "parameters", logicalName: "msdyn_templateparameters", label: "Template Parameters",
      isRequired: false,
      kind: .parameters(ColumnAccess(get: { $0.parameters }, set: { $0.parameters = $1 }))),
    Column(
      key: "canClose", logicalName: "msdyn_pinned", label: "Can close", isRequired: false,
      kind: .flag(ColumnAccess(get: { $0.canClose }, set: { $0.canClose = $1 })), isStoredInverted: true),
    .optionalText(
      "description", "msdyn_description", "Description", maximum: 2000, get: { $0.description },
      set: { $0.description = $1 }),
    .state,
  ]

  public static let derivationColumns = ["uniqueName", "name"]

  public func derivationKey(_ nameOfRow: (GUID) -> String?) -> String { uniqueName ?? name }

  public func writtenNames(_ nameOfRow: (GUID) -> String?) -> [String] { [uniqueName ?? name] }

  /// The parameter that names the web resource to show.
  public var webResourceParameter: TemplateParameter? {
    parameters.first { $0.isNamed(TemplateParameter.webResourceName) }
  }
}

/// One parameter of an application tab template: `webresourceName`, `data`, `url`.
public struct TemplateParameter: Hashable, Sendable {
  public var name: String
  public var value: String

  /// The name of the parameter that names a tab's web resource.
  public static let webResourceName = "webresourceName"
  /// The name of the parameter that a third-party website's address is in.
  public static let url = "url"
  /// The name of the parameter that a page gets as its data.
  public static let data = "data"

  /// The parameters that a web resource takes (documented: *Webpage (HTML) web resources*, Pass parameters to HTML
  /// web resources).
  private static let ofWebResources: Set<String> = [
    "typename", "type", "id", "orgname", "userlcid", "orglcid", "data", "formid", "entrypoint", "pagemode",
    "security", "tabset",
  ]

  /// Whether a web resource takes a parameter of this name.
  public var isTakenByWebResources: Bool { Self.ofWebResources.contains(name.lowercased()) }

  /// Columns of `msdyn_templateparameter`.
  public static let maximumNameLength = 100
  public static let maximumValueLength = 2048

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Whether it has a name, ignoring case: the article also writes `webresourcename`.
  public func isNamed(_ name: String) -> Bool { self.name.lowercased() == name.lowercased() }
}

extension ApplicationTabTemplate {
  public static func rows(in solution: Solution) -> [ApplicationTabTemplate] {
    solution.applicationTabTemplates
  }
  public static func setRows(_ rows: [ApplicationTabTemplate], in solution: inout Solution) {
    solution.applicationTabTemplates = rows
  }
}
