import Records
import Simulation

/// What a report of a page means for a run: its inputs, and the answer that the page waits for.
struct ReportedInputs: Hashable, Sendable {
  var inputs: [Input] = []
  /// For a call of a host object.
  var answer: Answer?

  struct Answer: Hashable, Sendable {
    let call: HostCall
    let answer: HostAnswer
  }

  /// - Parameter state: the state in which the report arrives.
  init(_ report: PageReport, in state: State) {
    switch report.content {
    case .started: break
    case .did(let activity): inputs = [.page(.does(activity, in: report.tab))]
    case .sent:
      let tab = report.tab ?? state.focused.flatMap { state.providerTab(of: $0) }?.number
      guard let sent = report.event, let tab else { return }
      inputs = [.provider(.sends(sent.event, to: sent.target, from: tab))]
    case .called(let call):
      let response = HostResponse(to: call, from: report.tab, in: state)
      let isRefused = response.input.map { state.refusal(of: $0) != nil } ?? false
      let result = isRefused ? .refused : response.result
      inputs =
        [response.input, .page(.does(.calledHost(function: call.title, result), in: report.tab))]
        .compactMap(\.self)
      answer = Answer(call: call, answer: isRefused ? .rejected(HostResponse.refusal) : response.answer)
    }
  }
}
