/// What the completed names are names of.
enum NameSource: String {
  /// Org folders, solutions, packages and built-in samples.
  case organizations
  /// Feature files, folders and built-in samples.
  case scenarios
  case widgets, agents, languages, solutions, providers
  /// An organization, or one of its chat widgets.
  case widgetsToSet = "widgets-to-set"
  /// The languages of the product, whatever an organization has.
  case allLanguages = "all-languages"
  /// The tags of scenarios, after each other in an expression.
  case tags
  case reports, rules, claims, events, actors
  /// What `help` explains.
  case topics

  /// Whether files are completed too.
  var includesFiles: Bool {
    switch self {
    case .organizations, .scenarios, .widgetsToSet: true
    default: false
    }
  }
}
