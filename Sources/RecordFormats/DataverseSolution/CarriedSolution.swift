import Notations
import Organizations
import Records

/// The part of a solution that a Dataverse solution carries, as the next import reads it.
public struct CarriedSolution: Sendable {
  /// Where it is written.
  public enum Layout: Hashable, Sendable {
    /// The files of a zip archive, as the product exports them.
    case packed
    /// The files of a folder, as `pac solution unpack` leaves them.
    case unpacked
  }

  let layout: Layout
  let export: PackageExport
  /// What is left out, in the order in which it is told.
  public let omissions: [DataverseOmission]

  public init(_ whole: PackageExport, _ layout: Layout) {
    let original = whole.solution
    var carried = Solution(uniqueName: XMLWriter.writable(original.uniqueName).trimmed)
    carried.version = original.version
    carried.publisher = original.publisher.map(Self.publisher)
    carried.isManaged = original.isManaged ?? (layout == .packed ? false : nil)
    carried.channelCapabilities = original.channelCapabilities.map(Self.writable)
    carried.applicationTabTemplates = original.applicationTabTemplates.map(Self.writable)
    let ids = carried.applicationTabTemplates.map(\.id)
    Self.deriveIDs(of: &carried)
    let files = whole.webResources.filter { Self.carries($0) }
    let lacksIDs = ids != carried.applicationTabTemplates.map(\.id)
    self.layout = layout
    export = PackageExport(of: carried, files)

    var omissions: [DataverseOmission] = []
    let data = Table.allCases.filter { !$0.isSolutionComponent && original.rowCount(of: $0) > 0 }
    if !data.isEmpty {
      omissions.append(.dataRows(data.map { RowCount($0, original.rowCount(of: $0)) }))
    }
    if lacksIDs { omissions.append(.templateIDs) }
    let left = whole.webResources.map(\.name).filter { name in !files.contains { $0.name == name } }
    if !left.isEmpty { omissions.append(.webResources(names: left)) }
    if !original.simulation.isEmpty { omissions.append(.simulation) }
    if original.publisher?.privacyPolicy != nil { omissions.append(.privacyPolicy) }
    if Self.losesCharacters(original, carried) { omissions.append(.characters) }
    if original.isManaged == nil, carried.isManaged != nil { omissions.append(.unknownKind) }
    if original.version == nil { omissions.append(.noVersion) }
    omissions.append(
      carried.publisher.map { .publisherUniqueName(madeUp: $0.madeUpUniqueName) } ?? .noPublisher)
    self.omissions = omissions
  }

  /// The parts that differ in a package that was read back; empty if it is equal.
  ///
  /// Rows of a Dataverse solution have no order.
  public func differences(from package: Package) -> [SolutionPart] {
    var read = package
    read.solution = Self.sorted(package.solution)
    return PackageExport(of: Self.sorted(export.solution), export.webResources).differences(from: read)
  }

  private static func sorted(_ solution: Solution) -> Solution {
    var sorted = solution
    sorted.channelCapabilities.sort { $0.id.description < $1.id.description }
    sorted.applicationTabTemplates.sort { $0.id.description < $1.id.description }
    return sorted
  }
}

// MARK: - Texts

extension CarriedSolution {
  private static func publisher(_ publisher: Publisher) -> Publisher {
    let prefix = publisher.prefix.map { XMLWriter.writable($0).trimmed }
    return Publisher(
      name: XMLWriter.writable(publisher.name), prefix: prefix?.isEmpty == false ? prefix : nil)
  }

  /// A row with its texts as XML can express them.
  ///
  /// Parameters lose nothing: they are JSON, which has escapes.
  private static func writable<Row: TableRow>(_ row: Row) -> Row {
    var row = row
    for column in Row.columns {
      switch column.kind {
      case .text(_, let access): row[access] = XMLWriter.writable(row[access])
      case .optionalText(_, let access):
        let text = row[access].map(XMLWriter.writable)
        // Empty text is no value in Dataverse.
        row[access] = text?.isEmpty == true ? nil : text
      case .wholeNumber, .flag, .choice, .lookup, .parameters: break
      }
    }
    return row
  }

  /// Whether a text was changed because XML cannot express it.
  private static func losesCharacters(_ original: Solution, _ carried: Solution) -> Bool {
    func texts<Row: TableRow>(of rows: [Row]) -> [String] {
      rows.flatMap { row in
        Row.columns.compactMap { column in
          if case .text(let text)? = column.value(in: row) { text } else { nil }
        }
      }
    }
    return original.uniqueName != carried.uniqueName || original.publisher?.name != carried.publisher?.name
      || original.publisher?.prefix ?? "" != carried.publisher?.prefix ?? ""
      || texts(of: original.channelCapabilities) != texts(of: carried.channelCapabilities)
      || texts(of: original.applicationTabTemplates) != texts(of: carried.applicationTabTemplates)
  }
}

extension Publisher {
  /// A unique name made of the letters and digits of its name: our solutions have only the name.
  var madeUpUniqueName: String {
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return letters.isEmpty ? prefix.flatMap { $0.isPlainKey ? $0 : nil } ?? "publisher" : letters
  }
}

// MARK: - Keys

extension CarriedSolution {
  /// Gives the templates that are named by their unique names the ids that the next import derives.
  private static func deriveIDs(of solution: inout Solution) {
    let prefix = ApplicationTabTemplate.derivationPrefix(solution: solution.uniqueName)
    for index in solution.applicationTabTemplates.indices {
      let template = solution.applicationTabTemplates[index]
      if isNamedByUniqueName(template, in: solution) {
        solution.applicationTabTemplates[index].id = template.derivedID(behind: prefix) { _ in nil }
      }
    }
  }

  /// Whether a template's unique name can be its key and the name of its folder.
  ///
  /// Otherwise its id is the key, as in tables without a unique name (inferred).
  static func isNamedByUniqueName(_ template: ApplicationTabTemplate, in solution: Solution) -> Bool {
    guard let name = template.uniqueName, name.isPlainKey else { return false }
    let same = solution.applicationTabTemplates.filter {
      $0.uniqueName?.lowercased() == name.lowercased()
    }
    return same.count == 1
  }

  /// Whether Dataverse has a type for a web resource, and a folder can hold it beside its description.
  private static func carries(_ file: WebResourceFile) -> Bool {
    WebResourceType(name: file.name) != nil && XMLWriter.canWrite(file.name) && file.name.trimmed == file.name
      && !file.name.lowercased().hasSuffix(WebResourceFiles.description)
  }
}

extension String {
  /// Whether it can be a key that also names a folder: ASCII letters, digits and underscores.
  var isPlainKey: Bool {
    !isEmpty && utf8.count <= 200
      && unicodeScalars.allSatisfy { "a"..."z" ~= $0 || "A"..."Z" ~= $0 || "0"..."9" ~= $0 || $0 == "_" }
  }
}
