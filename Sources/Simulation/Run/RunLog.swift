/// What somebody keeps beside a run, made from its facts.
public protocol RunLog: Sendable {
  init()
  /// The log as it was when the run had so many facts.
  func cut(toFacts count: Int) -> Self
}
