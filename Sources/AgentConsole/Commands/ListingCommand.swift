import ArgumentParser
import Notations

/// A command that prints a list, as text or as JSON.
protocol ListingCommand: ParsableCommand {
  /// Whether to print JSON.
  var json: Bool { get }
  /// The list as JSON.
  var document: JSONValue { get }
  /// The list as text, wrapped to a width in columns.
  func page(width: Int) -> PrintedPage
}

extension ListingCommand {
  func run() throws {
    let output = Output.results
    if json {
      try output.print(document)
    } else {
      try output.print(page(width: output.textWidth))
    }
  }
}
