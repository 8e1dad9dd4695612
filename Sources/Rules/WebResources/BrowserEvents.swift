import Diagnostics

/// The events of a browser, and the names of their handlers.
enum BrowserEvents {
  /// Whether a browser has a handler of this name: `onbeforeunload`.
  static func hasHandler(_ name: String) -> Bool { handlers.contains(name) }

  /// Whether a browser has an event of this name: `resize`.
  static func hasEvent(_ name: String) -> Bool { all.contains(name) }

  /// Every handler: `onload`.
  static let handlers = Set(all.map { "on\($0)" })

  /// The handler that an attribute was probably meant to be; nil if it is one, or resembles none.
  ///
  /// No other attribute begins with `on`, so such a name may differ by more.
  static func handler(meantByAttribute name: String, value: String) -> String? {
    guard !handlers.contains(name), name.count > 4, !name.contains(where: { !$0.isLetter }) else {
      return nil
    }
    if name.hasPrefix("on") { return NearestName.to(name, among: sortedHandlers) }
    return value.contains("(") ? Slip.nearest(to: name, among: sortedHandlers) : nil
  }

  /// The handler that a property was probably meant to be: `onbeforeunlod`, `onLoad`.
  static func handler(meantByProperty name: String) -> String? {
    handlers.contains(name) ? nil : Slip.nearest(to: name, among: sortedHandlers)
  }

  /// The event that a listener was probably meant to wait for: `beforeunlaod`, `onload`, `Click`.
  static func event(meantBy name: String) -> String? {
    guard !all.contains(name) else { return nil }
    if name.lowercased().hasPrefix("on"), all.contains(String(name.lowercased().dropFirst(2))) {
      return String(name.lowercased().dropFirst(2))
    }
    // A form of an event's name is a name of its own: `loaded`.
    let isForm = ["s", "d", "ed", "ing"].contains {
      name.hasSuffix($0) && all.contains(String(name.dropLast($0.count)))
    }
    return isForm ? nil : Slip.nearest(to: name, among: sorted)
  }

  /// The target that never gets an event, for a handler in an attribute; nil if the element may get it.
  static func deafElement(_ element: String, for event: String) -> DeafTarget? {
    switch event {
    case _ where ofWindowOnly.contains(event): ["body", "frameset"].contains(element) ? nil : .element
    case "load": withoutLoading.contains(element) ? .element : nil
    default: nil
    }
  }

  /// Whether the document never gets an event; it sees the loading of its images on their way down.
  static func isDeafDocument(for event: String, isCapturing: Bool) -> Bool {
    ofWindowOnly.contains(event) || event == "load" && !isCapturing
  }

  /// The events that only a window gets.
  static let ofWindowOnly: Set<String> = [
    "beforeunload", "hashchange", "pagehide", "pageshow", "popstate", "unload",
  ]

  /// Elements that load nothing of their own.
  private static let withoutLoading: Set<String> = [
    "a", "article", "aside", "button", "div", "footer", "form", "h1", "h2", "h3", "header", "label", "li",
    "main",
    "nav", "ol", "p", "section", "span", "table", "td", "tr", "ul",
  ]

  private static let sorted = all.sorted()
  private static let sortedHandlers = handlers.sorted()

  private static let all = Set(names.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let names = """
    DOMContentLoaded abort addtrack afterprint animationcancel animationend animationiteration animationstart appinstalled
    auxclick beforecopy beforecut beforeinput beforeinstallprompt beforematch beforepaste beforeprint beforetoggle
    beforeunload beforexrselect blocked blur cancel canplay canplaythrough change chargingchange click close
    compositionend compositionstart compositionupdate connect contentvisibilityautostatechange contextlost contextmenu
    contextrestored controllerchange copy cuechange cut dblclick devicechange devicemotion deviceorientation drag dragend
    dragenter dragexit dragleave dragover dragstart drop durationchange emptied ended error focus focusin focusout
    formdata freeze fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected gesturechange gestureend
    gesturestart gotpointercapture hashchange icecandidate input invalid keydown keypress keyup languagechange
    leavepictureinpicture load loadeddata loadedmetadata loadend loadstart lostpointercapture message messageerror
    mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel mute negotiationneeded offline online
    open orientationchange pagehide pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown
    pointerenter pointerleave pointerlockchange pointerlockerror pointermove pointerout pointerover pointerrawupdate
    pointerup popstate progress ratechange readystatechange rejectionhandled removetrack reset resize
    resourcetimingbufferfull resume scroll scrollend scrollsnapchange scrollsnapchanging search
    securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start statechange
    stop storage submit success suspend timeout timeupdate toggle touchcancel touchend touchmove touchstart track
    transitioncancel transitionend transitionrun transitionstart unhandledrejection unload unmute updatefound upgradeneeded
    versionchange visibilitychange volumechange waiting webkitanimationend webkitanimationiteration webkitanimationstart
    webkittransitionend wheel
    """
}
