import Diagnostics
import Foundation
import Notations
import RecordFormats
import Records
import Testing

/// Rows that are both a component of a solution and in the data next to it.
@Suite struct UpdatedRowsTests {
  private func template(_ id: String = "", title: String, pinned: String = "1") -> String {
    """
    <msdyn_applicationtabtemplate msdyn_uniquename="fab_tab">\(id)
      <msdyn_name>Tab</msdyn_name><msdyn_title default="\(title)"><label description="\(title)" /></msdyn_title>
      <msdyn_pagetype>509180002</msdyn_pagetype><msdyn_pinned>\(pinned)</msdyn_pinned>
    </msdyn_applicationtabtemplate>
    """
  }

  private let parameter = """
    <msdyn_templateparameter msdyn_uniquename="fab_tab_url">
      <msdyn_applicationtabtemplateid><msdyn_uniquename>fab_tab</msdyn_uniquename></msdyn_applicationtabtemplateid>
      <msdyn_name default="url" /><msdyn_value>https://old.example</msdyn_value>
    </msdyn_templateparameter>
    """

  private func data(
    uniqueName: String = "FAB_tab", title: String = "New", value: String = "https://new.example"
  ) -> String {
    """
    <entities>
    <entity name="msdyn_applicationtabtemplate"><records><record id="\(id(40))">
      <field name="msdyn_name" value="Tab" /><field name="msdyn_uniquename" value="\(uniqueName)" />
      <field name="msdyn_title" value="\(title)" /><field name="msdyn_pinned" value="True" />
      <field name="createdon" value="2025-06-28T19:06:20Z" />
    </record></records></entity>
    <entity name="msdyn_templateparameter"><records><record id="\(id(50))">
      <field name="msdyn_applicationtabtemplateid" value="\(id(40))" lookupentity="msdyn_applicationtabtemplate" />
      <field name="msdyn_uniquename" value="fab_tab_url" /><field name="msdyn_name" value="url" />
      <field name="msdyn_value" value="\(value)" />
    </record></records></entity></entities>
    """
  }

  private func read(_ template: String, _ data: String) -> Reading<Package> {
    Read.package([
      "solution.xml":
        "<ImportExportXml><SolutionManifest><UniqueName>Fab</UniqueName></SolutionManifest></ImportExportXml>",
      "msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml": template,
      "msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml": parameter, "data.xml": data,
    ])
  }

  @Test("The data updates the template with the same unique name")
  func theDataUpdatesTheTemplateWithTheSameUniqueName() throws {
    let reading = read(template(title: "Old"), data())
    let templates = try #require(reading.value?.solution.applicationTabTemplates)
    #expect(templates.count == 1)
    #expect(templates[0].id == id(40) && templates[0].title == "New" && !templates[0].canClose)
    #expect(templates[0].pageType == .webResource, "What the data does not say stays.")
    #expect(templates[0].parameters == [TemplateParameter(name: "url", value: "https://new.example")])
    let first = Place(
      file: "fab.zip/msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml", line: 1,
      column: 1)
    let told = reading.diagnostics.filter { $0.fault.columns?.contains("msdyn_title") == true }
    #expect(told.map(\.severity) == [.note])
    #expect(told.first?.place.description == "fab.zip/data.xml:2:54")
    #expect(told.first?.sourceLine?.contains("<record id=") == true)
    guard case .rowUpdated(let table, let name, let columns, let place)? = told.first?.fault.asPackageFault
    else {
      Issue.record("\(reading.diagnostics)")
      return
    }
    #expect(table == "msdyn_applicationtabtemplate" && name == "fab_tab")
    #expect(columns == ["msdyn_uniquename", "msdyn_title"] && place.file == first.file)
    #expect(reading.diagnostics.compactMap { $0.fault.columns }.contains(["msdyn_value"]))
    try RoundTrip.expectEqual(try #require(reading.value))
  }

  @Test("Unchanged rows are not reported") func unchangedRowsAreNotReported() throws {
    let reading = read(
      template(title: "T"), data(uniqueName: "fab_tab", title: "T", value: "https://old.example"))
    #expect(reading.diagnostics == [])
    #expect(reading.value?.solution.applicationTabTemplates.count == 1)
  }

  @Test("Links by either id lead to the same row") func linksByEitherIdLeadToTheSameRow() throws {
    let own = "<msdyn_applicationtabtemplateid>\(id(7))</msdyn_applicationtabtemplateid>"
    let reading = read(template(own, title: "Old"), data())
    let templates = try #require(reading.value?.solution.applicationTabTemplates)
    #expect(templates.map(\.id) == [id(7)])
    #expect(templates.first?.parameters.map(\.value) == ["https://new.example"])
  }

  @Test("Two templates with the same name in the data stay separate")
  func twoTemplatesWithTheSameNameInTheDataStaySeparate() {
    let more = """
      <record id="\(id(41))"><field name="msdyn_name" value="Tab" /><field name="msdyn_uniquename" value="fab_tab" />
      </record></records></entity>
      """
    let ending = "</records></entity>"
    let parts = data().components(separatedBy: ending)
    let twice = parts[0] + more + parts.dropFirst().joined(separator: ending)
    #expect(read(template(title: "Old"), twice).value?.solution.applicationTabTemplates.count == 2)
  }
}

extension AnyFault {
  /// The columns that the data changes in a solution's row.
  fileprivate var columns: [String]? {
    if case .rowUpdated(_, _, let columns, _)? = asPackageFault { columns } else { nil }
  }
}
