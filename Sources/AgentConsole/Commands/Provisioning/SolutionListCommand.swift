import ArgumentParser
import Notations
import Organizations
import Records

/// `agent-console solution list`: what is installed in an organization.
struct SolutionListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the solutions that are installed in an organization.",
    discussion: """
      Example:
        agent-console solution list --org ./shop --json
      """)

  @OptionGroup var options: OrganizationOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let atHand = try OrganizationAtHand(options.org, toChange: false)
    let output = Output.results
    if json {
      try output.print(document(atHand))
    } else {
      try output.print(page(atHand, width: output.terminalWidth))
    }
  }

  private func page(_ atHand: OrganizationAtHand, width: Int?) -> PrintedPage {
    var page = PrintedPage()
    page.add(.strong(atHand.organization.displayName))
    page.add()
    guard !atHand.organization.solutions.isEmpty else {
      page.add("No solution is installed.")
      return page
    }
    var table = TextTable(
      .text("Solution"), .text("Version"), .text("Publisher"), .text("Providers"), .number("Rows"),
      .text("Folder"))
    for (solution, folder) in zip(atHand.organization.solutions, atHand.loaded.folders) {
      table.add(
        solution.uniqueName, solution.version?.description ?? "–", solution.publisher?.name ?? "–",
        solution.providers.map(\.name).joined(separator: ", "),
        "\(solution.rowCount)", "solutions/\(folder)")
    }
    table.print(to: &page, width: width)
    return page
  }

  private func document(_ atHand: OrganizationAtHand) -> JSONValue {
    [
      "schema": "agent-console.solution-list/1",
      "organization": .text(atHand.organization.name),
      "solutions": .list(
        zip(atHand.organization.solutions, atHand.loaded.folders).map { solution, folder in
          [
            "solution": .text(solution.uniqueName), "version": JSONValue(solution.version?.description),
            "publisher": JSONValue(solution.publisher?.name), "folder": .text("solutions/\(folder)"),
            "providers": .list(solution.providers.map { .text($0.name) }),
            "counts": .object(
              JSONObject(Table.allCases.map { ($0.key, .integer(solution.rowCount(of: $0))) })),
          ]
        }),
    ]
  }
}
