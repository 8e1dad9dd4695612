import Testing

/// Arguments that would trap, hang or be obeyed by the terminal.
@Suite struct BoundedArgumentTests {
  @Test("Any number of jobs is taken", arguments: ["9223372036854775807", "4611686018427387904", "1000000"])
  func jobs(count: String) throws {
    #expect(try Program.run("test", "contoso", "--jobs", count).status == 0)
  }

  @Test("A pattern with too many nested groups is refused", arguments: ["[", "("])
  func nestedPattern(bracket: String) throws {
    let result = try Program.run("test", "contoso", "--name", String(repeating: bracket, count: 5000))
    #expect(result.status == 64)
    #expect(result.errors.contains("--name"))
  }

  @Test("A pattern that takes for ever is given up")
  func endlessPattern() throws {
    let result = try Program.run("test", "contoso", "--name", "^(([a-zA-Z ])+.?)+$Q")
    #expect(result.status == 64)
    #expect(result.errors.contains("takes too long"))
  }

  @Test(
    "Escape sequences in an argument are shown in the parser's messages, never sent",
    arguments: [
      ["solution", "show", "a.zip", "b\u{1B}]0;PWNED\u{7}.zip"], ["test", "--jobs", "\u{1B}[2J"],
      ["screenshot", "--size", "\u{9B}2J"], ["test", "--report", "\u{202E}x"],
      ["play", "x", "--from", "\u{1B}c"],
    ])
  func escapes(arguments: [String]) throws {
    let result = try Command.run(Program.path, arguments)
    #expect(result.status != 0)
    for scalar in (result.output + result.errors).unicodeScalars {
      #expect(
        scalar == "\n"
          || !(scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{202E}"))
    }
  }

  @Test("Help that cannot be written ends with an error")
  func helpIntoAFullDisk() throws {
    let result = try Command.run("/bin/sh", ["-c", "exec \"$1\" --help >/dev/full", "sh", Program.path])
    #expect(result.status == 3)
  }
}
