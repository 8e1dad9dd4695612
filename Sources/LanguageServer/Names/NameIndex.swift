import Notations

/// Every name in the files of a project.
struct NameIndex {
  private let uses: [NameUse]
  /// The names of each file, with the text that they were read from.
  private var files: [String: (bytes: [UInt8], uses: [NameUse])] = [:]

  /// Reads the names of a project's files; those that did not change are taken from an earlier index.
  init(_ project: Project, knowing known: NameIndex? = nil) {
    for (path, source) in project.sources {
      if let file = known?.files[path], file.bytes == source.bytes {
        files[path] = file
      } else {
        let isFeature = path.lowercased().hasSuffix(".feature")
        files[path] = (
          source.bytes, isFeature ? FeatureNames.uses(in: source) : YAMLNames.uses(in: source)
        )
      }
    }
    uses = files.keys.sorted().flatMap { [files] in files[$0]?.uses ?? [] } + PackageNames.uses(in: project)
  }

  /// The uses at an offset of a file; a text can name two things, such as a template and its app tab.
  func uses(at offset: Int, in file: String) -> [NameUse] {
    uses.filter { $0.file == file && $0.bytes.lowerBound <= offset && offset <= $0.bytes.upperBound }
  }

  func uses(of name: RecordName) -> [NameUse] { uses.filter { $0.name == name } }

  func definitions(of name: RecordName) -> [NameUse] { uses(of: name).filter(\.isDefinition) }

  /// What a file defines, in its order.
  func definitions(in file: String) -> [NameUse] {
    uses.filter { $0.file == file && $0.isDefinition }.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The definitions whose name contains a text, whatever its case; all for an empty text.
  func definitions(matching text: String) -> [NameUse] {
    let wanted = text.lowercased()
    return uses.filter { $0.isDefinition && (wanted.isEmpty || $0.name.text.lowercased().contains(wanted)) }
  }

  /// Every text that is the name of such a thing, in order, each once.
  func names(where isMeant: (RecordName) -> Bool) -> [String] {
    var seen: Set<String> = []
    return uses.filter { $0.isDefinition && isMeant($0.name) }.map(\.name.text).filter {
      seen.insert($0).inserted
    }
  }
}
