import Glibc

/// The lock of an org folder, held until the last reference is gone or the run has ended: by one run that changes the
/// organization, or by any number that read it.
final class OrganizationLock {
  /// What a run needs the lock for.
  enum Use {
    case changing
    /// Only where reading without the lock has failed.
    case reading

    fileprivate var operation: Int32 {
      switch self {
      case .changing: LOCK_EX
      case .reading: LOCK_SH
      }
    }

    /// How long a run waits for the lock, in hundredths of a second.
    ///
    /// The holder may be a run that is about to end, or a process forked from one that still has its file
    /// descriptors. A reader comes here only beside runs that follow one another.
    fileprivate var patience: Int {
      switch self {
      case .changing: 50
      case .reading: 500
      }
    }
  }

  private let descriptor: Int32

  init(_ path: String, for use: Use) throws(WriteFailure) {
    descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastError(path) }
    for _ in 1...use.patience {
      if flock(descriptor, use.operation | LOCK_NB) == 0 { return }
      usleep(10_000)
    }
    throw WriteFailure(path: path, .busy)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
