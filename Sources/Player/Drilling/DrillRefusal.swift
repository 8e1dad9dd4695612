/// Why a key of a drill can do nothing now.
enum DrillRefusal: Hashable, Sendable {
  case hasNotBegun
  /// The next step happens by itself.
  case isWatching
  /// A check has failed, and only taking the mistake back goes on.
  case checkFailed
  case isUnderWay
  case isOver
  case noOtherHint
  case noMistake
}
