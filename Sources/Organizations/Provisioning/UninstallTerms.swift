import Records

/// What goes from an organization's files when a solution is uninstalled: what a person agrees to beforehand.
public struct UninstallTerms: Hashable, Sendable {
  /// The solution's unique name.
  public let solution: String
  /// The solution's folder, as it is shown: `shop/solutions/fabrikam`.
  public let folder: String
  /// How many rows of the five tables go with it.
  public let rows: Int
  /// The choices of chat widgets that are reset.
  public let resets: [OptionChange]

  public init(of plan: UninstallPlan, folder: String) {
    solution = plan.solution.uniqueName
    self.folder = folder
    rows = plan.solution.rowCount
    resets = plan.resets
  }

  /// The providers that chat widgets no longer name.
  public var resetProviders: Set<String> { resets.providers }
}

extension [OptionChange] {
  /// The providers that are reset.
  fileprivate var providers: Set<String> {
    reduce(into: []) { providers, change in
      if case .reset(let provider) = change.setting { providers.insert(provider) }
    }
  }
}

extension UninstallPlan {
  /// The choices of chat widgets that go with it.
  public var resets: [OptionChange] {
    references.compactMap { reference in
      guard case .widget(let widget, let mode, let provider, _) = reference else { return nil }
      return OptionChange(widget: widget, mode: mode, .reset(provider: provider))
    }
  }

  /// The providers that chat widgets have chosen and that go with it.
  public var chosenProviders: Set<String> { resets.providers }
}
