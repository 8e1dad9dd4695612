import Glibc
import Testing

/// How often a test checks its property: a few times locally, many times in CI.
public enum Trials {
  /// CI asks for many trials (see `.ci/run`), and `Benchmarks/Faults/run` for `all`.
  private static let wish = getenv("AGENT_CONSOLE_THOROUGH").map { String(cString: $0) }
  private static let areThorough = wish != nil
  private static let areAll = wish == "all"

  public static func count(_ few: Int, thorough many: Int) -> Int {
    areAll ? many * 10 : areThorough ? many : few
  }

  /// Each how-manieth of many places is tried.
  public static func spacing(_ wide: Int, thorough narrow: Int) -> Int {
    areAll ? 1 : areThorough ? narrow : wide
  }
}

extension Tag {
  /// A test whose length depends on ``Trials``.
  @Tag public static var trials: Self
}
