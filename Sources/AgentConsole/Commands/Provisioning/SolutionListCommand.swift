import ArgumentParser
import Notations
import Organizations
import Records
import Storage

/// `agent-console solution list`: lists the solutions of an organization.
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
    let snapshot = try OrganizationSnapshot.looked(at: options.organization())
    let output = Output.results
    if json {
      try output.print(document(snapshot))
    } else {
      try output.print(page(snapshot, width: output.terminalWidth))
    }
  }

  private func page(_ snapshot: OrganizationSnapshot, width: Int?) -> PrintedPage {
    var page = PrintedPage()
    page.add(.strong(snapshot.organization.displayName))
    page.add()
    guard !snapshot.organization.solutions.isEmpty else {
      page.add("No solution is installed.")
      return page
    }
    var table = TextTable(
      .text("Solution"), .text("Version"), .text("Publisher"), .text("Providers"), .number("Rows"),
      .text("Folder"))
    for installed in snapshot.solutions {
      let solution = installed.solution
      table.add(
        solution.uniqueName, solution.version?.description ?? "–", solution.publisher?.name ?? "–",
        solution.providers.map(\.name).joined(separator: ", "),
        "\(solution.rowCount)", OrganizationLayout.solution(installed.folder))
    }
    table.print(to: &page, width: width)
    return page
  }

  private func document(_ snapshot: OrganizationSnapshot) -> JSONValue {
    [
      "schema": "agent-console.solution-list/1",
      "organization": .text(snapshot.organization.name),
      "solutions": .list(
        snapshot.solutions.map { installed in
          let solution = installed.solution
          return [
            "solution": .text(solution.uniqueName), "version": JSONValue(solution.version?.description),
            "publisher": JSONValue(solution.publisher?.name), "leftBy": JSONValue(solution.leftBy),
            "folder": .text(OrganizationLayout.solution(installed.folder)),
            "providers": .list(solution.providers.map { .text($0.name) }),
            "counts": .object(
              JSONObject(Table.allCases.map { ($0.key, .integer(solution.rowCount(of: $0))) })),
          ]
        }),
    ]
  }
}
