import Glibc

/// Runs a body with file names in UTF-8 on this thread, whatever the person's locale.
///
/// libarchive converts the names in an archive to the locale's encoding, and returns no name if it cannot.
func withUTF8Names<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
  guard let utf8 = newlocale(ctypeMask, "C.UTF-8", nil) else { return try body() }
  let own = uselocale(utf8)
  defer {
    uselocale(own)
    freelocale(utf8)
  }
  return try body()
}

private let ctypeMask = Int32(1) << Int32(LC_CTYPE)
