import Records
import Simulation

/// Short texts about conversations and their sessions, for lists and headings.
public enum ConversationWords {
  /// A mode inside a sentence: `co-browse`, `screen sharing`.
  public static func mode(_ mode: RemoteAssistanceMode) -> String { mode.label.lowercased() }

  /// A session of a mode inside a sentence: `co-browse session`, `screen-sharing session`.
  public static func session(of mode: RemoteAssistanceMode) -> String {
    switch mode {
    case .coBrowse: "co-browse session"
    case .screenSharing: "screen-sharing session"
    }
  }

  /// The status of a secondary session: `Requested`.
  public static func status(_ status: SecondarySessionStatus) -> String {
    status.isLeaked ? "\(status.label), its tab was lost" : status.label
  }

  /// `0:42`, `12:05`, `1:00:00`; a time in the future is `0:00`.
  public static func duration(_ span: Span) -> String {
    let seconds = max(0, span.milliseconds) / 1000
    let parts = (hours: seconds / 3600, minutes: seconds / 60 % 60, seconds: seconds % 60)
    let end = twoDigits(parts.seconds)
    return parts.hours > 0 ? "\(parts.hours):\(twoDigits(parts.minutes)):\(end)" : "\(parts.minutes):\(end)"
  }

  /// A duration in a sentence: `10 s`, `1 minute`, `3 minutes`.
  public static func spoken(_ span: Span) -> String {
    let milliseconds = span.milliseconds
    if milliseconds % 1000 != 0 { return "\(milliseconds) ms" }
    if milliseconds % 60_000 != 0 || milliseconds == 0 { return "\(milliseconds / 1000) s" }
    return CountWords.count(Int(milliseconds / 60_000), "minute", "minutes")
  }

  /// The time of day to the second, `09:02:00`, on a clock at this offset from UTC.
  public static func time(_ instant: Instant, clockOffset: Span = Span(milliseconds: 0)) -> String {
    String(instant.timeOfDay(offset: clockOffset).prefix(8))
  }

  private static func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
