import Organizations
import Records
import Testing
import Wording

struct InstallConflictWordsTests {
  private static let holder = InstallConflict.Holder(
    solution: "FabrikamRemoteAssist", row: "FabrikamCobrowse en-US")
  static let conflicts: [InstallConflict] =
    [
      .slashCommandTaken(command: "/cb", row: "TailspinCobrowse en-US", by: holder),
      .uniqueNameTaken(uniqueName: "fab_cobrowse", template: "Tab", by: holder),
      .identifierTaken(
        id: GUID(named: "x", in: .agentConsoleSpace), row: RowName(.provider, "Tailspin"), by: holder),
      .otherPublisher("Tailspin", installed: "Fabrikam"),
      .linkedRowMissing(
        row: RowName(.channelCapability, "C"), table: .provider, id: GUID(named: "x", in: .agentConsoleSpace)),
      .rowStillLinked(
        .link(from: RowName(.channelCapability, "C"), of: "Other", to: RowName(.provider, "Fabrikam"))),
    ]
    + [Version("1.0")].compactMap(\.self).flatMap {
      [.olderVersion($0, installed: $0), .unknownVersion(installed: $0)]
    }
  static let references: [SolutionReference] = [
    .widget("Web support", .coBrowse, provider: "Fabrikam", isEnabled: true),
    .widget("Web support", .screenSharing, provider: "Fabrikam", isEnabled: false),
    .link(from: RowName(.channelCapability, "C"), of: "Other", to: RowName(.provider, "Fabrikam")),
    .text(in: RowName(.conversationAction, "A"), of: "Other", key: "icon", text: "/webresources/fab_/a.svg"),
    .quickReply(title: "Ask", mention: "/cb"), .mode(.coBrowse, of: "Web support", provider: "Peek"),
    .scenario(file: "shop/scenarios/a.feature", line: 12, mention: "/cb"),
  ]

  @Test("Every conflict is a clause with a hint", arguments: conflicts)
  func everyConflictIsAClauseWithAHint(conflict: InstallConflict) {
    #expect(flaw(inSentence: "It says: \(InstallConflictWords.clause(conflict)).") == nil)
    #expect(flaw(inSentence: InstallConflictWords.hint(conflict)) == nil)
  }

  @Test("Every reference is a clause with a hint", arguments: references)
  func everyReferenceIsAClauseWithAHint(reference: SolutionReference) {
    #expect(flaw(inSentence: "It says: \(SolutionReferenceWords.clause(reference)).") == nil)
    #expect(flaw(inSentence: SolutionReferenceWords.hint(reference)) == nil)
  }

  @Test("After an upgrade the hint for the solution's own row differs from that for others")
  func theHintAfterAnUpgradeDependsOnTheOwner() {
    let icon = SolutionReference.text(
      in: RowName(.conversationAction, "A"), of: "Fabrikam", key: "icon", text: "/webresources/fab_/a.svg")
    #expect(
      SolutionReferenceWords.hintAfterUpgrade(icon, of: "Fabrikam")
        == "Put it into the package again, or take it out of the row.")
    #expect(
      SolutionReferenceWords.hintAfterUpgrade(icon, of: "Other") == "Change or uninstall Fabrikam first.")
    #expect(
      SolutionReferenceWords.hintAfterUpgrade(.mode(.coBrowse, of: "W", provider: "Peek"), of: "Fabrikam")
        == "Choose another provider, or turn the mode off, with `widget set`.")
  }

  @Test("Every install rule has a meaning") func everyInstallRuleHasAMeaning() {
    #expect(Set(InstallRule.allCases.map(InstallConflictWords.meaning)).count == InstallRule.allCases.count)
    #expect(Set(Self.conflicts.map(\.rule)) == Set(InstallRule.allCases))
  }

  @Test("A reference names both ends") func aReferenceNamesBothEnds() {
    #expect(
      Self.references.prefix(2).map(SolutionReferenceWords.clause) == [
        "the chat widget Web support has Fabrikam chosen for Co-browse",
        "the chat widget Web support has Fabrikam chosen for Screen sharing, turned off",
      ])
  }
}
