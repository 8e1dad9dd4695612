import RecordFormats
import Records

/// A package's copy before it takes its place: it must be read as what it is a copy of.
extension SolutionPackage {
  /// Reads a copy, and throws where an organization that holds it would not have this solution.
  func expectSame(at path: String) throws(WriteFailure) {
    guard let copy = PackageLoader.load(path).value?.solution.withoutPlaces,
      // An `é` in one scalar and one in two are the same text, and two names.
      copy.uniqueName.unicodeScalars.elementsEqual(solution.uniqueName.unicodeScalars),
      copy == solution.withoutPlaces
    else {
      throw WriteFailure(path: folder ?? entries.first?.path ?? solution.uniqueName, .copyReadsOtherwise)
    }
  }
}
