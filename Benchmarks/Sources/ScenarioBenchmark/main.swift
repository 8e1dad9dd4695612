import Glibc
import Measuring

// Times `agent-console test`, `check` and `gherkin` on more and more scenarios: ten times as many may take ten times as
// long, and `test` hardly more memory.

let arguments = CommandLine.arguments.dropFirst()
guard let program = arguments.first else {
  print("usage: ScenarioBenchmark PROGRAM [FOLDER]")
  exit(64)
}
let folder = arguments.dropFirst().first ?? "/tmp/agent-console-scenarios"

/// Writes a text to a file.
func write(_ text: String, to path: String) throws(SystemFailure) {
  guard let file = fopen(path, "w") else { throw SystemFailure(doing: "write \(path)") }
  defer { fclose(file) }
  guard fputs(text, file) >= 0 else { throw SystemFailure(doing: "write \(path)") }
}

do {
  mkdir(folder, 0o777)
  print(
    "what".padded(to: 32) + "command" + right("count", 10) + right("seconds", 10) + right("processor s", 13)
      + right("growth", 8) + right("MB", 8) + right("exit", 6))
  for workload in Workload.allCases {
    for command in ["test", "check", "gherkin"] {
      var first: Double?
      for count in workload.counts {
        let path = "\(folder)/\(workload)-\(count)"
        mkdir(path, 0o777)
        var paths: [String] = []
        for (index, text) in workload.files(count).enumerated() {
          paths.append("\(path)/\(index).feature")
          try write(text, to: paths[index])
        }
        let run = try ProgramRun([program, command] + (command == "gherkin" ? paths : [path]))
        let growth = run.processorSeconds / (first ?? run.processorSeconds)
        first = first ?? run.processorSeconds
        print(
          workload.label.padded(to: 32) + command.padded(to: 7) + right("\(count)", 10)
            + right(rounded(run.seconds, 2), 10) + right(rounded(run.processorSeconds, 2), 13)
            + right(rounded(growth, 1), 8) + right(rounded(run.megabytes, 0), 8) + right("\(run.exitCode)", 6)
        )
      }
    }
  }
} catch {
  print("\(error)")
  exit(3)
}
