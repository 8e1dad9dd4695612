import BrowserTab
import Glibc
import Testing

extension Trait where Self == ConditionTrait {
  /// Needs a browser on this machine; in CI, where one is installed, nothing is skipped.
  static var needsBrowser: Self {
    .enabled("no Chromium is installed: apt-get install chromium") {
      getenv("AGENT_CONSOLE_SKIP_NOTHING") != nil || (try? BrowserExecutable.find()) != nil
    }
  }
}
