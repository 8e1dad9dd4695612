import Diagnostics
import Notations
import Organizations
import Testing

@testable import Storage

@Suite("A path into a sample that leads nowhere")
struct SamplePathTests {
  private func fault(_ path: String) -> LookupFault? {
    OrganizationSnapshot.organization(path).diagnostics.first?.fault.base as? LookupFault
  }

  @Test("It is told what the sample has there, and the nearest")
  func wrong() throws {
    guard case .notInSample(_, let folder, let known, let nearest) = fault("contoso/scenarios/button.feature")
    else {
      Issue.record("another fault")
      return
    }
    #expect(folder == "contoso/scenarios" && known.contains("co-browse.feature"))
    #expect(nearest == "contoso/scenarios/buttons.feature")
    guard case .notInSample(_, "contoso", let entries, _)? = fault("contoso/nope/deep/x.yaml") else {
      Issue.record("another fault")
      return
    }
    #expect(entries.contains("scenarios") && entries.contains("org.yaml"))
  }

  @Test("A part of the sample that is no organization is named as one")
  func part() {
    #expect(
      fault("contoso/scenarios/buttons.feature")
        == .partOfSample(path: "contoso/scenarios/buttons.feature", sample: "contoso"))
  }

  @Test("The commands that take feature files say the same")
  func features() {
    let rules = FeatureFiles.read(["contoso/scenarios/no-such.feature", "no-such.feature"]).diagnostics.map(
      \.rule)
    #expect(rules == ["not-in-sample", "missing-file"])
  }

  @Test(
    "A feature that is not there is answered with the nearest one of a sample",
    arguments: [
      ("cobrowse", "contoso/scenarios/co-browse.feature"), ("buttns", "contoso/scenarios/buttons.feature"),
      ("co-brows.feature", "contoso/scenarios/co-browse.feature"), ("contos", "contoso"),
      ("shop", "northwind/scenarios/shop-together.feature"),
      ("contoso/cobrowse", "contoso/scenarios/co-browse.feature"),
      ("third party", "contoso/scenarios/third-party-apps.feature"),
    ])
  func nearestFeature(path: String, nearest: String) {
    let fault = FeatureFiles.read([path]).diagnostics.first?.fault.base
    switch fault {
    case let fault as FileFault:
      #expect(fault == .missing(name: path, nearest: nearest, samples: ["contoso", "northwind"]))
    case let fault as LookupFault:
      guard case .notInSample(_, _, _, nearest) = fault else {
        Issue.record("\(fault)")
        return
      }
    default: Issue.record("another fault: \(path)")
    }
  }

  @Test("Where a drill is wanted, drills come first; far from all of them, the samples are named")
  func nearestDrill() {
    func fault(_ path: String) -> FileFault? {
      FeatureFiles.read([path], meant: FeatureFiles.drillFolder).diagnostics.first?.fault.base as? FileFault
    }
    let samples = ["contoso", "northwind"]
    #expect(
      fault("slash-commands")
        == .missing(
          name: "slash-commands", nearest: "contoso/scenarios/slash-commands.feature", samples: samples))
    #expect(
      fault("slash")
        == .missing(name: "slash", nearest: "contoso/drills/2-slash-command.feature", samples: samples))
    #expect(fault("nosuch") == .missing(name: "nosuch", samples: samples))
  }
}
