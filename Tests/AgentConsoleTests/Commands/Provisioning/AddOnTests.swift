import Foundation
import Testing

/// A package whose rows link to rows of a solution that must already be installed.
@Suite("A solution that extends another")
struct AddOnTests {
  private let action = "6f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder([
      "shop/org.yaml": "name: shop\ndisplayName: Shop\nchatWidgets: [{name: Web}]\n",
      "base/solution.yaml": """
      solution: Base
      providers: [{name: Fab}]
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 0, id: \(action)}
      conversationActionLocales:
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /aa}
      """,
      "french/data.xml": """
      <entities><entity name="msdyn_conversationactionlocale"><records>
        <record id="6f1c0f0e-2d0c-4a53-9d5b-0123456789ac">
          <field name="msdyn_conversationactionkey" value="\(action)" lookupentity="msdyn_conversationaction" \
      lookupentityname="" />
          <field name="msdyn_locale_picklist" value="1036" /><field name="msdyn_label" value="Bonjour" />
          <field name="msdyn_tooltip" value="T" /><field name="msdyn_slashcommands" value="/bb" />
        </record></records></entity></entities>
      """,
    ])
  }

  private func install(_ package: String, _ more: String...) throws -> Command.Result {
    try Command.run(
      Program.path,
      ["solution", "install", "\(folder.path)/\(package)", "--org", "\(folder.path)/shop"] + more)
  }

  @Test("By itself it loads with a warning that says what to install first")
  func byItselfItLoadsWithAWarning() throws {
    for command in [["check"], ["buttons"], ["solution", "show"]] {
      let result = try Command.run(Program.path, command + ["\(folder.path)/french"])
      #expect(result.status == 0, "\(command): \(result.errors)")
      let said = result.output + result.errors
      #expect(
        said.contains(
          """
          \(folder.path)/french/data.xml:3:54: warning: `msdyn_conversationactionkey` links to a conversation action of \
          another solution: "\(action)" [link-elsewhere]
          """), "\(said)")
      #expect(said.contains("hint: first install the solution that has this conversation action"))
    }
  }

  @Test("It installs once the other solution is installed")
  func itInstallsOnceTheOtherSolutionIsInstalled() throws {
    let refused = try install("french")
    #expect(refused.status == 1)
    #expect(
      refused.errors.hasSuffix(
        """
        error: the conversation action locale Bonjour fr-FR links to the conversation action \(action), which no \
        installed solution has
        hint: Install the solution that has this conversation action first.

        """))
    #expect(try install("base").status == 0)
    let done = try install("french")
    #expect(done.status == 0, "\(done.errors)")
    let buttons = try Program.json("buttons", "\(folder.path)/shop", "--language", "fr-FR", "--json")
    #expect(buttons["buttons"]?.asList?.map { $0["label"] } == ["Bonjour"])
    // The organization is clean, and the other solution can no longer be uninstalled.
    #expect(try Program.run("solution", "list", "--org", "\(folder.path)/shop").errors == "")
    #expect(try Program.run("solution", "uninstall", "Base", "--org", "\(folder.path)/shop").status == 1)
  }

  @Test("A scenario must install them in the same order")
  func aScenarioMustInstallThemInTheSameOrder() throws {
    func play(_ givens: String) throws -> Command.Result {
      let feature = "Feature: f\n  Scenario: s\n    Given the org \"shop\"\n\(givens)"
      let file = URL(filePath: "\(folder.path)/s.feature")
      try Data(feature.utf8).write(to: file)
      return try Program.run("test", file.path)
    }
    let french = "    Given the solution \"french\" is installed\n"
    #expect(try play("    Given the solution \"base\" is installed\n" + french).status == 0)
    let refused = try play(french)
    #expect(refused.status == 1)
    #expect((refused.output + refused.errors).contains("which no installed solution has"))
  }

  @Test("Its export can be read back") func itsExportCanBeReadBack() throws {
    #expect(try install("base").status == 0)
    #expect(try install("french").status == 0)
    for format in ["yaml", "configuration-migration"] {
      let result = try Program.run(
        "solution", "export", "french", "--org", "\(folder.path)/shop", "--to", format, "--output",
        "\(folder.path)/\(format).zip")
      #expect(result.status == 0 && result.errors == "", "\(result.errors)")
    }
  }
}
