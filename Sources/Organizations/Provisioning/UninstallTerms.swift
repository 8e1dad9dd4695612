import Records

/// What an uninstall removes from an organization's files, for the user to agree to beforehand.
public struct UninstallTerms: Hashable, Sendable {
  /// The solution, without the places of its rows: only another solution needs another question.
  public let solution: Solution
  /// The path of the solution's folder as shown in messages: `shop/solutions/fabrikam`.
  public let folder: String
  /// What becomes of what the product leaves.
  public private(set) var data: DataOnUninstall
  /// The chat widgets' choices to reset.
  public private(set) var resets: [OptionChange]

  /// What refers to it, so that it cannot be removed with its data; only leaving the data is possible then.
  public private(set) var obstacles: [SolutionReference] = []

  public init(of plan: UninstallPlan, folder: String, obstacles: [SolutionReference] = []) {
    solution = plan.solution.withoutPlaces
    self.folder = folder
    data = plan.data
    resets = plan.resets
    self.obstacles = obstacles
  }

  /// How many rows the product leaves.
  public var stayingRows: Int {
    solution.isUnmanaged ? solution.rowCount : solution.rowCount(areComponents: false)
  }

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
