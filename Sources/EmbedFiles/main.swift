import Glibc

// Writes one Swift file that contains all files of a folder of samples: `EmbedFiles FOLDER OUTPUT.swift`.

let arguments = CommandLine.arguments
guard arguments.count == 3 else { stop("usage: EmbedFiles FOLDER OUTPUT.swift") }
var swift =
  "// Made by EmbedFiles. Do not edit.\n\nextension EmbeddedFile {\n  static let all: [EmbeddedFile] = [\n"
for path in SourceFolder.files(under: arguments[1]) {
  let literal = SwiftLiteral(bytes: SourceFolder.bytes(of: "\(arguments[1])/\(path)"))
  let spelling = literal.isText ? "" : ", .scalarForByte"
  let parts = path.split(separator: "/", maxSplits: 1)
  guard parts.count == 2 else { stop("\(path) is in no folder of its own") }
  let names = parts.map { SwiftLiteral(bytes: Array($0.utf8)).text }.joined(separator: ", ")
  swift += "    EmbeddedFile(\(names), \(literal.text)\(spelling)),\n"
}
swift += "  ]\n}\n"
SourceFolder.write(swift, to: arguments[2])
