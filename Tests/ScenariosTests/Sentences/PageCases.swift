extension SentenceCase {
  private static let browsing = """
    Given the provider's page runs in a browser
    When the agent types "/cb"

    """

  static let aboutPages: [SentenceCase] = [
    SentenceCase(
      "the provider's page runs in a browser",
      holds: browsing + """
        And 5s pass
        Then the co-browse session is Requested
        """),
    SentenceCase(
      "the agent clicks \"…\" in the app tab",
      holds: browsing + """
        And the agent clicks "Connect" in the app tab
        Then the co-browse session is Connected
        """,
      fails: .init(
        browsing + "And the agent clicks \"Conect\" in the app tab",
        says:
          "the agent clicks \"Conect\" in the app tab: the page has no visible button or link \"Conect\" (did you mean "
          + "`Connect`? (there are: Connect, Break, Fetch))")),
    SentenceCase(
      "the agent clicks this element in the app tab",
      holds: browsing + """
        And the agent clicks this element in the app tab
          \"\"\"
          #connect
          \"\"\"
        Then the co-browse session is Connected
        """,
      fails: .init(
        browsing + """
          And the agent clicks this element in the app tab
            \"\"\"
            ((
            \"\"\"
          """,
        says:
          "the agent clicks this element in the app tab: this is no CSS selector: '((' is not a valid selector (write "
          + "one such as `#connect` or `button[name=connect]`)")),
    SentenceCase(
      "the page shows \"…\"", holds: browsing + "Then the page shows \"Ready\"",
      fails: .init(
        browsing + "Then the page shows \"Connected\"",
        says: "the page shows \"Connected\": expected Connected, found the page with the text Ready")),
    SentenceCase(
      "the page has no errors", holds: browsing + "Then the page has no errors",
      fails: .init(
        browsing + """
          And the agent clicks "Break" in the app tab
          Then the page has no errors
          """,
        says: "the page has no errors: expected no errors, found throws ReferenceError: go is not defined")),
    SentenceCase(
      "the page asks for nothing outside",
      holds: browsing + "Then the page asks for nothing outside",
      fails: .init(
        browsing + """
          And the agent clicks "Fetch" in the app tab
          Then the page asks for nothing outside
          """,
        says: "the page asks for nothing outside: expected nothing asked of other hosts, found asks for "
          + "https://cdn.example/a.js; nothing is reached from here")),
  ]
}
