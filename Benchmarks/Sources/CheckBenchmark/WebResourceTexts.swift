/// The web resources of a generated solution, by their names under its prefix.
enum WebResourceTexts {
  static let icon =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path d=\"M1 1h14v14H1z\"/></svg>\n"

  static let script = """
    var Notes = { copied: 0 };
    for (const number of [1, 11, 21, 31, 41]) {
      Notes[`copy${number}`] = (context) => { Notes.copied += 1; return context; };
    }

    """

  /// A correct page: it reads its address, and sends the events of both modes.
  static func page(of names: SolutionNames) -> String {
    """
    <!DOCTYPE html>
    <html>
    <head>
      <meta charset="utf-8">
      <title>\(names.provider)</title>
      <script>
        const provider = '\(names.provider)';
        function conversation() {
          const data = new URLSearchParams(window.location.search).get('data');
          return data ? JSON.parse(data).conversationId : null;
        }
        function send(name) {
          window.top.dispatchEvent(new CustomEvent(name, {detail: {provider, conversationId: conversation()}}));
        }
        const connect = () => { send('CobrowseConnectedEvent'); send('ScreenShareConnectedEvent'); };
        function end() { send('CobrowseEndedEvent'); send('ScreenShareEndedEvent'); }
        window.addEventListener('load', () => {
          document.getElementById('connect').onclick = connect;
          document.getElementById('end').onclick = end;
        });
      </script>
    </head>
    <body onbeforeunload="return end()">
      <h1>\(names.provider)</h1>
      <button id="connect">Connect</button>
      <button id="end">End</button>
    </body>
    </html>

    """
  }
}
