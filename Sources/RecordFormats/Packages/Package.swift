import Notations
import Records

/// The result of reading a package: the solution, its files, and what was skipped.
public struct Package: Sendable {
  public var format: PackageFormat
  public var solution: Solution
  /// Whether a package of real records has no rows of our tables.
  public var isEmpty = false
  /// How many rows of other tables the package has, by logical name.
  public var ignored: [String: Int] = [:]
  /// Whether it is in the form of Dataverse's Git integration, whose `webresources` folder holds descriptions too.
  public var isInGitForm = false
  /// The web resource files in the package.
  public var webResources: [WebResourceFile] = []
  /// The texts that rows were read from, used in messages about them.
  public var sources: [SourceText] = []

  public init(format: PackageFormat, solution: Solution) {
    self.format = format
    self.solution = solution
  }
}

/// A format that a solution can come in.
public enum PackageFormat: String, Hashable, Sendable, CaseIterable {
  case yaml
  case configurationMigration = "configuration-migration"
  case dataverseSolution = "dataverse-solution"
  case webAPI = "web-api"
  case packageDeployer = "package-deployer"

  /// Whether the format contains web resources; data packages and Web API answers contain only rows.
  var bringsFiles: Bool {
    switch self {
    case .yaml, .dataverseSolution: true
    case .configurationMigration, .webAPI, .packageDeployer: false
    }
  }

  /// The format's name for people.
  public var label: String {
    switch self {
    case .yaml: SolutionFile.name
    case .configurationMigration: "Configuration Migration package"
    case .dataverseSolution: "Dataverse solution"
    case .webAPI: "Web API JSON"
    case .packageDeployer: "Package Deployer package"
    }
  }
}

/// A web resource with its bytes.
public struct WebResourceFile: Hashable, Sendable {
  /// The web resource's name: `fab_/cobrowse.html`.
  public var name: String
  /// Its file, as diagnostics name it.
  public var file: String
  public var bytes: [UInt8]

  public init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}
