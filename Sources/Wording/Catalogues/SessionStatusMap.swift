import Diagnostics
import Simulation

/// Our words for where a conversation or a secondary session stands, beside the product's codes.
public enum SessionStatusMap {
  /// One of our words, with the columns that hold it in Dataverse.
  public struct Row: Hashable, Sendable {
    /// The word on screen: `Requested`.
    public let word: String
    public let table: String
    /// What the columns hold: `statuscode 1 Open`.
    public let codes: [Code]
    public let basis: Basis

    /// A column with the number and the label of its option.
    public struct Code: Hashable, Sendable {
      public let column: String
      public let number: Int
      public let label: String
    }
  }

  /// The columns are documented; that the four words of a secondary session stand for these codes is inferred.
  public static let rows: [Row] = [
    session(.requested, status(1, "Open")),
    session(.connected, status(1, "Open")),
    session(.ended, status(2, "Completed"), closure(.secondaryChannelClosed), closure(.conversationClosed)),
    session(.cancelled, status(3, "Canceled")),
    conversation("Open", 1),
    conversation("Active", 2),
    conversation("Wrap-up", 5),
    conversation("Closed", 4),
  ]

  private static func session(_ word: SecondarySessionStatus.Word, _ codes: Row.Code...) -> Row {
    Row(word: word.rawValue, table: "msdyn_ocsession", codes: codes, basis: .inferred)
  }

  private static func conversation(_ word: String, _ number: Int) -> Row {
    Row(word: word, table: "msdyn_ocliveworkitem", codes: [status(number, word)], basis: .documented)
  }

  private static func status(_ number: Int, _ label: String) -> Row.Code {
    Row.Code(column: "statuscode", number: number, label: label)
  }

  /// Which of the reasons it is depends on what ended the session.
  private static func closure(_ reason: ClosureReason) -> Row.Code {
    Row.Code(column: "msdyn_closurereason", number: reason.rawValue, label: reason.label)
  }
}
