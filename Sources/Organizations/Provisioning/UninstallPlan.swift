import Records

/// What uninstalling a solution removes, and what still refers to it.
public struct UninstallPlan: Hashable, Sendable {
  public let solution: Solution
  public let data: DataOnUninstall
  /// What stays in the organization; nil: nothing of the solution stays.
  public let left: Solution?
  public let references: [SolutionReference]
  /// The actions that stay, and that no capability links any more.
  public let actionsWithoutCapability: [String]

  /// A plan for an installed solution.
  ///
  /// - Parameter others: finds references to it outside the organization's records.
  public init(
    of solution: Solution, data: DataOnUninstall = .remove, in organization: Organization,
    besides others: (SolutionMentions) -> [SolutionReference] = { _ in [] }
  ) {
    self.solution = solution
    self.data = data
    left = organization.remains(of: solution, data: data)
    actionsWithoutCapability = organization.actionsLeftWithoutCapability(by: solution, leaving: left)
    var after = organization
    after.uninstall(solution.uniqueName, leaving: left)
    references = after.references(to: solution, besides: others)
  }

  /// The references that prevent the removal.
  ///
  /// Names in texts prevent none that leaves something: the product does not follow them either.
  public func obstacles(resettingWidgets: Bool) -> [SolutionReference] {
    switch data {
    case .keep, .removeAlone: references.filter(\.breaksLoading)
    case .remove: resettingWidgets ? references.filter { !$0.isWidget } : references
    }
  }

  /// Whether it would remove nothing, because these are rows without a solution: data that came alone, or what an
  /// earlier removal left.
  public var removesNothing: Bool {
    guard left != nil else { return false }
    return solution.leftBy != nil || !solution.hasComponents && solution.isManaged == nil
  }

  /// All providers that are removed with it.
  public var providers: Set<String> {
    Set(solution.providers.map(\.name)).subtracting(left?.providers.map(\.name) ?? [])
  }
}

extension Organization {
  /// Turns off every mode of a chat widget with one of these providers chosen, and clears the choice.
  public mutating func resetWidgets(of providers: Set<String>) { chatWidgets.reset(providers) }
}

extension [ChatWidget] {
  /// Turns off every mode with one of these providers chosen, and clears the choice.
  public mutating func reset(_ providers: Set<String>) {
    for widget in indices {
      for mode in RemoteAssistanceMode.allCases {
        guard let provider = self[widget][mode].provider, providers.contains(provider) else { continue }
        self[widget][mode] = RemoteAssistanceOption()
      }
    }
  }
}
