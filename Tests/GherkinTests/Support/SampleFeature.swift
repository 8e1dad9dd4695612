import Notations

/// A feature that uses every element of Gherkin.
let sampleFeature = """
  # language: en
  # A comment
  @desk
  Feature: Refunds
    As a customer
    # in between
    I want my money back

    Background: the desk
      Given the org "contoso"

    @smoke @fast # why
    Scenario: a step with everything
      Given a table
        | name | note         |
        | Noah | a \\| b\\nc \\\\ |
      And a text
        \"\"\"json
          {"a": 1}
        \\\"\\\"\\\"
        \"\"\"
      * anything

    Scenario Outline: <who> says <what>
      More words about <who>

      When "<who>" says "<what>"
        ```<kind>
        <what>
        ```
      Then nobody hears <what>
        | <who> | <nothing> |

      @first
      Examples: early
        | who  | what  | kind |
        | Noah | hello | text |

      Examples:
        | who | what | kind |
        | Ana | bye  |      |
        | Mia | <who> |     |

    @rules
    Rule: no refunds on Sunday
      It is closed.

      Background:
        Given it is Sunday

      Example: closed
        But no one is there
  """

let sampleSource = SourceText(file: "sample.feature", text: sampleFeature)
