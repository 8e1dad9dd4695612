import Foundation
import Testing

/// `agent-console help --manual`.
@Suite("help --manual")
struct ManualTests {
  private func written() throws -> ScratchFolder {
    let folder = try ScratchFolder(["agent-console.1": "an older page"])
    let result = try Program.run("help", "--manual", folder.path)
    #expect(result.status == 0)
    return folder
  }

  @Test("Every command has a page, with its options")
  func everyCommandHasAPage() throws {
    let folder = try written()
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let help = try Program.run("--help").output.components(separatedBy: "SUBCOMMANDS:")
    let commands = (help.last ?? "").matches(of: /\n  ([a-z]+)[ (]/).map { String($0.1) }
    #expect(commands.contains("screenshot") && commands.count > 20)
    for command in commands { #expect(pages.contains("agent-console-\(command).1")) }
    let page = try String(contentsOfFile: folder.path + "/agent-console-solution-install.1", encoding: .utf8)
    #expect(page.contains(#"\fB\-\-force\fR"#))
    #expect(page.contains("Install an older version over a newer one."))
    let whole = try String(contentsOfFile: folder.path + "/agent-console.1", encoding: .utf8)
    #expect(whole.hasPrefix(".TH "))
  }

  @Test(
    "groff reads them without a warning",
    .enabled(
      if: Program.mayNotSkip || Command.exists("/usr/bin/groff"),
      "groff is not installed: apt-get install groff-base"))
  func groffHasNoWarnings() throws {
    let folder = try written()
    let result = try Command.run(
      "/bin/sh",
      [
        "-c", #"cd "$1" && for page in *.1; do groff -man -z -Tutf8 -ww "$page" || echo "$page"; done"#, "sh",
        folder.path,
      ],
      environment: ["LC_ALL=C"])
    #expect(result.output + result.errors == "")
    let text = try Command.run(
      "/bin/sh", ["-c", #"groff -man -Tutf8 -P-cbou "$1""#, "sh", "\(folder.path)/agent-console-open.1"]
    ).output
    #expect(text.contains("The palette's"))
    #expect(text.contains(#"printf '/cb\nconnect\nend session\n' | agent-console open --linear"#))
  }

  @Test("A name beside --manual is a usage error, and a missing folder is told")
  func refusals() throws {
    #expect(try Program.run("help", "test", "--manual", ".").status == 64)
    let result = try Program.run("help", "--manual", "/nowhere/man1")
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/man1"))
  }
}
