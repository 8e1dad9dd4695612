import Cells

/// Finding bindings in the table of keys by their places in it: every key and every frame asks.
extension KeyBindings {
  /// Where the bindings of a scope stand, by their keys; of two for one key the first counts.
  private static let places: [KeyBinding.Scope: [Key: Int]] = {
    var places: [KeyBinding.Scope: [Key: Int]] = [:]
    for (place, binding) in all.enumerated() {
      for key in binding.keys where places[binding.scope]?[key] == nil {
        places[binding.scope, default: [:]][key] = place
      }
    }
    return places
  }()

  /// Where the bindings with a word in the footer stand, in the table's order.
  static let placesWithFooter = all.indices.filter { all[$0].footer != nil }

  /// Where the binding stands that a key has in these scopes, the nearest scope first.
  static func place(of key: Key, in scopes: [KeyBinding.Scope]) -> Int? {
    scopes.lazy.compactMap { places[$0]?[key] }.first
  }

  /// The binding that a key has in these scopes, the nearest scope first.
  static func binding(for key: Key, in scopes: [KeyBinding.Scope]) -> KeyBinding? {
    place(of: key, in: scopes).map { all[$0] }
  }
}
