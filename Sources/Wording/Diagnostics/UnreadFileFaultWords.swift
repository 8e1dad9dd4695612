import Diagnostics
import RecordFormats

extension UnreadFileFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .misnamed(let name, let meant, _):
      .init(
        "\(code(name)) is not read: the name is \(code(meant))",
        hint: "rename it to \(code(meant)), or give it another name if it is something else")
    case .wrongKind(.archive, wanted: .featureFile):
      .init(
        "there is no feature file and no organization in this archive",
        hint:
          "name feature files, or a folder or an archive that has some; `agent-console check` reads packages")
    case .wrongKind(let kind, let wanted):
      .init(
        "this is \(kind.words), and \(wanted.words)", hint: kind.hint(wanted: wanted))
    case .besideSolutions(let name):
      .init(
        "\(code(name)) is not read: each solution has a folder of its own under `solutions`",
        hint: "put it into a folder there, or move it out of `solutions`")
    case .danglingLink(let name):
      .init(
        "the link \(code(name)) leads nowhere, so nothing is read through it",
        hint: "remove the link, or restore what it leads to")
    case .nestedArchive:
      .init(
        "this archive lies inside another one and is not read",
        hint: "unpack the outer archive, and check the folder")
    }
  }
}

extension UnreadFileFault.WantedFile {
  fileprivate var words: String {
    switch self {
    case .package: "an organization, a solution or a package is needed"
    case .featureFile: "a feature file is needed"
    }
  }
}

extension FileKind {
  fileprivate var words: String {
    switch self {
    case .webPage: "a web page"
    case .webResource: "a web resource"
    case .featureFile: "a feature file"
    case .quickReplies: "the quick replies of an organization"
    case .archive: "an archive"
    case .records: "a file of records"
    }
  }

  fileprivate func hint(wanted: UnreadFileFault.WantedFile) -> String {
    switch (self, wanted) {
    case (.webPage, .package), (.webResource, .package):
      "a page or script is checked with the solution that it belongs to: name the solution's folder or package"
    case (.featureFile, _): "run it with `agent-console test`, or show it with `agent-console play`"
    case (.quickReplies, .package): "name the folder with the `org.yaml` that it lies beside"
    case (.archive, .featureFile), (.records, .featureFile), (.quickReplies, .featureFile),
      (.webPage, .featureFile),
      (.webResource, .featureFile):
      "name a file ending in `.feature`, or a folder; `agent-console check` reads records"
    case (.archive, .package), (.records, .package): "name the folder that it belongs to"
    }
  }
}
