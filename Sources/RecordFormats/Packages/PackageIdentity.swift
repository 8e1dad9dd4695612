import Diagnostics
import Notations
import Records

/// What a package says of itself: its name, version and publisher.
struct PackageIdentity {
  var uniqueName: String
  var version: Version?
  var publisher: Publisher?
  /// Where it says so.
  var origin: RowOrigin
  var source: SourceText?

  /// A package that has no name of its own.
  init(named name: String, file: String) {
    uniqueName = name
    origin = RowOrigin(row: Place(file: file))
  }
}
