import Reports
import Scenarios
import Storage
import Testing

@Suite("Report formats")
struct ReportFormatTests {
  @Test("No two report formats share a name")
  func names() {
    for names in [
      TestReportFormat.all.map(\.name), CheckReport.formats.map(\.name), Coverage.formats.map(\.name),
    ] {
      #expect(Set(names).count == names.count)
    }
  }

  @Test("The documentation has a row for each format")
  func pages() throws {
    #expect(try rows(of: "check.md", under: "| `--format` |") == CheckReport.formats.map(\.name))
    #expect(try rows(of: "reports.md", under: "| FORMAT |") == TestReportFormat.all.map(\.name))
  }

  @Test("Every format ends with a line break")
  func lastLine() throws {
    let run = try Runs.small()
    for format in TestReportFormat.all { #expect(format.text(of: run, from: Runs.origin).hasSuffix("\n")) }
    for format in CheckReport.formats {
      #expect(format.text(of: Findings.report, from: Runs.origin).hasSuffix("\n"))
    }
    for format in Coverage.formats {
      #expect(format.text(of: run.coverage, from: Runs.origin).hasSuffix("\n"))
    }
  }

  /// The names in the first column of a table.
  private func rows(of page: String, under heading: String) throws -> [String] {
    let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let bytes = try FolderOnDisk(package + "/docs").bytes(of: page, limit: 1 << 20)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { !$0.hasPrefix(heading) }.dropFirst(2).prefix { $0.hasPrefix("|") }.compactMap {
      $0.split(separator: "`").dropFirst().first.map(String.init)
    }
  }
}
