/// A kind of command: what all of them say of themselves.
protocol CommandKind: Hashable, Sendable {
  /// The title in help and palette, among the keys of a scope.
  func title(in scope: KeyBinding.Scope) -> String
  /// The footer's word for its key; nil: not worth showing, or not now.
  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord?
}
