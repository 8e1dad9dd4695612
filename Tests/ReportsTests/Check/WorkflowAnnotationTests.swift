import Diagnostics
import Reports
import Testing

@Suite("check: annotations of a GitHub workflow")
struct WorkflowAnnotationTests {
  @Test("Each finding is one line") func eachFindingIsOneLine() {
    #expect(
      Findings.report.workflowAnnotations == [
        "::warning file=shop/org.yaml,line=3,col=5,title=equal-order::two actions have the order 0%0A"
          + "hint: give one of them another",
        "::notice file=shop/org.yaml,line=3,col=5,title=no-privacy-policy::the publisher has no privacy policy "
          + "link",
        "::error file=shop/solutions/fab/solution.yaml,line=7,col=12,title=unknown-key::a conversation action "
          + "locale has no key `tooltipp`%0Ahint: did you mean `tooltip`? (its keys: tooltip)",
      ])
    #expect(CheckReport(of: ["shop"], []).workflowAnnotations == [])
  }

  @Test("Nothing in a message can end it or start a command")
  func nothingInAMessageCanEndItOrStartACommand() {
    let finding = Findings.found("r", "100%: a,b\r\n::error::x\u{1B}[31m", file: "a,b:c%\n.yaml")
    #expect(
      CheckReport(of: [], [finding]).workflowAnnotations == [
        "::error file=a%2Cb%3Ac%25%0A.yaml,line=3,col=5,title=r::100%25: a,b␍␊::error::x␛[31m"
      ])
  }
}
