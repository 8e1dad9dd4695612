import Diagnostics

/// A message and a hint: what is wrong, and what to do next.
///
/// Text from files is shown, never obeyed: control characters in it become visible symbols.
public struct Spoken: Hashable, Sendable {
  public var message: String
  public var hint: String?

  public init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }
}

extension Spoken {
  /// What a diagnostic says.
  public init(_ diagnostic: Diagnostic) {
    let fault = diagnostic.fault.base
    // A test holds that every fault is worded.
    self =
      (fault as? any WordedFault)?.words(in: diagnostic.place.file)
      ?? .init("it breaks the rule \(code(fault.rule.id))", hint: nil)
  }
}
