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
  public static let rows: [Row] =
    SecondarySessionStatus.Word.allCases.map { word in
      Row(word: word.rawValue, table: "msdyn_ocsession", codes: codes(of: word), basis: .inferred)
    }
    + ConversationStatus.Word.allCases.map { word in
      Row(word: word.rawValue, table: "msdyn_ocliveworkitem", codes: [code(of: word)], basis: .documented)
    }

  private static func codes(of word: SecondarySessionStatus.Word) -> [Row.Code] {
    switch word {
    case .requested, .connected: [status(1, "Open")]
    case .ended:
      [status(2, "Completed"), closure(.secondaryChannelClosed), closure(.conversationClosed)]
    case .cancelled: [status(3, "Canceled")]
    }
  }

  private static func code(of word: ConversationStatus.Word) -> Row.Code {
    switch word {
    case .open: status(1, word.rawValue)
    case .active: status(2, word.rawValue)
    case .wrapUp: status(5, word.rawValue)
    case .closed: status(4, word.rawValue)
    }
  }

  private static func status(_ number: Int, _ label: String) -> Row.Code {
    Row.Code(column: "statuscode", number: number, label: label)
  }

  /// Which of the reasons it is depends on what ended the session.
  private static func closure(_ reason: ClosureReason) -> Row.Code {
    Row.Code(column: "msdyn_closurereason", number: reason.rawValue, label: reason.label)
  }
}
