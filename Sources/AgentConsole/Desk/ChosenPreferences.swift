import Desktop
import Diagnostics
import Glibc
import Notations
import Storage

/// What a command line, the environment and the configuration ask for together.
struct ChosenPreferences {
  let preferences: Preferences
  /// The configuration that was looked for; nil if none counts, or there is no home.
  private let file: ConfigurationOnDisk?
  private let isThere: Bool

  /// - Throws: the exit code of a configuration that cannot be used, which has been reported.
  init(_ asked: AskedPreferences) throws {
    file = asked.readsConfiguration ? ConfigurationOnDisk(environment: Self.variable) : nil
    let read = try Self.read(file)
    isThere = read != nil
    preferences = Preferences(asked, environment: Self.variable, read ?? .none)
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func read(_ file: ConfigurationOnDisk?) throws -> ConsoleConfiguration? {
    guard let source = try source(of: file) else { return nil }
    let read = ConsoleConfiguration.read(source)
    guard let configuration = read.value else { try refuse(read.diagnostics) }
    try Message.print(read.diagnostics)
    return configuration
  }

  private static func source(of file: ConfigurationOnDisk?) throws -> SourceText? {
    do throws(FileFailure) {
      return try file?.source()
    } catch {
      try refuse([error.diagnostic])
    }
  }

  private static func refuse(_ diagnostics: [Diagnostic]) throws -> Never {
    try Message.print(diagnostics)
    try Message.print(hint: "correct this file or remove it; --no-config starts without it")
    throw ExitStatus.invalid.code
  }

  /// Each setting with its value and where that comes from.
  var explanation: PrintedPage {
    var page = PrintedPage()
    switch (file, isThere) {
    case (let file?, true): page.add("The configuration is \(file.path).")
    case (let file?, false): page.add("There is no configuration at \(file.path).")
    case (nil, _): page.add("No configuration is read.")
    }
    page.add()
    var table = TextTable(.text("Setting"), .text("Value"), .text("From"))
    for row in PreferenceWords.rows(preferences) { table.add(row.name, row.value, row.origin) }
    table.print(to: &page, width: nil)
    return page
  }
}
