import BrowserTab
import ConsoleLoop
import Desktop
import Diagnostics
import Records
import Simulation
import Storage

/// The providers' real pages of the live console.
final class BrowserPages: PageDesk {
  private let pages: LivePages
  private let window: BrowserWindow
  /// The folder that pictures are written to.
  private let folder: String

  init(_ choice: LiveBrowserChoice, files: FreshPages, picturesIn folder: String = ".") {
    window = choice.window
    self.folder = folder
    let named = choice.program
    pages = LivePages(choice.options, files: files) { () throws(BrowserFault) in
      try BrowserExecutable.find(named)
    }
  }

  let status = BrowserStatus.off

  var descriptors: [Int32] { pages.descriptors }

  func follow(_ run: Run) { pages.follow(run) }

  func unload(_ tabs: [TabNumber]) -> [Input] { pages.unload(tabs) }

  func takeEvents(in run: Run?) -> [ConsoleEvent] { pages.takeNews(in: run?.state).map(event) }

  func press(_ text: String, in tab: TabNumber) { pages.press(text, in: tab) }

  func takePicture() { pages.takePicture() }

  func stop() { pages.stop() }

  func end() { pages.end() }

  private func event(_ news: LivePages.News) -> ConsoleEvent {
    switch news {
    case .starting: .browser(.changed(.starting(window)))
    case .running: .browser(.changed(.running(window)))
    case .ended: .browser(.changed(.off))
    case .lost(let fault): .browser(.lost(fault))
    case .input(let input): .input(input)
    case .pressed(let text, let outcome): .browser(.pressed(text, outcome))
    case .noPicture: .browser(.noPicture)
    case .picture(let bytes): .browser(written(bytes))
    }
  }

  private func written(_ picture: [UInt8]) -> BrowserReport {
    do throws(WriteFailure) {
      return .pictureWritten(
        try NewFile.writeNumbered(picture, "page", ending: "png", in: folder))
    } catch {
      return .pictureFailed(error.diagnostic)
    }
  }
}
