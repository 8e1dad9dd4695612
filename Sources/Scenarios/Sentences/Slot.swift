/// A place in a sentence where a value stands, such as `"…"`, `{mode}` or `{event}`.
struct Slot<Value: Sendable>: Sendable {
  /// How the pattern shows it.
  let name: String
  /// Takes the value off the beginning of a text, also one that is not known.
  let read: @Sendable (inout Substring) throws(Misreading) -> Value
}

/// Why a value in a sentence cannot be read.
enum Misreading: Error, Hashable, Sendable {
  /// What stands there is no value of this kind at all: another sentence may be meant.
  case absent
  /// It is of the kind and not one of the known ones: `Conected`.
  case unknown(UnknownValue)
}

/// A value in a sentence that is none of those that can stand there.
public struct UnknownValue: Hashable, Sendable {
  public let value: String
  public let known: [String]

  init(_ value: String, known: [String]) {
    self.value = value
    self.known = known
  }
}
