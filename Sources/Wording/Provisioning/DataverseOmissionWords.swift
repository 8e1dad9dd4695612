import Diagnostics
import Organizations
import RecordFormats
import Records

extension DataverseOmission {
  /// What an export says about it.
  public var words: String {
    switch self {
    case .dataRows(let counts):
      "left out, \(ComponentWords.list(counts)): they are data, which no solution holds "
        + "(\(ProductClaim.dataRowsStay.claim.basis.rawValue)); --to configuration-migration carries them"
    case .templateIDs:
      "left out, the ids of application tab templates: a solution names them by unique name"
    case .webResources(let names):
      "left out, web resources of no type that Dataverse has, or with a name that its layout reserves: "
        + names.map(code).joined(separator: ", ")
    case .simulation: "left out, the simulation block: it is our invention"
    case .privacyPolicy: "left out, the publisher's privacy policy: a solution has no place for it"
    case .characters: "left out, control characters in its texts: XML cannot contain them"
    case .unknownKind: "written as unmanaged: the solution does not say which it is"
    case .noVersion: "written without a version: the solution has none"
    case .noPublisher: "written without a publisher: the solution has none"
    case .publisherUniqueName(let name):
      "made up, the publisher's unique name `\(name)`: the solution has only its name"
    }
  }
}
