import Diagnostics
import RecordFormats

/// Files and folders that are not read because their names are nearly right.
enum MisnamedFiles {
  private static let files = [OrganizationFile.name, SolutionFile.name, QuickReplyFile.name]
  /// As much of a file as tells what it was meant to be.
  private static let headLength = 4096
  private static let featureEnding = "feature"

  /// What a file was meant to be called; nil if its name is right, or it is something else.
  ///
  /// - Parameter head: The beginning of the file, asked for only if the name is not close enough.
  static func meant(by name: String, _ head: @autoclosure () -> [UInt8]) -> String? {
    if files.contains(name) || FeatureFiles.isName(name) { return nil }
    let whole = name.lowercased().hasSuffix(".txt") ? String(name.dropLast(".txt".count)) : name
    guard let dot = whole.lastIndex(of: "."), dot != whole.startIndex else { return nil }
    let (stem, ending) = (String(whole[..<dot]), whole[whole.index(after: dot)...].lowercased())
    if ["yaml", "yml"].contains(ending) {
      guard let meant = record(stem, head) else { return nil }
      // Dataverse's Git integration writes a file of this name.
      return name.lowercased() == "solution.yml" && !TopLevelKeys(head()).areOfSolution ? nil : meant
    }
    guard NearestName.to(ending, among: [featureEnding, "gherkin"]) != nil, isGherkin(head()) else {
      return nil
    }
    return stem + FeatureFiles.suffix
  }

  /// Which of our YAML files a name without its ending stands for.
  private static func record(_ stem: String, _ head: () -> [UInt8]) -> String? {
    let known = files.map { (name: $0, stem: String($0.dropLast(".yaml".count))) }
    if let same = known.first(where: { letters($0.stem) == letters(stem) }) { return same.name }
    guard let near = NearestName.to(stem, among: known.map(\.stem)),
      let name = known.first(where: { $0.stem == near })?.name
    else { return nil }
    let keys = TopLevelKeys(head())
    let isOurs =
      switch name {
      case OrganizationFile.name: keys.areOfOrganization
      case SolutionFile.name: keys.areOfSolution
      default: keys.areOfQuickReplies
      }
    return isOurs ? name : nil
  }

  private static func isGherkin(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.filter { $0 != 0 }, as: UTF8.self)
    return ["Feature:", "Scenario:", "# language:", "#language:"].contains(where: text.contains)
  }

  private static func letters(_ name: String) -> String { name.lowercased().filter(\.isLetter) }

  // MARK: - In a folder

  /// A warning for each file and folder with nearly the right name.
  static func diagnostics(
    in walk: FolderWalk, organizations: [String], solutions: [String], of tree: some FileTree
  ) -> [Diagnostic] {
    let dangling = Set(walk.danglingLinks)
    let files = walk.files.filter { !PackageFiles.isInWebResources($0) && !dangling.contains($0) }
    let named = files.compactMap { path -> Diagnostic? in
      let name = FilePath.split(path).name
      let head = { (try? tree.head(of: path, count: headLength)) ?? [] }
      return meant(by: name, head()).map { warning(name, meant: $0, at: tree.shownPath(path)) }
    }
    return named + folders(walk, Set(organizations), Set(solutions), tree)
  }

  /// The folders beside `org.yaml` and `solution.yaml` whose names are nearly right, and whose content fits.
  private static func folders(
    _ walk: FolderWalk, _ organizations: Set<String>, _ solutions: Set<String>, _ tree: some FileTree
  ) -> [Diagnostic] {
    if organizations.isEmpty, solutions.isEmpty { return [] }
    var seen: Set<String> = []
    return walk.files.flatMap { file in
      FilePath.foldersAbove(file).compactMap { folder -> Diagnostic? in
        let (home, name) = FilePath.split(folder)
        var meant: String?
        if organizations.contains(home) {
          let known = [OrganizationLayout.solutions, FeatureFiles.folder]
          meant = known.contains(name) ? nil : NearestName.to(name, among: known)
          if meant == OrganizationLayout.solutions, !holdsRecords(file) { meant = nil }
          if meant == FeatureFiles.folder, !FeatureFiles.isName(file) { meant = nil }
        }
        if meant == nil, solutions.contains(home), name != SolutionFile.webResources,
          NearestName.to(letters(name), among: [SolutionFile.webResources]) != nil
        {
          meant = SolutionFile.webResources
        }
        guard let meant, seen.insert(folder).inserted else { return nil }
        return warning(name, meant: meant, at: tree.shownPath(folder))
      }
    }
  }

  private static func holdsRecords(_ file: String) -> Bool {
    FilePath.split(file).name == SolutionFile.name || PackageFiles.mayHoldRows(file)
      || PackageFiles.isArchive(file)
  }

  private static func warning(_ name: String, meant: String, at path: String) -> Diagnostic {
    Diagnostic(UnreadFileFault.misnamed(name: name, meant: meant), at: Place(file: path))
  }
}

extension Diagnostic {
  /// Whether it says that a file or folder is not read because of its name.
  var isMisnamedFile: Bool {
    if case .misnamed? = fault.base as? UnreadFileFault { true } else { false }
  }
}
