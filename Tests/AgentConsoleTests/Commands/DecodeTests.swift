import Notations
import Testing

@Suite("decode")
struct DecodeTests {
  private static let id = "6f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
  private static let url =
    "/webresources/fab_/cobrowse.html?team=1&data=%7B%22conversationId%22%3A%22\(id)%22%7D"

  @Test("A URL is shown both raw and decoded") func aURLIsShownBothRawAndDecoded() throws {
    let result = try Program.run("decode", Self.url)
    #expect(result.status == 0)
    #expect(
      result.output == """
        data, raw
          %7B%22conversationId%22%3A%22\(Self.id)%22%7D
        data, decoded (1 round of percent-decoding)
          {
            "conversationId": "\(Self.id)"
          }
        conversationId  \(Self.id)
        also  team = 1

        """)
  }

  @Test("JSON contains both the URL and the decoded data")
  func jsonContainsBothTheURLAndTheDecodedData() throws {
    let document = try Program.json("decode", Self.url, "--json")
    #expect(document["schema"] == "agent-console.decode/1")
    #expect(document["raw"] == .text(Self.url))
    #expect(document["rounds"] == 1)
    #expect(document["text"] == .text(#"{"conversationId":"\#(Self.id)"}"#))
    #expect(document["json"]?["conversationId"] == .text(Self.id))
    #expect(document["conversationId"] == .text(Self.id))
    #expect(document["problem"] == .null)
    #expect(document["otherParameters"] == [["name": "team", "value": "1"]])
  }

  @Test("A hyphen reads standard input") func aHyphenReadsStandardInput() throws {
    let result = try Program.run("decode", "-", "--json", input: Self.url + "\n")
    #expect(result.status == 0)
    #expect(try JSONValue.read(result.output)["conversationId"] == .text(Self.id))
  }

  @Test("Input without JSON is reported with its offset and exits with 2")
  func inputWithoutJSONExitsWith2() throws {
    let result = try Program.run("decode", "?data=%7B%22a%zz", "--json")
    #expect(result.status == 2)
    let document = try JSONValue.read(result.output)
    #expect(document["json"] == .null)
    #expect(document["conversationId"] == .null)
    #expect(document["problem"]?["offset"] == 13)
    #expect(document["problem"]?["why"]?.asText?.contains("%zz") == true)
  }

  @Test("Without --json, problems go to standard error")
  func withoutJsonProblemsGoToStandardError() throws {
    let result = try Program.run("decode", #"{"conversationid":"x"}"#)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "error: byte 1: The JSON object has no conversationId, but it has conversationid: "
        + "keys are case-sensitive.\n"
    )
  }

  @Test("Control characters in a value are made visible")
  func controlCharactersInAValueAreMadeVisible() throws {
    let result = try Program.run("decode", "%1B%5B31m")
    #expect(result.output.contains("␛[31m"))
    #expect(!result.output.contains("\u{1B}"))
  }
}
