import Notations

/// The files of a package by their kind.
extension PackageRecognition {
  /// The web resources in the companion folder of the data at the top.
  var companionWebResources: [WebResourceFile] {
    guard files(withRoot: .migrationData).contains(where: { FileNames.folder($0.path).isEmpty }) else {
      return []
    }
    return ownWebResources(in: "\(CompanionFolder.name)/")
  }

  /// The web resources in the `webresources` folder of a folder, as for our `solution.yaml`.
  func ownWebResources(in home: String = "") -> [WebResourceFile] {
    let folder = home + SolutionFile.webResources + "/"
    return files.files.filter { $0.path.hasPrefix(folder) }.map {
      WebResourceFile(
        name: String($0.path.dropFirst(folder.count)), file: files.shownPath($0.path), bytes: $0.bytes)
    }
  }

  /// The files that may be Web API answers.
  var jsonFiles: [ZipEntry] {
    files.files.filter { file in
      (file.path.lowercased().hasSuffix(".json") || files.isFileAlone) && !isWebResource(file)
        && !Self.isHidden(file)
        && (!files.isFileAlone || [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(file.firstSign))
        && file.mentionsOurRows
    }
  }

  /// Whether it may be a file in YAML of a solution in the form of Dataverse's Git integration.
  func isGitPart(_ file: ZipEntry) -> Bool {
    guard GitLayout.isPart(file.path) else { return false }
    // Somebody may name a file of ours `solution.yml`.
    return GitLayout.isManifest(file.path) ? file.mentions("ImportExportXml") : !files.isFileAlone
  }

  func isXML(_ file: ZipEntry) -> Bool {
    if files.isFileAlone { return file.firstSign == UInt8(ascii: "<") }
    let name = FileNames.last(file.path)
    // In our own folder, whose name is in lower case, no file describes another.
    guard name.hasSuffix(".xml"),
      !file.path.split(separator: "/").dropLast().contains(where: { $0 == SolutionFile.webResources })
    else {
      return false
    }
    return name.hasSuffix(".data.xml") || !isWebResource(file)
  }

  /// Whether it is the content of a web resource, which may be anything: a page begins with a `DOCTYPE`.
  func isWebResource(_ file: ZipEntry) -> Bool {
    PackageFiles.isInWebResources(file.path)
  }

  /// Whether it comes from the system that packed the package, not from the package itself: macOS adds a
  /// `__MACOSX` folder.
  static func isHidden(_ file: ZipEntry) -> Bool {
    file.path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }
}
