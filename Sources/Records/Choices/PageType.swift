/// What an application tab shows: `msdyn_applicationtype`.
public enum PageType: Int, Choice {
  case entityList = 509_180_000
  case entityRecord = 509_180_001
  case webResource = 509_180_002
  case control = 509_180_003
  case dashboard = 509_180_004
  case search = 509_180_005
  case thirdPartyWebsite = 509_180_006
  case custom = 509_180_007

  public var label: String {
    switch self {
    case .entityList: "Entity List"
    case .entityRecord: "Entity Record"
    case .webResource: "Web Resource"
    case .control: "Control"
    case .dashboard: "Dashboard"
    case .search: "Search"
    case .thirdPartyWebsite: "Third Party Website"
    case .custom: "Custom"
    }
  }

  /// The article's application type is `webresource`; a section of the page about templates writes *Third-party
  /// website*.
  public var articleLabel: String? {
    switch self {
    case .webResource: "webresource"
    case .thirdPartyWebsite: "Third-party website"
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom: nil
    }
  }

  /// The parameters that the page about templates lists for this type; nil for a type that it calls internal.
  public var parameters: PageParameters? {
    switch self {
    case .entityList: PageParameters(required: ["entityName"], optional: ["viewId"])
    case .entityRecord:
      PageParameters(required: ["entityName"], optional: ["entityId", "formId", "validateRecord", "data"])
    case .webResource: PageParameters(required: ["webresourceName"], optional: ["data"])
    case .control: nil
    case .dashboard: PageParameters(required: ["dashboardId"], optional: [])
    case .search: PageParameters(required: ["searchText"], optional: ["searchType"])
    case .thirdPartyWebsite: PageParameters(required: ["url"], optional: ["data"])
    case .custom: PageParameters(required: ["name"], optional: ["entityName", "recordId"])
    }
  }

  /// Whether the page is an address outside the product.
  public var isWebsite: Bool {
    switch self {
    case .thirdPartyWebsite: true
    case .webResource, .entityList, .entityRecord, .control, .dashboard, .search, .custom: false
    }
  }

  /// Whether the page is a file in a solution.
  public var isWebResource: Bool {
    switch self {
    case .webResource: true
    case .entityList, .entityRecord, .control, .dashboard, .search, .thirdPartyWebsite, .custom: false
    }
  }
}
