import Diagnostics
import Organizations
import RecordFormats
import Records
import SampleOrganizations
import Storage
import Testing

@Suite struct SampleTests {
  @Test("Every sample loads without diagnostics", arguments: SampleOrganization.names)
  func everySampleLoadsWithoutDiagnostics(name: String) {
    let reading = OrganizationSnapshot.organization(name)
    #expect(reading.diagnostics == [])
    #expect(reading.value?.name == name)
  }

  @Test("There are two working samples and one with every defect")
  func thereAreTwoWorkingSamplesAndOneWithEveryDefect() {
    #expect(SampleOrganization.names == ["adventureworks", "contoso", "northwind"])
    #expect(SampleOrganization.names.contains(Organization.defaultName))
  }

  @Test("Contoso matches the design") func contosoMatchesTheDesign() throws {
    let contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    #expect(contoso.displayName == "Contoso Support")
    #expect(contoso.languages == [.enUs, .frFr])
    #expect(contoso.agents.first == Agent(name: "Ana Ruiz", language: .enUs, capacity: 3))
    #expect(contoso.customers.first?.name == "Noah Park")
    #expect(contoso.customers.first?.says.first == "Hi, the refund button does nothing.")
    #expect(contoso.chatWidgets.map(\.name) == ["Web support", "Store chat"])
    for mode in RemoteAssistanceMode.allCases {
      #expect(contoso.chatWidgets[0][mode] == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
      #expect(contoso.chatWidgets[1][mode] == RemoteAssistanceOption(isEnabled: false))
    }
    #expect(
      contoso.catalogue.actions.map(\.action.name) == [
        "FabrikamCobrowse", "FabrikamScreenShare", "FabrikamSurvey", "FabrikamCustomerNotes",
      ])
    #expect(contoso.catalogue.actions.map(\.action.order) == [0, 10, 20, 30])
    #expect(
      contoso.catalogue.actions.map { $0.locale(for: .enUs)?.slashCommand } == [
        "/cb", "/share", "/survey", "/notes",
      ])
    #expect(contoso.quickReplies.count == 5)
  }

  @Test("Contoso's co-browse waits for a person, and its screen sharing connects by itself")
  func contososCoBrowseWaitsForAPerson() throws {
    let catalogue = try #require(OrganizationSnapshot.organization("contoso").value).catalogue
    let coBrowse = try #require(catalogue.template(named: "FabrikamCobrowseTab"))
    #expect(coBrowse.behaviour == ProviderBehaviour())
    #expect(coBrowse.template.uniqueName == "fab_cobrowse")
    #expect(coBrowse.template.title == "Fabrikam co-browse")
    let screenShare = try #require(catalogue.template(named: "FabrikamScreenShareTab"))
    #expect(screenShare.behaviour.connectsAfter == .seconds(2))
    #expect(screenShare.behaviour.endsOnUnload)
  }

  @Test("Northwind has twelve actions, one pair with equal order, and negative orders")
  func northwindHasTwelveActions() throws {
    let actions = try #require(OrganizationSnapshot.organization("northwind").value).catalogue.actions.map(
      \.action)
    #expect(actions.map(\.order) == [-20, -10, -5, 0, 10, 10, 20, 30, 40, 60, 70, 80])
    #expect(actions[4...5].map(\.name) == ["TailspinOrderNotes", "WideWorldScreenShare"])
    #expect(Set(actions.map(\.eventName)) == Set(EventName.allCases))
  }

  @Test("Northwind has two providers to choose from for each mode")
  func northwindHasTwoProvidersToChooseFromForEachMode() throws {
    let northwind = try #require(OrganizationSnapshot.organization("northwind").value)
    for mode in RemoteAssistanceMode.allCases {
      #expect(northwind.providers(of: mode) == ["Tailspin", "Wide World"])
    }
    #expect(northwind.chatWidgets.map(\.coBrowse.isEnabled) == [true, true, false])
    #expect(northwind.chatWidgets.map(\.screenSharing.isEnabled) == [true, false, false])
  }

  @Test("Some Northwind actions fall back to English in every other language")
  func someNorthwindActionsFallBackToEnglishInEveryOtherLanguage() throws {
    let northwind = try #require(OrganizationSnapshot.organization("northwind").value)
    for language in northwind.languages where language != .english {
      let languages = northwind.catalogue.actions.compactMap { $0.locale(for: language)?.locale }
      #expect(Set(languages) == [language, .english])
      #expect(languages.count == 12)
    }
  }

  @Test("Slash commands in a sample are unique and not the product's", arguments: ["contoso", "northwind"])
  func slashCommandsInASampleAreUniqueAndNotTheProducts(name: String) throws {
    let organization = try #require(OrganizationSnapshot.organization(name).value)
    let commands = organization.solutions.flatMap(\.conversationActionLocales).compactMap(\.slashCommand)
    let ofTheProduct = ["/q", "/1", "/c", "/4", "/cq", "/t", "/tq", "/taq", "/2", "/3"]
    #expect(commands.count == organization.solutions.flatMap(\.conversationActionLocales).count)
    #expect(Set(commands.map { $0.lowercased() }).count == commands.count)
    #expect(Set(commands).isDisjoint(with: ofTheProduct))
    for command in commands {
      #expect(!commands.contains { $0 != command && $0.hasPrefix(command) }, "\(command) begins another one")
    }
  }

  @Test(
    "Only the intentionally missing file is missing",
    arguments: [("contoso", []), ("northwind", ["wwi_/knowledge.html"])])
  func onlyTheIntentionallyMissingFileIsMissing(name: String, missing: [String]) throws {
    let organization = try #require(OrganizationSnapshot.organization(name).value)
    let folder = "/webresources/"
    let actions = organization.solutions.flatMap(\.conversationActions)
    let named =
      actions.compactMap(\.icon).map { String($0.dropFirst(folder.count)) }
      + actions.compactMap(\.webResource)
      + organization.solutions.flatMap(\.applicationTabTemplates).flatMap(\.parameters).map(\.value)
    #expect(named.filter { !organization.catalogue.hasWebResource(named: $0) } == missing)
  }

  @Test("The texts of a sample fit their columns", arguments: ["contoso", "northwind"])
  func theTextsOfASampleFitTheirColumns(name: String) throws {
    func longest<Row: TableRow>(_ rows: [Row]) -> [String] {
      rows.flatMap { row in
        Row.columns.compactMap { column in
          switch column.kind {
          case .text(let maximum, let access): row[access].utf16.count > maximum ? column.key : nil
          case .optionalText(let maximum, let access):
            (row[access] ?? "").utf16.count > maximum ? column.key : nil
          default: nil
          }
        }
      }
    }
    for solution in try #require(OrganizationSnapshot.organization(name).value).solutions {
      #expect(longest(solution.conversationActions) == [])
      #expect(longest(solution.conversationActionLocales) == [])
      #expect(longest(solution.channelCapabilities) == [])
      #expect(longest(solution.applicationTabTemplates) == [])
    }
  }

  @Test("The samples contain emoji and combining accents") func theSamplesContainEmojiAndCombiningAccents()
    throws
  {
    let northwind = try #require(OrganizationSnapshot.organization("northwind").value)
    let scalars = northwind.customers.flatMap(\.says).joined().unicodeScalars
    #expect(scalars.contains { $0.properties.isEmojiPresentation })
    #expect(scalars.contains("\u{301}"))
  }

  @Test("The files of a sample are those in its folder") func theFilesOfASampleAreThoseInItsFolder() throws {
    // The embedded copy and the folder are read by different code and must give the same result.
    let folder = FolderOnDisk(Package.folder + "/SampleOrgs/northwind")
    let sample = try #require(EmbeddedFolder(sample: "northwind"))
    let paths = try sample.files(under: "")
    #expect(try folder.files(under: "") == paths)
    for path in paths {
      #expect(try folder.bytes(of: path, limit: .max) == sample.bytes(of: path, limit: .max), "\(path)")
    }
  }
}

enum Package {
  /// The package's folder, three levels above this file.
  static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")
}
