#if THREAD_SANITIZER
import Glibc

/// A value that one thread at a time may use, behind a lock that the thread sanitizer sees.
///
/// It cannot see the standard library's lock, which waits in the kernel directly, so it would report a race on everything
/// that such a lock protects. Only builds for the sanitizer define `THREAD_SANITIZER` (`.ci/run-sanitizers`).
/// Unchecked, because the lock guards the value.
public final class Mutex<Value: ~Copyable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  public init(_ value: consuming sending Value) {
    self.value = value
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  public func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value)
  }
}
#else
import Synchronization

/// A value that one thread at a time may use.
public typealias Mutex<Value: ~Copyable> = Synchronization.Mutex<Value>
#endif
