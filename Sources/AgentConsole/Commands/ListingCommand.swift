import ArgumentParser
import Notations

/// A command that lists what there is, as a page for a person or as JSON for a program.
protocol ListingCommand: ParsableCommand {
  /// Whether JSON is wanted.
  var json: Bool { get }
  /// The list as a program reads it.
  var document: JSONValue { get }
  /// The list as a person reads it, in lines of so many columns.
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
