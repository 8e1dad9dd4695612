/// How long a test waits for another program before it gives up.
///
/// Only a failure takes so long. On a busy machine a program that is quick alone may take a minute, and a limit that
/// it can reach makes a test fail for nothing.
public enum Patience {
  public static let inSeconds = 300
}
