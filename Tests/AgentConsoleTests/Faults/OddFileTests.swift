import Foundation
import Glibc
import TestSupport
import Testing

/// Files that are none, or that no one expects: never a hang or a trap, always an answer.
@Suite("Odd files", .waits) struct OddFileTests {
  /// A thing in the file system where a file is expected.
  enum Odd: String, CaseIterable {
    case pipe, socket, device, folder, empty, huge, loop, dangling, binary

    /// The shell command that makes it at `$1`.
    fileprivate var making: String {
      switch self {
      case .pipe: "mkfifo \"$1\""
      // Made without a command, and nobody listens.
      case .socket: ":"
      case .device: "ln -s /dev/zero \"$1\""
      case .folder: "mkdir \"$1\""
      case .empty: ": > \"$1\""
      case .huge: "truncate -s 8G \"$1\""
      case .loop: "ln -s \"${1##*/}\" \"$1\""
      case .dangling: "ln -s nowhere \"$1\""
      case .binary: "head -c 3000 /dev/urandom > \"$1\""
      }
    }
  }

  /// Each command that takes a path, which stands for `@`.
  private static let forms = [
    "check @", "test @", "buttons @", "open @ --linear", "play @ --cast film.cast", "drill @ --list",
    "gherkin @", "diff @ contoso", "diff contoso @", "solution show @", "solution install @ --org shop",
    "solution list --org @", "solution uninstall Acme --org @",
    "solution export Acme --org @ --to yaml --output o/",
    "widget list @", "widget set @ Web --co-browse Acme", "journal show @", "journal replay @",
    "journal scenario @", "screenshot @", "screenshot --scenario @:1", "dispatch @ /cb",
    "explore @ --states 10",
    "open shop --linear --record @", "new scenario Made --in @", "test screen.feature --update @",
  ]

  @Test("As an argument", .tags(.trials), arguments: Odd.allCases)
  func argument(odd: Odd) throws {
    let spacing = Trials.spacing(28, thorough: 4)
    let first = (Odd.allCases.firstIndex(of: odd) ?? 0) * 4 % spacing
    for name in odd == .empty
      ? ["odd", "odd.feature", "odd.zip", "odd.yaml", "odd.json"] : ["odd", "odd.feature"]
    {
      let folder = try prepared()
      try make(odd, at: "\(folder.path)/\(name)")
      for (index, form) in Self.forms.enumerated() where index % spacing == first {
        try expectAnswer(form.replacing("@", with: name), in: folder.path, "\(odd)")
      }
    }
  }

  private static let places = [
    "org.yaml", "quick-replies.yaml", "solutions", "solutions/odd", "solutions/acme/solution.yaml",
    "solutions/acme/webresources", "solutions/acme/webresources/acm_/a.html",
    "solutions/acme/webresources/odd.js", "scenarios", "scenarios/odd.feature", "drills",
    ".org.yaml-before", "solutions/.provisioning",
  ]

  @Test("Inside an organization", .tags(.trials), arguments: places)
  func inside(place: String) throws {
    let spacing = Trials.spacing(21, thorough: 4)
    let first = (Self.places.firstIndex(of: place) ?? 0) % spacing
    for (index, odd) in Odd.allCases.enumerated() where index % spacing == first {
      let folder = try prepared()
      let path = "\(folder.path)/shop/\(place)"
      try? FileManager.default.removeItem(atPath: path)
      try make(odd, at: path)
      for form in [
        "check shop", "test shop", "buttons shop", "screenshot shop", "explore shop --states 10",
        "diff shop contoso",
        "widget set shop Web --co-browse Acme", "solution install other --org shop",
        "solution uninstall Other --org shop", "solution uninstall Acme --org shop --reset-widgets --dry-run",
      ] {
        try expectAnswer(form, in: folder.path, "\(odd) at \(place)")
      }
    }
  }

