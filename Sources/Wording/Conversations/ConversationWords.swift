import Records
import Simulation

/// Small words about conversations and their sessions, for lists and headings.
public enum ConversationWords {
  /// Where a conversation stands; an open one says what it is waiting for.
  public static func status(_ status: ConversationStatus) -> String {
    switch status {
    case .open(.rings): "rings"
    case .open(.waits): "waits"
    case .active, .wrapUp, .closed: status.label
    }
  }

  /// Whether the customer is there; nil where there is nothing to say.
  public static func presence(_ presence: CustomerPresence, now: Instant) -> String? {
    switch presence {
    case .here: nil
    case .cutOff(let until): "cut off, \(duration(until - now)) to come back"
    case .left: "has left"
    }
  }

  /// A mode inside a sentence: `co-browse`, `screen sharing`.
  public static func mode(_ mode: RemoteAssistanceMode) -> String { mode.label.lowercased() }

  /// A session of a mode inside a sentence: `co-browse session`, `screen-sharing session`.
  public static func session(of mode: RemoteAssistanceMode) -> String {
    switch mode {
    case .coBrowse: "co-browse session"
    case .screenSharing: "screen-sharing session"
    }
  }

  public static func status(_ status: SecondarySessionStatus) -> String {
    switch status {
    case .requested: "Requested"
    case .connected(isLeaked: false): "Connected"
    case .connected(isLeaked: true): "Connected, leaked"
    case .ended: "Ended"
    case .cancelled: "Cancelled"
    }
  }

  /// A secondary session with its state: `co-browse Connected`.
  public static func session(_ session: SecondarySession) -> String {
    "\(mode(session.mode)) \(status(session.status))"
  }

  /// How long a secondary session has been connected, or was: `0:42`; nil before it connects.
  public static func duration(of session: SecondarySession, now: Instant) -> String? {
    session.connected.map { duration((session.finished ?? now) - $0) }
  }

  /// `0:42`, `12:05`, `1:00:00`; a time that is still to come is `0:00`.
  public static func duration(_ span: Span) -> String {
    let seconds = max(0, span.milliseconds) / 1000
    let parts = (hours: seconds / 3600, minutes: seconds / 60 % 60, seconds: seconds % 60)
    let end = twoDigits(parts.seconds)
    return parts.hours > 0 ? "\(parts.hours):\(twoDigits(parts.minutes)):\(end)" : "\(parts.minutes):\(end)"
  }

  /// A stretch of time in a sentence: `10 s`, `1 minute`, `3 minutes`.
  public static func spoken(_ span: Span) -> String {
    let milliseconds = span.milliseconds
    if milliseconds % 1000 != 0 { return "\(milliseconds) ms" }
    if milliseconds % 60_000 != 0 || milliseconds == 0 { return "\(milliseconds / 1000) s" }
    return count(Int(milliseconds / 60_000), "minute", "minutes")
  }

  /// The time of day to the second, `09:02:00`, in UTC.
  public static func time(_ instant: Instant) -> String { String(instant.timeOfDay().prefix(8)) }

  /// `no tab`, `1 tab`, `2 tabs`.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    switch number {
    case 0: "no \(one)"
    case 1: "1 \(one)"
    default: "\(number) \(many)"
    }
  }

  private static func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
