import Diagnostics
import Notations

extension [Diagnostic] {
  /// The first error of a failed reading; if none was reported, an error that the file is missing.
  func firstError(of named: String) -> Diagnostic {
    firstError ?? Diagnostic(FileFault.missing(name: named), at: Place(file: named))
  }
}
