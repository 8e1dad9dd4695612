import Notations

/// A command of the Chrome DevTools Protocol that we send.
enum DevToolsCommand {
  // The browser.
  case version
  case createContext
  case disposeContext(String)
  case refuseDownloads(context: String)
  case denyPermission(String, context: String)
  case discoverTargets
  case closeBrowser
  // A page.
  case createTarget(context: String)
  case attach(target: String)
  case closeTarget(String)
  // Within a page's session.
  case enable(Domain)
  case interceptRequests
  case answerRequest(id: String, status: Int, type: String, body: [UInt8])
  case refuseRequest(id: String)
  case continueRequest(id: String)
  case addBinding(name: String)
  case runInEveryFrame(script: String)
  case navigate(url: String)
  case forgetHistory
  case closeDialog(accept: Bool)
  case evaluate(String, isGesture: Bool)
  case terminateExecution
  case stopTime(at: Double)
  case passTime(milliseconds: Int64)
  case size(width: Int, height: Int)
  case picture

  enum Domain: String {
    case page = "Page"
    case runtime = "Runtime"
    case inspector = "Inspector"
    case network = "Network"
  }

  var method: String {
    switch self {
    case .version: "Browser.getVersion"
    case .createContext: "Target.createBrowserContext"
    case .disposeContext: "Target.disposeBrowserContext"
    case .refuseDownloads: "Browser.setDownloadBehavior"
    case .denyPermission: "Browser.setPermission"
    case .discoverTargets: "Target.setDiscoverTargets"
    case .closeBrowser: "Browser.close"
    case .createTarget: "Target.createTarget"
    case .attach: "Target.attachToTarget"
    case .closeTarget: "Target.closeTarget"
    case .enable(let domain): "\(domain.rawValue).enable"
    case .interceptRequests: "Fetch.enable"
    case .answerRequest: "Fetch.fulfillRequest"
    case .refuseRequest: "Fetch.failRequest"
    case .continueRequest: "Fetch.continueRequest"
    case .addBinding: "Runtime.addBinding"
    case .runInEveryFrame: "Page.addScriptToEvaluateOnNewDocument"
    case .navigate: "Page.navigate"
    case .forgetHistory: "Page.resetNavigationHistory"
    case .closeDialog: "Page.handleJavaScriptDialog"
    case .evaluate: "Runtime.evaluate"
    case .terminateExecution: "Runtime.terminateExecution"
    case .stopTime, .passTime: "Emulation.setVirtualTimePolicy"
    case .size: "Emulation.setDeviceMetricsOverride"
    case .picture: "Page.captureScreenshot"
    }
  }

  var parameters: JSONValue {
    switch self {
    case .version, .closeBrowser, .enable, .forgetHistory, .terminateExecution, .picture: [:]
    case .createContext: ["disposeOnDetach": true]
    case .disposeContext(let context): ["browserContextId": .text(context)]
    case .refuseDownloads(let context):
      ["behavior": "deny", "browserContextId": .text(context), "eventsEnabled": true]
    case .denyPermission(let name, let context):
      ["permission": ["name": .text(name)], "setting": "denied", "browserContextId": .text(context)]
    case .discoverTargets: ["discover": true]
    case .createTarget(let context): ["url": "about:blank", "browserContextId": .text(context)]
    case .attach(let target): ["targetId": .text(target), "flatten": true]
    case .closeTarget(let target): ["targetId": .text(target)]
    case .interceptRequests: ["patterns": [["urlPattern": "*"]]]
    case .answerRequest(let id, let status, let type, let body):
      [
        "requestId": .text(id), "responseCode": .integer(status),
        "responseHeaders": [
          ["name": "Content-Type", "value": .text(type)], ["name": "Cache-Control", "value": "no-store"],
        ],
        "body": .text(String(decoding: Base64.encode(body), as: UTF8.self)),
      ]
    case .refuseRequest(let id): ["requestId": .text(id), "errorReason": "BlockedByClient"]
    case .continueRequest(let id): ["requestId": .text(id)]
    case .addBinding(let name): ["name": .text(name)]
    case .runInEveryFrame(let script): ["source": .text(script), "runImmediately": true]
    case .navigate(let url): ["url": .text(url)]
    case .closeDialog(let accept): ["accept": .flag(accept)]
    case .evaluate(let script, let isGesture):
      [
        "expression": .text(script), "returnByValue": true, "userGesture": .flag(isGesture), "silent": true,
      ]
    case .stopTime(let seconds): ["policy": "pause", "initialVirtualTime": JSONValue(seconds)]
    case .passTime(let milliseconds):
      // Time stands still while a request is answered, so that a run does not depend on how fast we are.
      ["policy": "pauseIfNetworkFetchesPending", "budget": .integer(Int(milliseconds))]
    case .size(let width, let height):
      [
        "width": .integer(width), "height": .integer(height), "deviceScaleFactor": 1, "mobile": false,
      ]
    }
  }

  /// The message, ended by the NUL byte that separates messages.
  func message(id: Int, session: String?) -> [UInt8] {
    var message: [(String, JSONValue)] = [
      ("id", .integer(id)), ("method", .text(method)), ("params", parameters),
    ]
    if let session { message.append(("sessionId", .text(session))) }
    return Array(JSONValue.object(JSONObject(message)).compact.utf8) + [0]
  }
}
