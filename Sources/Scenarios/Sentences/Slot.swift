/// A position in a sentence that takes a value, such as `"…"`, `{mode}` or `{event}`.
struct Slot<Value: Sendable>: Sendable {
  /// How the pattern shows it.
  let name: String
  /// Takes the value from the beginning of a text, even if it is not a known one.
  let read: @Sendable (inout Substring) throws(Misreading) -> Value
  /// What the value names, if that can be judged without running.
  var mention: (@Sendable (Value) -> Mention)?
  /// What the value stands for.
  var kind = SlotKind.text

  /// The same slot, whose value stands for something else.
  func standing(for kind: SlotKind) -> Slot {
    var slot = self
    slot.kind = kind
    return slot
  }
}

/// Why a value in a sentence cannot be read.
enum Misreading: Error, Hashable, Sendable {
  /// The text there is not a value of this kind at all: another sentence may be meant.
  case absent
  /// The value is of this kind but not a known one: `Conected`.
  case unknown(UnknownValue)
}

/// A value in a sentence that is not one of those allowed there.
public struct UnknownValue: Hashable, Sendable {
  public let value: String
  public let known: [String]

  init(_ value: String, known: [String]) {
    self.value = value
    self.known = known
  }
}
