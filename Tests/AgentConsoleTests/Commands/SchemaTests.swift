import Foundation
import Notations
import TestSupport
import Testing

/// Compares the schemas with `check`, by the validator that Python's users have.
@Suite("schema")
struct SchemaTests {
  private static let readers = ProcessInfo.processInfo.environment["REPORT_CONSUMERS"]
  private static let isPossible = readers != nil || Program.mayNotSkip

  /// Reads pairs of a schema and a YAML file, and prints one line for each: `valid`, or what is wrong.
  private static let validation = #"""
    import json, sys, jsonschema, yaml

    class Core(yaml.SafeLoader):
        """YAML 1.2: no dates, and only true and false are flags."""
    Core.yaml_implicit_resolvers = {
        first: [(tag, rule) for tag, rule in rules if not tag.endswith((":timestamp", ":bool"))]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    import re
    Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|True|TRUE|false|False|FALSE)$"), "tTfF")

    for schema, file in zip(sys.argv[1::2], sys.argv[2::2]):
        schema = json.load(open(schema))
        jsonschema.Draft202012Validator.check_schema(schema)
        errors = list(jsonschema.Draft202012Validator(schema).iter_errors(yaml.load(open(file), Core)))
        print(errors[0].validator if errors else "valid")
    """#

  private func verdicts(_ files: [(schema: String, text: String)]) throws -> [String] {
    let readers = try #require(Self.readers)
    var contents: [String: String] = [:]
    for name in ["organization", "solution", "quick-replies", "config"] {
      contents["\(name).json"] = try Program.run("schema", name).output
    }
    for (index, file) in files.enumerated() { contents["\(index).yaml"] = file.text }
    let folder = try ScratchFolder(contents)
    let arguments = files.enumerated().flatMap { index, file in
      ["\(folder.path)/\(file.schema).json", "\(folder.path)/\(index).yaml"]
    }
    let result = try Command.run("\(readers)/bin/python", ["-c", Self.validation] + arguments)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  private static let absence: Comment =
    "REPORT_CONSUMERS names no folder with public readers of reports; .ci/report-consumers makes one"

  @Test("Every file of the samples and of `new` is valid", .enabled(if: isPossible, absence))
  func everySampleIsValid() throws {
    let made = try ScratchFolder(["readme.txt": ""])
    #expect(try Program.run("new", "org", "Shop", "--in", made.path).status == 0)
    #expect(try Program.run("new", "solution", "Acme Assist", "--in", made.path).status == 0)
    let schemas = [
      "org.yaml": "organization", "solution.yaml": "solution", "quick-replies.yaml": "quick-replies",
    ]
    var files: [(schema: String, text: String)] = []
    for folder in ["SampleOrgs/contoso", "SampleOrgs/northwind", "SampleOrgs/adventureworks", made.path] {
      for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
        guard let schema = schemas[URL(filePath: name).lastPathComponent] else { continue }
        files.append((schema, try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)))
      }
    }
    #expect(files.count >= 12)
    // Adventure Works is broken on purpose: `check` finds a text that is too long there, and a blank one.
    let expected = files.map { $0.text.contains("solution: LucerneAssist") ? "maxLength" : "valid" }
    #expect(try verdicts(files) == expected)
  }

  /// A faulty file, the rule by which `check` refuses it, and the keyword by which the schema does.
  struct Fault: Sendable, CustomTestStringConvertible {
    let schema: String
    let text: String
    let rule: String
    /// Nil where a schema cannot see the fault, because it is between records.
    let keyword: String?

    init(_ schema: String, _ text: String, _ rule: String, _ keyword: String?) {
      (self.schema, self.text, self.rule, self.keyword) = (schema, text, rule, keyword)
    }

    var testDescription: String { "\(rule): \(text)" }
  }

  private static let action = "name: A, eventName: Send message, eventParameter: Hi, order: 1"
  private static let locale = "conversationAction: A, locale: en-US, label: L, tooltip: T"

  private static func actions(_ rows: String...) -> String {
    "solution: S\nconversationActions: [\(rows.map { "{\($0)}" }.joined(separator: ", "))]\n"
  }

  private static func locales(_ row: String) -> String {
    actions(action) + "conversationActionLocales: [{\(row)}]\n"
  }

  static let faults: [Fault] = [
    Fault("config", "them: light\n", "unknown-key", "additionalProperties"),
    Fault("config", "theme: lite\n", "unknown-choice", "anyOf"),
    Fault("config", "linear: 3\n", "wrong-type", "type"),
    Fault("config", "keys: M-y\n", "wrong-type", "type"),
    Fault("config", "keys: {palet: M-y}\n", "unknown-key", "additionalProperties"),
    Fault("config", "keys: {palette: []}\n", "missing-value", "anyOf"),
    // Which keys there are, and who has them, no schema says.
    Fault("config", "keys: {palette: 3}\n", "unusable-key", nil),
    Fault("config", "keys: {palette: Ctr-K}\n", "unusable-key", nil),
    Fault("config", "keys: {palette: C-r}\n", "key-taken", nil),
    Fault("solution", "version: 1.0\n", "missing-value", "required"),
    Fault("solution", "solution: \n", "missing-value", "type"),
    Fault("solution", "solution: S\nversion: one\n", "bad-version", "pattern"),
    Fault("solution", "solution: S\nproviderz: []\n", "unknown-key", "additionalProperties"),
    Fault("solution", "solution: S\nproviders: Fabrikam\n", "wrong-type", "type"),
    Fault("solution", "solution: S\npublisher: {prefix: fab}\n", "missing-value", "required"),
    Fault("solution", "solution: S\nmanaged: maybe\n", "wrong-type", "type"),
    Fault("solution", actions("name: A, eventName: Send mesage, order: 1"), "unknown-choice", "anyOf"),
    Fault("solution", actions("name: A, eventName: Send message, order: first"), "wrong-type", "type"),
    Fault(
      "solution", actions("name: A, eventName: Send message, order: 9999999999"), "out-of-range", "maximum"),
    Fault("solution", actions("eventName: Send message, order: 1"), "missing-value", "required"),
    Fault("solution", actions("id: 12, \(action)"), "bad-id", "type"),
    Fault("solution", actions("id: abc, \(action)"), "bad-id", "pattern"),
    Fault(
      "solution", actions("\(action), icon: \(String(repeating: "x", count: 101))"), "text-too-long",
      "maxLength"),
    Fault(
      "solution", locales("\(locale.replacing("label: L", with: "label: \" \""))"), "text-blank", "pattern"),
    Fault("solution", locales("\(locale), slashComand: /l"), "unknown-key", "additionalProperties"),
    Fault("solution", locales(locale.replacing("en-US", with: "en-XX")), "unknown-choice", "anyOf"),
    Fault("solution", "solution: S\nsimulation: {T: {connectsAfter: soon}}\n", "bad-duration", "pattern"),
    Fault("solution", "solution: S\nsimulation: {T: {sendsTwice: 2}}\n", "wrong-type", "type"),
    Fault("organization", "displayName: Shop\n", "missing-value", "required"),
    Fault("organization", "name: shop\nlanguages: [en-US, en-US]\n", "repeated-value", "uniqueItems"),
    Fault("organization", "name: shop\nagents: [{name: Ana, capacity: 0}]\n", "out-of-range", "minimum"),
    Fault("organization", "name: shop\nagents: {name: Ana}\n", "wrong-type", "type"),
    Fault(
      "organization", "name: shop\nchatWidgets: [{name: W, remoteAssistance: {cobrowse: {enabled: true}}}]\n",
      "unknown-key", "additionalProperties"),
    Fault("organization", "name: shop\nworkstream: {capacityUnits: none}\n", "wrong-type", "type"),
    Fault(
      "organization", "name: shop\nworkstream: {allowedPresences: [Bussy]}\n", "unknown-choice", "anyOf"),
    Fault("quick-replies", "- {title: Hello}\n", "missing-value", "required"),
    Fault("quick-replies", "- {title: Hello, message: Hi, tags: [\" \"]}\n", "missing-value", "pattern"),
    // What a schema of one value cannot see: other rows, other files, and sizes with units.
    Fault(
      "solution", locales(locale.replacing("conversationAction: A", with: "conversationAction: B")),
      "dangling-link", nil),
    Fault("solution", actions(action, action), "duplicate-id", nil),
    Fault("solution", "solution: S\nsimulation: {T: {sendsTwice: true}}\n", "dangling-link", nil),
    Fault("organization", "name: shop\nagents: [{name: Ana}, {name: Ana}]\n", "duplicate-name", nil),
    Fault(
      "organization", "name: shop\nworkstream: {blockCapacityForWrapUp: 1s}\n", "out-of-range", nil),
    Fault("organization", "name: shop\nworkstream: {timeToReturn: 9000m}\n", "out-of-range", nil),
  ]

  @Test("The schema refuses what `check` refuses, where it can see it", .enabled(if: isPossible, absence))
  func theSchemaRefusesWhatCheckRefuses() throws {
    let seen = try verdicts(Self.faults.map { ($0.schema, $0.text) })
    for (fault, verdict) in zip(Self.faults, seen) {
      let files =
        switch fault.schema {
        case "organization": ["org.yaml": fault.text]
        case "solution": ["solution.yaml": fault.text]
        default: ["org.yaml": "name: shop\n", "quick-replies.yaml": fault.text]
        }
      let rules = fault.schema == "config" ? try rulesOfConfiguration(fault.text) : try rules(of: files)
      #expect(rules.contains(fault.rule), "\(rules.sorted()), not \(fault.rule), in \(fault.text)")
      #expect(verdict == fault.keyword ?? "valid", "the schema, in \(fault.text)")
    }
  }

  /// The rules by which `check` refuses some files.
  private func rules(of files: [String: String]) throws -> Set<String> {
    let folder = try ScratchFolder(files)
    let report = try JSONValue.read(try Program.run("check", folder.path, "--json").output)
    return Set(report["diagnostics"]?.asList?.compactMap { $0["rule"]?.asText } ?? [])
  }

  /// The rules by which the program refuses a configuration, which no `check` reads.
  private func rulesOfConfiguration(_ text: String) throws -> Set<String> {
    let folder = try ScratchFolder(["agent-console/config.yaml": text])
    let result = try Program.run(
      "open", "--explain-config", environment: ["XDG_CONFIG_HOME=\(folder.path)"])
    #expect(result.status == 2, "\(text)")
    return Set(result.errors.matches(of: /\[([a-z-]+)\]/).map { String($0.output.1) })
  }

  @Test("A configuration that the program takes is valid", .enabled(if: isPossible, absence))
  func aConfigurationIsValid() throws {
    let page = try String(contentsOfFile: "docs/configuration.md", encoding: .utf8)
    let example = try #require(page.components(separatedBy: "```yaml\n").dropFirst().first)
    let text = example.components(separatedBy: "```").first ?? ""
    let others = ["keys: {palette: M-y, records: [<M-q>, F13]}\n", "linear: true\nnotes: false\n"]
    for text in [text] + others {
      let folder = try ScratchFolder(["agent-console/config.yaml": text])
      let result = try Program.run(
        "open", "--explain-config", environment: ["XDG_CONFIG_HOME=\(folder.path)"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(try verdicts([("config", text)]) == ["valid"], "\(text)")
    }
  }

  @Test("The names of the choices of a schema are read in any case")
  func choicesAreReadInAnyCase() throws {
    let schema = try JSONValue.read(try Program.run("schema", "solution").output)
    let item = schema["properties"]?["conversationActions"]?["items"]
    let pattern = item?["properties"]?["eventName"]?["anyOf"]?.asList?.last?["pattern"]?.asText
    #expect(pattern?.contains("[Ss][Ee][Nn][Dd] [Mm]") == true)
  }

  @Test("A file that `new` makes names the schema beside it")
  func newNamesTheSchemaBesideIt() throws {
    let shop = try ScratchShop()
    for (file, name) in [
      ("\(shop.org)/org.yaml", ".org.schema.json"),
      ("\(shop.org)/quick-replies.yaml", ".quick-replies.schema.json"),
      ("\(shop.acme)/solution.yaml", ".solution.schema.json"),
    ] {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.hasPrefix("# yaml-language-server: $schema=\(name)\n"))
      let folder = URL(filePath: file).deletingLastPathComponent().path
      #expect(FileManager.default.fileExists(atPath: "\(folder)/\(name)"))
    }
    let check = try Program.run("check", shop.path, "--strict")
    #expect(check.status == 0, "\(check.output)")
    let install = try Program.run("solution", "install", shop.acme, "--org", shop.org)
    #expect(install.status == 0, "\(install.errors)")
    #expect(try Program.run("check", shop.org, "--strict").status == 0)
    #expect(
      try Program.run("solution", "uninstall", "Acme", "--org", shop.org, "--data", "remove").status == 0)
    #expect(try Program.run("check", shop.org, "--strict").status == 0)
  }
}
