import Diagnostics
import Organizations

extension LookupFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .unknownOrganization(let name, let samples, let nearest):
      .init(
        "there is no file, no folder and no built-in sample named \(quoted(name))",
        hint: Hints.choose(nearest, among: samples, called: "the built-in samples"))
    case .notInSample(let path, let folder, let known, let nearest):
      .init(
        "the built-in sample has no \(quoted(path))",
        hint: Hints.choose(nearest, among: known, called: "\(folder) has", alwaysAll: true))
    case .partOfSample(let path, let sample):
      .init(
        "\(quoted(path)) is a part of the sample \(sample), and no organization or solution",
        hint: "`agent-console open \(sample)` opens the sample"
          + (path.hasSuffix(".feature") ? ", and `agent-console play \(path)` plays this feature" : ""))
    case .unknownSolution(let name, let known, let nearest):
      .init(
        "there is no file, no folder and no solution of a built-in sample named \(quoted(name))",
        hint: Hints.choose(nearest, among: known, called: "the samples' solutions"))
    case .organizationForSolution(let name, let solutions):
      .init(
        "\(quoted(name)) is an organization, but a solution is needed",
        hint: solutions.isEmpty
          ? "it has no solutions; name a solution's folder or file"
          : Hints.choose(nil, among: solutions, called: "name one of its solutions", alwaysAll: true))
    case .nothingToCheck(let name):
      .init(
        "there is nothing to check in \(quoted(name)): no organization, solution, package or feature file",
        hint: "name a folder that has one; "
          + "`bin`, `obj`, `node_modules` and hidden folders are entered only if they are named themselves")
    case .folderWithoutSolution(let name):
      .init(
        "the folder \(code(name)) holds no solution",
        hint: "put its `solution.yaml` or its one package into it, or move the folder out of `solutions`")
    }
  }
}

extension LookupRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unknownOrganization: "A name on the command line is neither a path nor a built-in sample."
    case .notInSample:
      "A path on the command line begins with a built-in sample's name, and names no part of it that fits here."
    case .unknownSolution:
      "A name on the command line is neither a path nor a solution of a built-in sample."
    case .organizationForSolution: "An organization is named where a solution is needed."
    case .nothingToCheck: "A path on the command line has nothing below it that is checked."
    case .folderWithoutSolution:
      "A folder under `solutions` holds no solution, perhaps left over from a removal by hand."
    }
  }
}
