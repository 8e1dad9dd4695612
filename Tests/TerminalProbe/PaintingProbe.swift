import Cells
import Glibc
import Terminal
import TerminalSupport

/// Paints the frames of a file, one for each key `n`, once the screen has the frame's size.
///
/// `f` paints the last one afresh. After each it says so in a title, which shows nothing.
enum PaintingProbe {
  static func run(file: String) throws {
    let frames = PaintedFrames.read(bytes(of: file))
    let screen = try TerminalScreen.open()
    defer { screen.close() }
    var (wanted, shown) = (0, 0)
    say("ready")
    while true {
      while shown < min(wanted, frames.count), frames[shown].grid.size == screen.size {
        screen.show(frames[shown].grid, cursor: frames[shown].cursor)
        shown += 1
        say("shown \(shown)")
      }
      _ = screen.wait(milliseconds: nil, alsoWatching: [])
      for event in screen.nextEvents() {
        switch event {
        case .key(.character("n")): wanted += 1
        case .key(.character("f")) where shown > 0:
          screen.forgetWhatIsShown()
          screen.show(frames[shown - 1].grid, cursor: frames[shown - 1].cursor)
          say("afresh \(shown)")
        case .key(.character("q")), .ended: return
        case .key, .paste, .pointer, .resized, .resumed, .background: break
        }
      }
    }
  }

  private static func say(_ words: String) {
    let bytes = Array("\u{1B}]2;\(words)\u{7}".utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  private static func bytes(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
