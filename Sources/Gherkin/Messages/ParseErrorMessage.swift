import Notations

extension GherkinProblem {
  /// The `parseError` message of Cucumber's messages; `uri` is the file as it was named.
  public func message(uri: String) -> JSONValue {
    var location = JSONObject([("line", JSONValue.integer(line))])
    location["column"] = column.map(JSONValue.integer)
    return [
      "parseError": [
        "source": ["uri": .text(uri), "location": .object(location)], "message": .text(message),
      ]
    ]
  }
}
