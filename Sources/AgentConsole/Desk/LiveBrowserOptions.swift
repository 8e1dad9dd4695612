import ArgumentParser

/// The options about the browser in which the live console runs the providers' pages.
struct LiveBrowserOptions: ParsableArguments {
  @Flag(help: "Run the providers' own pages in a real browser, instead of simulating the third-party apps.")
  var browser = false

  @OptionGroup var program: BrowserProgram

  @Option(
    help: ArgumentHelp(
      "A host that pages may really reach; may be repeated. Without it they reach nothing.", valueName: "host"
    ))
  var allow: [String] = []

  func validate() throws {
    if let bad = allow.first(where: { !Self.isHost($0) }) {
      throw ValidationError(
        "--allow needs the name of a host, such as api.example.com, and “\(bad)” is none: leave out https://, "
          + "port and path.")
    }
  }

  private static func isHost(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          || scalar == "." || scalar == "-"
      }
  }

  var choice: LiveBrowserChoice {
    LiveBrowserChoice(
      runsPages: browser, program: program.browserPath, allowedHosts: allow.map { $0.lowercased() })
  }
}
