import Glibc
import RecordFormats

/// Notices changes anywhere under a folder (inotify).
///
/// Editors write files in different ways: in place, or to a temporary file that is then renamed. Every way
/// ends in one of the events watched here. Each subfolder has its own watch; a new subfolder gets one when it
/// is noticed. The folder itself may be deleted and created again under the same name; the watch on its
/// parent folder reports that.
public final class FolderWatch {
  /// Readable when something may have changed.
  public private(set) var descriptor: Int32
  private let folder: String
  /// The watch of the parent folder, where only the folder's own name counts.
  private var above: Int32 = -1
  /// The names of the files that links in the folder lead to.
  private var linkedNames: Set<String> = []

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF)
  /// The events that put another folder under the same name.
  private static let replacements = UInt32(IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

  /// Watches a folder and everything below it, or the folder that contains a file; nil if that fails.
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

  /// Reads the pending events; returns true if something changed.
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

  /// Starts over with new watches, because the old ones stay with the old folder wherever it was moved.
  private func beginAgain() {
    let fresh = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard fresh >= 0 else { return }
    close(descriptor)
    descriptor = fresh
  }

  /// Adds the missing watches; adding an existing one changes nothing.
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

  /// Watches the files that links lead to, because those change in another folder.
  private func watchLinkedFiles() {
    for name in [OrganizationFile.name, QuickReplyFile.name] {
      guard let real = FilePath.real(FilePath.joined(folder, name)) else { continue }
      let (home, file) = FilePath.split(real)
      guard home != folder else { continue }
      linkedNames.insert(file)
      // This may be the parent folder, which is already watched.
      inotify_add_watch(descriptor, home, Self.events | UInt32(IN_MASK_ADD))
    }
  }
}

/// One inotify event.
private struct Event {
  let watch: Int32
  /// The name inside the watched folder; empty for the folder itself.
  let name: String

  /// Splits the bytes that were read into events.
  ///
  /// Each record holds the watch, three numbers (the last is the length of the name), and the name padded
  /// with zeros.
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
