import Concurrency

/// Reads the texts of steps as sentences, each text only once.
///
/// The files of one run say the same things many times.
public final class SentenceReader: Sendable {
  private let known = Mutex<[String: Result<ReadSentence, UnknownSentence>]>([:])

  /// After so many texts it begins anew: an editor asks for each beginning of a step.
  private static let mostTexts = 20_000

  public init() {}

  func read(_ text: String) throws(UnknownSentence) -> ReadSentence {
    if let result = known.withLock({ $0[text] }) { return try result.get() }
    let result = Result { () throws(UnknownSentence) in try SentenceList.read(text) }
    known.withLock { known in
      if known.count >= Self.mostTexts { known = [:] }
      known[text] = result
    }
    return try result.get()
  }
}
