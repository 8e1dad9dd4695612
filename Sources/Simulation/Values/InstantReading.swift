extension Instant {
  /// Reads `2026-01-05T09:00:00Z`, with or without milliseconds: the format that `description` writes.
  public init?(_ text: some StringProtocol) {
    let shape = "0000-00-00T00:00:00"
    let head = text.prefix(shape.count)
    guard head.count == shape.count, zip(head, shape).allSatisfy({ $1 == "0" ? $0.isDigit : $0 == $1 }) else {
      return nil
    }
    var tail = text.dropFirst(shape.count)
    var fraction: Int64 = 0
    if tail.first == "." {
      let digits = tail.dropFirst().prefix(3)
      guard digits.count == 3, digits.allSatisfy(\.isDigit), let value = Int64(digits) else { return nil }
      fraction = value
      tail = tail.dropFirst(4)
    }
    let numbers = head.split { !$0.isDigit }.compactMap { Int64($0) }
    guard tail == "Z", numbers.count == 6, (1970...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
      numbers[3] < 24, numbers[4] < 60, numbers[5] < 60,
      let days = Instant.days(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    let seconds = days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    self.init(milliseconds: seconds * 1000 + fraction)
  }

  /// Days since 1970-01-01; nil if the month has no such day (Howard Hinnant's days_from_civil).
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length: Int64 = [4, 6, 9, 11].contains(month) ? 30 : month == 2 ? (isLeap ? 29 : 28) : 31
    guard (1...length).contains(day) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
