import Records
import Synchronization

/// The catalogue of an organization's solutions, made when it is first asked for; copies of the organization share it.
///
/// Uninstalling looks at three organizations, and needs the catalogue of none.
final class LinkedCatalogue: Sendable {
  private let made = AtomicLazyReference<Shared<ActionCatalogue>>()

  /// - Parameter solutions: the same each time.
  func catalogue(of solutions: [Solution]) -> ActionCatalogue {
    let catalogue = made.load() ?? made.storeIfNil(Shared(ActionCatalogue(linking: solutions)))
    return catalogue.value
  }
}
