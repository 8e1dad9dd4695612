import Diagnostics
import Organizations
import Records
import Rules
import Storage
import Testing

@Suite("Publishing")
struct PublishingTests {
  private func solution(privacyPolicy: String?) -> Solution {
    var solution = Solution(uniqueName: "Fabrikam")
    solution.publisher = Publisher(name: "Fabrikam", prefix: "fab", privacyPolicy: privacyPolicy)
    return solution
  }

  private func messages(_ privacyPolicy: String?) -> [String] {
    Checked.messages(of: "publisher-without-privacy-policy", in: solution(privacyPolicy: privacyPolicy))
  }

  @Test(
    "A privacy policy is an https address",
    arguments: [
      "https://fabrikam.example/privacy", "HTTPS://fabrikam.example", "https://fabrikam.example:8443?p",
    ])
  func address(text: String) { #expect(messages(text) == []) }

  @Test(
    "Anything else is not",
    arguments: [
      "ftp:nothing", "see our site", "https://", "https:///privacy", "https://fabrikam", "https://a..example",
      "http://fabrikam.example/privacy", "https://fabrikam.example/our privacy", "none",
    ])
  func noAddress(text: String) {
    #expect(messages(text) == ["`\(text)` is not the address of a privacy policy"])
    let target = CheckTarget(
      Organization(around: solution(privacyPolicy: text)), isSolutionAlone: true, webResources: [])
    let found = RuleList.findings(in: target).filter { $0.rule == PublisherWithoutPrivacyPolicyRule.id }
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("None, or a blank one, is missing") func missing() {
    for text in [nil, "", "  "] {
      #expect(messages(text) == ["the solution `Fabrikam` names no privacy policy"])
    }
  }

  @Test("Before publishing every duty is a note, and a missing privacy policy is an error")
  func duties() {
    let target = CheckTarget(
      Organization(around: solution(privacyPolicy: nil)), isSolutionAlone: true, webResources: [])
    let duties = PublishingDuty.findings(in: target)
    #expect(duties.map(\.rule) == PublishingDuty.allCases.dropLast().map(\.rawValue))
    #expect(duties.allSatisfy { $0.severity == .note && $0.basis == .documented })
    let weighed = PublishingDuty.weighed(RuleList.findings(in: target))
    let policy = weighed.filter { $0.rule == PublisherWithoutPrivacyPolicyRule.id }
    #expect(policy.map(\.severity) == [.error])
  }

  @Test("Data without a solution has the same duties, and first needs one; what stayed has none")
  func dutiesOfData() {
    var data = Solution(uniqueName: "fab")
    data.bringsFiles = false
    func rules(_ solution: Solution) -> [String] {
      let organization = Organization(around: solution)
      return PublishingDuty.findings(
        in: CheckTarget(organization, isSolutionAlone: true, webResources: [])
      ).map(\.rule)
    }
    #expect(rules(data).first == "publish-package" && rules(data).count == PublishingDuty.allCases.count)
    data.leftBy = "Fabrikam"
    #expect(rules(data) == [])
  }

  @Test("Every link of the article belongs to one duty, and is on the product page")
  func links() throws {
    #expect(Set(PublishingDuty.allCases.flatMap(\.links)) == Set(PublishingLink.allCases))
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let page = String(
      decoding: try FolderOnDisk(package + "/docs").bytes(of: "product.md", limit: 1 << 20), as: UTF8.self)
    for link in PublishingLink.allCases { #expect(page.contains("<\(link.address)>"), "\(link.address)") }
  }

  @Test(
    "Before publishing an address that only examples use is told",
    arguments: [
      ("https://fabrikam.example/privacy", true), ("https://example.com", true),
      ("https://www.example.org:8443/p", true), ("https://privacy.test", true),
      ("https://fabrikam.com/privacy", false), ("https://example.fabrikam.com", false),
      ("https://examples.com", false),
    ])
  func placeholder(address: String, isPlaceholder: Bool) {
    let target = CheckTarget(
      Organization(around: solution(privacyPolicy: address)), isSolutionAlone: true, webResources: [])
    let found = PublishingDuty.findings(in: target).filter { $0.rule == "publish-privacy-policy" }
    #expect(found.map(\.severity) == [isPlaceholder ? .warning : .note])
    #expect(found.first?.found?.message.hasSuffix("; `\(address)` is a placeholder") == isPlaceholder)
  }

  @Test("Every duty has a link, or says that no page has one and where it is said")
  func everyDutyHasALink() {
    for duty in PublishingDuty.allCases {
      #expect(duty.meaning.contains("https://"), "\(duty)")
      #expect(
        duty.links.isEmpty == duty.meaning.lowercased().contains("no page links more about it"), "\(duty)")
    }
  }
}
