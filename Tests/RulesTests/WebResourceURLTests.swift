import Diagnostics
import Organizations
import Records
import Rules
import Testing

@Suite("A URL where the name of a web resource is meant")
struct WebResourceURLTests {
  private func hint(_ value: String) throws -> String? {
    let example = """
      applicationTabTemplates:
        - name: FabrikamCobrowseTab
          uniqueName: fab_cobrowse
          pageType: Web resource
          parameters: {webresourceName: "\(value)"}
      """
    let diagnostics = try Example(example).diagnostics
    return diagnostics.compactMap(\.found).first { $0.rule == "template-file-missing" }?.hint
  }

  @Test("The hint gives the web resource that is meant, or the nearest")
  func hints() throws {
    #expect(
      try hint("https://org.crm.dynamics.com/webresources/fab_/cobrowse.html?data=x")
        == "write the name alone: `fab_/cobrowse.html`")
    #expect(
      try hint("https://org.crm.dynamics.com/WebResources/fab_/cobrowze.html")
        == "write the name alone: `fab_/cobrowse.html`")
    #expect(
      try hint("https://fabrikam.example/start") == "write the name alone, such as `fab_/cobrowse.html`")
  }
}
