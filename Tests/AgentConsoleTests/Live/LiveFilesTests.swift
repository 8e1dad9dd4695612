import TestSupport
import Testing

/// Reading and writing the files of the open organization, with the real program in a real terminal.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveFilesTests {
  private func open(_ arguments: String = "", width: Int = 80, height: Int = 24) throws -> TmuxSession {
    try TmuxSession.running("open \(arguments)", width: width, height: height)
  }

  @Test("An edit shows at once; a broken edit keeps the last good state")
  func anEditShowsAtOnce() throws {
    let folder = "/tmp/agent-console-watch-\(UInt32.random(in: 0 ... .max))"
    defer { _ = try? Command.run("/bin/rm", ["-rf", folder]) }
    let sample = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    _ = try Command.run("/bin/cp", ["-r", "/\(sample)/SampleOrgs/contoso", folder])
    let session = try open("\(folder) --watch", width: 100, height: 30)
    let edit = { (script: String, file: String) in
      _ = try Command.run("/bin/sh", ["-c", "sed -i '\(script)' \(folder)/\(file)"])
    }
    try edit("s/label: Co-browse/label: Browse together/", "solutions/*/solution.yaml")
    try session.wait(for: "Browse together")
    try edit("s/capacity: 3/capacity: x/", "org.yaml")
    try session.wait(for: "the last good state is kept")
    try session.press("C-g")
    try session.wait(for: "`capacity` takes a whole number")
    try session.press("Escape")
    try edit("s/capacity: x/capacity: 1/", "org.yaml")
    try session.wait(for: "Do not disturb")
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("A solution is installed into the open folder")
  func aSolutionIsInstalledIntoTheOpenFolder() throws {
    let folder = try ScratchFolder([
      "org.yaml": """
      name: shop
      customers: [{name: Noah Park}]
      chatWidgets: [{name: Web support}]
      """
    ])
    let session = try open(folder.path)
    try session.press("M-o", "End", "Enter")
    try session.wait(for: "Install: a path")
    try session.type("TailspinAssist")
    try session.press("Enter")
    try session.wait(for: "is installed in")
    let listed = try Program.run("solution", "list", "--org", folder.path).output
    #expect(listed.contains("TailspinAssist"))
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test("Options are saved on request") func optionsAreSavedOnRequest() throws {
    let file = """
      # The shop. Nothing but the option may change.
      name: shop
      displayName:   Shop
      customers:
      - {name: Noah Park, says: ["Hi."]}   # the first
      chatWidgets:
        - name: Web support   # on every page
          remoteAssistance:
            coBrowse: {enabled: true, provider: Fabrikam}   # asked for by Ana
            screenSharing: {enabled: false}

      """
    let folder = try ScratchFolder(["org.yaml": file])
    let sample = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    _ = try Command.run("/bin/cp", ["-r", "/\(sample)/SampleOrgs/contoso/solutions", folder.path])
    let saved = { try Command.run("/bin/cat", ["\(folder.path)/org.yaml"]).output }
    let session = try open("\(folder.path) --watch")
    try session.press("M-o")
    try session.wait(for: "All settings are saved in")
    try session.press("Enter")
    try session.wait(for: "1 setting is not saved")
    #expect(try saved() == file)
    // From here by mouse: turn screen sharing on and save both.
    try session.press("Down", "Down", "Down", "Enter")
    try session.wait(for: "2 settings are not saved")
    try session.click(on: "[s Save to org.yaml]")
    try session.wait(for: "Saved to")
    try session.wait(for: "All settings are saved in")
    #expect(
      try saved()
        == file.replacing("{enabled: true, provider: Fabrikam}", with: "{enabled: false}")
        .replacing(
          "screenSharing: {enabled: false}", with: "screenSharing: {enabled: true, provider: Fabrikam}"))
    // Turned off again and not saved, so quitting asks.
    try session.press("Up", "Enter")
    try session.wait(for: "1 setting is not saved")
    try session.press("C-q")
    try session.wait(for: "not saved to org.yaml")
    try session.press("y")
    try session.expectGivenBack()
  }
}
