import Diagnostics
import Organizations
import Records
import Scenarios
import Storage

/// The built-in samples, and nothing on disk.
struct SampleLibrary: Library {
  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    let reading = OrganizationLoader.load(name)
    guard let organization = reading.value else { throw .notFound(known: ["contoso", "northwind"]) }
    return organization
  }

  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    guard let solution = RelativeLoader.solution(name, from: file)?.value else {
      throw .notFound(known: RelativeLoader.sampleSolutionNames)
    }
    return solution
  }

  func home(of file: String) throws(LibraryProblem) -> Organization? { nil }
}
