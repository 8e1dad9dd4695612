import Concurrency
import Diagnostics
import Organizations
import Player
import RecordFormats
import Records
import SampleOrganizations
import Scenarios
import Storage

/// Reads the organizations and solutions that scenarios name, each one only once.
final class FileLibrary: Library {
  private let organizations = Mutex<[String: Result<OpenedOrganization, LibraryProblem>]>([:])
  private let solutions = Mutex<[String: Result<Solution, LibraryProblem>]>([:])
  private let webResources = WebResourceStore()
  private let browser: ScenarioBrowser
  /// What the names of organizations stand for in each folder.
  private let sources = Mutex<[String: String]>([:])
  /// The folder's organization, if it has one.
  private let homes = Mutex<[String: String?]>([:])
  private let samples = Mutex<[OrganizationSnapshot]?>(nil)
  /// Organizations that were read before, by their real paths.
  private let known: [String: Organization]

  /// - Parameters:
  ///   - browser: the browser that pages run in.
  ///   - known: organizations that were read before, by their real paths.
  init(
    browser: ScenarioBrowser = ScenarioBrowser(named: nil, isForEveryScenario: false),
    knowing known: [String: Organization] = [:]
  ) {
    (self.browser, self.known) = (browser, known)
  }

  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    try opened(name, from: file).organization
  }

  func opened(_ name: String, from file: String) throws(LibraryProblem) -> OpenedOrganization {
    let source = sources.withLock { sources in
      sources.value(for: key(name, file)) { RelativeLoader.source(of: name, from: file) }
    }
    return try opened(at: source)
  }

  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    try solutions.withLock { known in
      known.value(for: key(name, file)) { readSolution(name, from: file) }
    }.get()
  }

  func home(of file: String) throws(LibraryProblem) -> OpenedOrganization? {
    let home = homes.withLock { homes in
      homes.value(for: folder(of: file)) { RelativeLoader.home(of: file) }
    }
    return try home.map { home throws(LibraryProblem) in try opened(at: home) }
  }

  private func opened(at source: String) throws(LibraryProblem) -> OpenedOrganization {
    try organizations.withLock { organizations in
      organizations.value(for: source) {
        if let found = FilePath.real(source).flatMap({ known[$0] }) {
          return .success(OpenedOrganization(found))
        }
        return opened(OrganizationSnapshot.read(source))
      }
    }.get()
  }

  func screens() -> any RunScreens { ConsoleScreens() }

  var runsPages: Bool { browser.isForEveryScenario }

  func pages() throws(BrowserFault) -> any RunPages { try browser.pages(from: webResources) }

  /// A name means the same thing in every file of a folder.
  private func key(_ name: String, _ file: String) -> String {
    "\(folder(of: file))\n\(name)"
  }

  private func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  private func opened(
    _ reading: Reading<OrganizationSnapshot>
  ) -> Result<OpenedOrganization, LibraryProblem> {
    if let snapshot = reading.value {
      webResources.keep(snapshot)
      return .success(OpenedOrganization(snapshot.organization))
    }
    let isUnknown = reading.diagnostics.contains {
      if case .unknownOrganization? = $0.fault.base as? LookupFault { true } else { false }
    }
    return .failure(
      isUnknown ? .notFound(known: SampleOrganization.names) : .unreadable(reading.diagnostics))
  }

  private func readSolution(_ name: String, from file: String) -> Result<Solution, LibraryProblem> {
    guard let reading = RelativeLoader.package(name, from: file, samples: sampleOrganizations) else {
      let names = sampleOrganizations().flatMap { $0.organization.solutions.map(\.uniqueName) }
      return .failure(.notFound(known: names))
    }
    guard let package = reading.value else { return .failure(.unreadable(reading.diagnostics)) }
    webResources.keep(package)
    return .success(package.solution)
  }

  /// The samples, read when the first scenario asks for a solution of one.
  private func sampleOrganizations() -> [OrganizationSnapshot] {
    samples.withLock { samples in
      if let samples { return samples }
      let read = RelativeLoader.sampleOrganizations
      samples = read
      return read
    }
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
