import ArgumentParser
import Diagnostics
import Notations

/// A command that prints a list, as text or as JSON.
protocol ListingCommand: ParsableCommand {
  /// Whether to print JSON.
  var json: Bool { get }
  /// The one entry to show; nil: all.
  var entry: ListedEntry? { get }
  /// The list as JSON.
  var document: JSONValue { get }
  /// The list as text, wrapped to a width in columns.
  func page(width: Int) -> PrintedPage
}

/// A name on the command line that must be one of a list's.
struct ListedEntry {
  let name: String
  /// What the list has: `claim`.
  let noun: String
  /// The command that lists all.
  let command: String
  let known: [String]

  /// Reports a name that is not in the list with the nearest, and ends the command.
  func check() throws {
    if !known.contains(name) { try refuse() }
  }

  /// Reports the name as unknown, with the nearest, and ends the command.
  func refuse() throws -> Never {
    let nearest = NearestName.all(to: name, among: known)
    let way = "`agent-console \(command)` lists all"
    try Message.print(
      error: "there is no \(noun) “\(name)”",
      hint: nearest.isEmpty
        ? way : "did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))? \(way)")
    throw ExitStatus.nothingMatched.code
  }
}

extension ListingCommand {
  var entry: ListedEntry? { nil }

  func run() throws {
    try entry?.check()
    let output = Output.results
    if json {
      try output.print(document)
    } else {
      try output.print(page(width: output.textWidth))
    }
  }
}
