import Glibc
import Testing

/// How often a test checks its property: a few times locally, many times in CI.
public enum Trials {
  /// CI asks for many trials; see `.ci/run`.
  private static let areThorough = getenv("AGENT_CONSOLE_THOROUGH") != nil

  public static func count(_ few: Int, thorough many: Int) -> Int { areThorough ? many : few }
}

extension Tag {
  /// A test whose length depends on ``Trials``.
  @Tag public static var trials: Self
}
