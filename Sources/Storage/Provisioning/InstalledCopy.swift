import Diagnostics
import RecordFormats
import Records

/// A package's copy before it takes its place: it must be read as what it is a copy of.
extension SolutionPackage {
  /// Reads a copy, and throws where an organization that holds it would not have this solution.
  func expectSame(at path: String) throws(WriteFailure) {
    let found = NamedFolder.find(path)
    let copy: Solution? =
      switch found.value?.content {
      case .solution(let file): found.value.flatMap { SolutionLoader.load(file, in: $0.tree).value }
      case .package(let files): Package.read(files).value?.solution
      case .organization, nil: nil
      }
    guard let copy, copy.uniqueName.unicodeScalars.elementsEqual(solution.uniqueName.unicodeScalars),
      copy.saysTheSame(as: solution)
    else {
      throw WriteFailure(path: folder ?? entries.first?.path ?? solution.uniqueName, .copyReadsOtherwise)
    }
  }
}

extension Solution {
  /// Whether another one has the same rows, wherever in its files they stand.
  fileprivate func saysTheSame(as other: Solution) -> Bool {
    var (left, right) = (self, other)
    (left.origin, left.origins, right.origin, right.origins) = (nil, [:], nil, [:])
    return left == right
  }
}
