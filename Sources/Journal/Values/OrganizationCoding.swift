import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records

/// An organization as the texts of its files, so that a person can put them into a folder.
///
/// The places of its rows are those of another file, and are not kept.
extension Organization: JournalValue {
  var members: JournalMembers {
    var members: JournalMembers = [(OrganizationFile.name, .text(OrganizationFileWriter.text(of: self)))]
    if !quickReplies.isEmpty {
      members.append((QuickReplyFile.name, .text(QuickReplyFileWriter.text(of: quickReplies))))
    }
    return members + [("solutions", solutions.documents)]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self = try reader.file(OrganizationFile.name, OrganizationFile.read)
    if reader.has(QuickReplyFile.name) {
      quickReplies = try reader.file(QuickReplyFile.name, QuickReplyFile.read)
    }
    let files: [SolutionFiles] = try reader.values("solutions")
    solutions = try SolutionFiles.read(files, in: reader)
    forgetPlaces()
  }

  /// The organization without the places of what it was read from.
  public var withoutPlaces: Organization {
    var organization = self
    organization.forgetPlaces()
    return organization
  }

  private mutating func forgetPlaces() {
    (origin, workstreamOrigin, chatWidgetOrigins) = (nil, nil, [:])
    // Setting the solutions links their rows anew.
    if solutions.contains(where: { $0.origin != nil || !$0.origins.isEmpty }) {
      solutions = solutions.map(\.withoutPlaces)
    }
  }
}

/// A solution as the text of its file and the names of its web resources.
extension Solution: JournalValue {
  var members: JournalMembers { SolutionFiles(of: self).members }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let files = try SolutionFiles(from: &reader)
    let read = try SolutionFiles.readAlone(files, in: reader)
    self = read.withoutPlaces
  }
}

/// The files of a solution, not yet read: those of an organization are read together.
private struct SolutionFiles: JournalValue {
  let text: String
  let webResources: [String]
  /// The behaviours that the file cannot say, by template.
  let behaviours: [TemplateBehaviour]

  init(of solution: Solution) {
    var written = solution
    let names = Set(solution.applicationTabTemplates.map(\.name))
    let special = solution.simulation.filter { name, behaviour in
      !names.contains(name) || !behaviour.fitsFile
    }
    for name in special.keys { written.simulation[name] = nil }
    text = SolutionFileWriter.text(of: written)
    webResources = solution.webResources.sorted()
    behaviours = special.sorted { $0.key < $1.key }.map(TemplateBehaviour.init)
  }

  var members: JournalMembers {
    let files: JournalMembers = [
      (SolutionFile.name, .text(text)), (SolutionFile.webResources, webResources.document),
    ]
    return behaviours.isEmpty ? files : files + [("behaviours", behaviours.documents)]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    text = try reader.text(SolutionFile.name)
    webResources = try reader.texts(SolutionFile.webResources)
    behaviours = try reader.optionalValues("behaviours") ?? []
  }

  private var source: SourceText { SourceText(file: SolutionFile.name, text: text) }

  /// Reads the solutions of an organization, whose rows may link to each other.
  static func read(
    _ files: [SolutionFiles], in reader: MemberReader
  ) throws(JournalFault) -> [Solution] {
    let reading = Package.read(files.map { .text($0.source) })
    guard let packages = reading.value else {
      throw reader.unreadable("solutions", reading.diagnostics.firstError)
    }
    return zip(files, packages).map { $0.completed($1.solution) }
  }

  /// Reads a solution whose rows may link to others that are not here.
  static func readAlone(_ files: SolutionFiles, in reader: MemberReader) throws(JournalFault) -> Solution {
    let reading = SolutionFile.read(files.source)
    guard let solution = reading.value else {
      throw reader.unreadable(SolutionFile.name, reading.diagnostics.firstError)
    }
    return files.completed(solution)
  }

  /// The solution with what its file does not say.
  private func completed(_ solution: Solution) -> Solution {
    var solution = solution
    solution.webResources = Set(webResources)
    for special in behaviours { solution.simulation[special.template] = special.behaviour }
    return solution
  }
}

/// How the app of a template behaves.
private struct TemplateBehaviour: JournalValue {
  let template: String
  let behaviour: ProviderBehaviour

  init(_ template: String, _ behaviour: ProviderBehaviour) {
    (self.template, self.behaviour) = (template, behaviour)
  }

  var members: JournalMembers { [("template", .text(template)), ("behaviour", behaviour.document)] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    (template, behaviour) = (try reader.text("template"), try reader.value("behaviour"))
  }
}

extension ProviderBehaviour {
  /// Whether a `simulation:` block can say it.
  fileprivate var fitsFile: Bool { forgottenOnUnload.isEmpty && !invitation.text.isEmpty }
}

extension MemberReader {
  /// Reads the text of one of our files with the reader of that file.
  fileprivate mutating func file<Value>(
    _ name: String, _ read: (SourceText) -> Reading<Value>
  ) throws(JournalFault) -> Value {
    let reading = read(SourceText(file: name, text: try text(name)))
    guard let value = reading.value else { throw unreadable(name, reading.diagnostics.firstError) }
    return value
  }
}
