import RecordFormats
import Records

/// Checks a copied package before it is put in place: it must read back as the same solution.
extension SolutionPackage {
  /// Reads a copy, and throws unless it gives the same solution.
  func expectSame(at path: String) throws(WriteFailure) {
    guard let copy = PackageLoader.load(path, language: language).value?.solution.withoutPlaces,
      // `é` as one scalar or as two is equal text, but gives different names.
      copy.uniqueName.unicodeScalars.elementsEqual(solution.uniqueName.unicodeScalars),
      copy == solution.withoutPlaces
    else {
      throw WriteFailure(path: folder ?? entries.first?.path ?? solution.uniqueName, .copyReadsOtherwise)
    }
  }
}
