import Simulation

extension Run {
  /// Whether this run begins with another's inputs.
  public func goesOn(from other: Run) -> Bool {
    entries.count >= other.entries.count && opening == other.opening
      && entries.prefix(other.entries.count).elementsEqual(other.entries)
  }
}
