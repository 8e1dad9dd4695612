/// The shell lines on the pages that no test runs, by how they begin, with the reason.
enum ExamplesNotRun {
  static let all: [(beginning: String, reason: String)] = [
    (
      "apt-get update && apt-get install",
      "it needs root and the network; CI runs the one that tests as it stands"
    ),
    ("sudo apt-get", "it needs root and the network; CI tries the package in a clean Debian"),
    (
      "swift build -c release",
      "a release takes many minutes; another test compares it with the README's line"
    ),
    ("docker build", "it needs Docker and a registry; CIPageTests compare the file that it builds"),
    (".ci/build-deb", "it builds a release; CI runs it with the debug build"),
    (
      "agent-console test ./acme --browser",
      "no page makes the folder, and it needs a browser; LiveBrowserTests open pages"
    ),
    (
      "agent-console test contoso northwind --browser",
      "it needs a browser; BrowserReportTests run such a line"
    ),
  ]

  static func has(_ line: String) -> Bool { all.contains { line.hasPrefix($0.beginning) } }
}
