import Notations
import Records

/// Something that a script of ours reports from the browser through the binding.
enum ScriptReport: Hashable {
  /// A document begins in an app tab's frame.
  case started
  case loaded
  case unloaded
  /// What was to be pressed is about to be.
  case pressed
  case sent(event: String, to: EventTarget)
  /// An event at `window.top` that nobody listens to.
  case sentUnknown(event: String)
  /// A message by `postMessage` to `window.top`, which nobody listens to.
  case posted(String)
  case called(HostCall)
  case askedForDevice(String)
  /// The script of a Customer Defined Function is there, or cannot be loaded.
  case scriptLoaded(function: String)

  /// Reads the text that a script gave the binding.
  ///
  /// A page can call the binding too, so anything may be in it; nil if it is not ours.
  static func read(_ text: String) -> (report: ScriptReport, frame: String?, time: Int64)? {
    guard let value = try? JSONValue.read(text, duplicateKeys: .lastCounts), let kind = value["kind"]?.asText,
      let time = value["at"]?.asInteger
    else { return nil }
    let name = value["name"]?.asText ?? ""
    let report: ScriptReport
    switch kind {
    case "started": report = .started
    case "loaded": report = .loaded
    case "unloaded": report = .unloaded
    case "pressed": report = .pressed
    case "event":
      guard let target = EventTarget.allCases.first(where: { $0.label == value["target"]?.asText }) else {
        return nil
      }
      report = .sent(event: name, to: target)
    case "unknownEvent": report = .sentUnknown(event: name)
    case "message": report = .posted(name)
    case "call":
      guard let object = value["object"]?.asText, let id = value["id"]?.asInteger else { return nil }
      report = .called(
        HostCall(id: id, object: object, name: name, arguments: value["arguments"]?.asList ?? []))
    case "device": report = .askedForDevice(name)
    case "scriptLoaded": report = .scriptLoaded(function: name)
    default: return nil
    }
    return (report, value["frame"]?.asText, Int64(time))
  }
}

/// A call of a host object by a page, which waits for its answer.
public struct HostCall: Hashable, Sendable {
  let id: Int
  /// The object below `Microsoft`: `Omnichannel`.
  public let object: String
  public let name: String
  public let arguments: [JSONValue]

  public init(id: Int, object: String, name: String, arguments: [JSONValue]) {
    (self.id, self.object, self.name, self.arguments) = (id, object, name, arguments)
  }
}
