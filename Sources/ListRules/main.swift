import Glibc

// Writes one Swift file that lists every rule: `ListRules OUTPUT.swift NAME…`. The names are the names of the
// types, which are also those of their files.

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  let usage = "ListRules: usage: ListRules OUTPUT.swift NAME…\n"
  _ = write(STDERR_FILENO, usage, usage.utf8.count)
  exit(1)
}
var swift =
  "// Made by ListRules. Do not edit.\n\nextension RuleList {\n  static let found: [any Rule.Type] = [\n"
for name in arguments.dropFirst(2).sorted() { swift += "    \(name).self,\n" }
swift += "  ]\n}\n"
guard let file = fopen(arguments[1], "wb"), fputs(swift, file) >= 0, fclose(file) == 0 else {
  perror("ListRules: \(arguments[1])")
  exit(1)
}
