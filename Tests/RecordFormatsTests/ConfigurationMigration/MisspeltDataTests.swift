import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// Data with typing errors: none of it is dropped silently.
@Suite struct MisspeltDataTests {
  private func findings(replacing text: String, with other: String) -> [AnyFault] {
    Read.package(["data.xml": MigratedData.xml.replacing(text, with: other)]).problems
  }

  @Test("A column with a name close to one of ours is a warning")
  func aColumnWithANameCloseToOneOfOursIsAWarning() {
    let xml = MigratedData.xml.replacing("msdyn_slashcommands", with: "msdyn_slashcommand")
    let reading = Read.package(["data.xml": xml])
    #expect(
      reading.problems == [
        .package(
          .unknownColumn(
            column: "msdyn_slashcommand", table: "conversation action locale", nearest: "msdyn_slashcommands")
        )
      ])
    #expect(reading.diagnostics.map(\.severity) == [.warning] && reading.value != nil)
  }

  @Test("Other unknown columns are ignored") func otherUnknownColumnsAreIgnored() {
    #expect(findings(replacing: "\"createdon\"", with: "\"msdyn_rating\"") == [])
    // The row already has a name.
    #expect(findings(replacing: "\"createdon\"", with: "\"msdyn_names\"") == [])
  }

  @Test("A duplicate field is reported") func aDuplicateFieldIsReported() {
    let twice = "<field name=\"msdyn_order\" value=\"-5\" /><field name=\"msdyn_order\" value=\"5\" />"
    let problems = findings(replacing: "<field name=\"msdyn_order\" value=\"-5\" />", with: twice)
    guard case .duplicateKey("msdyn_order", _)? = problems.first?.base as? KeyFault, problems.count == 1
    else {
      Issue.record("\(problems)")
      return
    }
  }

  @Test("A lookup to the wrong table is reported") func aLookupToTheWrongTableIsReported() {
    #expect(
      findings(replacing: "lookupentity=\"msdyn_provider\"", with: "lookupentity=\"msdyn_channelprovider\"")
        == [
          .package(
            .wrongTable(column: "msdyn_provider", table: "msdyn_channelprovider", expected: "msdyn_provider"))
        ])
  }

  @Test("A choice given by its label is reported with its numbers")
  func aChoiceGivenByItsLabelIsReportedWithItsNumbers() {
    let problems = findings(replacing: "value=\"192350002\"", with: "value=\"Co-browse\"")
    guard case .unknownOption(_, "Co-browse", let options)? = problems.first?.asPackageFault else {
      Issue.record("\(problems)")
      return
    }
    #expect(options.contains("192350002 Co-browse"))
  }

  @Test("A parameter without a template, or the reverse, is a warning")
  func aParameterWithoutATemplateOrTheReverseIsAWarning() {
    let xml = """
      <entities>
        <entity name="msdyn_consoleapplicationtemplate">
          <records><record id="\(id(1))"><field name="msdyn_name" value="Old tab" /></record></records>
          <m2mrelationships>
            <m2mrelationship sourceid="\(id(1))" targetentityname="msdyn_consoleapplicationtemplateparameter">
              <targetids><targetid>\(id(3))</targetid></targetids>
            </m2mrelationship>
          </m2mrelationships>
        </entity>
        <entity name="msdyn_consoleapplicationtemplateparameter">
          <records>
            <record id="\(id(4))"><field name="msdyn_parametername" value="url" /></record>
          </records>
        </entity>
      </entities>
      """
    let reading = Read.package(["data.xml": xml])
    #expect(
      reading.problems == [
        .package(.missingParameter(id: id(3).description)), .package(.looseParameter(name: "url")),
      ])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning } && reading.value != nil)
  }

  @Test("Reading many templates with parameters takes linear time")
  func readingManyTemplatesWithParametersTakesLinearTime() {
    let count = 3000
    let templates = (1...count).map { number in
      """
      <record id="\(id(number))"><field name="msdyn_name" value="Tab \(number)" /></record>
      """
    }
    let relations = (1...count).map { number in
      """
      <m2mrelationship sourceid="\(id(number))" targetentityname="msdyn_consoleapplicationtemplateparameter">
      <targetids><targetid>\(id(count + number))</targetid></targetids></m2mrelationship>
      """
    }
    let xml = """
      <entities><entity name="msdyn_consoleapplicationtemplate"><records>\(templates.joined())</records>
      <m2mrelationships>\(relations.joined())</m2mrelationships></entity></entities>
      """
    let reading = Read.package(["data.xml": xml])
    #expect(reading.value?.solution.applicationTabTemplates.count == count)
    #expect(reading.problems.first == .package(.missingParameter(id: id(count + 1).description)))
  }
}
