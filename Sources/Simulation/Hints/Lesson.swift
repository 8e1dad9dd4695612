/// A part of the console that a person has opened, so that no hint names it again.
public enum Lesson: Hashable, Sendable, CaseIterable {
  case basis, customersSide, speaking, invitation, history, records

  /// Those that can be learnt at an empty desk.
  static let atAnEmptyDesk: [Lesson] = [.basis, .history, .records]
}
