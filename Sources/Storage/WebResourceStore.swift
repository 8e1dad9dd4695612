import Concurrency
import Organizations
import RecordFormats
import Records

/// The files of the web resources of everything that a run has read, by the solution that has them.
///
/// Files are read when a page first asks for one of its solution.
public final class WebResourceStore: Sendable {
  private let state = Mutex(State())

  fileprivate struct State {
    var snapshots: [OrganizationSnapshot] = []
    /// The files of a solution by name, by what the solution was read from.
    var files: [Source: [String: [UInt8]]] = [:]
  }

  /// What a solution was read from; two versions of it can be part of one run.
  fileprivate struct Source: Hashable {
    let solution: String
    let origin: RowOrigin?

    init(_ solution: Solution) { (self.solution, origin) = (solution.uniqueName, solution.origin) }
  }

  public init() {}

  public func keep(_ snapshot: OrganizationSnapshot) {
    state.withLock { $0.snapshots.append(snapshot) }
  }

  public func keep(_ package: Package) {
    let files = Self.files(of: package)
    state.withLock { $0.files[Source(package.solution)] = files }
  }

  /// A web resource's content; nil if no solution of the organization has it.
  public func bytes(of name: String, in organization: Organization) -> [UInt8]? {
    state.withLock { state in
      for solution in organization.solutions where solution.webResources.contains(name) {
        if let bytes = state.files(of: solution)[name] { return bytes }
      }
      return nil
    }
  }

  fileprivate static func files(of package: Package) -> [String: [UInt8]] {
    Dictionary(package.webResources.map { ($0.name, $0.bytes) }) { first, _ in first }
  }
}

extension WebResourceStore.State {
  fileprivate mutating func files(of solution: Solution) -> [String: [UInt8]] {
    let source = WebResourceStore.Source(solution)
    if let known = files[source] { return known }
    let snapshot = snapshots.last { snapshot in
      snapshot.organization.solution(named: solution.uniqueName)?.origin == solution.origin
    }
    guard let package = snapshot?.package(of: solution.uniqueName)?.value else { return [:] }
    let read = WebResourceStore.files(of: package)
    files[source] = read
    return read
  }
}
