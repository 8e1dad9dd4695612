import Glibc
import Measuring

// Times `agent-console check` and `agent-console buttons` on organizations of 100, 1,000 and 10,000 actions.

let arguments = CommandLine.arguments.dropFirst()
guard let program = arguments.first else {
  print("usage: CheckBenchmark PROGRAM [FOLDER [RUNS]]")
  exit(64)
}
let folder = arguments.dropFirst().first ?? "/tmp/agent-console-benchmark"
let runs = max(1, arguments.dropFirst(2).first.flatMap { Int($0) } ?? 9)

do {
  print("variant  command   actions  fastest s  median s  processor s     MB  exit")
  for variant in Variant.allCases {
    for solutionCount in [2, 20, 200] {
      let organization = MadeOrganization(variant: variant, solutionCount: solutionCount)
      let path = "\(folder)/\(variant.rawValue)-\(solutionCount)"
      try organization.write(to: path)
      for command in ["check", "buttons"] {
        var measured: [ProgramRun] = []
        for _ in 0..<runs { measured.append(try ProgramRun([program, command, path])) }
        measured.sort { $0.seconds < $1.seconds }
        let (fastest, median) = (measured[0], measured[measured.count / 2])
        let actions = solutionCount * SolutionText.actionCount
        print(
          variant.rawValue + right("", 9 - variant.rawValue.count) + command + right("", 8 - command.count)
            + right("\(actions)", 9) + right(rounded(fastest.seconds, 4), 11)
            + right(rounded(median.seconds, 4), 10) + right(rounded(median.processorSeconds, 4), 13)
            + right(rounded(median.megabytes, 1), 7) + right("\(median.exitCode)", 6))
      }
    }
  }
} catch {
  print("\(error)")
  exit(3)
}
