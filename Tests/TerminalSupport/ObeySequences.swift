import Cells

extension EmulatedTerminal {
  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08:
      cursor.x = max(0, cursor.x - 1)
      wraps = false
    case 0x09:
      cursor.x = min(size.width - 1, (cursor.x / 8 + 1) * 8)
      wraps = false
    case 0x0A:
      lineFeed()
      wraps = false
    case 0x0D:
      cursor.x = 0
      wraps = false
    // The bell, padding, and the character sets: we draw lines by their own characters.
    case 0x00, 0x07, 0x0E, 0x0F: break
    default: unknown.insert("control \(byte)")
    }
  }

  mutating func escape(_ byte: UInt8) {
    switch Character(Unicode.Scalar(byte)) {
    case "M":
      reverseLineFeed()
      wraps = false
    case "7": saved = (cursor, style)
    case "8":
      cursor = Point(x: min(saved.cursor.x, size.width - 1), y: min(saved.cursor.y, size.height - 1))
      style = saved.style
      wraps = false
    // The number pad.
    case "=", ">": break
    default: unknown.insert("ESC \(Character(Unicode.Scalar(byte)))")
    }
  }

  mutating func obey(_ sequence: SequenceReader.Sequence) {
    if sequence.mark != nil { return setMode(sequence) }
    let count = sequence.count()
    switch sequence.final {
    case "m": return setStyle(sequence.numbers.isEmpty ? [0] : sequence.numbers)
    case "h", "l": return setMode(sequence)
    // The window's title, kept and brought back.
    case "t": return
    case "b": return repeatGlyph(count)
    default: wraps = false
    }
    switch sequence.final {
    case "A": cursor.y = max(0, cursor.y - count)
    case "B": cursor.y = min(size.height - 1, cursor.y + count)
    case "C": cursor.x = min(size.width - 1, cursor.x + count)
    case "D": cursor.x = max(0, cursor.x - count)
    case "G": cursor.x = min(size.width, count) - 1
    case "d": cursor.y = min(size.height, count) - 1
    case "H":
      cursor = Point(x: min(size.width, sequence.count(1)) - 1, y: min(size.height, count) - 1)
    case "I": for _ in 0..<count { control(0x09) }
    case "Z": for _ in 0..<count { cursor.x = max(0, (cursor.x - 1) / 8 * 8) }
    case "J": eraseScreen(sequence.numbers.first ?? 0)
    case "K": eraseLine(sequence.numbers.first ?? 0)
    case "X": erase(row: cursor.y, cursor.x..<min(size.width, cursor.x + count))
    case "@": insertBlanks(count)
    case "P": deleteCells(count)
    case "L": scroll(from: cursor.y, by: -count)
    case "M": scroll(from: cursor.y, by: count)
    case "S": scroll(by: count)
    case "T": scroll(by: -count)
    case "r":
      let bottom = sequence.numbers.count > 1 ? sequence.numbers[1] : size.height
      setRegion(count - 1, bottom - 1)
    default: unknown.insert("CSI " + sequence.written)
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for y in (cursor.y + 1)..<max(cursor.y + 1, size.height) { erase(row: y, 0..<size.width) }
    case 1:
      eraseLine(1)
      for y in 0..<cursor.y { erase(row: y, 0..<size.width) }
    default: for y in 0..<size.height { erase(row: y, 0..<size.width) }
    }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: erase(row: cursor.y, cursor.x..<size.width)
    case 1: erase(row: cursor.y, 0..<(cursor.x + 1))
    default: erase(row: cursor.y, 0..<size.width)
    }
  }

  private mutating func setMode(_ sequence: SequenceReader.Sequence) {
    guard sequence.final == "h" || sequence.final == "l" else {
      // The shape of the Linux console's cursor.
      if sequence.final != "c" { unknown.insert("CSI " + sequence.written) }
      return
    }
    let isOn = sequence.final == "h"
    for number in sequence.numbers {
      switch (sequence.mark, number) {
      case ("?", 25): isCursorHidden = !isOn
      case ("?", 7): doesWrap = isOn
      case (nil, 4): inserts = isOn
      // Keys, the mouse, pastes, the alternate screen, and how the cursor blinks.
      case ("?", 1), ("?", 12), ("?", 1000), ("?", 1006), ("?", 1049), ("?", 2004), (nil, 34): break
      default: unknown.insert("CSI " + sequence.written)
      }
    }
  }

  private mutating func setStyle(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = .plain
      case 1: style.attributes.insert(.bold)
      case 2: style.attributes.insert(.dim)
      case 3: style.attributes.insert(kind.standsOutByItalic ? .reverse : .italic)
      case 4: style.attributes.insert(.underline)
      case 7: style.attributes.insert(.reverse)
      case 22: style.attributes.subtract([.bold, .dim])
      case 23: style.attributes.remove(kind.standsOutByItalic ? .reverse : .italic)
      case 24: style.attributes.remove(.underline)
      case 27: style.attributes.remove(.reverse)
      case 30...37: style.foreground = .indexed(UInt8(number - 30))
      case 90...97: style.foreground = .indexed(UInt8(number - 82))
      case 40...47: style.background = .indexed(UInt8(number - 40))
      case 100...107: style.background = .indexed(UInt8(number - 92))
      case 38 where rest.popFirst() == 5: style.foreground = .indexed(UInt8(clamping: rest.popFirst() ?? 0))
      case 48 where rest.popFirst() == 5: style.background = .indexed(UInt8(clamping: rest.popFirst() ?? 0))
      case 39: style.foreground = .standard
      case 49: style.background = .standard
      // The Linux console's first font.
      case 10: break
      default: unknown.insert("SGR \(number)")
      }
    }
  }
}
