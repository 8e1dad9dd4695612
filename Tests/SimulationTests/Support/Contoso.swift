import Organizations
import Records

/// A small organization with the providers Fabrikam and Northwind, built in Swift.
enum Contoso {
  /// The organization, with changes to Fabrikam's solution made by a test.
  static func organization(
    _ change: (inout Solution) -> Void = { _ in }, with more: (inout Organization) -> Void = { _ in }
  ) -> Organization {
    var fabrikam = Contoso.fabrikam
    change(&fabrikam)
    var organization = Organization(
      name: "contoso", displayName: "Contoso Support", solutions: [fabrikam, Contoso.northwind])
    organization.languages = [.english, .frFr]
    organization.agents = [Agent(name: "Ana Ruiz"), Agent(name: "Luc Roy", language: .frFr, capacity: 2)]
    organization.customers = [
      Customer(name: "Noah Park", says: ["Hi, the refund button does nothing.", "Are you there?", "Hello?"]),
      Customer(name: "Mia Wong", says: ["My invoice is wrong."]),
      Customer(name: "Ida Holm"),
    ]
    var web = ChatWidget(name: "Web support")
    web.coBrowse = RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam")
    web.screenSharing = RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam")
    organization.chatWidgets = [web, ChatWidget(name: "Shop")]
    organization.quickReplies = [
      QuickReply(title: "Greeting", message: "How can I help?", language: .english, tags: ["hello"]),
      QuickReply(title: "Salut", message: "Comment puis-je aider ?", language: .frFr, tags: ["hello"]),
      QuickReply(title: "Refund", message: "Your refund is on its way.", tags: ["money", "refund"]),
    ]
    more(&organization)
    return organization
  }

  static var fabrikam: Solution {
    var solution = Solution(uniqueName: "FabrikamRemoteAssist")
    solution.addProvider("Fabrikam")
    solution.addAction(
      "FabrikamCobrowse", .openAppTabTemplate, order: 0,
      words: [
        Words(label: "Co-browse", tooltip: "Start a co-browse session provided by Fabrikam", command: "/cb"),
        Words(locale: .frFr, label: "Co-navigation", tooltip: "Démarrer une co-navigation", command: "/cn"),
      ],
      parameter: "fab_cobrowse"
    ) { $0.icon = "/webresources/fab_/cobrowse.svg" }
    solution.addAction(
      "FabrikamScreenShare", .openAppTabTemplate, order: 1,
      words: [Words(label: "Share screen", tooltip: "Start screen sharing", command: "/ss")],
      parameter: "FabrikamScreenShareTab"
    ) { $0.icon = "/webresources/fab_/absent.svg" }
    solution.addAction(
      "FabrikamSurvey", .sendMessage, order: 5, words: [Words(label: "Survey", command: "/survey")],
      parameter: "How did we do?")
    solution.addAction(
      "FabrikamCase", .customerDefinedFunction, order: 6, words: [Words(label: "Open case", command: "/case")]
    ) { action in
      action.webResource = "fab_/case.js"
      action.functionName = "Fabrikam.openCase"
    }
    solution.addAction(
      "FabrikamHelp", .openAppTabTemplate, order: 7, words: [Words(label: "Help page", command: "/help")],
      parameter: "FabrikamHelpTab")
    solution.addCapability("Fabrikam_cobrowse", of: "Fabrikam", .coBrowse, action: "FabrikamCobrowse")
    solution.addCapability(
      "Fabrikam_screenshare", of: "Fabrikam", .screenSharing, action: "FabrikamScreenShare")
    solution.addTemplate(
      "FabrikamCobrowseTab", title: "Fabrikam co-browse", webResource: "fab_/cobrowse.html",
      uniqueName: "fab_cobrowse")
    solution.addTemplate(
      "FabrikamScreenShareTab", title: "Fabrikam screen", webResource: "fab_/screen.html",
      uniqueName: "fab_screen")
    solution.addTemplate("FabrikamHelpTab", title: "Fabrikam help", webResource: "fab_/help.html")
    solution.webResources = ["fab_/cobrowse.html", "fab_/cobrowse.svg", "fab_/case.js"]
    return solution
  }

  static var northwind: Solution {
    var solution = Solution(uniqueName: "NorthwindAssist")
    solution.addProvider("Northwind")
    solution.addAction(
      "NorthwindCobrowse", .openAppTabTemplate, order: 3,
      words: [Words(label: "Northwind co-browse", command: "/ncb")], parameter: "NorthwindCobrowseTab")
    solution.addCapability("Northwind_cobrowse", of: "Northwind", .coBrowse, action: "NorthwindCobrowse")
    solution.addTemplate(
      "NorthwindCobrowseTab", title: "Northwind co-browse", webResource: "nwd_/cobrowse.html")
    return solution
  }
}

extension Solution {
  /// Sets how the simulated app of the co-browse tab behaves.
  mutating func simulate(
    _ template: String = "FabrikamCobrowseTab", _ body: (inout ProviderBehaviour) -> Void
  ) {
    var behaviour = simulation[template] ?? ProviderBehaviour()
    body(&behaviour)
    simulation[template] = behaviour
  }

  /// Adds a second action of Fabrikam's co-browse capability kind, with a tab of its own.
  mutating func addSecondCobrowse() {
    addAction(
      "FabrikamAssist", .openAppTabTemplate, order: 2, words: [Words(label: "Assist", command: "/as")],
      parameter: "FabrikamAssistTab")
    addCapability("Fabrikam_assist", of: "Fabrikam", .coBrowse, action: "FabrikamAssist")
    addTemplate("FabrikamAssistTab", title: "Fabrikam assist", webResource: "fab_/assist.html")
  }
}
