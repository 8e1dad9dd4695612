import Gherkin
import Notations

/// The outline of a feature file: the feature, its rules and scenarios.
enum FeatureSymbols {
  static func all(in source: SourceText, _ encoding: PositionEncoding) -> [DocumentSymbol] {
    guard let feature = (try? GherkinParser.read(source))?.feature else { return [] }
    let end = source.lineCount + 1
    let starts =
      (feature.scenarios.map(\.location) + feature.rules.map(\.location)
      + feature.rules.flatMap { $0.scenarios.map(\.location) }).map(\.line).sorted()
    func symbol(
      _ keyword: String, _ name: String, _ location: Location, _ kind: DocumentSymbol.Kind, until last: Int,
      _ children: [DocumentSymbol] = []
    ) -> DocumentSymbol {
      let title = source.range(ofLine: location.line) ?? 0..<0
      let stop = source.range(ofLine: max(location.line, last - 1))?.upperBound ?? source.bytes.count
      return DocumentSymbol(
        name: name.isEmpty ? keyword : name, detail: keyword, kind: kind,
        range: source.range(of: title.lowerBound..<max(title.upperBound, stop), in: encoding),
        nameRange: source.range(of: title, in: encoding), children: children)
    }
    func scenarios(_ list: [Scenario]) -> [DocumentSymbol] {
      list.map { scenario in
        let next = starts.first { $0 > scenario.location.line } ?? end
        return symbol(scenario.keyword, scenario.name, scenario.location, .method, until: next)
      }
    }
    let rules = feature.rules.enumerated().map { number, rule in
      let next = feature.rules.indices.contains(number + 1) ? feature.rules[number + 1].location.line : end
      return symbol(rule.keyword, rule.name, rule.location, .object, until: next, scenarios(rule.scenarios))
    }
    return [
      symbol(
        feature.keyword, feature.name, feature.location, .module, until: end,
        scenarios(feature.scenarios) + rules)
    ]
  }
}
