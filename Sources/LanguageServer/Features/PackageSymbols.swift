import Notations

/// The outline of a package's file: the rows in it, by what they are called.
enum PackageSymbols {
  static func all(in source: SourceText, _ index: NameIndex, _ encoding: PositionEncoding) -> [DocumentSymbol]
  {
    var seen: Set<NameUse.Role> = []
    return index.definitions(in: source.file).filter { seen.insert($0.role).inserted }.map { use in
      let name = source.range(of: use.bytes, in: encoding)
      return DocumentSymbol(
        name: use.name.text, detail: use.name.label, kind: .object, range: name, nameRange: name)
    }
  }
}
