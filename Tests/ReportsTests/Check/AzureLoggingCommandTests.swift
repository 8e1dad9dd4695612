import Diagnostics
import Reports
import Testing

@Suite("check, as logging commands of Azure Pipelines")
struct AzureLoggingCommandTests {
  @Test("Each finding is a line") func eachFindingIsALine() {
    #expect(
      Findings.report.azureLoggingCommands == [
        "##vso[task.logissue type=warning;sourcepath=shop/org.yaml;linenumber=3;columnnumber=5;code=equal-order]"
          + "two actions have the order 0%0Ahint: give one of them another",
        "##vso[task.logissue type=warning;sourcepath=shop/org.yaml;linenumber=3;columnnumber=5;"
          + "code=no-privacy-policy]note: the publisher has no privacy policy link",
        "##vso[task.logissue type=error;sourcepath=shop/solutions/fab/solution.yaml;linenumber=7;columnnumber=12;"
          + "code=unknown-key]a conversation action locale has no key `tooltipp`%0Ahint: did you mean `tooltip`? "
          + "(its keys: tooltip)",
      ])
    #expect(CheckReport(of: ["shop"], []).azureLoggingCommands == [])
  }

  @Test("Nothing in a message or a path ends the command") func nothingInAMessageOrAPathEndsTheCommand() {
    let finding = Findings.found(
      "r", "100%; a]b\r\n##vso[task.complete]x\u{1B}[31m", file: "a;b]c%\n.yaml")
    #expect(
      CheckReport(of: [], [finding]).azureLoggingCommands == [
        "##vso[task.logissue type=error;sourcepath=a%3Bb%5Dc%AZP25%0A.yaml;linenumber=3;columnnumber=5;code=r]"
          + "100%AZP25; a]b␍␊##vso[task.complete]x␛[31m"
      ])
  }
}
