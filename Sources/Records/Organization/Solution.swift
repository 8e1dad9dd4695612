/// What a provider ships: the rows of the five tables and their files.
public struct Solution: Hashable, Sendable {
  public var uniqueName: String
  public var version: Version?
  public var publisher: Publisher?
  public var providers: [Provider] = []
  public var conversationActions: [ConversationAction] = []
  public var conversationActionLocales: [ConversationActionLocale] = []
  public var channelCapabilities: [ChannelCapability] = []
  public var applicationTabTemplates: [ApplicationTabTemplate] = []
  /// The behaviour of the simulated third-party app in the tab of a template, by template name.
  public var simulation: [String: ProviderBehaviour] = [:]
  /// Whether its format can contain files.
  ///
  /// If not, a missing file cannot be reported.
  public var bringsFiles = true
  /// Whether it is managed, or for rows that stayed, whether their solution was; nil if its package does not say.
  public var isManaged: Bool?
  /// The solution whose uninstallation left these rows; nil for a solution that a provider ships.
  public var leftBy: String?
  /// The names of the existing web resource files: `fab_/cobrowse.html`.
  public var webResources: Set<String> = []
  /// The place of the solution itself, with its top-level keys.
  public var origin: RowOrigin?
  /// The place of each row in the solution's file, so that messages can point at it.
  public var origins: [GUID: RowOrigin] = [:]

  public init(uniqueName: String) { self.uniqueName = uniqueName }

  /// The solution without the places of its rows, for comparison with other formats.
  public var withoutPlaces: Solution {
    var solution = self
    solution.origin = nil
    solution.origins = [:]
    return solution
  }
}

/// The publisher of a solution.
public struct Publisher: Hashable, Sendable {
  public var name: String
  /// The customization prefix of unique names: `fab`.
  public var prefix: String?
  /// The link to the privacy policy that the article requires before publishing.
  public var privacyPolicy: String?

  public init(name: String, prefix: String? = nil, privacyPolicy: String? = nil) {
    self.name = name
    self.prefix = prefix
    self.privacyPolicy = privacyPolicy
  }
}

/// A solution's version: four numbers, `1.2.0.0`; missing ones count as 0.
public struct Version: Hashable, Sendable {
  public var numbers: [Int]

  public init?(_ text: String) {
    var numbers: [Int] = []
    // The digits of the number that is being read; nil before the first.
    var number: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."):
        guard let whole = number else { return nil }
        numbers.append(whole)
        number = nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (tens, isTooLong) = (number ?? 0).multipliedReportingOverflow(by: 10)
        let (next, isTooLarge) = tens.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
        guard !isTooLong, !isTooLarge else { return nil }
        number = next
      default: return nil
      }
    }
    guard let last = number, numbers.count < 4 else { return nil }
    numbers.append(last)
    while numbers.count < 4 { numbers.append(0) }
    self.numbers = numbers
  }
}

extension Version: Comparable, CustomStringConvertible {
  public static func < (left: Version, right: Version) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }

  public var description: String { numbers.map(String.init).joined(separator: ".") }
}
