/// How a browser is started.
public struct BrowserOptions: Hashable, Sendable {
  /// Whether a person sees its window.
  public var isVisible: Bool
  /// The hosts that its pages may reach; by default none.
  public var allowedHosts: [String]

  public init(isVisible: Bool = false, allowedHosts: [String] = []) {
    (self.isVisible, self.allowedHosts) = (isVisible, allowedHosts)
  }

  /// Whether pages may reach a host.
  func allows(_ host: String) -> Bool { allowedHosts.contains { $0.lowercased() == host } }

  /// Whether the browser gets no socket of the internet at all.
  ///
  /// It needs some to reach allowed hosts, and to show its window on a display at another machine
  /// (`DISPLAY=localhost:10`, as `ssh -X` sets it).
  func isOffline(display: String?) -> Bool {
    let isFarAway = isVisible && display.map { !$0.hasPrefix(":") && !$0.hasPrefix("unix:") } ?? false
    return allowedHosts.isEmpty && !isFarAway
  }

  /// The command-line arguments.
  ///
  /// Every request of a page is answered through the pipe. Beside that no name is ever resolved, so that nothing
  /// reaches the network by another way: a web socket, a worker, or the browser itself.
  func arguments(profile: String, isRoot: Bool) -> [String] {
    let exceptions = allowedHosts.map { ", EXCLUDE \($0)" }.joined()
    var arguments = [
      "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--no-first-run", "--no-default-browser-check",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--disable-extensions",
      "--disable-default-apps", "--disable-domain-reliability", "--disable-breakpad", "--no-pings",
      "--metrics-recording-only", "--password-store=basic", "--use-mock-keychain", "--mute-audio",
      "--host-resolver-rules=MAP * ~NOTFOUND\(exceptions)",
      "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
      // All frames of a desk share one process, and so one clock; the same-origin policy holds regardless.
      "--disable-site-isolation-trials",
      "--disable-features=IsolateOrigins,site-per-process,Translate,MediaRouter,OptimizationHints,"
        + "DnsOverHttps,AsyncDns,WebRtcHideLocalIpsWithMdns,"
        // Pages of the browser's own that nobody sees, two processes for each desk.
        + "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI",
    ]
    // Only the desk has a window; a person who closes it does not find an empty one behind it.
    arguments += isVisible ? ["--no-startup-window"] : ["--headless=new", "--hide-scrollbars"]
    // Chromium's sandbox does not work for root, and only for root is it given up.
    if isRoot { arguments.append("--no-sandbox") }
    return isVisible ? arguments : arguments + ["about:blank"]
  }
}
