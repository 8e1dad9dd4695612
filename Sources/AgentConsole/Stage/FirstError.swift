import Diagnostics
import Notations

extension [Diagnostic] {
  /// The first error of a reading that gave nothing; where none was reported, that nothing is there.
  func firstError(of named: String) -> Diagnostic {
    firstError ?? Diagnostic(FileFault.missing(name: named), at: Place(file: named))
  }
}
