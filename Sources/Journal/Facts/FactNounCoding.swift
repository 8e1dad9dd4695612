import Notations
import Simulation

/// Facts about one noun, as members of a JSON object and back.
///
/// The members need not repeat the fact's name, which is known when they are read.
protocol FactNounCoding {
  var members: JournalMembers { get }

  /// Reads the fact of a name; a name of another noun is a fault.
  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault)
}

extension JournalFault {
  /// A name that a noun does not have.
  static func otherNoun(_ name: FactName, _ noun: String) -> JournalFault {
    .contradiction(fact: name.rawValue, members: noun)
  }
}
