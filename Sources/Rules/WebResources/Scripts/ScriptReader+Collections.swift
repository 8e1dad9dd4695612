import Notations

/// `Map`, `Set` and the functions of `Object` and `Reflect` that read or set members.
extension ScriptReader {
  /// Makes a `Map` or `Set` of what a list holds.
  mutating func collection(of list: ScriptValues?) -> ScriptValues {
    let inside = list.map { elements(of: $0) } ?? .undefined
    return make(ScriptObject(elements: inside.objects.isEmpty ? inside : inside.union(elements(of: inside))))
  }

  mutating func store(_ arguments: [ScriptValues], in objects: ScriptValues) -> ScriptValues {
    for object in objects.objects {
      for values in arguments {
        heap[object].elements.formUnion(values)
        if escaped.contains(object) { release(values) }
      }
    }
    return objects
  }

  /// The pairs of an object's keys and values, as one that may have any of them.
  mutating func entries(of objects: ScriptValues, at site: ScriptSite) -> ScriptValues {
    var pair = member(objects, [nil])
    for object in objects.objects {
      for key in heap[object].properties.keys.sorted() { pair.insert(.text(key, site)) }
    }
    return make(ScriptObject(elements: pair))
  }

  /// Sets what `Object.defineProperty` and its kin do.
  mutating func defineProperty(
    _ name: String, on owners: ScriptValues, _ arguments: [ScriptValues]
  ) -> ScriptValues {
    func define(_ key: String?, _ described: ScriptValues, _ reader: inout ScriptReader) {
      let values = name == "set" ? described : reader.member(described, ["value"])
      if name != "set" { reader.release(described) }
      for owner in owners.all { reader.assign(owner, key, values.all.isEmpty ? .unknown : values) }
    }
    if name == "defineProperties" {
      for object in (arguments.dropFirst().first ?? .undefined).objects {
        for (key, described) in heap[object].properties { define(key, described, &self) }
      }
      return owners
    }
    let rest = name.hasPrefix("_") ? arguments : Array(arguments.dropFirst())
    let described = rest.dropFirst().first ?? .undefined
    for key in rest.first?.all ?? [] {
      if case .text(let text, _) = key {
        define(text, described, &self)
      } else {
        define(nil, described, &self)
      }
    }
    return owners
  }
}
