import Organizations
import Records
import Scenarios
import Simulation
import Testing
import Wording

/// The items that coverage counts: only those that can happen in the organization.
@Suite("Items that can be covered in an organization")
struct PossibleItemsTests {
  private let nothing = feature(#"Given a conversation with "Noah Park""#)

  @Test("Contoso: one provider, two languages")
  func contoso() throws {
    let contoso = try #require(try covered(nothing).organizations.first)
    #expect(
      contoso.possible(.conversationActions) == [
        "FabrikamCobrowse", "FabrikamScreenShare", "FabrikamSurvey", "FabrikamCustomerNotes",
      ])
    #expect(
      Set(contoso.possible(.slashCommands)) == [
        "/cb", "/share", "/survey", "/notes", "/nav", "/ecran", "/enquete", "/copie",
      ])
    #expect(contoso.possible(.locales) == ["en-US", "fr-FR"])
    #expect(Set(contoso.possible(.providerEvents)) == Set(ProviderEvent.allCases.map(\.name)))
    let rows = RemoteAssistanceMode.allCases.flatMap { mode in
      SessionRow.allCases.map { SessionWords.name(SessionTransition($0, of: mode)) }
    }
    #expect(Set(contoso.possible(.sessionTransitions)) == Set(rows))
    #expect(
      Set(contoso.possible(.warnings)) == [
        "session-leaked", "event-repeated", "event-without-session", "event-of-other-mode", "event-to-window",
        "connected-uninvited", "started-while-connected",
        "session-orphaned",
      ])
    // With one provider an administrator can turn a mode off but cannot choose another provider.
    #expect(contoso.possible(.hiddenReasons) == ["mode-turned-off"])
    #expect(
      Set(contoso.possible(.refusals)) == [
        "conversation-does-not-ring", "conversation-not-active", "conversation-not-at-the-desk",
        "too-many-sessions", "customer-away", "customer-not-cut-off", "empty-message", "summary-cannot-close",
        "presence-is-the-systems", "no-presence-to-reset", "provider-not-installed", "no-provider-installed",
        "solution-not-installed", "solution-conflict", "unknown-command", "command-not-simulated",
        "no-app-in-tab", "signed-in-to-provider", "no-invitation",
      ])
  }

  @Test("Northwind: two providers to choose from, four languages with gaps")
  func northwind() throws {
    let text = feature("Given the org \"northwind\"\nAnd a conversation with \"Olivia Brown\"")
    let northwind = try #require(try covered(text).organizations.first)
    #expect(northwind.possible(.conversationActions).count == 12)
    #expect(northwind.possible(.slashCommands).count == 35)
    #expect(northwind.possible(.locales) == ["en-US", "de-DE", "ja-JP", "ar-SA"])
    #expect(Set(northwind.possible(.hiddenReasons)) == ["mode-turned-off", "provider-not-chosen"])
  }

  @Test("An action that can never be selected does not count, but its hidden reason does")
  func deadAction() throws {
    let library = try ChangedContoso { organization in
      organization.solutions[0].conversationActions[2].state = .inactive
      organization.solutions[0].channelCapabilities[0].state = .inactive
    }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(contoso.possible(.conversationActions) == ["FabrikamScreenShare", "FabrikamCustomerNotes"])
    #expect(Set(contoso.possible(.slashCommands)) == ["/share", "/ecran", "/notes", "/copie"])
    #expect(contoso.possible(.hiddenReasons).contains("action-inactive"))
    #expect(contoso.possible(.hiddenReasons).contains("capability-inactive"))
    #expect(contoso.possible(.sessionTransitions).allSatisfy { $0.hasPrefix("Screen sharing: ") })
    #expect(Set(contoso.possible(.providerEvents)) == ["ScreenShareConnectedEvent", "ScreenShareEndedEvent"])
  }

  @Test("An action that cannot run does not count, but its refusal does")
  func brokenAction() throws {
    let library = try ChangedContoso { organization in
      organization.solutions[0].conversationActions[0].eventParameter = "Nothing"
      organization.solutions[0].conversationActions[3].functionName = nil
    }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(contoso.possible(.conversationActions) == ["FabrikamScreenShare", "FabrikamSurvey"])
    #expect(contoso.possible(.refusals).contains("template-not-found"))
    #expect(contoso.possible(.refusals).contains("function-missing"))
  }

  @Test("If no tab can close, a leaked session is not possible")
  func fixedTabs() throws {
    let library = try ChangedContoso { organization in
      for index in organization.solutions[0].applicationTabTemplates.indices {
        organization.solutions[0].applicationTabTemplates[index].canClose = false
      }
    }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(!contoso.possible(.warnings).contains("session-leaked"))
    #expect(contoso.possible(.refusals).contains("tab-cannot-close"))
    #expect(
      contoso.possible(.sessionTransitions).filter { $0.contains("leaked") } == [])
  }

  @Test("A mode whose action opens no tab has no session, and no events")
  func modeWithoutTab() throws {
    let library = try ChangedContoso { organization in
      organization.solutions[0].conversationActions[0].eventName = .sendMessage
    }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(contoso.possible(.providerEvents) == ["ScreenShareConnectedEvent", "ScreenShareEndedEvent"])
    #expect(contoso.possible(.refusals).contains("action-opens-no-tab"))
    #expect(contoso.possible(.sessionTransitions).filter { $0.hasPrefix("Co-browse: ") } == [])
  }

  @Test("If two actions share a command, only one of them can run, with a warning")
  func sharedCommand() throws {
    let library = try ChangedContoso { organization in
      for index in organization.solutions[0].conversationActionLocales.indices
      where organization.solutions[0].conversationActionLocales[index].slashCommand == "/survey" {
        organization.solutions[0].conversationActionLocales[index].slashCommand = "/CB"
      }
    }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(contoso.possible(.slashCommands).contains("/cb"))
    // With co-browse turned off, only the survey has the command.
    #expect(contoso.possible(.slashCommands).contains("/CB"))
    #expect(contoso.possible(.warnings).contains("slash-command-shared"))
  }

  @Test("Without a subscription no sessions are possible")
  func noSubscription() throws {
    let library = try ChangedContoso { $0.subscription = .noSubscription }
    let contoso = try #require(try covered(nothing, by: library).organizations.first)
    #expect(contoso.possible(.sessionTransitions) == [])
    #expect(contoso.possible(.providerEvents) == [])
    #expect(contoso.possible(.hiddenReasons) == ["no-subscription"])
  }
}
