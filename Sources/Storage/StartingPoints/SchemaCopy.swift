import Notations
import RecordFormats

/// The JSON Schema beside a new file, for editors.
///
/// Its name is hidden, so that no reader takes it for the rows of a package.
struct SchemaCopy {
  let shape: FileShape

  /// The name of the copy: `.org.schema.json`.
  var name: String { "." + shape.file.prefix { $0 != "." } + ".schema.json" }

  /// The first line of the file, by which editors find the copy.
  var modeline: String { "# yaml-language-server: $schema=\(name)\n" }

  var file: StartingPoint.File { StartingPoint.File(name, shape.schema.pretty + "\n") }
}
