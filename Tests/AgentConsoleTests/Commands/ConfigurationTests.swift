import Testing

/// The configuration, as a person's program reads it.
@Suite("A person's configuration")
struct ConfigurationTests {
  private func run(_ arguments: [String], with file: String) throws -> (result: Command.Result, path: String)
  {
    let folder = try ScratchFolder(["agent-console/config.yaml": file])
    let result = try Command.run(
      Program.path, arguments,
      environment: ["XDG_CONFIG_HOME=\(folder.path)", "NO_COLOR=", "COLORFGBG=", "AGENT_CONSOLE_LINEAR="])
    return (result, "\(folder.path)/agent-console/config.yaml")
  }

  private func rows(_ output: String) -> [[String]] {
    output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  @Test("`open --explain-config` says where each value comes from") func eachValueIsExplained() throws {
    let file = "theme: light\nkeys:\n  palette: M-y\n"
    let (result, path) = try run(["open", "--explain-config", "--linear"], with: file)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let rows = rows(result.output)
    #expect(rows.contains(["theme", "light", "\(path):1"]))
    #expect(rows.contains(["linear", "true", "--linear"]))
    #expect(rows.contains(["notes", "false", "default"]))
    #expect(rows.contains(["keys.palette", "Alt-Y", "\(path):3"]))
    #expect(rows.contains(["keys.quit", "Ctrl-Q", "default"]))
  }

  @Test("It turns linear mode on, and says so") func linearModeIsOn() throws {
    let (result, path) = try run(["open", "contoso"], with: "linear: true\n")
    #expect(result.status == 0)
    #expect(result.output.contains("because \(path):1 asks for it"))
  }

  @Test("A broken one is told with its place, and need not be read") func aBrokenOneLocksNobodyOut() throws {
    let (result, path) = try run(["open", "contoso", "--linear"], with: "theme: lite\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("\(path):1:8: error: `theme` has no choice \"lite\""))
    #expect(result.errors.contains("--no-config"))
    let without = try run(["open", "contoso", "--linear", "--no-config"], with: "theme: lite\n").result
    #expect(without.status == 0 && without.errors.isEmpty)
  }

  @Test("`schema config` has its keys") func schemaHasItsKeys() throws {
    let schema = try Program.run("schema", "config").output
    for key in ["theme", "linear", "notes", "keys", "palette", "previous-pane"] {
      #expect(schema.contains("\"\(key)\""), "\(key)")
    }
  }
}
