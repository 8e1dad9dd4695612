import Notations
import Records
import Simulation

/// A setting of the workstream: the member's name says which.
extension WorkstreamSetting: JournalValue {
  var members: JournalMembers {
    switch self {
    case .capacityUnits(let units): [("capacityUnits", .integer(units))]
    case .wrapUpBlocking(let blocking): [("blockCapacityForWrapUp", .text(blocking.description))]
    case .presence(let presence, let isAllowed):
      [("presence", presence.document), ("allowed", .flag(isAllowed))]
    case .notificationCountdown(let span): [("notificationCountdown", span.document)]
    case .rejectedChangesPresence(let changes): [("rejectedChangesPresence", .flag(changes))]
    case .missedChangesPresence(let changes): [("missedChangesPresence", .flag(changes))]
    case .timeToReturn(let span): [("timeToReturn", span.document)]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    if reader.has("capacityUnits") {
      self = .capacityUnits(try reader.integer("capacityUnits"))
    } else if let text = try reader.optionalText("blockCapacityForWrapUp") {
      if let blocking = WrapUpBlocking(text) {
        self = .wrapUpBlocking(blocking)
      } else {
        self = .wrapUpBlocking(.time(try reader.span("blockCapacityForWrapUp")))
      }
    } else if reader.has("presence") {
      self = .presence(try reader.word("presence"), isAllowed: try reader.flag("allowed"))
    } else if let span = try reader.optionalSpan("notificationCountdown") {
      self = .notificationCountdown(span)
    } else if let changes = try reader.optionalFlag("rejectedChangesPresence") {
      self = .rejectedChangesPresence(changes)
    } else if let changes = try reader.optionalFlag("missedChangesPresence") {
      self = .missedChangesPresence(changes)
    } else {
      self = .timeToReturn(try reader.span("timeToReturn"))
    }
  }
}

/// Another setting of the organization: the member's name says which.
extension OrganizationSetting: JournalValue {
  var members: JournalMembers {
    switch self {
    case .subscription(let subscription): [("subscription", subscription.document)]
    case .externalities(let externalities): [("externalities", externalities.document)]
    case .callingOptions(let options, let widget):
      [("widget", .integer(Ordinal.number(widget))), ("callingOptions", options.document)]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    if let subscription: Subscription = try reader.optionalWord("subscription") {
      self = .subscription(subscription)
    } else if let externalities: Externalities = try reader.optionalWord("externalities") {
      self = .externalities(externalities)
    } else {
      self = .callingOptions(try reader.word("callingOptions"), widget: try reader.index("widget"))
    }
  }
}
