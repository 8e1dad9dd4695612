import Diagnostics
import Notations

/// Why a file is not a journal, or a line is not one of a journal.
///
/// A member is named by its path in its line: `page.address.url`.
public enum JournalFault: Fault, Error {
  /// The line is not JSON.
  case notJSON(JSONFault)
  /// The line is JSON but not an object.
  case notObject
  /// The first line is not the header of a journal.
  case headerMissing
  /// Another version of the format, or another format.
  case unknownSchema(String)
  /// The line has none of the members that say what it is.
  case unknownLine(first: String, nearest: String?)
  case memberMissing(String, expected: JournalExpectation)
  case wrongType(String, expected: JournalExpectation)
  case unknownMember(String, nearest: String?)
  case unknownWord(String, value: String, known: [String], nearest: String?)
  /// The members are those of another fact than the name says.
  case contradiction(fact: String, members: String)
  /// The file of an organization or a solution in a member cannot be read; the first error in it.
  case unreadableFile(String, Diagnostic)
  case outOfSequence(expected: Int, found: Int)
  /// A `rewind` to a moment that the journal has not reached.
  case rewindsForward(inputs: Int, facts: Int)
  /// The last line was cut off while it was written, and is left out.
  case lastLineTorn

  public var rule: any FaultRule {
    switch self {
    case .unknownSchema: JournalRule.version
    case .lastLineTorn: JournalRule.tornLine
    case .notJSON, .notObject, .headerMissing, .unknownLine, .memberMissing, .wrongType, .unknownMember,
      .unknownWord, .contradiction, .unreadableFile, .outOfSequence, .rewindsForward:
      JournalRule.format
    }
  }
}

/// What a member of a line must be.
public enum JournalExpectation: Hashable, Sendable {
  case text, wholeNumber, flag, list, object, instant, identifier, duration, version, webResource
  /// A conversation's or tab's number, counted from 1.
  case ordinal
}

/// The rules of a journal.
public enum JournalRule: String, LoadRule {
  case format = "journal-format"
  case version = "journal-version"
  case tornLine = "journal-torn-line"

  public var severity: Severity {
    switch self {
    case .format, .version: .error
    case .tornLine: .warning
    }
  }

  public var leavesFileUnread: Bool {
    switch self {
    case .format, .version: true
    case .tornLine: false
    }
  }
}
