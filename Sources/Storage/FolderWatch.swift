import Glibc

/// Notices when something under a folder changes (inotify).
///
/// Editors write in many ways: in place, or aside and then renamed. All of them end in one of the events that are
/// asked for; each folder below has a watch of its own, and new folders get one when they are seen.
public final class FolderWatch {
  /// Readable when something has changed.
  public let descriptor: Int32
  private let folder: String

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)

  /// Watches a folder with all below it, or the folder that a file is in; nil where that cannot be done.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let parent = FilePath.split(path).folder
    folder = isFolder ? path : parent.isEmpty ? "." : parent
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    watchAll()
  }

  deinit { close(descriptor) }

  /// Takes what was noticed; true if there was something.
  public func takeChanges() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    var hasChanged = false
    while read(descriptor, &buffer, buffer.count) > 0 { hasChanged = true }
    if hasChanged { watchAll() }
    return hasChanged
  }

  /// Adding a watch that is there already changes nothing.
  private func watchAll() {
    inotify_add_watch(descriptor, folder, Self.events)
    let tree = FolderOnDisk(folder)
    var waiting = [""]
    while let next = waiting.popLast() {
      for name in (try? tree.folders(in: next)) ?? [] {
        let path = FilePath.joined(next, name)
        inotify_add_watch(descriptor, FilePath.joined(folder, path), Self.events)
        waiting.append(path)
      }
    }
  }
}
