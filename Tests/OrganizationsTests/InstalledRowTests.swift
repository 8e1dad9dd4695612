import Records
import Testing

@testable import Organizations

@Suite struct InstalledRowTests {
  private let organization: Organization = {
    var first = Solution(uniqueName: "First")
    var action = ConversationAction(id: GUID(named: "action", in: .agentConsoleSpace))
    action.name = "Start"
    action.eventParameter = "Tab"
    first.conversationActions = [action]
    var second = Solution(uniqueName: "Second")
    var template = ApplicationTabTemplate(id: GUID(named: "template", in: .agentConsoleSpace))
    template.name = "Tab"
    second.applicationTabTemplates = [template]
    second.conversationActionLocales = ["a", "b"].map {
      var locale = ConversationActionLocale(id: GUID(named: $0, in: .agentConsoleSpace))
      locale.conversationAction = $0 == "a" ? action.id : nil
      return locale
    }
    return Organization(name: "Two", solutions: [first, second])
  }()

  @Test("Rows are numbered across all solutions") func rowsAreNumberedAcrossAllSolutions() throws {
    #expect(organization.rowCount(of: .conversationActionLocale) == 2)
    let second = try #require(organization.row(of: .conversationActionLocale, at: 1))
    #expect(second.solution == "Second")
    #expect(second.row.id == GUID(named: "b", in: .agentConsoleSpace))
    #expect(organization.row(of: .conversationActionLocale, at: 2) == nil)
    #expect(organization.row(of: .conversationActionLocale, at: -1) == nil)
    #expect(organization.row(second.reference)?.reference == second.reference)
  }

  @Test("A lookup finds rows of other solutions") func aLookupFindsRowsOfOtherSolutions() throws {
    let action = try #require(organization.row(of: .conversationAction, at: 0))
    let locales = organization.rows(of: .conversationActionLocale, linkedTo: action)
    #expect(locales.map(\.row.id) == [GUID(named: "a", in: .agentConsoleSpace)])
    #expect(organization.row(of: .conversationAction, with: action.row.id)?.solution == "First")
    #expect(organization.row(of: .provider, with: action.row.id) == nil)
  }

  @Test("An action and its template link to each other") func anActionAndItsTemplateLinkToEachOther() throws {
    let action = try #require(organization.solutions[0].conversationActions.first)
    let template = try #require(organization.solutions[1].applicationTabTemplates.first)
    #expect(organization.template(openedBy: action)?.reference.solution == "Second")
    #expect(organization.actions(opening: template).map(\.row.id) == [action.id])
    var message = action
    message.eventName = .sendMessage
    #expect(organization.template(openedBy: message) == nil)
  }

  @Test("The linking tables follow from the lookup columns")
  func theLinkingTablesFollowFromTheLookupColumns() {
    #expect(Table.provider.linkingTables == [.channelCapability])
    #expect(Table.conversationAction.linkingTables == [.conversationActionLocale, .channelCapability])
    #expect(Table.applicationTabTemplate.linkingTables.isEmpty)
  }
}

private func == (left: InstalledRow?, right: InstalledRow?) -> Bool { left?.reference == right?.reference }
