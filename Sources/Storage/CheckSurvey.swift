import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
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
  /// The organizations that were read, by their real paths.
  public private(set) var organizations: [String: Organization] = [:]
  private var entries: [Entry] = []
  private var featureFiles: [FeatureFiles.FoundFile] = []

  /// One thing that was found, before it is read.
  private struct Entry {
    let kind: Kind
    let folder: NamedFolder
    /// Where it really lies; a sample's name.
    let identity: String

    enum Kind {
      /// With the number of its solutions.
      case organization(solutions: Int)
      case solution
      case package
      /// Web API JSON, which may be somebody else's.
      case rows
    }
  }

  /// Whose data is read, if a package has data for several languages.
  private let language: Locale?

  /// What stands for some files.
  private let overlay: FileOverlay

  /// The state of each organization when it was found, by the path of its folder.
  private var stamps: [String: OrganizationStamp] = [:]

  /// Looks again while other runs change an organization that was found, and in the end keeps them out.
  public init(_ paths: [String], language: Locale? = nil, overlay: FileOverlay = .none) {
    self.init(once: paths, language, overlay)
    var attempt = 1
    while !stamps.values.allSatisfy(\.isCurrent) {
      attempt += 1
      if attempt <= OrganizationStamp.attempts {
        self.init(once: paths, language, overlay)
      } else {
        let locks = stamps.keys.compactMap { try? OrganizationLock($0, for: .reading) }
        defer { withExtendedLifetime(locks) {} }
        self.init(once: paths, language, overlay)
        break
      }
    }
  }

  private init(once paths: [String], _ language: Locale?, _ overlay: FileOverlay) {
    (self.language, self.overlay) = (language, overlay)
    for path in paths {
      let isFile = FilePath.split(path).name == OrganizationFile.name
      stamp(isFile ? FilePath.split(path).folder : path)
    }
    for path in paths { find(path) }
    for entry in entries where !isInstalled(entry) { read(entry) }
    let read = FeatureFiles.read(featureFiles)
    features = (read.files, features.diagnostics + read.diagnostics)
    counts.featureFiles = features.files.count
    guard counts == CheckedCounts(), let path = paths.first else { return }
    if !(diagnostics + features.diagnostics).contains(where: \.isError) { reportNothing(in: path) }
  }

  private mutating func reportNothing(in path: String) {
    diagnostics.append(Diagnostic(LookupFault.nothingToCheck(name: path), at: Place(file: path)))
  }

  // MARK: - Finding

  private mutating func find(_ path: String) {
    let status = FolderOnDisk.status(path)
    guard status != nil || overlay.bytes(at: path) != nil else { return findElsewhere(path) }
    if status?.isFolder == true { return findAll(in: FolderOnDisk(path, overlay: overlay)) }
    let (folder, name) = FilePath.split(path)
    let tree = FolderOnDisk(folder, overlay: overlay)
    if FeatureFiles.isName(name) {
      addFeature(name, in: tree)
    } else if name == OrganizationFile.name {
      addOrganization(FolderOnDisk(folder.isEmpty ? "." : folder, overlay: overlay))
      if tree.has(FeatureFiles.folder) { addFeatures(under: FeatureFiles.folder, of: tree) }
    } else {
      findPackages(inFile: name, of: tree, isNamed: true)
    }
  }

  /// What no path on disk leads to: a sample, a sample's feature file, or something inside an archive.
  private mutating func findElsewhere(_ path: String) {
    if let tree = EmbeddedFolder(sample: path) {
      entries.append(
        Entry(
          kind: .organization(solutions: Self.installed(in: tree).count), folder: NamedFolder(tree: tree),
          identity: path))
      addFeatures(under: "", of: tree)
    } else if let tree = ArchiveFolder.at(path) {
      findAll(in: tree)
    } else if FeatureFiles.exists(path) {
      let read = FeatureFiles.read([path])
      features.diagnostics += read.diagnostics
      features.files += read.files
    } else {
      diagnostics += OrganizationSnapshot.read(path).diagnostics
    }
  }

  private mutating func findAll(in tree: some SearchedTree) {
    let before = (entries.count, featureFiles.count, diagnostics.count)
    add(FolderSurvey(tree), in: tree)
    let isBroken = diagnostics[before.2...].contains(where: \.isError)
    if (entries.count, featureFiles.count) == (before.0, before.1), !isBroken { reportNothing(in: tree.name) }
  }

  private mutating func add(_ survey: FolderSurvey, in tree: some SearchedTree) {
    diagnostics += survey.diagnostics
    for organization in survey.organizations { addOrganization(tree.folder(at: organization)) }
    for home in survey.packages.homes { add(home, survey.packages, in: tree) }
    for archive in survey.packages.archives {
      if tree is ArchiveFolder {
        diagnostics.append(
          Diagnostic(
            UnreadFileFault.nestedArchive, at: Place(file: tree.shownPath(archive)), severity: .warning))
      } else {
        findPackages(inFile: archive, of: tree, isNamed: false)
      }
    }
    for file in survey.features { addFeature(file, in: tree) }
  }

  private mutating func addFeature(_ name: String, in tree: some FileTree) {
    featureFiles.append(FeatureFiles.FoundFile(tree: tree, name: name))
  }

  private mutating func addFeatures(under folder: String, of tree: some FileTree) {
    let walk = tree.walk(under: folder)
    features.diagnostics += walk.failures.map(\.diagnostic)
    for file in walk.files where FeatureFiles.isName(file) {
      addFeature(FilePath.joined(folder, file), in: tree)
    }
  }

  /// The folders of the solutions; one whose removal is decided counts no longer.
  private static func installed(in tree: some FileTree) -> [String] {
    let removed = PendingUninstall(in: tree)?.folder
    return ((try? tree.folders(in: OrganizationLayout.solutions)) ?? []).filter { $0 != removed }
  }

  /// Takes the stamp of an org folder, unless it was taken when a path named it.
  private mutating func stamp(_ folder: String) {
    guard stamps[folder] == nil, FolderOnDisk(folder).has(OrganizationFile.name) else { return }
    stamps[folder] = OrganizationStamp(folder)
  }

  private mutating func addOrganization(_ tree: any SearchedTree) {
    if tree is FolderOnDisk { stamp(tree.name) }
    let installed = Self.installed(in: tree)
    installedSolutions.insert(tree.identity(of: OrganizationLayout.solutions))
    for name in installed { installedSolutions.insert(tree.identity(of: OrganizationLayout.solution(name))) }
    entries.append(
      Entry(
        kind: .organization(solutions: installed.count), folder: NamedFolder(tree: tree),
        identity: tree.identity(of: "")))
  }

  private mutating func add(_ home: PackageHome, _ survey: PackageSurvey, in tree: some SearchedTree) {
    let folder = FilePath.trimmed(home.folder)
    let (inner, identity) = (tree.folder(at: folder), tree.identity(of: folder))
    guard home.kind != .ours else {
      entries.append(
        Entry(
          kind: .solution,
          folder: NamedFolder(tree: inner, content: .solution(.file(SolutionFile.name))),
          identity: identity))
      return
    }
    let found = PackageSource.recognition(of: home, survey, in: "", of: tree)
    diagnostics += found.diagnostics
    guard let recognition = found.value.flatMap(\.self) else { return }
    let solutions = recognition.gitSolutions
    for (index, solution) in (solutions.isEmpty ? [recognition] : solutions).enumerated() {
      entries.append(
        Entry(
          kind: home.kind == .rows ? .rows : .package,
          folder: NamedFolder(tree: inner, content: .solution(.package(solution))),
          identity: solutions.isEmpty ? identity : "\(identity)\n\(index)"))
    }
  }

  /// - Parameter isNamed: Whether a person has named the file, so that it must be one of ours.
  private mutating func findPackages(inFile path: String, of tree: some SearchedTree, isNamed: Bool) {
    let found = PackageSource.recognition(of: path, in: tree)
    diagnostics += found.diagnostics
    guard found.diagnostics.isEmpty else { return }
    let shown = tree.shownPath(path)
    let identity = tree.identity(of: path)
    let (folder, file) = FilePath.split(path)
    guard let recognition = found.value.flatMap(\.self) else {
      entries.append(
        Entry(
          kind: .solution,
          folder: NamedFolder(tree: tree.folder(at: folder), content: .solution(.file(file))),
          identity: identity))
      return
    }
    if let inside = ArchiveFolder(of: recognition, named: shown) {
      let survey = FolderSurvey(inside)
      // Feature files and organizations are in no package: the archive is a folder like any other.
      if !survey.organizations.isEmpty || !survey.features.isEmpty { return add(survey, in: inside) }
      diagnostics += survey.diagnostics.filter(\.isMisnamedFile)
    }
    guard isNamed || recognition.holdsPackage else {
      diagnostics.append(Diagnostic(PackageFault.strayArchive, at: Place(file: shown)))
      return
    }
    for package in recognition.packages {
      entries.append(
        Entry(
          kind: .package,
          folder: NamedFolder(tree: tree.folder(at: folder), content: .solution(.package(package))),
          identity: "\(identity)/\(recognition.pathInside(package))"))
    }
  }

  // MARK: - Reading

  /// The real paths of the solutions that organizations bring, and of the folders that these lie in.
  private var installedSolutions: Set<String> = []

  /// Whether an organization that was found brings it.
  private func isInstalled(_ entry: Entry) -> Bool {
    FilePath.nearest(of: installedSolutions, above: FilePath.joined(entry.identity, "x")) != nil
  }

  private var read: Set<String> = []

  private mutating func read(_ entry: Entry) {
    guard read.insert(entry.identity).inserted else { return }
    let reading = OrganizationSnapshot.checkTarget(entry.folder.choosing(language))
    diagnostics += reading.diagnostics.map { Self.judged($0, entry.kind) }
    if let target = reading.value { targets.append(target) }
    switch entry.kind {
    case .organization(let solutions):
      organizations[entry.identity] = reading.value?.organization
      counts.organizations += 1
      counts.solutions += solutions
    case .solution: counts.solutions += 1
    case .package where reading.value == nil: counts.unreadPackages += 1
    case .rows where reading.value == nil: break
    case .package, .rows: counts.packages += 1
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
