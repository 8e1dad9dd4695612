import Diagnostics
import Organizations
import Player
import RecordFormats
import Records
import SampleOrganizations
import Scenarios
import Storage
import Synchronization

/// Reads the organizations and solutions that scenarios name, each one only once.
final class FileLibrary: Library {
  private let organizations = Mutex<[String: Result<Organization, LibraryProblem>]>([:])
  private let solutions = Mutex<[String: Result<Solution, LibraryProblem>]>([:])
  private let webResources = WebResourceStore()
  private let browser: ScenarioBrowser

  init(browser: ScenarioBrowser = ScenarioBrowser(named: nil, isForEveryScenario: false)) {
    self.browser = browser
  }

  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    try organizations.withLock { known in
      known.value(for: key(name, file)) { self.readOrganization(name, from: file) }
    }.get()
  }

  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    try solutions.withLock { known in
      known.value(for: key(name, file)) { self.readSolution(name, from: file) }
    }.get()
  }

  func home(of file: String) throws(LibraryProblem) -> Organization? {
    guard let home = RelativeLoader.home(of: file) else { return nil }
    return try organizations.withLock { known in
      known.value(for: home) { self.organization(OrganizationSnapshot.read(home)) }
    }.get()
  }

  func screens() -> any RunScreens { ConsoleScreens() }

  var runsPages: Bool { browser.isForEveryScenario }

  func pages() throws(BrowserFault) -> any RunPages { try browser.pages(from: webResources) }

  /// A name means the same thing in every file of a folder.
  private func key(_ name: String, _ file: String) -> String {
    "\(file.lastIndex(of: "/").map { file[...$0] } ?? "")\n\(name)"
  }

  private func readOrganization(
    _ name: String, from file: String
  ) -> Result<Organization, LibraryProblem> {
    organization(RelativeLoader.snapshot(name, from: file))
  }

  private func organization(
    _ reading: Reading<OrganizationSnapshot>
  ) -> Result<Organization, LibraryProblem> {
    if let snapshot = reading.value {
      webResources.keep(snapshot)
      return .success(snapshot.organization)
    }
    let isUnknown = reading.diagnostics.contains {
      if case .unknownOrganization? = $0.fault.base as? LookupFault { true } else { false }
    }
    return .failure(
      isUnknown ? .notFound(known: SampleOrganization.names) : .unreadable(reading.diagnostics))
  }

  private func readSolution(_ name: String, from file: String) -> Result<Solution, LibraryProblem> {
    guard let reading = RelativeLoader.package(name, from: file) else {
      return .failure(.notFound(known: RelativeLoader.sampleSolutionNames))
    }
    guard let package = reading.value else { return .failure(.unreadable(reading.diagnostics)) }
    webResources.keep(package)
    return .success(package.solution)
  }
}

extension Dictionary {
  /// The stored value for a key; if there is none, makes and stores one.
  fileprivate mutating func value(for key: Key, else make: () -> Value) -> Value {
    if let kept = self[key] { return kept }
    let made = make()
    self[key] = made
    return made
  }
}
