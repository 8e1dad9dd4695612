import Notations
import Simulation

extension ConversationStatus: JournalValue {
  /// The name of a status with what it waits for.
  private enum Name: String, CaseIterable, JournalWord {
    case waits, returned, rings, active
    case capacityHeld, capacityHeldUntil, capacityFreed
    case closed
  }

  var members: JournalMembers {
    switch self {
    case .open(.waits): [("is", Name.waits.document)]
    case .open(.returned): [("is", Name.returned.document)]
    case .open(.rings(let until)): [("is", Name.rings.document), ("until", .text(until.description))]
    case .active: [("is", Name.active.document)]
    case .wrapUp(.held): [("is", Name.capacityHeld.document)]
    case .wrapUp(.heldUntil(let until)):
      [("is", Name.capacityHeldUntil.document), ("until", .text(until.description))]
    case .wrapUp(.freed): [("is", Name.capacityFreed.document)]
    case .closed: [("is", Name.closed.document)]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: Name = try reader.word("is")
    self =
      switch name {
      case .waits: .open(.waits)
      case .returned: .open(.returned)
      case .rings: .open(.rings(until: try reader.instant("until")))
      case .active: .active
      case .capacityHeld: .wrapUp(.held)
      case .capacityHeldUntil: .wrapUp(.heldUntil(try reader.instant("until")))
      case .capacityFreed: .wrapUp(.freed)
      case .closed: .closed
      }
  }
}

extension CustomerPresence: JournalValue {
  private enum Name: String, CaseIterable, JournalWord {
    case here, cutOff, left
  }

  var members: JournalMembers {
    switch self {
    case .here: [("is", Name.here.document)]
    case .cutOff(let until): [("is", Name.cutOff.document), ("until", .text(until.description))]
    case .left: [("is", Name.left.document)]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: Name = try reader.word("is")
    self =
      switch name {
      case .here: .here
      case .cutOff: .cutOff(until: try reader.instant("until"))
      case .left: .left
      }
  }
}
