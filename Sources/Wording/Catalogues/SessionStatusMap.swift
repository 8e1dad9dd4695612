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

  /// The reason depends on what ended the session.
  private static func closure(_ reason: ClosureReason) -> Row.Code {
    Row.Code(column: "msdyn_closurereason", number: reason.rawValue, label: reason.label)
  }
}
