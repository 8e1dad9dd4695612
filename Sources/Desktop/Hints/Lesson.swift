/// A part of the console that a person has opened, so that no hint names it again.
enum Lesson: Hashable, Sendable {
  case basis, customersSide, history, records

  /// What a person learns from an overlay; nil if no hint leads to it.
  init?(_ overlay: Overlay?) {
    switch overlay {
    case .event: self = .basis
    case .history: self = .history
    case .records: self = .records
    default: return nil
    }
  }
}
