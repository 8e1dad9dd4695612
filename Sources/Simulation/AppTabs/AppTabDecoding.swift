import Notations
import Records

/// What a pasted address, query string or value of `data` holds, and where and why it cannot be read.
public struct AppTabDecoding: Hashable, Sendable {
  /// What was pasted.
  public let raw: String
  /// The value of `data` as it stands there; what was pasted itself where that is no address.
  public private(set) var data: String
  /// How many rounds of percent-decoding it took.
  public private(set) var rounds = 0
  /// The value after these rounds.
  public private(set) var text: String
  public private(set) var json: JSONValue?
  /// The conversation's id, where `data` holds one that is a GUID.
  public private(set) var conversationId: GUID?
  /// The address's other parameters.
  public private(set) var otherParameters: [TemplateParameter] = []
  public private(set) var problem: Problem?

  /// A value that was encoded more than once is common enough; more than this often is not (invented).
  public static let maximumRounds = 3

  /// Why it cannot be read, and where.
  public struct Problem: Hashable, Sendable {
    /// In bytes of what was pasted.
    public let offset: Int
    public let reason: Reason
  }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    case nothing
    /// An address without the parameter.
    case noData
    case percent(PercentProblem.Kind)
    case json(JSONProblem.Kind)
    /// It is neither an address nor does it begin as JSON does.
    case noJSON
    /// Escapes are left after the last round.
    case stillEncoded
    /// The JSON is no object.
    case noObject
    /// There is no `conversationId`; perhaps a key that differs in case only.
    case noConversationId(similar: String?)
    case conversationIdIsNoText
    case conversationIdIsNoGUID(String)
  }

  public init(_ pasted: String) { self.init(bytes: Array(pasted.utf8)) }

  /// Decodes until the text is JSON.
  public init(bytes: [UInt8]) {
    raw = String(decoding: bytes, as: UTF8.self)
    var traced = TracedText(bytes).trimmed
    data = traced.text
    text = data
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

  /// Goes on with the value of `data` alone.
  private mutating func take(_ query: PastedQuery, of traced: inout TracedText) {
    otherParameters = query.otherParameters
    guard let value = query.data else {
      problem = Problem(offset: traced.origin(of: query.start), reason: .noData)
      return
    }
    data = value.text
    traced = value.withBlanks
  }

  /// One round of percent-decoding, or the reason why there is none.
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
      // A bare value comes out of a query string too.
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
    let offset = Self.offset(of: Self.key, in: traced)
    guard let text = value.asText else {
      problem = Problem(offset: offset, reason: .conversationIdIsNoText)
      return
    }
    conversationId = GUID(text)
    if conversationId == nil { problem = Problem(offset: offset, reason: .conversationIdIsNoGUID(text)) }
  }

  private static let key = "conversationId"

  /// Where a key stands for the first time; the beginning where it is not written out.
  private static func offset(of key: String?, in traced: TracedText) -> Int {
    guard let key else { return traced.origin(of: 0) }
    let wanted = Array("\"\(key)\"".utf8)
    return traced.origin(of: traced.bytes.firstRange(of: wanted)?.lowerBound ?? 0)
  }
}
