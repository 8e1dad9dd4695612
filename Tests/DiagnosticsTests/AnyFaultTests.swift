import Testing

@testable import Diagnostics

@Suite struct AnyFaultTests {
  private enum Rule: String, LoadRule {
    case broken = "an-example"
    var severity: Severity { .warning }
    var leavesFileUnread: Bool { true }
  }

  private enum First: Fault {
    case plain, numbered(Int)
    var rule: any FaultRule { Rule.broken }
  }

  private enum Second: Fault {
    case plain
    var rule: any FaultRule { Rule.broken }
  }

  @Test("Faults are equal if their type and data are") func faultsAreEqualIfTheirTypeAndDataAre() {
    #expect(AnyFault(First.numbered(1)) == AnyFault(First.numbered(1)))
    #expect(AnyFault(First.numbered(1)) != AnyFault(First.numbered(2)))
    #expect(AnyFault(First.plain) != AnyFault(Second.plain))
    let set: Set = [AnyFault(First.plain), AnyFault(First.plain), AnyFault(Second.plain)]
    #expect(set.count == 2)
  }

  @Test("A finding has the severity of its rule") func aFindingHasTheSeverityOfItsRule() {
    let place = Place(file: "a.yaml")
    #expect(Diagnostic(First.plain, at: place).severity == .warning)
    #expect(Diagnostic(First.plain, at: place, severity: .note).severity == .note)
    #expect(Diagnostic(First.plain, at: place).rule == "an-example")
  }
}
