import Linear
import Organizations
import Records
import Simulation
import Storage
import Testing

/// Linear mode at Contoso, with the first customer accepted.
func contoso(customers: Int = 1, clockOffset: Span = Span(milliseconds: 0)) throws -> LinearConsole {
  let organization = try #require(OrganizationSnapshot.organization("contoso").value)
  var console = LinearConsole(State(organization), clockOffset: clockOffset)
  _ = console.open(.option, customers: customers)
  return console
}

extension LinearConsole {
  /// Types lines, and returns the answer to the last.
  @discardableResult
  mutating func type(_ lines: String...) -> [String] {
    var answer: [LinearLine] = []
    for line in lines { answer = handle(line) }
    return answer.map(\.text)
  }
}

/// What a whole script prints, with each line as it is typed.
func transcript(of script: [String]) throws -> String {
  let organization = try #require(OrganizationSnapshot.organization("contoso").value)
  var console = LinearConsole(State(organization))
  var lines = console.open(.input, customers: 1).map(\.text)
  for line in script {
    lines.append("> \(line)")
    lines += console.handle(line).map(\.text)
  }
  return lines.joined(separator: "\n")
}
