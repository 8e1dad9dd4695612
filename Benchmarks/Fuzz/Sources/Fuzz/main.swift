import CLibFuzzer
import FuzzTargets
import Glibc

// Fuzz TARGET [libFuzzer's options] [CORPUS…]
// Fuzz TARGET examples FOLDER: writes the inputs that a target begins with

guard CommandLine.argc >= 2, let chosen = FuzzTarget(rawValue: CommandLine.arguments[1]) else {
  print("usage: Fuzz TARGET [-max_total_time=SECONDS …] [CORPUS…]")
  print("       Fuzz TARGET examples FOLDER")
  print("targets: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))")
  exit(64)
}

if CommandLine.argc == 4, CommandLine.arguments[2] == "examples" {
  for (number, example) in chosen.examples.enumerated() {
    let path = "\(CommandLine.arguments[3])/example\(number)"
    guard let file = fopen(path, "wb") else {
      perror(path)
      exit(74)
    }
    fputs(example, file)
    fclose(file)
  }
  exit(0)
}

/// The state of one run, kept here because libFuzzer calls a C function, which cannot hold any.
///
/// Unsafe is safe here: libFuzzer calls that function on this thread alone, one input after another.
enum Fuzzing {
  nonisolated(unsafe) static var reader = FuzzReader(.json)
}
Fuzzing.reader = FuzzReader(chosen)

// libFuzzer gets the arguments without the target.
var count = CommandLine.argc - 1
var arguments = UnsafeMutablePointer(CommandLine.unsafeArgv) + 1
arguments[0] = CommandLine.unsafeArgv[0]
var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
exit(
  LLVMFuzzerRunDriver(&count, &words) { bytes, count in
    Fuzzing.reader.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  })
