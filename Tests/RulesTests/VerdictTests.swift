import Diagnostics
import Rules
import Testing

@Suite struct VerdictTests {
  private func found(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      .found(rule: "r", message: "m", hint: nil), at: Place(file: "org.yaml"), severity: severity,
      basis: .invented)
  }

  @Test func errorsFailAndWarningsOnlyWhereItIsStrict() {
    #expect(Verdict(on: [], isStrict: true) == .passed)
    #expect(Verdict(on: [found(.note)], isStrict: true) == .passed)
    #expect(Verdict(on: [found(.note), found(.warning)], isStrict: false) == .passed)
    #expect(Verdict(on: [found(.warning)], isStrict: true) == .failed)
    #expect(Verdict(on: [found(.error)], isStrict: false) == .failed)
  }

  @Test func aFileThatIsNotReadToItsEndCountsMoreThanFindings() {
    func verdict(_ problem: Problem) -> Verdict {
      Verdict(on: [found(.error), Diagnostic(problem, at: Place(file: "a.yaml"))], isStrict: false)
    }
    #expect(verdict(.yamlSyntax(detail: "x")) == .unread)
    #expect(verdict(.yamlEmpty) == .unread)
    #expect(verdict(.missingFile(name: "org.yaml")) == .unread)
    #expect(verdict(.notUTF8(offset: 3)) == .unread)
    #expect(verdict(.unknownKey(key: "a", owner: "b", known: [], nearest: nil)) == .failed)
    #expect(verdict(.yamlAlias(name: "a")) == .failed)
  }
}
