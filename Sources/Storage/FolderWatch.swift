import Glibc
import RecordFormats

/// Notices when something under a folder changes (inotify).
///
/// Editors write in many ways: in place, or aside and then renamed. All of them end in one of the events that are
/// asked for; each folder below has a watch of its own, and new folders get one when they are seen. The folder itself may
/// go and come again under its name: that is seen in the folder above it.
public final class FolderWatch {
  /// Readable when something may have changed.
  public private(set) var descriptor: Int32
  private let folder: String
  /// The watch of the folder above, in which nothing counts but the folder's own name.
  private var above: Int32 = -1
  /// The names of files that links in the folder lead to.
  private var linkedNames: Set<String> = []

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)
  /// What makes another folder of the one that bears the name.
  private static let replacements = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

  /// Watches a folder with all below it, or the folder that a file is in; nil where that cannot be done.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    let parent = FilePath.split(path).folder
    let named = isFolder ? path : parent.isEmpty ? "." : parent
    folder = FilePath.real(named) ?? named
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    watchAll()
  }

  deinit { close(descriptor) }

  /// Takes what was noticed; true if there was something.
  public func takeChanges() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    var (hasChanged, isReplaced) = (false, false)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      for event in Event.events(in: buffer[..<count]) {
        if event.watch != above || linkedNames.contains(event.name) {
          hasChanged = true
        } else if event.name == FilePath.split(folder).name {
          isReplaced = true
        }
      }
    }
    if isReplaced { beginAgain() }
    if hasChanged || isReplaced { watchAll() }
    return hasChanged || isReplaced
  }

  /// The watches belong to the folder that bore the name, wherever it is now.
  private func beginAgain() {
    let fresh = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard fresh >= 0 else { return }
    close(descriptor)
    descriptor = fresh
  }

  /// Adding a watch that is there already changes nothing.
  private func watchAll() {
    let parent = FilePath.split(folder).folder
    if !parent.isEmpty { above = inotify_add_watch(descriptor, parent, Self.replacements) }
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
    watchLinkedFiles()
  }

  /// The file that a link leads to changes in a folder of its own.
  private func watchLinkedFiles() {
    for name in [OrganizationFile.fileName, QuickReplyFile.name] {
      guard let real = FilePath.real(FilePath.joined(folder, name)) else { continue }
      let (home, file) = FilePath.split(real)
      guard home != folder else { continue }
      linkedNames.insert(file)
      // It may be the folder above, which is watched already.
      inotify_add_watch(descriptor, home, Self.events | UInt32(IN_MASK_ADD))
    }
  }
}

/// One thing that the system noticed.
private struct Event {
  let watch: Int32
  /// The name in the folder that is watched; empty: the folder itself.
  let name: String

  /// Takes the records of a reading apart: the watch, three numbers of which the last is the length of the name, and
  /// the name, filled up with zeros.
  static func events(in bytes: ArraySlice<UInt8>) -> [Event] {
    let headLength = 16
    var events: [Event] = []
    var rest = bytes
    while rest.count >= headLength {
      let (watch, length) = rest.withUnsafeBytes {
        ($0.loadUnaligned(as: Int32.self), $0.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      }
      rest = rest.dropFirst(headLength)
      let name = rest.prefix(Int(length)).prefix { $0 != 0 }
      events.append(Event(watch: watch, name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(Int(length))
    }
    return events
  }
}
