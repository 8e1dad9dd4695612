import Notations
import Records

/// The script that runs first in every frame: it tells when a document begins, and what its own window hears.
///
/// It changes nothing that the provider's page uses, but for the two calls that ask for a device, which it passes on.
enum FrameScript {
  /// The function through which scripts report to us.
  static let binding = "agentConsoleReport"

  static let text = """
    (() => {
      if (window === window.top) return;
      const send = window.\(binding);
      if (typeof send !== 'function') return;
      let frame = window.name;
      try { for (let above = window; above !== window.top; above = above.parent) frame = above.name; } catch {}
      const report = (kind, more) => {
        send(JSON.stringify({ kind, frame, at: Date.now(), ...more }));
      };
      if (window.parent === window.top && location.href !== 'about:blank') {
        // The page's time begins with its first script; one from a file begins when it has arrived. A page loads in
        // time that the rehearsal does not have, and how much of it is the machine's affair.
        const begin = () => report('started');
        begin();
        const watch = new MutationObserver(() => {
          if (document.scripts.length === 0) return;
          watch.disconnect();
          begin();
        });
        watch.observe(document, { childList: true, subtree: true });
        const arrived = (event) => { if (event.target instanceof HTMLScriptElement) begin(); };
        document.addEventListener('load', arrived, true);
        window.addEventListener('load', () => document.removeEventListener('load', arrived, true), { once: true });
      }
      for (const name of \(events)) {
        window.addEventListener(name, () => report('event', { name, target: 'window' }), true);
      }
      const devices = navigator.mediaDevices;
      for (const name of devices ? ['getUserMedia', 'getDisplayMedia'] : []) {
        const original = devices[name];
        devices[name] = function (...choices) {
          report('device', { name });
          return original.apply(devices, choices);
        };
      }
    })();
    """

  /// The names of the provider's events, as a list in JavaScript.
  static let events = JSONValue.list(ProviderEvent.allCases.map { .text($0.name) }).compact
}
