import Cells
import Desktop
import Notations
import ScenarioSupport
import Scenarios
import Testing

@testable import Player

@Suite("Recordings of a scenario that is played without a terminal")
struct FilmingTests {
  private static let size = Size(width: 80, height: 24)

  private static let scenario = """
    Feature: Helping
      Scenario: By co-browse
        Given a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Requested
    """

  private static func playback(_ text: String = scenario, speed: PlaySpeed = .usual) throws -> Playback {
    let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
    return try #require(Playback(Playlist([file]), library: SampleLibrary(), size: size, speed: speed))
  }

  private static func cast(speed: PlaySpeed = .usual) throws -> Cast {
    Cast(of: Filming(try playback(speed: speed)), size: size, title: "Helping")
  }

  @Test("A cast is a header and events in the order of time")
  func structure() throws {
    let lines = try Self.cast().text.split(separator: "\n").map { try json(String($0)) }
    let header = try #require(lines.first)
    #expect(header["version"]?.asInteger == 2)
    #expect(header["width"]?.asInteger == 80)
    #expect(header["height"]?.asInteger == 24)
    #expect(header["timestamp"] == nil)
    let events = lines.dropFirst().compactMap(\.asList)
    #expect(events.count == lines.count - 1)
    #expect(events.count > 8)
    #expect(events.allSatisfy { $0.count == 3 && $0[1].asText == "o" && $0[2].asText != nil })
    let times = events.compactMap { $0[0].asDouble }
    #expect(times == times.sorted())
    #expect(times.first == 0)
  }

  @Test("The same scenario gives the same bytes, and double speed half the time")
  func deterministic() throws {
    #expect(try Self.cast().text == Self.cast().text)
    func length(_ cast: Cast) throws -> Double {
      let last = try #require(cast.text.split(separator: "\n").last)
      return try #require(try json(String(last)).asList?.first?.asDouble) - 3
    }
    let usual = try length(Self.cast())
    let fast = try length(Self.cast(speed: try #require(PlaySpeed("2"))))
    #expect(abs(fast - usual / 2) < 0.2)
  }

  @Test("A terminal that gets the cast's output shows each picture, up to the last")
  func emulated() throws {
    var terminal = EmulatedScreen(Self.size)
    var pictures = Array(Filming(try Self.playback())).map(\.grid.rows)
    pictures = pictures.enumerated().filter { $0.offset == 0 || pictures[$0.offset - 1] != $0.element }.map(
      \.element)
    var shown: [[String]] = []
    for line in try Self.cast().text.split(separator: "\n").dropFirst() {
      terminal.write(try #require(try json(String(line)).asList?[2].asText))
      if terminal.rows != shown.last { shown.append(terminal.rows) }
    }
    #expect(shown.last == pictures.last)
    #expect(shown == pictures)
  }

  @Test("A failed step ends the recording")
  func failure() throws {
    let failing = Self.scenario + "\n    And the agent is Available\n    And the agent is Busy"
    let cast = Cast(of: Filming(try Self.playback(failing)), size: Self.size, title: "")
    #expect(cast.hasFailed)
    #expect(try !Self.cast().hasFailed)
  }

  @Test("An animated SVG has a keyframe for each frame, and writes equal rows once")
  func animated() throws {
    let picture = try #require(
      AnimatedPicture(of: Filming(try Self.playback()), size: Self.size, title: "Helping & more"))
    #expect(picture.text.hasPrefix("<svg "))
    #expect(picture.text.contains("<title>Helping &amp; more</title>"))
    let frames = picture.text.split(separator: "<g transform=\"translate(").count - 1
    #expect(frames > 4)
    #expect(picture.text.split(separator: "{transform:translateX(").count - 1 == frames)
    let rows = picture.text.split(separator: "\n").filter { $0.hasPrefix("<g id=\"r") }
    let contents = rows.map { $0.drop { $0 != ">" } }
    #expect(Set(contents).count == contents.count)
    #expect(picture.text.utf8.count < AnimatedPicture.mostBytes)
    let again = AnimatedPicture(of: Filming(try Self.playback()), size: Self.size, title: "Helping & more")
    #expect(picture.text == again?.text)
  }

  @Test("A recording has the colours of its theme, and says what it lies on")
  func themed() throws {
    let light = Cast(of: Filming(try Self.playback()), size: Self.size, title: "", theme: .light)
    let header = try #require(light.text.split(separator: "\n").first)
    #expect(header.contains(##""theme":{"fg":"#1b1f27","bg":"#fafaf7""##))
    #expect(try !Self.cast().text.contains("\"theme\""))
    let picture = try #require(
      AnimatedPicture(of: Filming(try Self.playback()), size: Self.size, title: "", theme: .light))
    #expect(picture.text.contains(##"fill="#fafaf7""##))
    #expect(!picture.text.contains(PictureColors.Ground.dark.background.hexadecimal))
  }

  @Test("An animated SVG that would be too large is not made")
  func tooLarge() throws {
    let steps = (0..<120).map {
      "    When the agent types \"Line \($0) of a long conversation about refunds\""
    }
    let long = ([Self.scenario] + steps).joined(separator: "\n")
    #expect(AnimatedPicture(of: Filming(try Self.playback(long)), size: Self.size, title: "") == nil)
  }
}

/// The text on a terminal that knows the few sequences of a cast.
private struct EmulatedScreen {
  private var cells: [[String]]
  private var (x, y) = (0, 0)
  private let size: Size

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: Array(repeating: " ", count: size.width), count: size.height)
  }

  /// The rows without the blanks at their ends, as a grid's.
  var rows: [String] {
    cells.map { row in
      var text = row.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  mutating func write(_ text: String) {
    var rest = text[...]
    while let character = rest.first {
      rest.removeFirst()
      guard character == "\u{1B}" else {
        put(character)
        continue
      }
      // `[`, the parameters, and a letter.
      let parameters = rest.dropFirst().prefix { !$0.isLetter }
      let command = rest.dropFirst(1 + parameters.count).first
      rest = rest.dropFirst(2 + parameters.count)
      obey(command, String(parameters))
    }
  }

  private mutating func obey(_ command: Character?, _ parameters: String) {
    switch command {
    case "H":
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      (y, x) = (numbers[0] - 1, numbers[1] - 1)
    case "J": cells = cells.map { $0.map { _ in " " } }
    case "K": for column in x..<size.width { cells[y][column] = " " }
    default: break
    }
  }

  private mutating func put(_ character: Character) {
    let width = TextWidth.of(String(character))
    guard x + width <= size.width else { return }
    cells[y][x] = String(character)
    if width == 2 { cells[y][x + 1] = "" }
    x += width
  }
}

private func json(_ text: String) throws -> JSONValue { try JSONValue.read(Array(text.utf8)) }
