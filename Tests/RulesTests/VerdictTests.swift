import Diagnostics
import Notations
import Rules
import Testing

@Suite struct VerdictTests {
  private func found(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      RuleFinding(CheckRule(id: "r", severity: severity), message: "m", hint: nil),
      at: Place(file: "org.yaml"))
  }

  @Test("Errors fail; warnings fail only in strict mode") func errorsFailWarningsFailOnlyInStrictMode() {
    #expect(Verdict(on: [], isStrict: true) == .passed)
    #expect(Verdict(on: [found(.note)], isStrict: true) == .passed)
    #expect(Verdict(on: [found(.note), found(.warning)], isStrict: false) == .passed)
    #expect(Verdict(on: [found(.warning)], isStrict: true) == .failed)
    #expect(Verdict(on: [found(.error)], isStrict: false) == .failed)
  }

  @Test("A warning about a file that is not there is a warning")
  func aWarningAboutAFileThatIsNotThereIsAWarning() {
    let missing = Diagnostic(
      FileFault.missing(name: "cobrowse.html"), at: Place(file: "solution.xml"), severity: .warning)
    #expect(Verdict(on: [missing], isStrict: false) == .passed)
    #expect(Verdict(on: [missing], isStrict: true) == .failed)
  }

  @Test("A file that could not be read completely outweighs findings")
  func aFileThatCouldNotBeReadCompletelyOutweighsFindings() {
    func verdict(_ fault: any Fault) -> Verdict {
      Verdict(on: [found(.error), Diagnostic(fault, at: Place(file: "a.yaml"))], isStrict: false)
    }
    #expect(verdict(YAMLFault.syntax(detail: "x")) == .unread)
    #expect(verdict(YAMLFault.empty) == .unread)
    #expect(verdict(FileFault.missing(name: "org.yaml")) == .unread)
    #expect(verdict(FileFault.notUTF8(offset: 3)) == .unread)
    #expect(verdict(KeyFault.duplicateKey(key: "a", first: Place(file: "a.yaml"))) == .failed)
    #expect(verdict(YAMLFault.alias(name: "a")) == .failed)
  }
}
