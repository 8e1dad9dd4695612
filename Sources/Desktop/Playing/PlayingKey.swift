import Cells

/// A key that `play` or `drill` has beside the console's own keys.
///
/// It hides a command that the console has there, so a configuration can give it to no command.
public enum PlayingKey: CaseIterable, Sendable {
  case goOnFromHere, goOnFromWhereItWasLeft
  case hint, takeBack, showMe

  /// The keys of a drill.
  public static let ofDrills: [PlayingKey] = [.hint, .takeBack, .showMe]

  public var key: Key {
    switch self {
    case .goOnFromHere, .hint: .alt("g")
    case .goOnFromWhereItWasLeft, .takeBack: .alt("u")
    case .showMe: .alt("s")
    }
  }

  public var title: String {
    switch self {
    case .goOnFromHere: "The scenario goes on from here"
    case .goOnFromWhereItWasLeft: "The scenario goes on from where it was left"
    case .hint: "Give a hint"
    case .takeBack: "Take the mistake back"
    case .showMe: "Do the task in my place"
    }
  }

  /// Its words where there is little room.
  var shortTitle: String {
    switch self {
    case .goOnFromHere: "go on from here"
    case .goOnFromWhereItWasLeft: "go on from where it was left"
    case .hint: "hint"
    case .takeBack: "take back"
    case .showMe: "show me"
    }
  }

  /// Where it works, as the help heads the keys of a place.
  var place: String {
    switch self {
    case .goOnFromHere, .goOnFromWhereItWasLeft: "A scenario played"
    case .hint, .takeBack, .showMe: "A drill"
    }
  }

  /// The same where there is little room.
  var shortPlace: String {
    switch self {
    case .goOnFromHere, .goOnFromWhereItWasLeft: "Scenario"
    case .hint, .takeBack, .showMe: "Drill"
    }
  }
}
