/// A person's action with the mouse.
public struct PointerEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable, CaseIterable {
    case press, release, scrollUp, scrollDown
  }

  public enum Button: Hashable, Sendable, CaseIterable {
    case left, middle, right
  }

  public var action: Action
  /// The button; meaningless for the wheel, where it is the left one.
  public var button: Button
  public var position: Point

  public init(_ action: Action, button: Button = .left, at position: Point) {
    self.action = action
    self.button = button
    self.position = position
  }
}
