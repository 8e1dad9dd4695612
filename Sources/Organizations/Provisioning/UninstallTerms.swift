import Records

/// What an uninstall removes from an organization's files, for the user to agree to beforehand.
public struct UninstallTerms: Hashable, Sendable {
  /// The solution's unique name.
  public let solution: String
  /// The path of the solution's folder as shown in messages: `shop/solutions/fabrikam`.
  public let folder: String
  /// How many rows of the five tables the solution has.
  public let rows: Int
  /// How many of them are data, which the product leaves.
  public let dataRows: Int
  /// How many rows of each table are components, and how many are data.
  public let components: [RowCount]
  public let dataCounts: [RowCount]
  /// Whether the solution is managed; nil if its package does not say.
  public let isManaged: Bool?
  /// What becomes of what the product leaves.
  public private(set) var data: DataOnUninstall
  /// The chat widgets' choices to reset.
  public private(set) var resets: [OptionChange]

  /// What refers to it, so that it cannot be removed with its data; only leaving the data is possible then.
  public private(set) var obstacles: [SolutionReference] = []

  public init(of plan: UninstallPlan, folder: String, obstacles: [SolutionReference] = []) {
    self.obstacles = obstacles
    solution = plan.solution.uniqueName
    self.folder = folder
    rows = plan.solution.rowCount
    dataRows = plan.solution.rowCount(areComponents: false)
    components = plan.solution.rowCounts(areComponents: true)
    dataCounts = plan.solution.rowCounts(areComponents: false)
    isManaged = plan.solution.isManaged
    data = plan.data
    resets = plan.resets
  }

  /// How many rows the product leaves.
  public var stayingRows: Int { isManaged == false ? rows : dataRows }

  /// The same uninstall, but what the product leaves stays, and with it the providers that chat widgets name.
  public var keepingData: UninstallTerms {
    var terms = self
    terms.data = .keep
    (terms.resets, terms.obstacles) = ([], [])
    return terms
  }

  /// The providers that chat widgets will no longer name.
  public var resetProviders: Set<String> { resets.providers }
}

extension [OptionChange] {
  /// The providers whose choice is reset.
  fileprivate var providers: Set<String> {
    reduce(into: []) { providers, change in
      if case .reset(let provider) = change.setting { providers.insert(provider) }
    }
  }
}

extension UninstallPlan {
  /// The chat widgets' choices to reset; none if something stays, as the product resets none.
  public var resets: [OptionChange] {
    guard left == nil else { return [] }
    return references.compactMap { reference in
      guard case .widget(let widget, let mode, let provider, _) = reference else { return nil }
      return OptionChange(widget: widget, mode: mode, .reset(provider: provider))
    }
  }

  /// The removed providers that chat widgets have chosen.
  public var chosenProviders: Set<String> { resets.providers }
}
