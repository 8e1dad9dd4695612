@presence
Feature: Busy hours
  An agent's capacity is theirs: Emma takes four conversations, Yuki two, Layla one.

  Scenario Outline: <agent> is full with <customers>
    Given the agent "<agent>"
    And a conversation with "<first>"
    Then the agent is <presence>

    Examples:
      | agent        | customers    | first         | presence       |
      | Layla Hassan | one customer | Olivia Brown  | Do not disturb |
      | Yuki Tanaka  | two          | 佐藤美咲      | Busy           |
      | Emma Clarke  | four         | Lukas Schäfer | Busy           |

  Scenario: Yuki's second conversation fills her capacity, and the third waits until one is closed
    Given the agent "Yuki Tanaka"
    And a conversation with "佐藤美咲"
    And a conversation with "Olivia Brown"
    Then the agent is Do not disturb
    When a conversation from "Lukas Schäfer" arrives
    Then the conversation is Open
    When the agent ends the conversation
    Then the conversation is Wrap-up
    And the agent is Do not disturb
    When the agent closes the session
    Then the agent is Busy
    And the fact "conversationRang" is told

  Scenario: Layla answers nobody else, and nobody is lost
    Given the agent "Layla Hassan"
    And a conversation with "فاطمة الزهراني"
    When a conversation from "Olivia Brown" arrives
    And 10m pass
    Then the conversation is Open
    And the agent is Do not disturb
    When the agent ends the conversation
    And the agent opens the conversation with "فاطمة الزهراني"
    And the agent closes the session
    Then the conversation is Closed
    And the agent is Available

  Scenario: A customer who gives up while it rings
    When a conversation from "Olivia Brown" arrives
    And the customer leaves
    Then the conversation is Closed
    And the agent is Available
    And 5m pass
    And no warning is raised

  Scenario: A customer who is cut off in the queue keeps their place for three minutes
    Given the agent "Layla Hassan"
    And a conversation with "فاطمة الزهراني"
    When a conversation from "Olivia Brown" arrives
    And the customer is cut off
    And 2m pass
    Then the conversation is Open
    And the conversation is Closed within 1m
