import Diagnostics
import Notations
import Organizations
import RecordFormats
import Rules

/// Everything that `check` looks at: what the paths of a command line name, and what lies below them.
///
/// A thing that several paths lead to, or links, is there once.
public struct CheckSurvey: Sendable {
  /// What was read: organizations, and solutions and packages that stand alone.
  public private(set) var targets: [CheckTarget] = []
  /// What there is to say of the files.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The feature files, with what is wrong with reading them.
  public private(set) var features: (files: [SourceText], diagnostics: [Diagnostic]) = ([], [])
  public private(set) var counts = CheckedCounts()
  private var entries: [Entry] = []
  private var featurePaths: [String] = []

  /// One thing that was found, before it is read.
  private struct Entry {
    let kind: Kind
    let folder: NamedFolder
    /// Where it really lies; a sample's name.
    let identity: String

    enum Kind {
      case organization(solutions: Int)
      case solution
      case package
      /// Web API JSON, which may be somebody else's.
      case rows
    }
  }

  public init(_ paths: [String]) {
    for path in paths { find(path) }
    for entry in entries where !isInstalled(entry) { read(entry) }
    features = FeatureFiles.read(featurePaths)
    counts.featureFiles = features.files.count
    guard counts == CheckedCounts(), let path = paths.first else { return }
    if !(diagnostics + features.diagnostics).contains(where: \.isError) { reportNothing(in: path) }
  }

  private mutating func reportNothing(in path: String) {
    diagnostics.append(Diagnostic(LookupFault.nothingToCheck(name: path), at: Place(file: path)))
  }

  // MARK: - Finding

  private mutating func find(_ path: String) {
    guard let status = FolderOnDisk.status(path) else { return findSample(path) }
    if status.isFolder { return findAll(in: path) }
    let (folder, name) = FilePath.split(path)
    if FeatureFiles.isName(name) {
      featurePaths.append(path)
    } else if name == OrganizationFile.fileName {
      let tree = FolderOnDisk(folder)
      addOrganization(tree, at: folder.isEmpty ? "." : folder)
      if tree.has(FeatureFiles.folder) { featurePaths.append(tree.shownPath(FeatureFiles.folder)) }
    } else {
      findPackages(inFile: name, of: FolderOnDisk(folder), isNamed: true)
    }
  }

  private mutating func findSample(_ path: String) {
    if let tree = EmbeddedFolder(sample: path) {
      addOrganization(tree, at: path)
      if tree.has(FeatureFiles.folder) { featurePaths.append(path) }
    } else if !FeatureFiles.read([path]).files.isEmpty {
      featurePaths.append(path)
    } else {
      diagnostics += OrganizationSnapshot.read(path).diagnostics
    }
  }

  private mutating func findAll(in path: String) {
    let tree = FolderOnDisk(path)
    let survey = FolderSurvey(tree)
    let (before, said) = (entries.count, diagnostics.count)
    diagnostics += survey.diagnostics
    for organization in survey.organizations {
      let folder = tree.shownPath(organization)
      addOrganization(FolderOnDisk(folder), at: folder)
    }
    for home in survey.packages.homes { add(home, survey.packages, in: tree) }
    for archive in survey.packages.archives { findPackages(inFile: archive, of: tree, isNamed: false) }
    if survey.hasFeatures { featurePaths.append(path) }
    let isBroken = diagnostics[said...].contains(where: \.isError)
    if entries.count == before, !survey.hasFeatures, !isBroken { reportNothing(in: path) }
  }

  private mutating func addOrganization(_ tree: some FileTree, at folder: String) {
    let installed = (try? tree.folders(in: OrganizationLayout.solutions)) ?? []
    entries.append(
      Entry(
        kind: .organization(solutions: installed.count), folder: NamedFolder(tree: tree),
        identity: FilePath.real(folder) ?? folder))
  }

  private mutating func add(_ home: PackageHome, _ survey: PackageSurvey, in tree: FolderOnDisk) {
    let folder = tree.shownPath(FilePath.trimmed(home.folder))
    let identity = FilePath.real(folder.isEmpty ? "." : folder) ?? folder
    guard home.kind != .ours else {
      entries.append(
        Entry(
          kind: .solution,
          folder: NamedFolder(tree: FolderOnDisk(folder), content: .solution(.file(SolutionFile.name))),
          identity: identity))
      return
    }
    let found = PackageSource.recognition(of: home, survey, in: "", of: tree)
    diagnostics += found.diagnostics
    guard let recognition = found.value.flatMap(\.self) else { return }
    entries.append(
      Entry(
        kind: home.kind == .rows ? .rows : .package,
        folder: NamedFolder(tree: FolderOnDisk(folder), content: .solution(.package(recognition))),
        identity: identity))
  }

  /// - Parameter isNamed: Whether a person has named the file, so that it must be one of ours.
  private mutating func findPackages(inFile path: String, of tree: FolderOnDisk, isNamed: Bool) {
    let found = PackageSource.recognition(of: path, in: tree)
    diagnostics += found.diagnostics
    guard found.diagnostics.isEmpty else { return }
    let shown = tree.shownPath(path)
    let identity = FilePath.real(shown) ?? shown
    guard let recognition = found.value.flatMap(\.self) else {
      let (folder, file) = FilePath.split(shown)
      entries.append(
        Entry(
          kind: .solution,
          folder: NamedFolder(tree: FolderOnDisk(folder), content: .solution(.file(file))), identity: identity
        ))
      return
    }
    guard isNamed || recognition.holdsPackage else {
      diagnostics.append(Diagnostic(PackageFault.strayArchive, at: Place(file: shown)))
      return
    }
    for package in recognition.packages {
      entries.append(
        Entry(
          kind: .package,
          folder: NamedFolder(
            tree: FolderOnDisk(FilePath.split(shown).folder), content: .solution(.package(package))),
          identity: "\(identity)/\(recognition.pathInside(package))"))
    }
  }

  // MARK: - Reading

  /// Whether an earlier entry is the same, or an organization that was found brings it.
  private func isInstalled(_ entry: Entry) -> Bool {
    entries.contains { other in
      guard case .organization = other.kind else { return false }
      return FilePath.isIn(FilePath.joined(other.identity, OrganizationLayout.solutions), entry.identity)
    }
  }

  private var read: Set<String> = []

  private mutating func read(_ entry: Entry) {
    guard read.insert(entry.identity).inserted else { return }
    let reading = CheckTargetLoader.load(entry.folder)
    diagnostics += reading.diagnostics.map { Self.judged($0, entry.kind) }
    if let target = reading.value { targets.append(target) }
    switch entry.kind {
    case .organization(let solutions):
      counts.organizations += 1
      counts.solutions += solutions
    case .solution: counts.solutions += 1
    case .package: counts.packages += 1
    case .rows: counts.packages += reading.value == nil ? 0 : 1
    }
  }

  /// JSON that nobody has named and that has no row of ours is somebody else's.
  private static func judged(_ diagnostic: Diagnostic, _ kind: Entry.Kind) -> Diagnostic {
    guard case .rows = kind, case .withoutRows? = diagnostic.fault.base as? PackageFault else {
      return diagnostic
    }
    var note = diagnostic
    note.severity = .note
    return note
  }
}
