import Organizations
import Records

/// What a Dataverse solution does not carry of ours, or what it needs and ours does not have.
public enum DataverseOmission: Hashable, Sendable {
  /// Rows of tables that are not components of solutions.
  case dataRows([RowCount])
  /// The ids of rows that such a solution names by their unique names.
  case templateIDs
  /// Web resources that are of no type that Dataverse has, or whose names its folders cannot hold.
  case webResources(names: [String])
  case simulation
  case privacyPolicy
  /// Characters in texts that XML cannot express.
  case characters
  /// The solution does not say whether it is managed, and a packed one must.
  case unknownKind
  case noVersion
  case noPublisher
  /// The publisher's unique name, which is made up from its name.
  case publisherUniqueName(madeUp: String)
}
