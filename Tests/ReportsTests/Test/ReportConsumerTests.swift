import Reports
import ScenarioSupport
import Scenarios
import Testing

/// Reads the reports with other people's programs.
@Suite("Test reports read by other programs")
struct ReportConsumerTests {
  private static func report(_ format: TestReportFormat, _ run: () throws -> PerformedFiles) throws -> String
  {
    format.text(of: try run(), from: Runs.origin)
  }

  private static let runs: [@Sendable () throws -> PerformedFiles] = [Runs.small, Runs.mixed, Runs.hostile]

  @Test(
    "JUnit: valid against the schema of Jenkins' xUnit plugin",
    .enabled(if: ReportConsumers.areThere, .init(rawValue: ReportConsumers.areMissing)), arguments: 0..<3)
  func junitSchema(run: Int) throws {
    let schema = ReportConsumers.path("junit-10.xsd")
    _ = try ReportConsumers.run(
      "/usr/bin/env", ["xmllint", "--noout", "--schema", schema], on: Self.report(.junit, Self.runs[run]))
  }

  @Test(
    "JUnit: junitparser counts what we count",
    .enabled(if: ReportConsumers.areThere, .init(rawValue: ReportConsumers.areMissing)))
  func junitparser() throws {
    let program = """
      import sys, junitparser
      xml = junitparser.JUnitXml.fromfile(sys.argv[1])
      cases = [case for suite in xml for case in suite]
      of = lambda kind: sum(isinstance(result, kind) for case in cases for result in case.result)
      print(len(cases), of(junitparser.Failure), of(junitparser.Error), of(junitparser.Skipped), len({c.name for c in cases}))
      """
    #expect(try ReportConsumers.python(program, on: Self.report(.junit, Runs.mixed)) == "7 3 1 1 7\n")
  }

  @Test(
    "Cucumber JSON: cucumber-json-aggregator and cucumber-json-to-junit-xml count what we count",
    .enabled(if: ReportConsumers.areThere, .init(rawValue: ReportConsumers.areMissing)))
  func cucumberJSON() throws {
    let report = try Self.report(.cucumber, Runs.mixed)
    let summary = try ReportConsumers.run(ReportConsumers.path("bin/cja"), ["--strict"], on: report)
    #expect(summary.contains("features: 1\nscenarios: 6 (passed: 2, failed: 3, other: 1)"))
    let program = """
      import os, sys
      from cucumber_json_to_junit_xml import cucumber_json_to_junit
      source, target = sys.argv[1] + ".json", sys.argv[1] + ".xml"
      os.rename(sys.argv[1], source)
      sys.argv = ["", source, target]
      cucumber_json_to_junit.main()
      print(open(target).read())
      """
    let junit = try ReportConsumers.python(program, on: report)
    #expect(junit.contains("failures=\"3\"") && junit.contains("tests=\"6\""))
  }

  @Test(
    "Cucumber messages: Cucumber's own classes know every key, and none is missing",
    .enabled(if: ReportConsumers.areThere, .init(rawValue: ReportConsumers.areMissing)), arguments: 0..<3)
  func messages(run: Int) throws {
    let program = """
      import json, sys
      import cucumber_messages
      from cucumber_messages import Envelope
      from cucumber_messages.json_converter import JsonDataclassConverter
      converter = JsonDataclassConverter(cucumber_messages)
      for line in open(sys.argv[1], encoding="utf-8"):
          message = json.loads(line)
          again = converter.to_dict(converter.from_dict(message, Envelope))
          assert again == message, (message, again)
      print("read")
      """
    #expect(try ReportConsumers.python(program, on: Self.report(.messages, Self.runs[run])) == "read\n")
  }

  @Test(
    "TAP: Perl's TAP::Parser (version 13) reads the points and their YAML",
    .enabled(if: ReportConsumers.perlIsThere, .init(rawValue: ReportConsumers.perlIsMissing)),
    arguments: 0..<3)
  func tap(run: Int) throws {
    let program = """
      use TAP::Parser;
      my $parser = TAP::Parser->new({tap => do { local $/; <> }});
      my $blocks = 0;
      while (my $result = $parser->next) {
        $blocks++ if $result->is_yaml and $result->data->{severity} eq "fail";
        print "unknown: ", $result->as_string, "\\n" if $result->is_unknown;
      }
      print join(" ", $parser->tests_planned, $parser->tests_run, scalar($parser->actual_failed),
        scalar($parser->skipped), $blocks), "\\n";
      print "$_\\n" for $parser->parse_errors;
      """
    let report = try Self.report(.tap, Self.runs[run]).replacing("TAP version 14", with: "TAP version 13")
    let counts = ["2 2 1 0 1", "7 7 4 1 4", "6 6 5 0 5"]
    let read = try ReportConsumers.run("/usr/bin/perl", ["-e", program], on: report)
    #expect(read == "\(counts[run])\n")
  }
}
