import Organizations
import Records

/// References to a solution in an organization's own scenarios.
extension OrganizationSnapshot {
  /// What removing an installed solution takes away, and what still refers to it, scenarios included.
  public func uninstallPlan(of solution: Solution, data: DataOnUninstall = .remove) -> UninstallPlan {
    UninstallPlan(of: solution, data: data, in: organization, besides: scenarios(mentioning:))
  }

  /// The scenario lines that mention a removed solution.
  func scenarioReferences(to gone: Solution) -> [SolutionReference] {
    scenarios(mentioning: organization.mentions(of: gone))
  }

  /// Every line of a feature file that mentions it.
  private func scenarios(mentioning mentions: SolutionMentions) -> [SolutionReference] {
    guard case .folder(let path, _) = location else { return [] }
    return FeatureFiles.read(home: path).files.flatMap { source in
      (1...source.lineCount).compactMap { line -> SolutionReference? in
        source.line(line).flatMap(mentions.first(inFeatureLine:)).map {
          .scenario(file: source.file, line: line, mention: $0)
        }
      }
    }
  }

  /// The paths of an installed solution's files in its folder, including hidden ones.
  public func files(of solution: Solution) -> [String] {
    guard case .folder = location, let folder = folder(of: solution) else { return [] }
    return SolutionPackage.paths(in: shownPath(of: folder))
  }
}
