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
