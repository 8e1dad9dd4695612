import Testing

@testable import Reports

@Suite("Text from outside in Markdown")
struct MarkdownTextTests {
  @Test(
    "Nothing in it becomes markup",
    arguments: [
      ("*a* _b_ ~~c~~", #"\*a\* \_b\_ \~\~c\~\~"#),
      ("[x](javascript:alert(1))", #"\[x\](javascript:<!-- -->alert(1))"#),
      ("![x](y)", #"!\[x\](y)"#),
      ("<script>&lt;", #"\<script\>\&lt;"#),
      ("a | b", #"a \| b"#),
      ("`x` \\", #"\`x\` \\"#),
      ("@all #12 :tada: a: b", "@<!-- -->all #<!-- -->12 :<!-- -->tada: a: b"),
      ("https://x.y www.x.y", #"https:<!-- -->//x.y www\.x.y"#),
      ("$x$", "<span>$</span>x<span>$</span>"),
      ("one\n# two\r\n- three", "one #<!-- --> two - three"),
      // A mark on a letter makes one character of both.
      ("*\u{301}a*\u{301}", "\\*\u{301}a\\*\u{301}"),
      ("<\u{20D2}b>", "\\<\u{20D2}b\\>"),
      ("Order: 30 → -5", "Order: 30 → -5"),
    ])
  func escaped(text: String, markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test("A name cannot end its code")
  func code() {
    #expect(MarkdownText.code("a_b") == "`a_b`")
    #expect(MarkdownText.code("a`b") == "`` a`b ``")
    #expect(MarkdownText.code("a`` <b>") == "``` a`` <b> ```")
    #expect(MarkdownText.code("`\n`") == "`` ` ` ``")
  }

  @Test("No line closes the fence around it")
  func fence() {
    #expect(MarkdownText.fence(around: "a") == "````````")
    #expect(MarkdownText.fence(around: "  ```````````` ").count == 13)
  }
}