  @Test("A folder is no scenario's line, and the answer says so") func folderForALine() throws {
    let folder = try prepared()
    try FileManager.default.createDirectory(atPath: folder.path + "/none", withIntermediateDirectories: false)
    let result = try Program.run(in: folder.path, ["screenshot", "--scenario", "none:1"])
    #expect(result.status == 5)
    #expect(
      result.errors
        == "error: none holds no feature file\nhint: --scenario takes FILE:LINE of a feature file\n")
  }

  private static let oddNames: [[UInt8]] = [
    Array("a\nb".utf8), Array("\u{1B}]0;PWNED\u{7}".utf8), [0x63, 0xE9], Array("-rf".utf8), [0x20],
    Array("é\u{202E}".utf8),
  ]

  @Test("Names that a terminal would obey, or that are not UTF-8", .tags(.trials), arguments: oddNames)
  func names(name: [UInt8]) throws {
    let spacing = Trials.spacing(14, thorough: 2)
    let first = (Self.oddNames.firstIndex(of: name) ?? 0) % spacing
    let folder = try prepared()
    let script = """
      cd "$1" && mkdir -p "shop/solutions/$2" && cp acme/solution.yaml "shop/solutions/$2/" \
        && cp acme/solution.yaml "shop/solutions/acme/webresources/$2.html" \
        && cp screen.feature "shop/scenarios/$2.feature" && cp screen.feature "./$2.feature" && mkdir "./$2"
      """
    let made = try Command.run(
      "/bin/sh", raw: ["-c", script, "sh", folder.path].map { Array($0.utf8) } + [name])
    #expect(made.status == 0, "\(made.errors)")
    let besides = [
      "check .", "check shop", "test .", "test shop", "buttons shop", "solution list --org shop",
      "gherkin shop",
      "solution uninstall Acme --org shop --dry-run", "solution export Acme --org shop --to yaml --output o/",
      "drill shop --list",
    ]
    for (index, form) in besides.enumerated() where index % spacing == first {
      try expectAnswer(form, in: folder.path, "\(name)")
    }
    for (index, form) in Self.forms.enumerated() where index % spacing == first {
      let words = form.split(separator: " ").map { $0 == "@" ? name : Array($0.utf8) }
      try expectAnswer(words, in: folder.path, "\(name)")
    }
  }

  private func prepared() throws -> ScratchFolder {
    let folder = try ChangingRun.uninstallWithReset.prepared()
    for place in ["shop/scenarios/a.feature", "shop/drills/a.feature", "screen.feature"] {
      let url = URL(filePath: "\(folder.path)/\(place)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("Feature: A\n  Scenario: B\n    Given the org \"shop\"\n".utf8).write(to: url)
    }
    return folder
  }

  private func make(_ odd: Odd, at path: String) throws {
    let url = URL(filePath: path)
    let (folder, name) = (url.deletingLastPathComponent().path, url.lastPathComponent)
    let made = try Command.run(
      "/bin/sh", ["-c", "mkdir -p \"$0\" && cd \"$0\" && \(odd.making)", folder, name])
    #expect(made.status == 0, "\(odd) at \(path): \(made.errors)")
    if odd == .socket { #expect(mknod(path, S_IFSOCK | 0o644, 0) == 0) }
  }

  private func expectAnswer(_ form: String, in folder: String, _ what: String) throws {
    try expectAnswer(form.split(separator: " ").map { Array($0.utf8) }, in: folder, what)
  }

  /// The command ends by itself, says something, and sends nothing that a terminal obeys.
  private func expectAnswer(_ words: [[UInt8]], in folder: String, _ what: String) throws {
    let start = ["-c", "cd \"$0\" && exec timeout \(Patience.inSeconds) \"$@\"", folder, Program.path].map {
      Array($0.utf8)
    }
    let result = try Command.run("/bin/sh", raw: start + words)
    let shown = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    #expect(result.status < 124, "\(what): \(shown) ends with \(result.status)")
    if result.status != 0 { #expect(!(result.errors + result.output).isEmpty, "\(what): \(shown)") }
    let obeyed = (result.output + result.errors).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\t") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
    }
    #expect(obeyed.isEmpty, "\(what): \(shown)")
  }
}
