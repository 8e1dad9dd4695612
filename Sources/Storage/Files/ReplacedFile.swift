import Glibc

/// A file whose place a new one takes, with what the new one keeps of it: permissions, owner and group.
struct ReplacedFile {
  private let status: stat

  /// Nil if there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.status = status
  }

  /// Whether nobody may write it, although its folder would allow replacing it.
  var isReadOnly: Bool { status.st_mode & 0o222 == 0 }

  /// Makes a new file like it; false if the permissions cannot be given.
  func shape(_ descriptor: Int32) -> Bool {
    // Only the superuser may give files away; others keep the group if they belong to it.
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    // After the owner, because a change of owner takes some permissions away.
    return fchmod(descriptor, status.st_mode & 0o7777) == 0
  }
}
