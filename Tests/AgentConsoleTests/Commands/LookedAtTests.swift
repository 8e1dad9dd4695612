import Foundation
import Notations
import Testing

/// `check` looks at archives as at folders, and names what it does not read.
@Suite("check, what is looked at") struct LookedAtTests {
  private static let organization = "name: shop\nchatWidgets: [{name: Web}]\n"
  private static let feature = """
    Feature: F
      Scenario: S
        Given the org ".."
        And a conversation with "Customer"
    """
  private static let openFeature = """
    Feature: F
      Scenario: S
        Given a conversation with "Noah Park"
    """

  private func lastLine(_ result: Command.Result) -> Substring? { result.output.split(separator: "\n").last }

  private func pack(_ files: [String: String], to path: String) throws {
    let entries = files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) }
    try Data(ZipArchive.write(entries)).write(to: URL(filePath: path))
  }

  // MARK: Archives

  @Test("An archive of an organization is checked as its folder is", arguments: ["", "shop/"])
  func anArchiveOfAnOrganization(above: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let files = [
      "org.yaml": Self.organization + "agents: [{name: Ana, capacity: 0}]\n",
      "solutions/fab/solution.yaml": Defects.silent, "scenarios/a.feature": Self.feature,
      "node_modules/x/solution.yaml": Defects.silent, ".git/solution.yaml": Defects.silent,
    ]
    try pack(
      Dictionary(uniqueKeysWithValues: files.map { (above + $0.key, $0.value) }), to: "\(folder.path)/s.zip")
    for path in ["\(folder.path)/s.zip", folder.path] {
      let result = try Program.run("check", path)
      #expect(result.output.contains("s.zip/\(above)org.yaml:3:32: error: `capacity`"), "\(result.output)")
      #expect(lastLine(result) == "checked 1 organization, 1 solution, 1 feature file", "\(result.output)")
    }
    #expect(try Program.run("buttons", "\(folder.path)/s.zip").errors.contains("`capacity`"))
  }

  @Test("A scenario in an archive plays at the organization or solution there") func scenariosInAnArchive()
    throws
  {
    let folder = try ScratchFolder(["readme.txt": ""])
    let solution = Defects.silent + "\nproviders: [{name: Fabrikam}]\n"
    try pack(
      ["org.yaml": Self.organization, "scenarios/a.feature": Self.feature], to: "\(folder.path)/org.zip")
    try pack(
      ["solution.yaml": solution, "scenarios/a.feature": Self.feature], to: "\(folder.path)/own.zip")
    for (archive, checked) in [
      ("org.zip", "checked 1 organization, 1 feature file"),
      ("own.zip", "checked 1 solution, 1 feature file"),
    ] {
      let result = try Program.run("check", "\(folder.path)/\(archive)")
      #expect(lastLine(result).map(String.init) == checked, "\(result.output)")
      #expect(!result.output.contains("[scenario-stage]"), "\(result.output)")
    }
    #expect(try Program.run("buttons", "\(folder.path)/org.zip").status == 0)
    // Nothing in an archive can be changed.
    let set = try Program.run("widget", "set", "\(folder.path)/org.zip", "Web", "--co-browse", "off")
    #expect(set.status == 2 && set.output == "", "\(set.errors)")
  }

  @Test("An archive inside the archive of an organization is named") func nestedArchive() throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    try pack(["org.yaml": Self.organization, "old/p.zip": "PK"], to: "\(folder.path)/s.zip")
    let result = try Program.run("check", "\(folder.path)/s.zip")
    #expect(result.output.contains("s.zip/old/p.zip:1:1: warning: this archive lies inside another one"))
  }

  // MARK: Names

  @Test(
    "A name that is nearly right is named with the right one",
    arguments: [
      ("Solution.yaml", "solution.yaml", Defects.silent),
      ("soluton.yaml", "solution.yaml", Defects.silent),
      ("solution.yml", "solution.yaml", Defects.silent), ("org.yml", "org.yaml", organization),
      ("Org.yaml", "org.yaml", organization), ("orgs.yaml", "org.yaml", organization),
      ("quick-replies.yml", "quick-replies.yaml", "- {title: a, message: b}\n"),
      ("quickreplies.yaml", "quick-replies.yaml", "- {title: a, message: b}\n"),
      ("d.features", "d.feature", openFeature), ("d.feature.txt", "d.feature", openFeature),
    ])
  func nearlyRightNames(name: String, meant: String, content: String) throws {
    let folder = try ScratchFolder(["x/\(name)": content, "own/solution.yaml": "solution: Own\n"])
    let result = try Program.run("check", folder.path)
    #expect(
      result.output.contains("x/\(name):1:1: warning: `\(name)` is not read: the name is `\(meant)`"),
      "\(result.output)")
    #expect(!result.output.contains("broken"), "\(result.output)")
    #expect(try Program.run("check", folder.path, "--strict").status == 1)
  }

  @Test(
    "A file of another kind keeps its name",
    arguments: ["orgs.yaml", "solutions.yaml", "x.texture", "solution.yml"])
  func othersKeepTheirNames(name: String) throws {
    let folder = try ScratchFolder(["x/\(name)": "images: {a: b}\n", "own/solution.yaml": "solution: Own\n"])
    #expect(!(try Program.run("check", folder.path).output.contains("file-misnamed")))
  }

  @Test("A feature file is read whatever the case of its ending") func caseOfTheEnding() throws {
    let folder = try ScratchFolder(["x.Feature": Self.openFeature])
    #expect(lastLine(try Program.run("check", folder.path)) == "checked 1 feature file")
  }

  @Test("A folder whose name is nearly right is named, and what lies under solutions") func folders() throws {
    let folder = try ScratchFolder([
      "a/org.yaml": Self.organization, "a/Solutions/fab/solution.yaml": "solution: Fab\n",
      "b/org.yaml": Self.organization, "b/solutions/fab/solution.yaml": "solution: Fab2\n",
      "b/solutions/p.zip": "", "b/solutions/readme.md": "", "b/Scenarios/a.feature": Self.openFeature,
      "c/solution.yaml": "solution: Own\n", "c/WebResources/own_/a.html": "<p>",
      "d/org.yaml": Self.organization, "d/solution/own/solution.yaml": "solution: Own\n",
      "d/scenario/a.feature": Self.feature, "d/solutions/fab/solution.yaml": "solution: Fab\n",
      "d/solutions/fab/webresource/fab_/a.html": "<p>",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/b/solutions/gone", withDestinationPath: "nowhere")
    let output = try Program.run("check", folder.path).output
    for line in [
      "a/Solutions:1:1: warning: `Solutions` is not read: the name is `solutions`",
      "b/Scenarios:1:1: warning: `Scenarios` is not read: the name is `scenarios`",
      "c/WebResources:1:1: warning: `WebResources` is not read: the name is `webresources`",
      "d/solution:1:1: warning: `solution` is not read: the name is `solutions`",
      "d/scenario:1:1: warning: `scenario` is not read: the name is `scenarios`",
      "d/solutions/fab/webresource:1:1: warning: `webresource` is not read: the name is `webresources`",
      "b/solutions/p.zip:1:1: warning: `p.zip` is not read", "b/solutions/readme.md:1:1: note: `readme.md`",
      "b/solutions/gone:1:1: warning: the link `gone` leads nowhere",
    ] {
      #expect(output.contains(line), "\(line)\n\(output)")
    }
  }

  // MARK: Kinds

  @Test(
    "A file of a kind that a command does not read is named as what it is",
    arguments: [
      ("check", "page.html", "<!DOCTYPE html><p>", "this is a web page"),
      ("check", "page.aspx", "\n<html>", "this is a web page"),
      ("buttons", "a.js", "let a = 1", "this is a web resource"),
      ("check", "notes.txt", "hello there", "this is not a package that can be read"),
      ("check", "quick-replies.yaml", "[]", "this is the quick replies of an organization"),
      ("check", "Org.yaml", organization, "the name is `org.yaml`"),
      ("open", "a.feature", openFeature, "this is a feature file"),
      ("test", "p.zip", "PK\u{3}\u{4}", "the archive cannot be read"),
      ("test", "org.yaml", organization, "this is a file of records, and a feature file is needed"),
      ("test", "page.html", "<html>", "this is a web page, and a feature file is needed"),
    ])
  func kinds(command: String, name: String, content: String, message: String) throws {
    let folder = try ScratchFolder([name: content])
    let result = try Program.run(command, "\(folder.path)/\(name)")
    #expect((result.output + result.errors).contains(message), "\(result.output)\(result.errors)")
    #expect(result.status == 2)
  }

  @Test(
    "UTF-16 without a mark is named as such",
    arguments: [
      ("a.feature", openFeature), ("a.yaml", Defects.silent), ("data.xml", "<entities></entities>"),
      ("a.json", ##"{"value": [{"@odata.type": "#msdyn_provider"}]}"##),
    ], [true, false])
  func utf16WithoutMark(file: (String, String), isLittle: Bool) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let bytes = file.1.utf16.flatMap { unit in
      isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(file.0)"))
    let result = try Program.run("check", "\(folder.path)/\(file.0)")
    #expect(
      result.output.contains(
        "\(file.0):1:1: error: this is UTF-16 text without a byte order mark, which is not read"),
      "\(result.output)")
    #expect(result.status == 2)
  }

  // MARK: The command line

  @Test("A negative value is a value") func negativeValues() throws {
    #expect(try Program.run("test", "--jobs", "-1").errors.contains("--jobs takes a whole number from 1"))
    #expect(
      try Program.run("test", "--coverage-min", "-5").errors.contains("takes a whole number from 0 to 100"))
  }

  @Test("The first word of a command may be missing") func missingFirstWord() throws {
    for arguments in [["install", "x"], ["install", "--org", "shop", "x"], ["install"], ["instal", "x"]] {
      let result = try Command.run(Program.path, arguments)
      #expect(result.errors.contains("`agent-console solution install`"), "\(arguments): \(result.errors)")
      #expect(result.status != 0)
    }
    #expect(
      try Program.run("list").errors.contains(
        "`agent-console solution list` or `agent-console widget list`"))
  }

  // MARK: The sample that stands in

  @Test("A file that plays at the sample says so once") func theSampleStandsIn() throws {
    let twice =
      Self.openFeature + "\n  Scenario: T\n    Given a conversation with \"Noah Park\"\n"
    let folder = try ScratchFolder([
      "a.feature": twice, "b.feature": Self.openFeature, "shop/org.yaml": Self.organization,
      "shop/scenarios/c.feature": Self.openFeature.replacingOccurrences(of: "Noah Park", with: "Customer"),
      "d.feature": Self.openFeature.replacingOccurrences(
        of: "    Given a", with: "    Given the org \"contoso\"\n    And a"),
    ])
    for command in ["check", "test"] {
      let errors = try Program.run(command, folder.path).errors
      for name in ["a", "b"] {
        #expect(
          errors.components(separatedBy: "\(name).feature names no organization").count == 2, "\(errors)")
      }
      #expect(!errors.contains("c.feature names") && !errors.contains("d.feature names"), "\(errors)")
      #expect(errors.contains("so the sample contoso is used\nhint: name one with the step `Given the org"))
    }
    #expect(!(try Program.run("test", "contoso").errors.contains("names no organization")))
  }
}
