import Diagnostics
import Records
import Simulation
import Testing

/// The claim behind each fact.
@Suite("Claims")
struct ClaimTests {
  @Test("Each claim has a unique name", arguments: ProductClaim.allCases)
  func names(claim: ProductClaim) {
    #expect(claim.claim.name == claim.rawValue)
    #expect(claim.rawValue.allSatisfy { $0 == "-" || ($0.isLowercase && $0.isASCII) })
    #expect(ProductClaim.allCases.count { $0.rawValue == claim.rawValue } == 1)
  }

  @Test("A documented claim names its page and section, an inferred one its source page")
  func pages() {
    for claim in ProductClaim.allCases.map(\.claim) {
      switch claim.basis {
      case .documented, .inferred:
        #expect(!claim.citations.isEmpty, "\(claim.name)")
        #expect(claim.citations.allSatisfy { $0.section.heading != "" }, "\(claim.name)")
      case .invented: #expect(claim.citations.isEmpty, "\(claim.name)")
      }
    }
  }

  /// The basis of a rule as marked in the design.
  @Test(
    "Rules that the design marks as inferred or invented are not called documented",
    arguments: [
      (ProductClaim.equalOrdersByName, Basis.invented), (.anyChosenCapabilityShows, .invented),
      (.deadCapabilitiesHideTheirAction, .inferred), (.wholeLocaleRowFallsBack, .inferred),
      (.restOfCommandIsIgnored, .invented), (.smallestOrderTakesSharedCommand, .invented),
      (.templateByUniqueNameThenName, .inferred), (.nothingAfterTheEnd, .invented),
      (.conversationDataOverrides, .inferred), (.eventsBelongToTheirTab, .inferred),
      (.connectedSessionUsesCapacity, .inferred), (.actionsWithoutCapabilityShow, .invented),
      (.componentTables, .inferred), (.sessionStepsAreReported, .invented),
      (.sessionMessagesReachBoth, .invented),
      (.uninstallDeletesEverything, .invented), (.requestedSessionTakesNoCapacity, .invented),
    ])
  func bases(claim: ProductClaim, basis: Basis) {
    #expect(claim.claim.basis == basis)
  }

  /// Claims that no single fact shows, because they concern an order or something that does *not* happen.
  private static let ofNoFact: Set<ProductClaim> = [
    .anyChosenCapabilityShows, .commandsNeverReachTheCustomer,
    .conversationDataOverrides, .oneSessionPerMode, .requestedSessionTakesNoCapacity,
  ]

  @Test("No fact, button, refusal or warning uses a claim that no single fact shows")
  func allAreUsed() {
    let mode = RemoteAssistanceMode.coBrowse
    var used = Set(Everything.facts.map(\.body.productClaim))
    used.formUnion(Everything.refusals.map(\.claim))
    used.formUnion(Everything.hiddenReasons.map(\.claim))
    let grounds: [Ground] = [
      .order(0), .sharedOrder(0), .noCapability, .otherMode(.audio, capability: "c"),
      .chosen(mode, capability: "c", provider: "p", widget: "w"), .localeRow(.english, insteadOf: nil),
      .localeRow(.english, insteadOf: .frFr), .noLocaleRow(.frFr),
      .agentsLanguage(.frFr),
    ]
    used.formUnion(grounds.map(\.claim))
    #expect(used.isDisjoint(with: Self.ofNoFact))
  }

  @Test("Every rule of a refusal, a hidden reason or a warning has a unique name")
  func rules() {
    let rules =
      Everything.refusals.map(\.rule) + Everything.hiddenReasons.map(\.rule)
      + WarningRule.allCases.map(\.rawValue)
    // `actionHidden` uses the name of its reason.
    #expect(Set(rules).count == rules.count)
    #expect(rules.allSatisfy { rule in rule.allSatisfy { $0 == "-" || ($0.isLowercase && $0.isASCII) } })
  }

  @Test("The list of fact names is complete")
  func factNames() {
    #expect(Set(Everything.facts.map(\.name)) == Set(FactName.allCases))
  }

  @Test("The JSON of every fact has its name, basis and claim", arguments: Everything.facts)
  func json(fact: Fact) {
    let json = fact.json
    #expect(json["fact"]?.asText == fact.name.rawValue)
    #expect(json["basis"]?.asText == fact.claim.basis.rawValue)
    #expect(json["claim"]?.asText == fact.claim.name)
    #expect(json["sequence"]?.asInteger == fact.sequence)
    #expect(json["at"]?.asText == fact.instant.description)
    #expect(json["actor"]?.asText == fact.cause.actor.rawValue)
    #expect(json["due"]?.asText == fact.cause.due?.rawValue)
    #expect(json["transition"]?["row"]?.asText == fact.cause.transition?.row.rawValue)
    #expect(json["transition"]?["mode"]?.asText == fact.cause.transition?.mode.label)
  }

  @Test("No fact has a member with the name of a common key")
  func membersKeepOut() {
    let common: Set = ["fact", "basis", "claim", "sequence", "at", "actor", "due", "transition"]
    for fact in Everything.facts {
      let own = (fact.json.asObject?.members.map(\.key) ?? []).filter { !common.contains($0) }
      let count = fact.json.asObject?.members.count ?? 0
      let optional = (fact.cause.due == nil ? 0 : 1) + (fact.cause.transition == nil ? 0 : 1)
      #expect(own.count == count - 6 - optional, "\(fact.name)")
    }
  }
}
