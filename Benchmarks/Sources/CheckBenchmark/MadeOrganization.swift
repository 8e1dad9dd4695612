import Glibc
import Measuring

/// An org folder generated for measuring.
struct MadeOrganization {
  let variant: Variant
  let solutionCount: Int

  /// Writes the folder, overwriting existing files.
  func write(to folder: String) throws(SystemFailure) {
    try makeFolder("\(folder)/solutions")
    try write(
      """
      name: made
      displayName: Made for measuring
      languages: [en-US, fr-FR]
      agents:
        - {name: Ana Ruiz, language: en-US}
      chatWidgets:
        - name: Web support
          remoteAssistance:
            coBrowse: {enabled: true, provider: Provider0}
            screenSharing: {enabled: true, provider: Provider0}

      """, to: "\(folder)/org.yaml")
    for number in 0..<solutionCount {
      let names = SolutionNames(number: number)
      let solution = "\(folder)/solutions/\(names.uniqueName.lowercased())"
      try makeFolder(solution)
      try write(SolutionText(names, variant: variant).text, to: "\(solution)/solution.yaml")
      guard variant == .pages else { continue }
      let webResources = "\(solution)/webresources/\(names.prefix)_"
      try makeFolder(webResources)
      try write(WebResourceTexts.icon, to: "\(webResources)/icon.svg")
      try write(WebResourceTexts.script, to: "\(webResources)/notes.js")
      try write(WebResourceTexts.page(of: names), to: "\(webResources)/page.html")
    }
  }

  /// Creates a folder and its parent folders.
  private func makeFolder(_ path: String) throws(SystemFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for name in path.split(separator: "/") {
      made += "/\(name)"
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw SystemFailure(doing: "mkdir \(made)") }
    }
  }

  private func write(_ text: String, to path: String) throws(SystemFailure) {
    guard let file = fopen(path, "w") else { throw SystemFailure(doing: "write \(path)") }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { throw SystemFailure(doing: "write \(path)") }
  }
}
