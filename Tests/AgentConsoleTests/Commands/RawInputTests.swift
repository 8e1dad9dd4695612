import Notations
import TestSupport
import Testing

/// Whatever bytes a command gets as words or as standard input, it answers and does not trap.
@Suite("Raw input")
struct RawInputTests {
  private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func decode(_ bytes: [UInt8]) throws -> [Command.Result] {
    [
      try Command.run(Program.path, raw: [text("decode"), bytes]),
      try Command.run(Program.path, raw: [text("decode"), text("-")], input: bytes),
    ]
  }

  @Test("decode tells where the bytes are not UTF-8")
  func decodeTellsWhereTheBytesAreNotUTF8() throws {
    let inputs: [([UInt8], Int)] = [
      (text("%22") + [0xDF], 3), (text("%257D") + [0x80], 5), ([0xA3] + text("%25"), 0),
    ]
    for (bytes, offset) in inputs {
      for result in try decode(bytes) {
        #expect(result.status == 2)
        #expect(result.errors == "error: byte \(offset): The bytes here are not UTF-8.\n")
      }
    }
  }

  @Test("decode reads what PowerShell writes") func decodeReadsWhatPowerShellWrites() throws {
    let id = "6f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
    let text = Array("{\"conversationId\":\"\(id)\"}\r\n".utf8)
    let bytes = TextEncoding.utf16LittleEndian.bytes(of: text)
    let result = try Command.run(
      Program.path, raw: ["decode", "-", "--json"].map { Array($0.utf8) }, input: bytes)
    #expect(result.status == 0)
    #expect(try JSONValue.read(result.output)["conversationId"] == .text(id))
  }

  @Test("A word that is not UTF-8 is refused at its place") func aWordThatIsNotUTF8IsRefusedAtItsPlace()
    throws
  {
    let result = try Command.run(Program.path, raw: [text("check"), text("a") + [0xDF]])
    #expect(result.status == 64 && result.output == "")
    #expect(result.errors.hasPrefix("error: argument 2 is not UTF-8: “a\u{FFFD}”, byte 1\nhint: "))
  }

  /// Each form has a place for the bytes, which stand for `nil`.
  private static let forms: [[String?]] = [
    ["decode", nil], ["decode", "-"], ["dispatch", "shop", nil], ["buttons", "shop", "--agent", nil],
    ["check", nil], ["test", nil], ["test", "shop", "--tags", nil], ["test", "shop", "--name", nil],
    ["screenshot", "shop", "--keys", nil], ["screenshot", "shop", "--size", nil], ["rules", nil],
    ["gherkin", nil], ["solution", "show", nil], ["solution", "install", "shop", "--org", nil],
    ["widget", nil], ["new", nil], ["steps", nil], ["fidelity", nil], ["events", nil], [nil],
    ["play", nil], ["check", "shop", "--format", nil], ["test", "shop", "--shard", nil],
  ]

  /// Each form for itself: they run side by side, and with an organization that is read at once.
  @Test("No command traps on any word or input", .tags(.trials), .waits, arguments: forms)
  func noCommandTrapsOnAnyWordOrInput(form: [String?]) throws {
    let index = try #require(Self.forms.firstIndex(of: form))
    var random = SeededRandom(seed: 2026 + UInt64(index))
    let interesting =
      Array("%@#|\"'\\/:<>{}[]()*+?.-~$&=, \n\t\u{7F}\u{1}".utf8) + [0x80, 0xC3, 0xDF, 0xE2, 0xF0, 0xFF]
    let words = [
      "%22", "%257D", "/cb", "@a and not (@b)", "co.*se", "<Enter>hello<Esc>", "100x30", "é🙂e\u{301}",
      "shop",
    ]
    let folder = try ScratchFolder([
      "shop/org.yaml": Lakeside.file, "shop/scenarios/a.feature": "Feature: A\n  Scenario: co-browse\n",
    ])
    let start = ["-c", "cd \"$0\" && exec \"$@\"", folder.path, Program.path].map(text)
    for _ in 0..<Trials.count(2, thorough: 174) {
      var bytes = random.mutate(text(random.pick(words)), with: interesting).filter { $0 != 0 }
      // A path that a command would walk: the folder here, those above, and the whole disk.
      if [nil, UInt8(ascii: "."), UInt8(ascii: "/")].contains(bytes.first) { bytes = text("x") + bytes }
      let result = try Command.run(
        "/bin/sh", raw: start + form.map { $0.map(text) ?? bytes }, input: bytes, environment: ["TERM=dumb"])
      #expect(result.status < 128, "\(form.map { $0 ?? "…" }) with \(bytes): \(result.errors)")
    }
  }
}
