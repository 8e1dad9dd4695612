import Glibc

/// The processors that this program may use.
public enum Processors {
  public static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
