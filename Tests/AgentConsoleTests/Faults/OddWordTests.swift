import Foundation
import Notations
import TestSupport
import Testing

/// Words that nobody types, as each argument and as the value of each option of every command.
@Suite("Odd words", .waits) struct OddWordTests {
  /// A kind of word that nobody types.
  enum Word: CaseIterable {
    case notUTF8, long, empty, controls

    fileprivate var bytes: [UInt8] {
      switch self {
      case .notUTF8: [0x61, 0xFF, 0xFE, 0xC3]
      // Nearly as long as a word may be.
      case .long: Array(repeating: UInt8(ascii: "a"), count: 120_000)
      case .empty: []
      case .controls: Array(1...31) + [127]
      }
    }
  }

  /// A command with a place for a word.
  private struct Form {
    let command: [String]
    /// `--option`; nil for an argument.
    let option: String?

    func words(_ word: Word) -> [[UInt8]] {
      (command + (option.map { [$0] } ?? [])).map { Array($0.utf8) } + [word.bytes]
    }
  }

  @Test("Each command answers, and sends nothing that a terminal obeys", .tags(.trials)) func everyCommand()
    throws
  {
    let forms = try Self.forms()
    #expect(Set(forms.map(\.command)).count > 30)
    let folder = try ScratchFolder(["shop/org.yaml": Lakeside.file])
    for (index, form) in forms.enumerated() {
      for (number, word) in Word.allCases.enumerated()
      where (index + 3 * number) % Trials.spacing(36, thorough: 2) == 0 {
        let start = [
          "-c", "cd \"$0\" && exec timeout \(Patience.inSeconds) \"$@\"", folder.path, Program.path,
        ].map {
          Array($0.utf8)
        }
        let result = try Command.run("/bin/sh", raw: start + form.words(word))
        let shown = "\(form.command.joined(separator: " ")) \(form.option ?? "") with \(word)"
        #expect(result.status < 124, "\(shown) ends with \(result.status)")
        let sent = (result.output + result.errors).unicodeScalars
        #expect(
          sent.allSatisfy {
            ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && !(0x7F...0x9F).contains($0.value)
          },
          "\(shown)")
        // A place, the message and the summary may each name it once, and `decode` prints it raw and decoded.
        let most = 5 * word.bytes.count + 50_000
        #expect(sent.count < most, "\(shown) answers with \(sent.count) characters")
      }
    }
  }

  /// Every command with its arguments and options, from the argument parser's own description.
  private static func forms() throws -> [Form] {
    let help = try JSONValue.read(try Program.run("--experimental-dump-help").output)
    var forms: [Form] = []
    func add(_ command: JSONValue, _ path: [String]) {
      let inner = command["subcommands"]?.asList ?? []
      for subcommand in inner {
        guard let name = subcommand["commandName"]?.asText else { continue }
        add(subcommand, path + [name])
      }
      // `notes` waits for its file.
      guard inner.isEmpty, path != ["notes"] else { return }
      // Without this, it tries for minutes.
      let whole = path == ["explore"] ? path + ["--states", "10"] : path
      forms.append(Form(command: whole, option: nil))
      for argument in command["arguments"]?.asList ?? [] where argument["kind"] == "option" {
        let names = argument["names"]?.asList ?? []
        guard let name = names.first(where: { $0["kind"] == "long" })?["name"]?.asText else { continue }
        forms.append(Form(command: whole, option: "--\(name)"))
      }
    }
    add(help["command"] ?? [:], [])
    return forms
  }
}
