import Records
import Simulation
import Testing
import Wording

struct RefusalWordsTests {
  private static let statuses: [ConversationStatus] = [.open(.waits), .active, .wrapUp(.held), .closed]

  private static let hidden: [HiddenReason] = [
    .actionInactive, .noSubscription, .unifiedServiceDesk,
    .capabilityInactive(capability: "Fabrikam_cobrowse"),
    .providerMissing(capability: "Fabrikam_cobrowse"), .providerInactive(provider: "Fabrikam"),
    .modeTurnedOff(.coBrowse, widget: "Web"),
    .providerNotChosen(.screenSharing, provider: "Fabrikam", chosen: "Tailspin", widget: "Web"),
    .providerNotChosen(.screenSharing, provider: "Fabrikam", chosen: nil, widget: "Web"),
  ]

  private static let refusals: [Refusal] = firstRefusals + otherRefusals

  private static let firstRefusals: [Refusal] =
    statuses.flatMap {
      [.conversationNotOpen($0), .conversationNotActive($0), .conversationNotAtTheDesk($0)]
    }
    + hidden.map(Refusal.actionHidden)
    + EventName.allCases.map(Refusal.eventParameterMissing)

  private static let otherRefusals: [Refusal] =
    [
      .noSuchConversation, .conversationDoesNotRing, .tooManySessions, .customerAway(.left),
      .customerAway(.cutOff(until: .rehearsal)), .customerNotCutOff, .emptyMessage, .noSuchTab,
      .anchorTabCannotClose,
      .tabCannotClose("Notes"), .noAppInTab, .presenceIsTheSystems, .noPresenceToReset, .noSuchWidget,
      .providerNotInstalled("Tailspin", .coBrowse), .noProviderInstalled(.screenSharing),
      .solutionNotInstalled("Tailspin", nearest: nil),
      .solutionConflicts(solution: "TailspinAssist", InstallConflictWordsTests.conflicts), .noSuchAction,
      .unknownCommand("/x", near: []), .unknownCommand("/x", near: ["/cb", "/ss", "/case"]),
      .commandNotSimulated("/t"), .commandNotSimulated("/c", near: ["/cb"]),
      .unknownCommand("/cn", near: ["/cb"], elsewhere: french(commandInUse: "/cb")),
      .unknownCommand("/cn", near: [], elsewhere: french(commandInUse: nil)),
      .templateNotFound("Tab", nearest: nil),
      .templateNotFound("Tab", nearest: "Tabs"),
      .tooManyTabs, .webResourceNameMissing(template: "Tab"), .websiteAddressMissing(template: "Tab"),
      .functionMissing, .timeIsPast,
    ]

  private static func french(commandInUse: String?) -> OtherLanguageCommand {
    OtherLanguageCommand(
      action: "FabCobrowse", language: .frFr, languageInUse: .enUs, commandInUse: commandInUse)
  }

  @Test("A command of another language says whose it is and what the row in use has")
  func aCommandOfAnotherLanguageSaysWhoseItIs() {
    let refusal = Refusal.unknownCommand("/cn", near: [], elsewhere: Self.french(commandInUse: "/cb"))
    #expect(
      RefusalWords.hint(refusal)
        == "/cn is the fr-FR command of FabCobrowse; its row in use, en-US, has /cb.")
  }

  @Test("Every refusal is a sentence with a hint", arguments: refusals)
  func everyRefusalIsASentenceWithAHint(refusal: Refusal) {
    let sentence = RefusalWords.sentence(refusal)
    #expect(flaw(inSentence: sentence) == nil, "\(sentence)")
    if let hint = RefusalWords.hint(refusal) {
      #expect(flaw(inSentence: hint) == nil, "\(hint)")
    } else {
      #expect(
        [.tooManyTabs, .tooManySessions].contains(refusal), "Only the product's texts say it themselves.")
    }
  }

  /// Documented: microsoft-apm.
  @Test("The product's texts are kept exactly") func theProductsTextsAreKeptExactly() {
    #expect(
      RefusalWords.sentence(.tooManyTabs)
        == "Maximum tabs reached. Close a tab in this session before opening another.")
    #expect(
      RefusalWords.sentence(.tooManySessions)
        == "Maximum sessions reached. Close a session before opening another.")
  }

  @Test("The nearest commands are suggested") func theNearestCommandsAreSuggested() {
    #expect(RefusalWords.hint(.unknownCommand("/x", near: ["/cb"])) == "Did you mean /cb?")
    #expect(
      RefusalWords.hint(.unknownCommand("/x", near: ["/cb", "/ss", "/case"]))
        == "Did you mean /cb, /ss or /case?")
  }

  @Test("A hidden action gives the reason for being hidden")
  func aHiddenActionGivesTheReasonForBeingHidden() {
    for reason in Self.hidden {
      #expect(RefusalWords.sentence(.actionHidden(reason)) == HiddenWords.sentence(reason))
      #expect(flaw(inSentence: HiddenWords.hint(reason)) == nil)
    }
  }

  @Test("A command that is not simulated says what is here instead")
  func aCommandThatIsNotSimulatedSaysWhatIsHereInstead() {
    let hint = RefusalWords.hint(.commandNotSimulated("/taq", near: []))
    #expect(hint?.hasSuffix(NotSimulated.consultAndTransfer.line) == true)
  }
}
