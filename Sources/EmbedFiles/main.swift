import Glibc

// Writes one Swift file that contains all files of a folder: `EmbedFiles FOLDER OUTPUT.swift`.

let arguments = CommandLine.arguments
guard arguments.count == 3 else { stop("usage: EmbedFiles FOLDER OUTPUT.swift") }
var swift =
  "// Made by EmbedFiles. Do not edit.\n\nextension EmbeddedFile {\n  static let all: [EmbeddedFile] = [\n"
for path in SourceFolder.files(under: arguments[1]) {
  let literal = SwiftLiteral(bytes: SourceFolder.bytes(of: "\(arguments[1])/\(path)"))
  let spelling = literal.isText ? "" : ", .scalarForByte"
  swift += "    EmbeddedFile(\(SwiftLiteral(bytes: Array(path.utf8)).text), \(literal.text)\(spelling)),\n"
}
swift += "  ]\n}\n"
SourceFolder.write(swift, to: arguments[2])
