import Glibc
import Testing

extension Trait where Self == ConditionTrait {
  /// Needs a browser on this machine; in CI, where one is installed, nothing is skipped.
  public static var needsBrowser: Self {
    .enabled("no Chromium is installed: apt-get install chromium") {
      getenv("AGENT_CONSOLE_SKIP_NOTHING") != nil || getenv("AGENT_CONSOLE_BROWSER") != nil || hasChromium
    }
  }
}

/// Whether Debian's `chromium` is in `PATH`.
private var hasChromium: Bool {
  let path = getenv("PATH").map { String(cString: $0) } ?? ""
  return path.split(separator: ":").contains { access("\($0)/chromium", X_OK) == 0 }
}
