import Glibc
import Measuring

// Times `agent-console explore` on a built-in sample, on one thread and on more, deeper and deeper.

guard let program = CommandLine.arguments.dropFirst().first else {
  print("usage: ExploreBenchmark PROGRAM [DEPTH] [RUNS]")
  exit(64)
}
let deepest = max(3, CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5)
let runs = max(1, CommandLine.arguments.dropFirst(3).first.flatMap { Int($0) } ?? 3)

/// How many inputs an exploration tries: a number in its JSON.
func transitions(_ arguments: [String]) throws(SystemFailure) -> Int {
  let command = arguments.map { "'\($0)'" }.joined(separator: " ")
  guard let pipe = popen("\(command) --json", "r") else { throw SystemFailure(doing: "run \(command)") }
  defer { pclose(pipe) }
  var line = [CChar](repeating: 0, count: 4096)
  while fgets(&line, Int32(line.count), pipe) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard text.contains("\"transitions\"") else { continue }
    return Int(text.filter(\.isNumber)) ?? 0
  }
  return 0
}

do {
  print(
    "actors                          depth  threads  transitions  fastest s  a second  a second and processor     MB"
  )
  for actors in ["agent,provider,customer,clock", "agent,provider,customer,clock,administrator"] {
    for depth in 3...deepest {
      for threads in [1, 2] {
        let arguments = [
          program, "explore", "contoso", "--actors", actors, "--depth", "\(depth)", "--jobs", "\(threads)",
        ]
        let count = try transitions(arguments)
        var measured: [ProgramRun] = []
        for _ in 0..<runs { measured.append(try ProgramRun(arguments)) }
        measured.sort { $0.seconds < $1.seconds }
        let fastest = measured[0]
        let processor = measured.map(\.processorSeconds).min() ?? 1
        print(
          actors.prefix(31).description + right("\(depth)", 37 - min(31, actors.count))
            + right("\(threads)", 9) + right("\(count)", 13) + right(rounded(fastest.seconds, 3), 11)
            + right("\(Int(Double(count) / fastest.seconds))", 10)
            + right("\(Int(Double(count) / processor))", 24) + right(rounded(fastest.megabytes, 1), 7))
      }
    }
  }
} catch {
  print("\(error)")
  exit(3)
}
