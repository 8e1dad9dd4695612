import Diagnostics

/// A fault that can be reported in words.
///
/// The words of each fault type are in one file: here, or in the fault's own module if it is not visible
/// here.
public protocol WordedFault: Fault {
  /// What is wrong, and what to do next.
  ///
  /// - Parameter file: The current file: only places in other files are given in full.
  func words(in file: String) -> Spoken
}

extension WordedFault {
  /// The words with every place given in full.
  public var words: Spoken { words(in: "") }
}

/// A loading rule that can be explained.
public protocol WordedRule: LoadRule {
  /// What it requires of a file, in one or two sentences.
  var meaning: String { get }
}
