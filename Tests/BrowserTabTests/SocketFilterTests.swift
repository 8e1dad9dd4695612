import CSocketFilter
import Concurrency
import Foundation
import Glibc
import TestSupport
import Testing

@testable import BrowserTab

/// The browser has no network, because the kernel denies it the sockets.
@Suite("The browser's sockets", .waits) struct SocketFilterTests {
  @Test("A thread that denies itself the internet keeps local sockets, and no other thread notices")
  func oneThreadIsDenied() throws {
    let codes = try #require(
      onThreadOfItsOwn {
        #expect(deny_internet_sockets() == 0)
        return [AF_INET, AF_INET6, AF_UNIX].map(Self.codeOfOpening)
      })
    #expect(codes == [EAFNOSUPPORT, EAFNOSUPPORT, 0])
    #expect(Self.codeOfOpening(AF_INET) == 0)
  }

  @Test("The browser is started without them, and with them where a host is allowed", .needsBrowser)
  func browserIsDenied() throws {
    let own = try Self.filters("self")
    #expect(try Self.filters(ofBrowser: BrowserOptions()) == own + 1)
    #expect(try Self.filters(ofBrowser: BrowserOptions(allowedHosts: ["backend.example"])) == own)
  }

  @Test(
    "A window on another machine needs the network; one here does not",
    arguments: [(nil, true), (":0", true), ("unix:1", true), ("localhost:10.0", false)] as [(String?, Bool)])
  func distantDisplay(display: String?, isOffline: Bool) {
    #expect(BrowserOptions(isVisible: true).isOffline(display: display) == isOffline)
    #expect(BrowserOptions().isOffline(display: display))
  }

  /// The error of opening a socket of a family; 0 if there is none.
  private static func codeOfOpening(_ family: Int32) -> Int32 {
    let socket = socket(family, Int32(SOCK_DGRAM.rawValue), 0)
    guard socket >= 0 else { return errno }
    close(socket)
    return 0
  }

  /// How many filters a started browser has.
  private static func filters(ofBrowser options: BrowserOptions) throws -> Int {
    let process = try BrowserProcess(try BrowserExecutable.find(), options)
    defer { process.end() }
    return try filters("\(process.shell)")
  }

  /// How many filters a process has, as Linux tells it; a container may bring some.
  private static func filters(_ process: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("Seccomp_filters:") }
    return try #require(line?.split(separator: "\t").last.flatMap { Int($0) })
  }
}
