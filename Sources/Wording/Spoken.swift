import Diagnostics

/// A message and a hint: what is wrong, and what to do next.
///
/// Control characters in text from files become visible symbols, so they have no effect.
public struct Spoken: Hashable, Sendable {
  public var message: String
  public var hint: String?

  public init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }
}

extension Spoken {
  /// The words for a diagnostic.
  public init(_ diagnostic: Diagnostic) {
    let fault = diagnostic.fault.base
    // A test checks that every fault has words.
    self =
      (fault as? any WordedFault)?.words(in: diagnostic.place.file)
      ?? .init("it breaks the rule \(code(fault.rule.id))", hint: nil)
  }
}
