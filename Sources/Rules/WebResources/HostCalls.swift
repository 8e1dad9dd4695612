import Diagnostics
import Notations

/// What a page asks of the product's own objects: the calls below `Microsoft`, as far as reading shows.
struct HostCalls: Sendable {
  /// Calls of objects below `Microsoft`, in the order of the scripts.
  let calls: [HostCall]
  /// Where the page uses the session in focus to learn about its conversation.
  let focusedSessionReads: [Place]
  /// Whether the page may find the objects at its own window after all: it puts them there, looks in both places,
  /// or loads scripts that are not read.
  let mayHaveOwnObjects: Bool

  /// Whether the page asks for its conversation, instead of reading `data`.
  var asksForConversation: Bool { calls.contains { $0.names == ["Omnichannel", "getConversationId"] } }

  /// The calls of a documented name.
  func calls(of name: String) -> [HostCall] { calls.filter { $0.names == ["Omnichannel", name] } }
}

/// One call of an object of the product's.
struct HostCall: Sendable {
  /// The names below `Microsoft`: `["Omnichannel", "getConversationId"]`.
  let names: [String]
  let window: HostWindow
  /// The place of each name.
  let namePlaces: [Place]
  /// The place of the whole call.
  let place: Place
  /// nil if it spreads a list, so that their number is unknown.
  let arguments: [HostCallArgument]?
}

/// The window at which a page looks for the product's objects.
enum HostWindow: Hashable, Sendable {
  /// The page's own, which is a frame's.
  case own
  case parent, top
}

/// An argument of a call, as far as reading shows.
enum HostCallArgument: Hashable, Sendable {
  case isFalse, isTrue
  /// `undefined`, `null` or another value that says nothing.
  case isNothing
  case text
  /// A variable or member with this name.
  case named(String)
  case unknown

  var isFlag: Bool { self == .isFalse || self == .isTrue }

  /// Whether it is named as the conversation's id is.
  var isConversationID: Bool {
    guard case .named(let name) = self else { return false }
    return name.lowercased().filter { $0 != "_" } == "conversationid"
  }
}
