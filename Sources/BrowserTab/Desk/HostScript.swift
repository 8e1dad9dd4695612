/// The script of the host page, which is `window.top` for all app tabs of a desk.
///
/// It listens to the provider's events, holds a frame for each app tab, and has the host objects that public pages
/// describe. That they stand on `window.top` is inferred: no page says on which window they are.
enum HostScript {
  /// The object through which we drive the host page.
  static let object = "agentConsoleHost"

  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Agent Console</title>
    <style>
      html, body { margin: 0; height: 100%; font: 14px system-ui, sans-serif; }
      body { display: flex; flex-direction: column; }
      header { background: #0b556a; color: #fff; padding: 6px 12px; }
      iframe { border: 0; flex: 1; width: 100%; }
      iframe[hidden] { display: none; }
    </style>
    </head>
    <body><header>Agent Console: a simulated host page</header>
    <script>\(script)</script></body>
    </html>
    """

  private static let script = """
    (() => {
      const send = (text) => window.\(FrameScript.binding)(text);
      const events = \(FrameScript.events);
      const frames = new Map();
      // The frames whose page has been asked for and is not there yet: until then they show another document.
      const loading = new Set();
      const pending = new Map();
      let desk = { sessions: [], focused: null };
      let calls = 0;

      const report = (kind, more) => send(JSON.stringify({ kind, at: Date.now(), ...more }));

      // Which app tab has a window: its own frame, or one inside it.
      const within = (outer, test) => {
        try {
          if (test(outer)) return true;
          for (let i = 0; i < outer.frames.length; i++) if (within(outer.frames[i], test)) return true;
        } catch {}
        return false;
      };
      const frameWith = (test) => {
        for (const [name, frame] of frames) {
          if (frame.contentWindow && within(frame.contentWindow, test)) return name;
        }
        return null;
      };
      // An event is an instance of the class of the frame that made it.
      const senderOf = (event) => frameWith((w) => event instanceof w.Event);
      // A call is on the stack of the page that made it.
      const callerOf = () => {
        const stack = String(new Error().stack);
        return frameWith((w) => w.location.href !== 'about:blank' && stack.includes(w.location.href));
      };

      for (const name of events) {
        window.addEventListener(name, (event) => {
          report('event', { name, target: 'top', frame: senderOf(event) });
        });
      }
      window.addEventListener('message', (event) => {
        report('message', { name: String(event.data).slice(0, 200), frame: frameWith((w) => w === event.source) });
      });
      const dispatch = EventTarget.prototype.dispatchEvent;
      window.dispatchEvent = function (event) {
        if (event instanceof Object && !events.includes(event.type)) {
          report('unknownEvent', { name: String(event.type), frame: senderOf(event) });
        }
        return dispatch.call(this, event);
      };

      const plain = (value) => {
        const text = JSON.stringify(value);
        return text === undefined ? null : text.length > 65536 ? text.slice(0, 200) : JSON.parse(text);
      };
      const call = (object, name, args, before) => {
        const id = ++calls;
        report('call', { object, name, arguments: args.map(plain), id, frame: before ?? callerOf() });
        return new Promise((resolve, reject) => pending.set(id, { resolve, reject }));
      };
      const method = (object, name) => (...args) => call(object, name, args);

      const tabObject = (tab) => ({
        tabId: tab.id, title: tab.title, canClose: tab.canClose,
        close: () => { call('Apm', 'closeTab', [tab.id]).catch(() => {}); },
        focus: () => { call('Apm', 'focusTab', [tab.id]).catch(() => {}); },
        refresh: () => { call('Apm', 'refreshTab', [tab.id]).catch(() => {}); },
      });
      const sessionObject = (session) => session && {
        sessionId: session.id, title: session.title, isDefault: false, canClose: true,
        getFocusedTab: () => session.tabs.filter((tab) => tab.isFocused).map(tabObject)[0],
        getAllTabs: () => session.tabs.map((tab) => tab.id),
        getTab: (id) => session.tabs.filter((tab) => tab.id === id).map(tabObject)[0],
        canCreateTab: () => session.canCreateTab,
        focus: () => { call('Apm', 'focusSession', [session.id]).catch(() => {}); },
        close: () => { call('Apm', 'closeSession', [session.id]).catch(() => {}); },
        requestFocus: () => { call('Apm', 'requestFocus', [session.id]).catch(() => {}); },
        updateContext: (...args) => { call('Apm', 'updateContext', args).catch(() => {}); },
      };
      const focused = () => desk.sessions.find((session) => session.id === desk.focused);
      const objects = (object, names) => Object.fromEntries(names.map((name) => [name, method(object, name)]));

      window.Microsoft = {
        Omnichannel: objects('Omnichannel', [
          'sendMessageToConversation', 'getConversationId', 'getConversations', 'openConversation',
          'linkToConversation', 'unlinkFromConversation',
        ]),
        Apm: {
          ...objects('Apm', ['createTab', 'createSession', 'closeTab', 'focusTab', 'refreshTab']),
          getFocusedSession: () => sessionObject(focused()),
          getAllSessions: () => desk.sessions.map((session) => session.id),
          getSession: (id) => sessionObject(desk.sessions.find((session) => session.id === id)),
          getFocusedTab: () => sessionObject(focused())?.getFocusedTab(),
          canCreateTab: () => focused()?.canCreateTab ?? false,
          canCreateSession: () => desk.canCreateSession ?? false,
        },
        CIFramework: objects('CIFramework', [
          'createTab', 'getTabs', 'focusTab', 'getFocusedTab', 'refreshTab', 'setTabTitle', 'createSession',
          'getSession', 'getFocusedSession', 'getAllSessions', 'canCreateSession', 'requestFocusSession',
          'setSessionTitle', 'notifyEvent', 'setMode', 'getMode', 'setWidth', 'getWidth', 'createRecord',
          'retrieveRecord', 'updateRecord', 'deleteRecord', 'search', 'searchAndOpenRecords', 'openForm',
          'getEnvironment', 'getEntityMetadata', 'setClickToAct', 'addHandler', 'removeHandler', 'raiseEvent',
          'updateContext', 'notifyKpiBreach', 'notifyNewActivity', 'initLogAnalytics', 'logAnalyticsEvent',
        ]),
      };

      // What can be pressed: buttons and links that a person sees.
      const visible = (element) => {
        const style = element.ownerDocument.defaultView.getComputedStyle(element);
        return element.getClientRects().length > 0 && style.visibility !== 'hidden';
      };
      const words = (element) =>
        (element.value && element.matches('input') ? element.value : element.innerText || element.getAttribute('aria-label') || element.title || '')
          .replace(/\\s+/g, ' ').trim();
      const pressable = 'button, a[href], [role=button], [role=link], input[type=button], input[type=submit], summary';
      const press = (element, name) => {
        if (element.disabled) return { problem: 'disabled' };
        // Not within this call: a script that never ends could not be stopped there.
        setTimeout(() => { report('pressed', { frame: name }); element.click(); }, 1);
        return {};
      };
      const documentOf = (name) => {
        try { return frames.get(name)?.contentDocument ?? null; } catch { return null; }
      };
      // Why something is not there: a page that is still loading may have it soon.
      const missing = (name, page, problem) =>
        loading.has(name) || page && page.readyState !== 'complete' ? { problem: 'loading' } : problem;

      window.\(HostScript.object) = {
        load(name, url) {
          let frame = frames.get(name);
          loading.add(name);
          if (!frame) {
            frame = document.createElement('iframe');
            frame.name = name;
            frame.allow = 'camera; microphone; display-capture';
            frame.addEventListener('load', () => {
              let blank = false;
              try { blank = frame.contentWindow.location.href === 'about:blank'; } catch {}
              if (!blank) loading.delete(name);
              report(blank ? 'unloaded' : 'loaded', { frame: name });
            });
            frames.set(name, frame);
            frame.src = url;
            document.body.append(frame);
          } else {
            frame.src = url;
          }
          this.show(name);
        },
        unload(name) {
          const frame = frames.get(name);
          loading.delete(name);
          if (frame) frame.src = 'about:blank';
          return Boolean(frame);
        },
        close(name) {
          frames.get(name)?.remove();
          frames.delete(name);
          loading.delete(name);
        },
        show(name) {
          for (const [other, frame] of frames) frame.hidden = other !== name;
        },
        update(value) { desk = value; },
        answer(id, value) { pending.get(id)?.resolve(value); pending.delete(id); },
        reject(id, message) { pending.get(id)?.reject(new Error(message)); pending.delete(id); },
        run(url, path, argument) {
          const script = document.createElement('script');
          script.src = url;
          script.onload = () => {
            report('scriptLoaded', { name: path });
            const names = path.split('.');
            const owner = names.slice(0, -1).reduce((object, name) => object[name], window);
            owner[names[names.length - 1]](argument);
          };
          script.onerror = () => report('scriptLoaded', { name: path });
          document.head.append(script);
        },
        press(name, text) {
          const page = documentOf(name);
          if (!page) return missing(name, page, { problem: 'notReadable' });
          const found = [...page.querySelectorAll(pressable)].filter(visible);
          const element = found.find((each) => words(each) === text);
          if (element) return press(element, name);
          return missing(name, page, { problem: 'notFound', known: found.map(words).filter(Boolean).slice(0, 50) });
        },
        pressSelector(name, selector) {
          const page = documentOf(name);
          if (!page) return missing(name, page, { problem: 'notReadable' });
          let element;
          try { element = page.querySelector(selector); } catch (error) { return { problem: 'badSelector', known: [error.message] }; }
          return element ? press(element, name) : missing(name, page, { problem: 'notFound', known: [] });
        },
        text(name) {
          const page = documentOf(name);
          return page ? (page.body?.innerText ?? '').slice(0, 1000000) : null;
        },
      };
    })();
    """
}
