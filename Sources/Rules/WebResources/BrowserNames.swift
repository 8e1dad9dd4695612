/// The names that a browser, or the product around an app tab, gives to every script and event handler.
enum BrowserNames {
  /// Whether a name needs no declaration in a page; the events' own are in lower case: `onload`.
  static func contains(_ name: String) -> Bool {
    all.contains(name) || name.hasPrefix("on") && name == name.lowercased()
  }

  private static let all = Set(
    (language + window + document + element + product).split(whereSeparator: \.isWhitespace).map(String.init))

  private static let language = """
    Array ArrayBuffer BigInt Boolean DataView Date Error Function Infinity Intl JSON Map Math NaN Number Object Promise
    Proxy Reflect RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError URIError WeakMap WeakRef
    WeakSet arguments decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN
    parseFloat parseInt undefined unescape

    """

  /// Members of `window`.
  private static let window = """
    AbortController Blob BroadcastChannel CSS CustomEvent DOMParser Event EventSource EventTarget File FileReader
    FormData Headers History Image Intl KeyboardEvent MessageChannel MouseEvent MutationObserver Node Notification
    Option Performance Request Response TextDecoder TextEncoder URL URLSearchParams WebSocket Worker XMLHttpRequest
    addEventListener alert atob blur btoa caches cancelAnimationFrame cancelIdleCallback clearInterval clearTimeout
    close closed confirm console createImageBitmap crypto customElements dispatchEvent document event external fetch
    find focus frames getComputedStyle getSelection history indexedDB innerHeight innerWidth localStorage location
    matchMedia moveBy moveTo navigator open opener origin parent performance postMessage print prompt queueMicrotask
    removeEventListener reportError requestAnimationFrame requestIdleCallback resizeBy resizeTo screen scroll scrollBy
    scrollTo self sessionStorage setInterval setTimeout showDirectoryPicker showOpenFilePicker showSaveFilePicker
    status stop structuredClone top window

    """

  /// Members of `document`, which an event handler in an attribute sees too.
  private static let document = """
    adoptNode body captureEvents clear cookie createAttribute createComment createDocumentFragment createElement
    createElementNS createEvent createRange createTextNode elementFromPoint elementsFromPoint evaluate execCommand
    exitFullscreen exitPictureInPicture exitPointerLock forms getElementById getElementsByClassName getElementsByName
    getElementsByTagName hasFocus images importNode links queryCommandState querySelector querySelectorAll
    releaseEvents title write writeln

    """

  /// Members of an element, or of its form, which an event handler in an attribute sees too.
  private static let element = """
    after animate append attachShadow before checkValidity click closest cloneNode contains form getAttribute
    getBoundingClientRect hasAttribute hidePopover insertAdjacentElement insertAdjacentHTML insertAdjacentText load
    matches normalize parentElement pause play prepend remove removeAttribute replaceChildren replaceWith
    reportValidity requestFullscreen requestPointerLock requestSubmit reset scrollIntoView select setAttribute
    setCustomValidity setRangeText setSelectionRange show showModal showPicker showPopover stepDown stepUp submit
    toggleAttribute togglePopover value

    """

  /// What the product's `ClientGlobalContext.js.aspx`, or the app around a tab, may define.
  private static let product = "GetGlobalContext Microsoft Xrm"
}
