import Diagnostics
import Records
import Simulation

/// Reads typed lines as a person at this state means them.
struct LineReader {
  let state: State
  /// The chat widget of customers who arrive while no session is in front.
  let widget: Int

  /// The longest line that is read.
  static let limit = 65_536

  func request(_ line: String) throws(LinearProblem) -> LinearRequest {
    guard line.utf8.count <= Self.limit else { throw .tooLong }
    var rest = Substring(line)
    var place = LinearPlace(state)
    try place.takePrefixes(of: &rest)
    if rest.first == "/" { return .input(.agent(.types(try place.number(), String(rest)))) }
    if let choice = choice(rest) { return choice }
    guard let (word, words) = LinearWord.begins(rest) else {
      throw .unknownCommand(String(rest), nearest: Self.nearest(to: rest))
    }
    let reading = CommandReading(place: place, widget: widget, word: word, words: String(words))
    return try reading.request()
  }

  /// `3`, or `3 Hello` for a choice that needs words.
  private func choice(_ line: Substring) -> LinearRequest? {
    guard let first = line.utf8.first, UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else { return nil }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.first.map({ $0 == " " }) ?? true else { return nil }
    return .choose(number, words: String(rest.dropFirst()))
  }

  /// The longer command that was probably meant by a line that begins with a shorter one.
  static func nearest(to line: String, besides word: LinearWord) -> String? {
    let longer = LinearWord.allPhrases.filter { $0.hasPrefix(word.phrase + " ") }
    return NearestName.to(line, among: longer)
  }

  /// The command that was probably meant.
  private static func nearest(to line: Substring) -> String? {
    let words = line.split(separator: " ")
    for count in [3, 2, 1] where words.count >= count {
      let beginning = words.prefix(count).joined(separator: " ")
      if let phrase = NearestName.to(beginning, among: LinearWord.phrasesByLength[count] ?? []) {
        return phrase
      }
    }
    return words.first.flatMap { NearestName.meant(by: String($0), among: LinearWord.allPhrases) }
  }
}
