import Simulation

/// What the requests of a desk's pages get: the files of the organization, a refusal, or what is outside where a
/// person allowed it.
struct PageRequests {
  let address: HostAddress
  let files: any WebResourceFiles
  /// The frame of the desk itself.
  let desk: String
  let options: BrowserOptions

  /// The answer to a request, and what it tells of the page, if anything.
  struct Answer {
    let command: DevToolsCommand
    var activity: PageActivity?
  }

  func answer(_ request: DevToolsEvent.Request) -> Answer {
    let asked = address.request(request.url)
    let isDocument = request.kind == "Document"
    if request.frame == desk, isDocument, asked != .hostPage {
      // No content: the browser stays where it is.
      return answer(request, status: 204, "text/plain", telling: .triedToReplaceDesk(url: request.url))
    }
    switch asked {
    case .hostPage: return answer(request, "text/html; charset=utf-8", Array(HostScript.page.utf8))
    case .icon: return answer(request, status: 404, "text/plain")
    case .webResource(let name):
      guard let bytes = files.bytes(of: name) else { return nothing(request, name) }
      return answer(request, ContentType.of(name), bytes)
    case .unknown(let path): return nothing(request, path)
    case .inline: return Answer(command: .continueRequest(id: request.id))
    case .otherHost(let host) where options.allows(host):
      return Answer(
        command: .continueRequest(id: request.id), activity: .reachedOutside(url: request.url))
    case .otherHost:
      return Answer(
        command: .refuseRequest(id: request.id),
        activity: isDocument ? .triedToLeave(url: request.url) : .askedOutside(url: request.url))
    }
  }

  private func nothing(_ request: DevToolsEvent.Request, _ path: String) -> Answer {
    answer(
      request, status: 404, "text/plain; charset=utf-8", Array("not found: \(path)".utf8),
      telling: .foundNothing(path: path))
  }

  private func answer(
    _ request: DevToolsEvent.Request, status: Int = 200, _ type: String, _ body: [UInt8] = [],
    telling activity: PageActivity? = nil
  ) -> Answer {
    Answer(
      command: .answerRequest(id: request.id, status: status, type: type, body: body), activity: activity)
  }
}
