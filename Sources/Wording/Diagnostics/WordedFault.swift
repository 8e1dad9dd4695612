import Diagnostics

/// A fault that can be told.
///
/// The words of each stand in one file, here or, where the fault is of a room that this one cannot see, in that room.
public protocol WordedFault: Fault {
  /// What is wrong, and what to do next.
  ///
  /// - Parameter file: The file that is spoken of: only places in other files are named in full.
  func words(in file: String) -> Spoken
}

extension WordedFault {
  /// The same with every place in full.
  public var words: Spoken { words(in: "") }
}

/// A rule of loading that can be explained.
public protocol WordedRule: LoadRule {
  /// What it asks of a file, in one sentence or two.
  var meaning: String { get }
}
