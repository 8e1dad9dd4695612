import Diagnostics

/// Why a file or folder that is there is not read.
public enum UnreadFileFault: Fault {
  /// Its name is nearly that of one of our files or folders.
  ///
  /// `isNamed`: the command line names it, so that nothing else is read instead.
  case misnamed(name: String, meant: String, isNamed: Bool = false)
  /// The command line names a file of another kind than the command reads.
  case wrongKind(FileKind, wanted: WantedFile)
  /// A file directly under an organization's `solutions`, where each solution has a folder of its own.
  case besideSolutions(name: String)
  /// A link that leads nowhere.
  case danglingLink(name: String)
  /// An archive inside an archive that holds an organization or feature files.
  case nestedArchive

  public var rule: any FaultRule {
    switch self {
    case .misnamed(_, _, isNamed: false): PackageRule.misnamed
    case .misnamed, .wrongKind: PackageRule.wrongKind
    case .besideSolutions, .danglingLink, .nestedArchive: PackageRule.notRead
    }
  }

  /// What a command reads.
  public enum WantedFile: Hashable, Sendable {
    case package, featureFile
  }
}
