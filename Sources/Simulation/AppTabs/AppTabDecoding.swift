import Notations
import Records

/// The decoded form of a pasted address, query string or `data` value, or the reason and position where
/// decoding failed.
public struct AppTabDecoding: Hashable, Sendable {
  /// What was pasted.
  public let raw: String
  /// The raw value of `data`; if no address was pasted, the pasted text itself.
  public private(set) var data: String
  /// How many rounds of percent-decoding were needed.
  public private(set) var rounds = 0
  /// The value after these rounds.
  public private(set) var text: String
  public private(set) var json: JSONValue?
  /// The conversation's id, if `data` holds one and it is a GUID.
  public private(set) var conversationId: GUID?
  /// The address's other parameters.
  public private(set) var otherParameters: [TemplateParameter] = []
  public private(set) var problem: Problem?

  /// Values encoded more than once are common enough; more than three times they are not (invented).
  public static let maximumRounds = 3

  /// Why the text cannot be decoded, and where.
  public struct Problem: Hashable, Sendable {
    /// The offset in bytes of the pasted text.
    public let offset: Int
    public let reason: Reason
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case nothing
    /// An address without a `data` parameter.
    case noData
    case percent(PercentProblem.Kind)
    case json(JSONProblem.Kind)
    /// The text is not an address and does not start like JSON.
    case noJSON
    /// Escapes remain after the last round.
    case stillEncoded
    /// The JSON is not an object.
    case noObject
    /// There is no `conversationId`; `similar` is a key that differs only in case.
    case noConversationId(similar: String?)
    case conversationIdIsNoText
    case conversationIdIsNoGUID(String)
  }

  public init(_ pasted: String) { self.init(bytes: Array(pasted.utf8)) }

  /// Decodes until the text is JSON.
  ///
  /// Text in UTF-16 is decoded too; places are then those of its UTF-8 form.
  public init(bytes: [UInt8]) {
    let source = SourceText(file: "", bytes: bytes)
    let pasted = TracedText(source.bytes)[source.textStart..<source.bytes.count]
    raw = pasted.text
    var traced = pasted.trimmed
    data = traced.text
    text = data
    if let offset = source.firstOffsetOutsideUTF8 {
      problem = Problem(offset: offset, reason: .json(.notUTF8))
      return
    }
    guard !data.isEmpty else {
      problem = Problem(offset: 0, reason: .nothing)
      return
    }
    var isData = false
    while json == nil, problem == nil {
      do throws(JSONProblem) {
        json = try JSONValue.read(traced.bytes, duplicateKeys: .lastCounts)
      } catch {
        if !isData, let query = PastedQuery(in: traced) {
          isData = true
          take(query, of: &traced)
        } else {
          decode(&traced, isFirstRoundOfValue: rounds == 0 && !isData, orReport: error)
        }
      }
      text = traced.text
    }
    if problem == nil { readConversationId(traced) }
  }

  /// Continues with only the value of `data`.
  private mutating func take(_ query: PastedQuery, of traced: inout TracedText) {
    otherParameters = query.otherParameters
    guard let value = query.data else {
      problem = Problem(offset: traced.origin(of: query.start), reason: .noData)
      return
    }
    data = value.text
    traced = value.withBlanks
  }

  /// Performs one round of percent-decoding, or returns the reason why it fails.
  private mutating func decode(
    _ traced: inout TracedText, isFirstRoundOfValue: Bool, orReport json: JSONProblem
  ) {
    let noJSON = Problem(
      offset: traced.origin(of: json.offset), reason: traced.looksLikeJSON ? .json(json.kind) : .noJSON)
    guard traced.hasEscapes else {
      problem = noJSON
      return
    }
    guard rounds < Self.maximumRounds else {
      problem =
        traced.looksLikeJSON ? noJSON : Problem(offset: traced.origin(of: 0), reason: .stillEncoded)
      return
    }
    do throws(PercentProblem) {
      // A bare value also comes from a query string.
      traced = try (isFirstRoundOfValue ? traced.withBlanks : traced).decoded()
      rounds += 1
    } catch {
      let badEscape = Problem(offset: traced.origin(of: error.offset), reason: .percent(error.kind))
      problem = traced.looksLikeJSON ? noJSON : badEscape
    }
  }

  private mutating func readConversationId(_ traced: TracedText) {
    guard let object = json?.asObject else {
      problem = Problem(offset: traced.origin(of: 0), reason: .noObject)
      return
    }
    guard let value = object[Self.key] else {
      let similar = object.members.first { $0.key.lowercased() == Self.key.lowercased() }?.key
      problem = Problem(
        offset: Self.offset(of: similar, in: traced), reason: .noConversationId(similar: similar))
      return
    }
    conversationId = value.asText.flatMap { GUID($0) }
    guard conversationId == nil else { return }
    problem = Problem(
      offset: Self.offset(of: Self.key, in: traced),
      reason: value.asText.map(Reason.conversationIdIsNoGUID) ?? .conversationIdIsNoText)
  }

  private static let key = "conversationId"

  /// The offset of the first occurrence of a key; the beginning if it is not written out.
  private static func offset(of key: String?, in traced: TracedText) -> Int {
    guard let key else { return traced.origin(of: 0) }
    let wanted = Array("\"\(key)\"".utf8)
    return traced.origin(of: traced.bytes.firstRange(of: wanted)?.lowerBound ?? 0)
  }
}
