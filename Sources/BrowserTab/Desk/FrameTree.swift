import Simulation

/// Which app tab a frame or a script belongs to.
struct FrameTree {
  private var tabs: [String: TabNumber] = [:]
  private var frames: [Int: String] = [:]

  /// Notes a frame by its element's name, or by the frame that it is in.
  mutating func note(frame: String, named name: String, in parent: String?) {
    if let tab = Self.tab(name) {
      tabs[frame] = tab
    } else if let tab = parent.flatMap({ tabs[$0] }) {
      tabs[frame] = tab
    }
  }

  mutating func note(context: Int, in frame: String) { frames[context] = frame }

  func tab(ofFrame frame: String) -> TabNumber? { tabs[frame] }

  func tab(ofContext context: Int?) -> TabNumber? {
    context.flatMap { frames[$0] }.flatMap { tabs[$0] }
  }

  // MARK: - Names

  private static let prefix = "tab-"

  /// The name of a tab's frame.
  static func name(_ tab: TabNumber) -> String { "\(prefix)\(tab.ordinal)" }

  static func tab(_ name: String) -> TabNumber? {
    guard name.hasPrefix(prefix), let ordinal = Int(name.dropFirst(prefix.count)), ordinal > 0 else {
      return nil
    }
    return TabNumber(ordinal - 1)
  }
}
