import Simulation

/// What differs between two states, in words.
public struct StateDifference: Hashable, Sendable {
  /// The differences: first what is new or changed, in the order of the later state, then what is gone.
  public let changes: [Change]

  public struct Change: Hashable, Sendable {
    public let subject: String
    /// How it stood in the first state; nil if it was not there.
    public let before: String?
    /// How it stands in the second state; nil if it is gone.
    public let after: String?

    /// A sign that tells new, changed and gone apart without colours.
    public var sign: String { before == nil ? "+" : after == nil ? "-" : "~" }

    /// `~ Presence: Available → Busy`, `+ Noah Park: co-browse session: Requested`.
    public var text: String {
      switch (before, after) {
      case (let before?, let after?): "\(sign) \(subject): \(before) → \(after)"
      case (nil, let after?): "\(sign) \(subject): \(after)"
      case (let before?, nil): "\(sign) \(subject): was \(before)"
      case (nil, nil): subject
      }
    }
  }

  public init(from first: State, to second: State) {
    let (old, new) = (StateAspects(of: first).list, StateAspects(of: second).list)
    let before = Dictionary(uniqueKeysWithValues: old.map { ($0.subject, $0.value) })
    let left = Set(new.map(\.subject))
    changes =
      new.compactMap { aspect in
        let was = before[aspect.subject]
        return was == aspect.value
          ? nil : Change(subject: aspect.subject, before: was, after: aspect.value)
      }
      + old.filter { !left.contains($0.subject) }.map {
        Change(subject: $0.subject, before: $0.value, after: nil)
      }
  }
}
