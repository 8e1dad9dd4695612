import Diagnostics
import Notations
import Records

/// A package's own name, version, publisher and whether it is managed.
struct PackageIdentity {
  var uniqueName: String
  var version: Version?
  var publisher: Publisher?
  var isManaged: Bool?
  /// The places of these values.
  var origin: RowOrigin
  var source: SourceText?

  /// A package that does not name itself.
  init(named name: String, file: String) {
    uniqueName = name
    origin = RowOrigin(row: Place(file: file))
  }
}
