extension DocumentationPage {
  /// A page as it was when we read it.
  struct Edition {
    let title: String
    let path: String
    let version: PageVersion

    init(_ title: String, _ path: String, _ version: PageVersion) {
      (self.title, self.path, self.version) = (title, path, version)
    }
  }

  /// The edition that was read.
  var edition: Edition {
    switch self {
    case .thirdPartyCoBrowse:
      Edition(
        "Enable third-party co-browse and screen sharing",
        "dynamics365/customer-service/third-party-co-browse", .dated("2020-06-09"))
    case .applicationTabTemplates:
      Edition(
        "Manage application tab templates",
        "dynamics365/customer-service/administer/application-tab-templates", .dated("2024-06-05"))
    case .sessionTemplates:
      Edition(
        "Manage session templates",
        "dynamics365/customer-service/administer/session-templates", .dated("2026-07-30"))
    case .notificationTemplates:
      Edition(
        "Manage notification settings and templates",
        "dynamics365/customer-service/administer/notification-templates", .dated("2024-03-22"))
    case .automaticAssignment:
      Edition(
        "Enable conversations to be assigned automatically",
        "dynamics365/customer-service/administer/enable-auto-assign-conversations", .dated("2025-02-21"))
    case .rejectedNotifications:
      Edition(
        "Enable automatic status update on rejection of work assignment",
        "dynamics365/customer-service/administer/enable-agent-reject-notifications", .dated("2025-05-02"))
    case .missedNotifications:
      Edition(
        "Enable missed notifications",
        "dynamics365/customer-service/administer/manage-missed-notifications", .dated("2025-02-21"))
    case .workstreams:
      Edition(
        "Create and manage workstreams",
        "dynamics365/customer-service/administer/create-workstreams", .dated("2025-02-17"))
    case .capacityProfiles:
      Edition(
        "Create and manage capacity profiles",
        "dynamics365/customer-service/administer/capacity-profiles", .dated("2025-01-17"))
    case .userProfiles:
      Edition(
        "Create and manage users and user profiles",
        "dynamics365/customer-service/administer/users-user-profiles", .dated("2025-02-17"))
    case .assignmentMethods:
      Edition(
        "Assignment methods for queues",
        "dynamics365/customer-service/administer/assignment-methods", .dated("2025-02-19"))
    case .automatedMessages:
      Edition(
        "Configure automated messages",
        "dynamics365/customer-service/administer/configure-automated-message", .dated("2025-04-24"))
    case .reconnection:
      Edition(
        "Configure reconnection to a chat session",
        "dynamics365/customer-service/administer/configure-reconnect-chat", .dated("2024-06-14"))
    case .chatWidget:
      Edition(
        "Configure a chat widget",
        "dynamics365/customer-service/administer/add-chat-widget", .dated("2024-02-29"))
    case .automationKeys:
      Edition(
        "Use automation dictionary to pass parameter keys",
        "dynamics365/customer-service/administer/automation-dictionary-keys", .dated("2023-02-13"))
    case .dataMasking:
      Edition(
        "Create and manage data masking rules",
        "dynamics365/customer-service/administer/data-masking-settings", .dated("2023-12-06"))
    case .migration:
      Edition(
        "Migrate configuration data for records",
        "dynamics365/customer-service/administer/migrate-config-data-for-records", .dated("2024-01-11"))
    case .conversationStates:
      Edition(
        "Understand conversation states",
        "dynamics365/customer-service/use/oc-conversation-state", .dated("2025-01-30"))
    case .disconnectedChats:
      Edition(
        "Understand disconnected chats",
        "dynamics365/customer-service/use/oc-conv-state-chat-disconnect", .dated("2026-01-29"))
    case .presence:
      Edition(
        "Manage presence in Omnichannel for Customer Service",
        "dynamics365/customer-service/use/oc-manage-presence-status", .dated("2024-04-30"))
    case .conversationControl:
      Edition(
        "View the communication panel for conversations",
        "dynamics365/customer-service/use/oc-conversation-control", .dated("2025-07-25"))
    case .callOptions:
      Edition(
        "Call options and visual engagement in live chat",
        "dynamics365/customer-service/use/call-options-visual-engagement", .dated("2024-12-13"))
    case .notifications:
      Edition(
        "View notifications in Customer Service",
        "dynamics365/customer-service/use/oc-notifications", .dated("2024-03-15"))
    case .agentDashboard:
      Edition(
        "Omnichannel Agent Dashboard in Dynamics 365 Contact Center",
        "dynamics365/customer-service/use/oc-agent-dashboard", .dated("2024-07-02"))
    case .sessions:
      Edition(
        "Manage sessions in the workspace app",
        "dynamics365/customer-service/use/oc-manage-sessions", .dated("2025-04-20"))
    case .applications:
      Edition(
        "Manage applications in Omnichannel for Customer Service app",
        "dynamics365/customer-service/use/oc-manage-applications", .dated("2024-07-02"))
    case .activeConversation:
      Edition(
        "View Active Conversation in Omnichannel for Customer Service",
        "dynamics365/customer-service/use/oc-customer-summary", .dated("2024-01-09"))
    case .knownIssues:
      Edition(
        "Known issues and limitations",
        "dynamics365/customer-service/omnichannel-readme", .dated("2020-10-15"))
    case .appProfileManager:
      Edition(
        "App profile manager JavaScript API Reference",
        "dynamics365/customer-service/develop/microsoft-apm", .dated("2024-04-23"))
    case .createTab:
      Edition(
        "createTab method (app profile manager) JavaScript API Reference",
        "dynamics365/customer-service/develop/reference/methods/createtab", .dated("2026-06-17"))
    case .canCreateTab:
      Edition(
        "canCreateTab method (app profile manager) JavaScript API Reference",
        "dynamics365/customer-service/develop/reference/methods/cancreatetab", .dated("2021-10-01"))
    case .canCreateSession:
      Edition(
        "canCreateSession method (app profile manager) JavaScript API Reference",
        "dynamics365/customer-service/develop/reference/methods/cancreatesession", .dated("2025-06-17"))
    case .closeTab:
      Edition(
        "closeTab method (app profile manager) JavaScript API Reference",
        "dynamics365/customer-service/develop/reference/methods/closetab", .dated("2021-10-01"))
    case .sessionClosedEvent:
      Edition(
        "ON_SESSION_CLOSED event (app profile manager) JavaScript API Reference",
        "dynamics365/customer-service/develop/reference/events/on_session_closed", .dated("2024-04-23"))
    case .omnichannelReference:
      Edition(
        "Omnichannel JavaScript API Reference",
        "dynamics365/customer-service/develop/omnichannel-api-reference", .dated("2022-05-24"))
    case .channelFrameworkReference:
      Edition(
        "Microsoft.CIFramework methods (JavaScript API reference) for Dynamics 365 Channel Integration Framework 2.0",
        "dynamics365/channel-integration-framework/v2/develop/reference/microsoft-ciframework-v2",
        .dated("2024-02-07"))
    case .sendMessageToConversation:
      Edition(
        "sendMessageToConversation (Omnichannel JavaScript API reference)",
        "dynamics365/customer-service/develop/reference/methods/sendmessagetoconversation",
        .dated("2022-10-03"))
    case .getConversationId:
      Edition(
        "getConversationId (Omnichannel JavaScript API reference)",
        "dynamics365/customer-service/develop/reference/methods/getconversationid", .dated("2022-02-18"))
    case .htmlWebResources:
      Edition(
        "Webpage (HTML) Web Resources (model-driven apps)",
        "power-apps/developer/model-driven-apps/webpage-html-web-resources", .dated("2018-08-01"))
    case .webResources:
      Edition(
        "Web Resources (model-driven apps)",
        "power-apps/developer/model-driven-apps/web-resources", .dated("2018-10-31"))
    case .dataParameterSample:
      Edition(
        "Sample: Pass multiple values to a web resource through the data parameter (model-driven apps)",
        "power-apps/developer/model-driven-apps/sample-pass-multiple-values-web-resource-through-data-parameter",
        .dated("2018-10-31"))
    case .createSolution:
      Edition(
        "Create a solution in Power Apps",
        "power-apps/maker/data-platform/create-solution", .dated("2024-10-15"))
    case .solutionConcepts:
      Edition(
        "Solution concepts in Power Apps",
        "power-platform/alm/solution-concepts-alm", .dated("2020-05-05"))
    case .solutionTable:
      Edition(
        "Solution table/entity reference (Microsoft Dataverse)",
        "power-apps/developer/data-platform/reference/entities/solution", .dated("2022-05-23"))
    case .conversationActionTable:
      Edition(
        "Conversation Action (msdyn_conversationaction) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_conversationaction", .commit("666c1b7e8d0e"))
    case .conversationActionLocaleTable:
      Edition(
        "Conversation Action Locale (msdyn_conversationactionlocale) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_conversationactionlocale", .commit("b240ea71dfe3"))
    case .providerTable:
      Edition(
        "Provider (msdyn_provider) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_provider", .commit("d6fd2a007a61"))
    case .channelCapabilityTable:
      Edition(
        "Channel Capability (msdyn_channelcapability) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_channelcapability", .commit("66622e3c9275"))
    case .applicationTabTemplateTable:
      Edition(
        "Application Tab Template (msdyn_applicationtabtemplate) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_applicationtabtemplate", .commit("f7ae5d039bb1"))
    case .sessionTable:
      Edition(
        "Session (msdyn_ocsession) table/entity reference (Microsoft Dynamics 365)",
        "dynamics365/developer/reference/entities/msdyn_ocsession", .commit("219dba1db434"))
    case .chatWidgetTable:
      Edition(
        "msdyn_livechatconfig Entity Reference",
        "dynamics365/customer-service/develop/reference/entities/msdyn_livechatconfig", .dated("2023-05-26"))
    }
  }
}
