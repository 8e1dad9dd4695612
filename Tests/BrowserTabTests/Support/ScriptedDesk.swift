import Concurrency
import Diagnostics
import Glibc
import Notations
import Records
import Simulation

@testable import BrowserTab

/// A desk without a browser: a test says what its pages do.
final class ScriptedDesk: BrowserDesk, @unchecked Sendable {
  private struct State {
    var calls: [String] = []
    var reports: [PageReport] = []
    var fault: BrowserFault?
    var hangs = false
  }

  private let state = Mutex(State())
  private let ends: [Int32]
  /// What each page says when it has to leave.
  let lastWords: Mutex<[PageReport]> = Mutex([])

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    self.ends = ends
    for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
  }

  deinit { for end in ends { Glibc.close(end) } }

  var calls: [String] { state.withLock { $0.calls } }
  let clock: Int64 = 0
  var descriptor: Int32 { ends[0] }

  /// Has pages report something.
  func report(_ reports: PageReport...) {
    state.withLock { $0.reports += reports }
    wake()
  }

  /// Has the browser fail at whatever comes next.
  func fail(_ fault: BrowserFault) {
    state.withLock { $0.fault = fault }
    wake()
  }

  /// Has an unloading page never leave.
  func hang() { state.withLock { $0.hangs = true } }

  /// Lets a page that hangs go on.
  func release() { state.withLock { $0.hangs = false } }

  private func wake() {
    var byte: UInt8 = 1
    write(ends[1], &byte, 1)
  }

  private func note(_ call: String) throws(BrowserFault) {
    let fault = state.withLock { state in
      state.calls.append(call)
      return state.fault
    }
    if let fault { throw fault }
  }

  func load(_ url: String, in tab: TabNumber) throws(BrowserFault) { try note("load \(tab.ordinal)") }

  func unload(_ tab: TabNumber) throws(BrowserFault) {
    while state.withLock({ $0.hangs }) { usleep(1_000) }
    try note("unload \(tab.ordinal)")
    let words = lastWords.withLock { $0 }
    state.withLock { $0.reports += words }
  }

  func close(_ tab: TabNumber) throws(BrowserFault) { try note("close \(tab.ordinal)") }
  func show(_ tab: TabNumber) throws(BrowserFault) { try note("show \(tab.ordinal)") }
  func update(_ desk: HostDesk) throws(BrowserFault) {}
  func answer(_ call: HostCall, with answer: HostAnswer) throws(BrowserFault) {
    switch answer {
    case .resolved(let value): try note("resolve \(value.compact)")
    case .rejected(let message): try note("reject \(message)")
    }
  }
  func run(
    _ function: String, from url: String, with argument: JSONValue
  ) throws(BrowserFault) { try note("run \(function)") }

  func press(_ target: PressTarget, in tab: TabNumber) throws(BrowserFault) -> PressOutcome {
    try note("press \(tab.ordinal)")
    return .pressed
  }

  func text(of tab: TabNumber) throws(BrowserFault) -> String? { nil }

  func picture() throws(BrowserFault) -> [UInt8] {
    try note("picture")
    return [0x89, 0x50]
  }

  func pass(_ milliseconds: Int64) throws(BrowserFault) {}

  func takeReports() throws(BrowserFault) -> [PageReport] {
    var byte: UInt8 = 0
    while read(ends[0], &byte, 1) > 0 {}
    let (fault, reports) = state.withLock { state in
      defer { state.reports = [] }
      return (state.fault, state.reports)
    }
    if let fault { throw fault }
    return reports
  }

  func close() {}
}
