import Diagnostics
import Foundation
import Organizations
import Records
import Rules
import TestSupport
import Testing

@testable import Storage

/// Uninstalling with the service shared by the console and the command line.
@Suite("Uninstalling a solution")
struct UninstallingTests {
  /// An organization in which Fabrikam is installed, and on in the chat widget.
  private func shop() throws -> ScratchOrganization {
    let scratch = try ScratchOrganization()
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    return scratch
  }

  private func asked(_ outcome: UninstallOutcome) throws -> UninstallTerms {
    guard case .asks(let terms) = outcome else { throw Unexpected(outcome) }
    return terms
  }

  private struct Unexpected: Error {
    let outcome: UninstallOutcome
    init(_ outcome: UninstallOutcome) { self.outcome = outcome }
  }

  @Test("It lists what will be removed, and removes it after confirmation")
  func asksAndRemoves() throws {
    let scratch = try ScratchOrganization()
    let before = scratch.content
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    let installed = scratch.content
    let provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("fabrikam", agreed: nil))
    #expect((terms.solution.uniqueName, terms.solution.rowCount) == ("Fabrikam", 5))
    #expect(terms.folder == scratch.path + "/solutions/fabrikam")
    #expect(
      terms.resets == [OptionChange(widget: "Web", mode: .coBrowse, .reset(provider: "Fabrikam"))])
    #expect(scratch.content == installed)

    let counter = try #require(OpenCounter(scratch.path))
    let outcome = provisioning.uninstall("Fabrikam", agreed: terms)
    // Once for the plan and once for the final check.
    #expect(counter.takeCounts()["org.yaml"] == 2)
    guard case .removed(terms, .readAgain(let after, leftovers: [])) = outcome else {
      throw Unexpected(outcome)
    }
    #expect(after == (try scratch.load().organization))
    #expect(scratch.content == before)
  }

  @Test("It leaves the data on request, under a name of its own, and then removes that too")
  func leavesData() throws {
    let scratch = try shop()
    let provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil)).keepingData
    #expect((terms.stayingRows, terms.resets) == (3, []))
    let outcome = provisioning.uninstall("Fabrikam", agreed: terms)
    guard case .removed(terms, .readAgain(let after, leftovers: [])) = outcome else {
      throw Unexpected(outcome)
    }
    #expect(after == (try scratch.load().organization))
    let left = try #require(after.solutions.first)
    #expect((left.uniqueName, left.leftBy, left.rowCount) == ("Fabrikam_data", "Fabrikam", 3))
    #expect(left.channelCapabilities == [] && left.applicationTabTemplates == [] && left.webResources == [])
    #expect(after.chatWidgets[0].coBrowse == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
    let rules = RuleList.findings(in: try #require(try scratch.load().checkTarget().value)).map(\.rule)
    #expect(
      Set(rules).isSuperset(of: [
        "data-left-behind", "action-without-capability", "provider-without-capability", "template-not-found",
      ]))
    #expect(!rules.contains("solution-incomplete"))

    let all = try asked(provisioning.uninstall("Fabrikam_data", agreed: nil))
    guard
      case .refused("Fabrikam_data", []) = provisioning.uninstall("Fabrikam_data", agreed: all.keepingData)
    else {
      Issue.record("data alone is not refused")
      return
    }
    guard
      case .removed(_, .readAgain(_, leftovers: [])) = provisioning.uninstall("Fabrikam_data", agreed: all)
    else {
      Issue.record("the data is not removed")
      return
    }
    #expect(try scratch.load().organization.solutions == [])
  }

  @Test("If the plan has changed since it was confirmed, it asks again")
  func asksAgain() throws {
    let scratch = try shop()
    let provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
    try scratch.turnOff()
    try scratch.turnOn("Fabrikam", .screenSharing)
    let before = scratch.content
    let news = try asked(provisioning.uninstall("Fabrikam", agreed: terms))
    #expect(news.resets.map(\.mode) == [.screenSharing])
    #expect(scratch.content == before)
  }

  @Test("Remaining references block the removal of the data, and the data may stay")
  func refused() throws {
    let scratch = try shop()
    try scratch.write("- {title: Look, message: I type /cb.}\n", to: "quick-replies.yaml")
    let outcome = OrganizationProvisioning(of: scratch.path).uninstall("Fabrikam", agreed: nil)
    guard case .asks(let terms) = outcome else { throw Unexpected(outcome) }
    #expect(terms.obstacles == [.quickReply(title: "Look", mention: "/cb")])
    // Agreeing to remove the data all the same is refused, or asked again; nothing changes.
    let before = scratch.content
    _ = OrganizationProvisioning(of: scratch.path).uninstall("Fabrikam", agreed: terms)
    #expect(scratch.content == before)
    // The data may stay, as in the product.
    let kept = OrganizationProvisioning(of: scratch.path).uninstall("Fabrikam", agreed: terms.keepingData)
    guard case .removed(let done, _) = kept else { throw Unexpected(kept) }
    #expect(done.data == .keep)
    #expect(try scratch.load().organization.solutions.first?.leftBy == "Fabrikam")
  }

  @Test("A solution already removed is not an error")
  func notThere() throws {
    let scratch = try shop()
    let provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
    try scratch.uninstall(reset: ["Fabrikam"])
    guard case .notThere("Fabrikam", let now) = provisioning.uninstall("Fabrikam", agreed: terms) else {
      Issue.record("not told")
      return
    }
    #expect(now.solutions == [])
  }

  @Test("A deleted folder is reported, and no sample of that name is used instead")
  func folderGone() throws {
    let scratch = try shop()
    let provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
    try FileManager.default.removeItem(atPath: scratch.path)
    for agreed in [nil, terms] {
      guard case .failed(let failure) = provisioning.uninstall("Fabrikam", agreed: agreed) else {
        Issue.record("not told")
        return
      }
      #expect((failure.rule, failure.place.file) == ("missing-file", scratch.path + "/org.yaml"))
    }
  }

  /// Once the note that decides the removal is written, no failing system call brings the solution back.
  @Test("A removal counts once decided, whatever keeps it from finishing")
  func decided() throws {
    var outcomes: [String] = []
    for call in 0..<40 {
      let scratch = try shop()
      var provisioning = OrganizationProvisioning(of: scratch.path)
      let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
      let killing = Killing(atCall: call)
      provisioning.changes = killing.changes
      switch provisioning.uninstall("Fabrikam", agreed: terms) {
      case .failed:
        outcomes.append("failed")
        #expect(try scratch.load().organization.solutions.count == 1)
      case .removed(terms, .unfinished(let now, let failure)):
        outcomes.append("unfinished")
        #expect(now == (try scratch.load().organization) && now.solutions == [])
        #expect(now.chatWidgets[0].coBrowse == RemoteAssistanceOption())
        #expect(failure.place.file == "killed")
      // Leftovers that could not be removed are hidden, and the next run removes them.
      case .removed(terms, .readAgain): outcomes.append("removed")
      case let outcome: throw Unexpected(outcome)
      }
      if !killing.happened { break }
    }
    let order = outcomes.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    #expect(order == ["failed", "unfinished", "removed"])
  }

  @Test("References written during the removal are found when the files are read again")
  func leftovers() throws {
    let scratch = try shop()
    var provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
    let reply = "- {title: Look, message: I type /cb.}\n"
    provisioning.changes.beforeCall = { () throws(WriteFailure) in
      try? scratch.write(reply, to: "quick-replies.yaml")
    }
    let outcome = provisioning.uninstall("Fabrikam", agreed: terms)
    guard case .removed(_, .readAgain(_, let leftovers)) = outcome else { throw Unexpected(outcome) }
    #expect(leftovers == [.reference(.quickReply(title: "Look", mention: "/cb")), .file("org.yaml")])
  }

  @Test("Files that cannot be read again are reported as unverified")
  func unproven() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    var provisioning = OrganizationProvisioning(of: scratch.path)
    let terms = try asked(provisioning.uninstall("Fabrikam", agreed: nil))
    provisioning.changes.beforeCall = { () throws(WriteFailure) in
      try? scratch.write("- {", to: "quick-replies.yaml")
    }
    let outcome = provisioning.uninstall("Fabrikam", agreed: terms)
    guard case .removed(_, .unreadable(let diagnostics)) = outcome else { throw Unexpected(outcome) }
    #expect(diagnostics.first?.place.file == scratch.path + "/quick-replies.yaml")
  }
}
