import Diagnostics
import Simulation

/// Our words for the status of a conversation or a secondary session, with the product's codes.
public enum SessionStatusMap {
  /// One of our words, with the Dataverse columns that store it.
  public struct Row: Hashable, Sendable {
    /// The word on screen: `Requested`.
    public let word: String
    public let table: String
    /// The values of the columns: `statuscode 1 Open`.
    public let codes: [Code]
    public let basis: Basis

    /// A column with the number and label of its option.
    public struct Code: Hashable, Sendable {
      public let column: String
      public let number: Int
      public let label: String
    }
  }

  /// The columns are documented; the mapping of the four secondary session words to these codes is inferred.
  public static let rows: [Row] =
    SecondarySessionStatus.Word.allCases.map { word in
      let (number, label) = word.statusCode
      let closures = word.closureReasons.map {
        Row.Code(column: "msdyn_closurereason", number: $0.rawValue, label: $0.label)
      }
      return Row(
        word: word.rawValue, table: "msdyn_ocsession", codes: [status(number, label)] + closures,
        basis: .inferred)
    }
    + ConversationStatus.Word.allCases.map { word in
      Row(
        word: word.rawValue, table: "msdyn_ocliveworkitem", codes: [status(word.statusCode, word.rawValue)],
        basis: .documented)
    }

  private static func status(_ number: Int, _ label: String) -> Row.Code {
    Row.Code(column: "statuscode", number: number, label: label)
  }
}
