import Glibc
import Measuring

// Times `agent-console test` on one scenario that types lines and looks at the screen after each of them.

guard let program = CommandLine.arguments.dropFirst().first else {
  print("usage: ScreenBenchmark PROGRAM [RUNS]")
  exit(64)
}
let runs = max(1, CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5)

func feature(lines count: Int) -> String {
  var text = "Feature: Looks\n  Scenario: A look after each line\n"
  text += "    Given a conversation with \"Noah Park\"\n"
  for line in 1...count {
    text += "    When the agent types \"line \(line)\"\n    Then the screen shows \"line \(line)\"\n"
  }
  return text
}

func write(_ text: String, to path: String) throws(SystemFailure) {
  guard let file = fopen(path, "w") else { throw SystemFailure(doing: "open \(path)") }
  guard fputs(text, file) >= 0, fclose(file) == 0 else { throw SystemFailure(doing: "write \(path)") }
}

do {
  print("lines  fastest s  median s  processor s     MB  exit")
  for count in [200, 400, 800, 1600] {
    let path = "/tmp/agent-console-looks-\(count).feature"
    try write(feature(lines: count), to: path)
    var measured: [ProgramRun] = []
    for _ in 0..<runs { measured.append(try ProgramRun([program, "test", path])) }
    measured.sort { $0.seconds < $1.seconds }
    let (fastest, median) = (measured[0], measured[measured.count / 2])
    print(
      right("\(count)", 5) + right(rounded(fastest.seconds, 3), 11) + right(rounded(median.seconds, 3), 10)
        + right(rounded(median.processorSeconds, 3), 13) + right(rounded(median.megabytes, 1), 7)
        + right("\(median.exitCode)", 6))
  }
} catch {
  print("\(error)")
  exit(3)
}
