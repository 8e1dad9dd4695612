import ArgumentParser

/// The options about the browser that the providers' pages run in.
struct BrowserChoice: ParsableArguments {
  @Flag(help: "Run the providers' own pages in a real browser, in every scenario.")
  var browser = false

  @OptionGroup var program: BrowserProgram

  var forScenarios: ScenarioBrowser {
    ScenarioBrowser(named: program.browserPath, isForEveryScenario: browser)
  }

  /// Ends the command if a browser is asked for and there is none.
  func find() throws { try BrowserProgram.find(program.browserPath, runsPages: browser) }
}
