import Diagnostics
import Records
import Scenarios
import Simulation

/// Pages without a browser: each shows `Ready`, and has three buttons, one of which is wrong.
public final class ScriptedPages: RunPages {
  public init() {}

  public let fault: BrowserFault? = nil

  public func receive(_ input: Input, by run: inout Run) -> Run.Entry { run.receive(input) }

  public func advance(_ run: inout Run, to instant: Instant) { run.advance(to: instant) }

  public func advanceUntilActivity(_ run: inout Run, to instant: Instant) -> Bool {
    run.advance(to: instant)
    return false
  }

  public func press(_ target: PressTarget, in tab: TabNumber, of run: inout Run) -> PressOutcome {
    switch target {
    case .text("Connect"), .selector("#connect"):
      run.receive(.provider(.sends(.cobrowseConnected, to: .top, from: tab)))
    case .text("Break"):
      run.receive(.page(.does(.threw("ReferenceError: go is not defined", nil), in: tab)))
    case .text("Fetch"): run.receive(.page(.does(.askedOutside(url: "https://cdn.example/a.js"), in: tab)))
    case .text("Later"): return .disabled
    case .text: return .notFound(known: ["Connect", "Break", "Fetch"])
    case .selector("(("): return .badSelector("'((' is not a valid selector")
    case .selector: return .notFound(known: [])
    }
    return .pressed
  }

  public func text(of tab: TabNumber, in run: inout Run) -> String? { "Ready" }

  public func picture(of run: inout Run) -> [UInt8]? { [0x89, 0x50, 0x4E, 0x47] }

  public func end() {}
}
