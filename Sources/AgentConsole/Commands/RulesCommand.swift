import ArgumentParser
import Diagnostics
import Notations
import Reports
import Wording

/// `agent-console rules`: lists the rules, or explains one with examples.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules for checking, loading, installing and rehearsing, or explain one.",
    discussion: """
      Examples:
        agent-console rules
        agent-console rules action-without-locale
        agent-console rules --json
      """)

  @Argument(help: "The rule to explain (default: list all).", completion: .names(of: .rules))
  var rule: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let rules = try rule.map { [try found($0)] } ?? RuleCatalogue.all
    let output = Output.results
    if json {
      try output.print(document(rules))
    } else if rule == nil {
      try output.print(list(rules, width: output.textWidth))
    } else {
      try output.print(explanation(rules, width: output.textWidth))
    }
  }

  /// The rule with this id; if there is none, reports the nearest ones.
  private func found(_ id: String) throws -> CataloguedRule {
    if let rule = RuleCatalogue.rule(id) { return rule }
    let nearest = NearestName.all(to: id, among: RuleCatalogue.all.map(\.id))
    try Message.print(
      error: "there is no rule “\(id)”",
      hint: nearest.isEmpty
        ? "`agent-console rules` lists them"
        : "did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))? `agent-console rules` lists all"
    )
    throw ExitStatus.nothingMatched.code
  }
}

// MARK: - Text

extension RulesCommand {
  private func list(_ rules: [CataloguedRule], width: Int) -> PrintedPage {
    var page = PrintedPage()
    for watch in CataloguedRule.Watch.allCases {
      page.add(.strong(watch.heading))
      page.add()
      for rule in rules where rule.watch == watch {
        page.add(heading(of: rule))
        page.add(paragraph: rule.meaning, width: width, indent: 2)
      }
      page.add()
    }
    page.add("`agent-console rules RULE` explains one, with examples.")
    return page
  }

  private func explanation(_ rules: [CataloguedRule], width: Int) -> PrintedPage {
    var page = PrintedPage()
    for rule in rules {
      page.add(heading(of: rule))
      page.add(paragraph: rule.meaning, width: width, indent: 2)
      page.add(basisOf: rule.claim, width: width, indent: 2)
      for consequence in rule.consequences {
        page.add()
        page.add(basisOf: consequence, width: width, indent: 2)
      }
      guard let example = rule.example else { continue }
      for (title, excerpt) in [("Breaks the rule", example.bad), ("Keeps it", example.good)] {
        page.add()
        page.add(.strong(title))
        for line in excerpt.split(separator: "\n", omittingEmptySubsequences: false) { page.add("  \(line)") }
      }
    }
    return page
  }

  private func heading(of rule: CataloguedRule) -> [EmphasizedText] {
    [.strong(rule.id), .plain("  \(rule.severity.rawValue)"), .faint("  \(bases(of: rule))")]
  }

  /// The basis of the rule, and those of what follows from breaking it.
  private func bases(of rule: CataloguedRule) -> String {
    let others = rule.consequences.map(\.claim.basis)
    guard !others.isEmpty else { return rule.basis.rawValue }
    let named = Basis.allCases.filter(others.contains).map(\.rawValue).joined(separator: " and ")
    return "\(rule.basis.rawValue); what follows is \(named)"
  }
}

extension CataloguedRule.Watch {
  fileprivate var heading: String {
    switch self {
    case .records: "Found by check in records and web resources"
    case .files: "Found wherever files are read"
    case .installs: "Reported by solution install"
    case .rehearsal: "Warnings while a rehearsal runs"
    case .publishing: "Listed by check --publish"
    }
  }
}

// MARK: - JSON

extension RulesCommand {
  private func document(_ rules: [CataloguedRule]) -> JSONValue {
    ["schema": "agent-console.rules/1", "rules": .list(rules.map(document))]
  }

  private func document(_ rule: CataloguedRule) -> JSONValue {
    .object(
      JSONObject(
        [
          ("rule", .text(rule.id)), ("watches", .text(rule.watch.rawValue)),
          ("severity", .text(rule.severity.rawValue)), ("meaning", .text(rule.meaning)),
        ] + rule.claim.members + [
          (
            "consequences",
            .list(rule.consequences.map { .object(JSONObject($0.statementMembers)) })
          ),
          ("bad", JSONValue(rule.example?.bad)), ("good", JSONValue(rule.example?.good)),
        ]))
  }
}
