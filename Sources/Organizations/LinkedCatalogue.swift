import Concurrency
import Records

/// The catalogue of an organization's solutions, made when it is first asked for; copies of the organization share it.
///
/// Uninstalling looks at three organizations, and needs the catalogue of none.
final class LinkedCatalogue: Sendable {
  private let made = Mutex<Shared<ActionCatalogue>?>(nil)

  /// - Parameter solutions: the same each time.
  func catalogue(of solutions: [Solution]) -> ActionCatalogue {
    made.withLock { made in
      if let made { return made.value }
      let catalogue = ActionCatalogue(linking: solutions)
      made = Shared(catalogue)
      return catalogue
    }
  }
}
