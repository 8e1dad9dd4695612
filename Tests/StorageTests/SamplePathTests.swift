import Diagnostics
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
}
