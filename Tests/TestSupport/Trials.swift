import Glibc
import Testing

/// How often a test tries its property: a few times where a person waits for the suite, many times in CI.
public enum Trials {
  /// CI asks for the many; see `.ci/run`.
  private static let areThorough = getenv("AGENT_CONSOLE_THOROUGH") != nil

  public static func count(_ few: Int, thorough many: Int) -> Int { areThorough ? many : few }
}

extension Tag {
  /// A test whose length is a matter of choice, by ``Trials``.
  @Tag public static var trials: Self
}
