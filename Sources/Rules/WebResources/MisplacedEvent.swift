import Diagnostics

/// An event that a page waits for where no browser sends it.
struct MisplacedEvent: Hashable, Sendable {
  let name: String
  let place: Place
  let target: DeafTarget
}

/// What never gets an event that only a window gets.
enum DeafTarget: Hashable, Sendable {
  case document, element
}
