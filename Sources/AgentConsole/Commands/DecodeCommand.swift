import ArgumentParser
import Glibc
import Notations
import Simulation
import Wording

/// `agent-console decode`: decodes an app tab's URL or `data`.
struct DecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: "Decode an app tab's URL or the value of data.",
    discussion: """
      Exit code 1: the JSON has no conversationId that is a GUID; 2: the value contains no JSON.

      Examples:
        agent-console decode '/webresources/fab_/cobrowse.html?data=%7B%22conversationId%22%3A%22…%22%7D'
        pbpaste | agent-console decode - --json
      """)

  @Argument(help: "A URL, a query string, or a value; - reads standard input.")
  var value: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let bytes = value == "-" ? try Input.read() : RawArguments.bytes(of: value)
    let decoding = AppTabDecoding(bytes: bytes)
    let output = Output.results
    if json {
      try output.print(document(decoding))
    } else {
      try output.print(page(decoding))
      if let problem = decoding.problem {
        try Message.print(error: "byte \(problem.offset): \(DecodingWords.why(problem.reason))", hint: nil)
      }
    }
    if decoding.json == nil { throw ExitStatus.invalid.code }
    if decoding.conversationId == nil { throw ExitStatus.failed.code }
  }

  private func document(_ decoding: AppTabDecoding) -> JSONValue {
    [
      "schema": "agent-console.decode/1",
      "raw": .text(decoding.raw),
      "data": .text(decoding.data),
      "rounds": .integer(decoding.rounds),
      "text": .text(decoding.text),
      "json": decoding.json ?? nil,
      "conversationId": JSONValue(decoding.conversationId?.description),
      "otherParameters": .list(
        decoding.otherParameters.map { ["name": .text($0.name), "value": .text($0.value)] }),
      "problem": decoding.problem.map { problem in
        ["offset": .integer(problem.offset), "why": .text(DecodingWords.why(problem.reason))]
      } ?? nil,
    ]
  }

  private func page(_ decoding: AppTabDecoding) -> PrintedPage {
    var page = PrintedPage()
    let rounds = CountWords.count(decoding.rounds, "round", "rounds")
    page.add(.strong("data, raw"))
    page.add("  \(decoding.data)")
    page.add(.strong("data, decoded"), .plain(" (\(rounds) of percent-decoding)"))
    if let json = decoding.json {
      page.add(lines: "  " + json.pretty(depth: 1))
    } else {
      page.add("  \(decoding.text)")
    }
    if let id = decoding.conversationId { page.add(.strong("conversationId"), .plain("  \(id)")) }
    for parameter in decoding.otherParameters {
      page.add(.strong("also"), .plain("  \(parameter.name) = \(parameter.value)"))
    }
    return page
  }
}

/// Standard input.
private enum Input {
  /// The most bytes that we read; no app tab needs as many.
  private static let limit = 16 * 1024 * 1024

  /// Reads everything up to the end of input.
  static func read() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        try Message.print(
          error: "standard input cannot be read: \(String(cString: strerror(errno)))", hint: nil)
        throw ExitStatus.invalid.code
      }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        try Message.print(error: "standard input has more than \(limit) bytes", hint: nil)
        throw ExitStatus.invalid.code
      }
    }
  }
}
