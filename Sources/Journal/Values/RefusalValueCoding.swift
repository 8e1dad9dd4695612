import Notations
import Organizations
import Records
import Simulation

extension Refusal: JournalValue {
  var members: JournalMembers { [("name", name.document)] + data }

  private var data: JournalMembers {
    switch self {
    case .noSuchConversation, .conversationDoesNotRing, .tooManySessions, .customerNotCutOff, .emptyMessage,
      .noSuchTab, .anchorTabCannotClose, .noAppInTab, .signedOutOfProvider, .signedInToProvider,
      .presenceIsTheSystems, .noPresenceToReset, .noSuchWidget, .noSuchAction, .tooManyTabs,
      .functionMissing, .timeIsPast:
      []
    case .conversationNotOpen(let status), .conversationNotActive(let status),
      .conversationNotAtTheDesk(let status):
      [("status", status.document)]
    case .customerAway(let presence): [("presence", presence.document)]
    case .tabCannotClose(let title): [("title", .text(title))]
    case .noInvitation(let word): [("invitation", word.document)]
    case .providerNotInstalled(let provider, let mode):
      [("provider", .text(provider)), ("mode", mode.document)]
    case .noProviderInstalled(let mode): [("mode", mode.document)]
    case .solutionNotInstalled(let solution, let nearest):
      [("solution", .text(solution)), ("nearest", JSONValue(nearest))]
    case .solutionConflicts(let solution, let conflicts):
      [("solution", .text(solution)), ("conflicts", conflicts.documents)]
    case .solutionIsData(let solution): [("solution", .text(solution))]
    case .actionHidden(let reason): [("reason", reason.document)]
    case .unknownCommand(let command, let near, let elsewhere):
      [("command", .text(command)), ("near", near.document), ("elsewhere", elsewhere.document)]
    case .commandNotSimulated(let command, let near):
      [("command", .text(command)), ("near", near.document)]
    case .eventParameterMissing(let event): [("event", event.document)]
    case .templateNotFound(let template, let nearest):
      [("template", .text(template)), ("nearest", JSONValue(nearest))]
    case .webResourceNameMissing(let template), .websiteAddressMissing(let template):
      [("template", .text(template))]
    case .actionOpensNoTab(let event, let mode): [("event", event.document), ("mode", mode.document)]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: RefusalName = try reader.word("name")
    self =
      switch name {
      case .noSuchConversation: .noSuchConversation
      case .conversationNotOpen: .conversationNotOpen(try reader.value("status"))
      case .conversationDoesNotRing: .conversationDoesNotRing
      case .conversationNotActive: .conversationNotActive(try reader.value("status"))
      case .conversationNotAtTheDesk: .conversationNotAtTheDesk(try reader.value("status"))
      case .tooManySessions: .tooManySessions
      case .customerAway: .customerAway(try reader.value("presence"))
      case .customerNotCutOff: .customerNotCutOff
      case .emptyMessage: .emptyMessage
      case .noSuchTab: .noSuchTab
      case .anchorTabCannotClose: .anchorTabCannotClose
      case .tabCannotClose: .tabCannotClose(try reader.text("title"))
      case .noAppInTab: .noAppInTab
      case .signedOutOfProvider: .signedOutOfProvider
      case .signedInToProvider: .signedInToProvider
      case .noInvitation: .noInvitation(try reader.optionalWord("invitation"))
      case .presenceIsTheSystems: .presenceIsTheSystems
      case .noPresenceToReset: .noPresenceToReset
      case .noSuchWidget: .noSuchWidget
      case .providerNotInstalled:
        .providerNotInstalled(try reader.text("provider"), try reader.word("mode"))
      case .noProviderInstalled: .noProviderInstalled(try reader.word("mode"))
      case .solutionNotInstalled:
        .solutionNotInstalled(try reader.text("solution"), nearest: try reader.optionalText("nearest"))
      case .solutionConflicts:
        .solutionConflicts(solution: try reader.text("solution"), try reader.values("conflicts"))
      case .solutionIsData: .solutionIsData(try reader.text("solution"))
      case .noSuchAction: .noSuchAction
      case .actionHidden: .actionHidden(try reader.value("reason"))
      case .unknownCommand:
        .unknownCommand(
          try reader.text("command"), near: try reader.texts("near"),
          elsewhere: try reader.optionalValue("elsewhere"))
      case .commandNotSimulated:
        .commandNotSimulated(try reader.text("command"), near: try reader.texts("near"))
      case .eventParameterMissing: .eventParameterMissing(try reader.word("event"))
      case .templateNotFound:
        .templateNotFound(try reader.text("template"), nearest: try reader.optionalText("nearest"))
      case .tooManyTabs: .tooManyTabs
      case .webResourceNameMissing: .webResourceNameMissing(template: try reader.text("template"))
      case .websiteAddressMissing: .websiteAddressMissing(template: try reader.text("template"))
      case .functionMissing: .functionMissing
      case .actionOpensNoTab: .actionOpensNoTab(try reader.word("event"), try reader.word("mode"))
      case .timeIsPast: .timeIsPast
      }
  }
}

extension HiddenReason: JournalValue {
  var members: JournalMembers { [("name", name.document)] + data }

  private var data: JournalMembers {
    switch self {
    case .actionInactive, .noSubscription, .externalitiesDisabled, .unifiedServiceDesk: []
    case .capabilityInactive(let capability), .providerMissing(let capability):
      [("capability", .text(capability))]
    case .providerInactive(let provider): [("provider", .text(provider))]
    case .modeTurnedOff(let mode, let widget): [("mode", mode.document), ("widget", .text(widget))]
    case .providerNotChosen(let mode, let provider, let chosen, let widget):
      [
        ("mode", mode.document), ("provider", .text(provider)), ("chosen", JSONValue(chosen)),
        ("widget", .text(widget)),
      ]
    }
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: Name = try reader.word("name")
    self =
      switch name {
      case .actionInactive: .actionInactive
      case .noSubscription: .noSubscription
      case .externalitiesDisabled: .externalitiesDisabled
      case .unifiedServiceDesk: .unifiedServiceDesk
      case .capabilityInactive: .capabilityInactive(capability: try reader.text("capability"))
      case .providerMissing: .providerMissing(capability: try reader.text("capability"))
      case .providerInactive: .providerInactive(provider: try reader.text("provider"))
      case .modeTurnedOff: .modeTurnedOff(try reader.word("mode"), widget: try reader.text("widget"))
      case .providerNotChosen:
        .providerNotChosen(
          try reader.word("mode"), provider: try reader.text("provider"),
          chosen: try reader.optionalText("chosen"), widget: try reader.text("widget"))
      }
  }
}

extension OtherLanguageCommand: JournalValue {
  var members: JournalMembers {
    [
      ("action", .text(action)), ("language", language.document),
      ("languageInUse", languageInUse.document), ("commandInUse", JSONValue(commandInUse)),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      action: try reader.text("action"), language: try reader.word("language"),
      languageInUse: try reader.optionalWord("languageInUse"),
      commandInUse: try reader.optionalText("commandInUse"))
  }
}
