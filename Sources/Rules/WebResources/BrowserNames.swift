/// The names that a browser, or the product around an app tab, gives to every script and event handler.
enum BrowserNames {
  /// The members of `window`, which every script sees.
  static let ofWindow = list(language + window + constructorNames + interfaces).sorted()
  /// The members of `document`.
  static let ofDocument = list(document + targets + nodes).sorted()
  /// The members by which any object is known to be the browser's: no other object has one much alike.
  static let unmistakable = list(targets + unmistakableNames).sorted()
  /// Those that nothing else is named like, so that even a page with scripts that are not read means them.
  static let wellKnown = list(targets + wellKnownNames).sorted()
  /// Creates an object, and fails without `new`.
  static let constructors = list(constructorNames)

  private static func list(_ names: String) -> Set<String> {
    Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether a name needs no declaration in a page; the events' own are in lower case: `onload`.
  static func contains(_ name: String) -> Bool {
    all.contains(name) || name.hasPrefix("on") && name == name.lowercased()
  }

  private static let all = list(
    language + window + constructorNames + interfaces + document + targets + nodes + element + product)

  /// The members of an object of the browser's that scripts do not add to; nil if they are not listed.
  static func members(of host: HostObject) -> Set<String>? { ofHosts[host] }

  /// What an element shows, as text.
  static let textsOfElement: Set<String> = [
    "className", "innerHTML", "innerText", "outerHTML", "textContent",
  ]

  /// The members of the page's address that are texts.
  static let textsOfLocation = list("hash host hostname href origin pathname port protocol search")

  private static let ofHosts: [HostObject: Set<String>] = [
    .json: list(ofAll + "isRawJSON parse rawJSON stringify"),
    .location: list(ofAll + "ancestorOrigins assign fragmentDirective reload replace").union(textsOfLocation),
    .promise: list(ofAll + "catch finally then"), .slowPromise: list(ofAll + "catch finally then"),
    .parameters: list(ofAll + "append delete entries forEach get getAll has keys set size sort values"),
    .console: list(
      ofAll + """
        assert clear context count countReset createTask debug dir dirxml error group groupCollapsed groupEnd info log
        memory profile profileEnd table time timeEnd timeLog timeStamp trace warn
        """),
    .math: list(
      ofAll + """
        E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp
        expm1 f16round floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt
        sumPrecise tan tanh trunc
        """),
  ]

  private static let ofAll = """
    constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf

    """

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

  /// Members of every target of events.
  private static let targets = "addEventListener dispatchEvent removeEventListener "

  private static let wellKnownNames = """
    CustomEvent URLSearchParams XMLHttpRequest clearTimeout decodeURIComponent document encodeURIComponent localStorage
    location navigator parseFloat requestAnimationFrame sessionStorage setInterval setTimeout window

    """

  private static let unmistakableNames = """
    createElement createEvent getAttribute getElementById getElementsByClassName getElementsByTagName initCustomEvent
    getQueryStringParameters initEvent insertAdjacentHTML preventDefault querySelector querySelectorAll
    requestAnimationFrame setAttribute stopPropagation stopImmediatePropagation toLowerCase toUpperCase

    """

  /// Members of every node, and further ones of `document`.
  private static let nodes = """
    activeElement adoptedStyleSheets all anchors appendChild baseURI characterSet charset childElementCount childNodes
    children close cloneNode compareDocumentPosition compatMode contains contentType currentScript defaultView designMode
    dir doctype documentElement documentMode documentURI domain embeds exitPictureInPicture firstChild firstElementChild
    fonts fullscreenElement fullscreenEnabled getAnimations getRootNode getSelection hasChildNodes hasStorageAccess head
    hidden implementation inputEncoding insertBefore isConnected isDefaultNamespace isEqualNode isSameNode lastChild
    lastElementChild lastModified location lookupNamespaceURI lookupPrefix nextSibling nodeName nodeType nodeValue open
    ownerDocument parentElement parentNode pictureInPictureElement plugins pointerLockElement prerendering previousSibling
    queryCommandEnabled queryCommandIndeterm queryCommandSupported queryCommandValue readyState referrer removeChild
    replaceChild requestStorageAccess rootElement scripts scrollingElement startViewTransition styleSheets textContent
    timeline visibilityState webkitVisibilityState xmlVersion URL

    """

  /// What makes an object, with `new` only.
  private static let constructorNames = """
    AbortController Audio AudioContext Blob BroadcastChannel ClipboardItem CompositionEvent CustomEvent DOMParser DataView
    Event EventSource EventTarget FileReader FormData Headers Image InputEvent IntersectionObserver KeyboardEvent Map
    MediaRecorder MediaStream MessageChannel MessageEvent MouseEvent MutationObserver Notification Option
    PerformanceObserver PointerEvent Promise Proxy RTCPeerConnection Request ResizeObserver Response Set SharedWorker
    TextDecoder TextEncoder TouchEvent UIEvent URL URLSearchParams WeakMap WeakRef WeakSet WebSocket WheelEvent Worker
    XMLHttpRequest XMLSerializer

    """

  /// The other interfaces and members of `window`: those that scripts use, or that resemble another name.
  private static let interfaces = """
    AbortSignal ActiveXObject AggregateError Animation AnimationEvent Atomics Attr AudioBuffer AudioNode BarProp
    BeforeUnloadEvent BigInt64Array BigUint64Array CDATASection CSSRule CSSStyleDeclaration CSSStyleSheet Cache
    CacheStorage CanvasRenderingContext2D CharacterData Clipboard ClipboardEvent CloseEvent Comment Credential Crypto
    CryptoKey CustomElementRegistry DOMException DOMImplementation DOMMatrix DOMPoint DOMRect DOMRectReadOnly DOMStringMap
    DOMTokenList DataTransfer DataTransferItem DeviceMotionEvent DeviceOrientationEvent Document DocumentFragment
    DocumentType DragEvent Element ErrorEvent FileList FinalizationRegistry Float32Array Float64Array FocusEvent FontFace
    FontFaceSet Gamepad Geolocation HTMLAllCollection HTMLAnchorElement HTMLAudioElement HTMLBodyElement HTMLButtonElement
    HTMLCanvasElement HTMLCollection HTMLDivElement HTMLDocument HTMLElement HTMLFormElement HTMLFrameElement
    HTMLIFrameElement HTMLImageElement HTMLInputElement HTMLLIElement HTMLLabelElement HTMLLinkElement HTMLMediaElement
    HTMLOptionElement HTMLScriptElement HTMLSelectElement HTMLSpanElement HTMLStyleElement HTMLTableElement
    HTMLTemplateElement HTMLTextAreaElement HTMLUnknownElement HTMLVideoElement HashChangeEvent History IDBDatabase
    IDBKeyRange IDBRequest ImageBitmap ImageData Int16Array Int32Array Int8Array IntersectionObserverEntry Iterator
    Keyboard Location MathMLElement MediaDevices MediaError MediaQueryList MediaSource MediaStreamTrack MessagePort
    MimeType MutationEvent MutationRecord NamedNodeMap Navigator NodeFilter NodeIterator NodeList OffscreenCanvas
    PageTransitionEvent Path2D PaymentRequest PerformanceEntry PermissionStatus Permissions Plugin PopStateEvent
    ProcessingInstruction ProgressEvent PromiseRejectionEvent RTCDataChannel RTCIceCandidate RTCSessionDescription
    RadioNodeList Range ReadableStream ResizeObserverEntry SVGElement SVGSVGElement Screen ScrollTimeline
    SecurityPolicyViolationEvent Selection ServiceWorker ShadowRoot SharedArrayBuffer SourceBuffer SpeechSynthesisUtterance
    Storage StorageEvent StorageManager StyleSheet StyleSheetList SubmitEvent SubtleCrypto SuppressedError Symbol Text
    TextDecoderStream TextEvent TextMetrics TimeRanges Touch TouchList TransformStream TransitionEvent TreeWalker
    TrustedHTML TrustedScript Uint16Array Uint32Array Uint8Array Uint8ClampedArray ValidityState VideoFrame VisualViewport
    WebAssembly WebGL2RenderingContext WebGLRenderingContext WebKitCSSMatrix Window WritableStream XMLDocument
    XPathEvaluator XPathExpression XPathResult XSLTProcessor applicationCache captureEvents clearImmediate clientInformation
    cookieStore credentialless crossOriginIsolated customElements defaultStatus devicePixelRatio documentPictureInPicture
    fence frameElement getScreenDetails isSecureContext launchQueue length locationbar menubar msCrypto name navigation
    offscreenBuffering originAgentCluster outerHeight outerWidth pageXOffset pageYOffset personalbar queryLocalFonts
    releaseEvents reportError scheduler screenLeft screenTop screenX screenY scrollX scrollY scrollbars setImmediate
    sharedStorage showModalDialog speechSynthesis statusbar styleMedia toolbar trustedTypes visualViewport webkitAudioContext
    webkitURL webkitCancelAnimationFrame webkitRequestAnimationFrame hasOwnProperty toString valueOf isPrototypeOf
    propertyIsEnumerable constructor
    toLocaleString

    """
}
