import Notations

/// An event of the Chrome DevTools Protocol that we follow.
enum DevToolsEvent: Hashable {
  /// A page asks for something and waits.
  case requestPaused(Request)
  /// A script called the binding with this text.
  case bindingCalled(String)
  case consoleCalled(level: String, text: String, Origin)
  case exceptionThrown(text: String, Origin)
  case dialogOpened(kind: String, message: String)
  /// A frame has another document; `name` is the name of the frame's element.
  case frameNavigated(id: String, parent: String?, name: String)
  /// Scripts can run in a frame, in the context with this number.
  case contextCreated(Int, frame: String)
  case timePassed
  case windowOpened(url: String)
  /// A new window of the page that a script opened.
  case targetCreated(id: String, openerId: String)
  case downloadBegun(url: String, frame: String)
  case webSocketCreated(url: String)
  case crashed
  /// The connection to a page has ended, because its window was closed.
  case detached(session: String)
  /// The browser said more at once than is read.
  case leftOut

  struct Request: Hashable {
    let id: String
    let url: String
    /// What it is for, in the protocol's words: `Document`, `Script`, `Fetch`.
    let kind: String
    let frame: String
  }

  /// Where and when a script did something.
  struct Origin: Hashable {
    let position: SourcePosition?
    let context: Int?
    /// In milliseconds since 1970, by the clock that the page sees.
    let time: Double?
  }

  /// A position in a script.
  struct SourcePosition: Hashable {
    let url: String
    /// From 1.
    let line: Int
    /// From 1.
    let column: Int
  }

  /// The names of the events that we follow.
  static let followed: Set = [
    "Fetch.requestPaused", "Runtime.bindingCalled", "Runtime.consoleAPICalled",
    "Runtime.exceptionThrown", "Page.javascriptDialogOpening", "Emulation.virtualTimeBudgetExpired",
    "Page.windowOpen", "Target.targetCreated", "Page.downloadWillBegin",
    "Page.frameNavigated", "Runtime.executionContextCreated", "Network.webSocketCreated",
    "Inspector.targetCrashed", "Target.detachedFromTarget",
  ]

  /// An event by its name and parameters; nil if we do not follow it.
  init?(_ method: String, _ parameters: JSONValue) {
    func text(_ key: String) -> String { parameters[key]?.asText ?? "" }
    switch method {
    case "Fetch.requestPaused":
      self = .requestPaused(
        Request(
          id: text("requestId"), url: parameters["request"]?["url"]?.asText ?? "", kind: text("resourceType"),
          frame: text("frameId")))
    case "Runtime.bindingCalled": self = .bindingCalled(text("payload"))
    case "Runtime.consoleAPICalled":
      let frame = parameters["stackTrace"]?["callFrames"]?.asList?.first
      let words = (parameters["args"]?.asList ?? []).map(Self.shown)
      self = .consoleCalled(
        level: text("type"), text: words.joined(separator: " "),
        Origin(
          position: frame.flatMap { SourcePosition($0) },
          context: parameters["executionContextId"]?.asInteger,
          time: parameters["timestamp"]?.asDouble))
    case "Runtime.exceptionThrown":
      guard let details = parameters["exceptionDetails"] else { return nil }
      let exception = details["exception"]
      let thrown = exception?["description"]?.asText ?? exception.map(Self.shown) ?? ""
      // The description has the stack below its first line.
      let firstLine = thrown.split(whereSeparator: \.isNewline).first.map(String.init)
      self = .exceptionThrown(
        text: firstLine ?? details["text"]?.asText ?? "",
        Origin(
          position: SourcePosition(details), context: details["executionContextId"]?.asInteger,
          time: parameters["timestamp"]?.asDouble))
    case "Page.javascriptDialogOpening": self = .dialogOpened(kind: text("type"), message: text("message"))
    case "Emulation.virtualTimeBudgetExpired": self = .timePassed
    case "Page.windowOpen": self = .windowOpened(url: text("url"))
    case "Target.targetCreated":
      guard let info = parameters["targetInfo"], let opener = info["openerId"]?.asText,
        let id = info["targetId"]?.asText
      else { return nil }
      self = .targetCreated(id: id, openerId: opener)
    case "Page.downloadWillBegin": self = .downloadBegun(url: text("url"), frame: text("frameId"))
    case "Page.frameNavigated":
      guard let frame = parameters["frame"], let id = frame["id"]?.asText else { return nil }
      self = .frameNavigated(id: id, parent: frame["parentId"]?.asText, name: frame["name"]?.asText ?? "")
    case "Runtime.executionContextCreated":
      guard let context = parameters["context"], let id = context["id"]?.asInteger,
        let frame = context["auxData"]?["frameId"]?.asText
      else { return nil }
      self = .contextCreated(id, frame: frame)
    case "Network.webSocketCreated": self = .webSocketCreated(url: text("url"))
    case "Inspector.targetCrashed": self = .crashed
    case "Target.detachedFromTarget": self = .detached(session: text("sessionId"))
    default: return nil
    }
  }

  /// A remote value as a console shows it.
  private static func shown(_ value: JSONValue) -> String {
    if let text = value["value"]?.asText { return text }
    if let unserializable = value["unserializableValue"]?.asText { return unserializable }
    if let simple = value["value"] { return simple.compact }
    return value["description"]?.asText ?? value["type"]?.asText ?? ""
  }
}

extension DevToolsEvent.SourcePosition {
  fileprivate init?(_ value: JSONValue) {
    guard let url = value["url"]?.asText, !url.isEmpty else { return nil }
    self.init(
      url: url, line: (value["lineNumber"]?.asInteger ?? 0) + 1,
      column: (value["columnNumber"]?.asInteger ?? 0) + 1)
  }
}
