@session-table
Feature: A secondary session, row by row
  The session of a mode stands somewhere (none, Requested, Connected, leaked, finished) and something happens. Each
  scenario is a row of the table, for both modes.

  Background:
    Given a conversation with "Noah Park"

  Rule: The session follows what the third-party app reports

    Scenario Outline: <mode>: requested, connected, ended, and requested once more
      Then there is no <mode> session
      When the agent types "<command>"
      Then the <mode> session is Requested
      And the app tab "<tab>" is in front
      When the provider sends <connected>
      Then the <mode> session is Connected
      When the provider sends <ended>
      Then the <mode> session is Ended
      And the app tab "<tab>" is open
      When the agent types "<command>"
      Then the <mode> session is Requested
      And 2 app tabs are open
      And no warning is raised

      Examples:
        | mode           | command | tab                   | connected                 | ended                 |
        | co-browse      | /cb     | Fabrikam co-browse    | CobrowseConnectedEvent    | CobrowseEndedEvent    |
        | screen-sharing | /share  | Fabrikam screen share | ScreenShareConnectedEvent | ScreenShareEndedEvent |

    Scenario Outline: <mode>: ended before it connected is Cancelled
      When the agent types "<command>"
      And the provider sends <ended>
      Then the <mode> session is Cancelled
      And no warning is raised

      Examples:
        | mode           | command | ended                 |
        | co-browse      | /cb     | CobrowseEndedEvent    |
        | screen-sharing | /share  | ScreenShareEndedEvent |

    Scenario Outline: <mode>: Connected a second time changes nothing
      When the agent types "<command>"
      And the provider sends <connected>
      And the provider sends <connected>
      Then the <mode> session is Connected
      And the warning "event-repeated" is raised

      Examples:
        | mode           | command | connected                 |
        | co-browse      | /cb     | CobrowseConnectedEvent    |
        | screen-sharing | /share  | ScreenShareConnectedEvent |

    Scenario Outline: <mode>: <event> after the end changes nothing
      When the agent types "<command>"
      And the provider sends <connected>
      And the provider sends <ended>
      And the provider sends <event>
      Then the <mode> session is Ended
      And the warning "event-without-session" is raised

      Examples:
        | mode           | command | connected                 | ended                 | event                     |
        | co-browse      | /cb     | CobrowseConnectedEvent    | CobrowseEndedEvent    | CobrowseConnectedEvent    |
        | co-browse      | /cb     | CobrowseConnectedEvent    | CobrowseEndedEvent    | CobrowseEndedEvent        |
        | screen-sharing | /share  | ScreenShareConnectedEvent | ScreenShareEndedEvent | ScreenShareConnectedEvent |
        | screen-sharing | /share  | ScreenShareConnectedEvent | ScreenShareEndedEvent | ScreenShareEndedEvent     |

    Scenario Outline: <mode>: an event of the other mode does not count
      When the agent types "<command>"
      And the provider sends <event>
      Then the <mode> session is Requested
      And there is no <other> session
      And the warning "event-of-other-mode" is raised

      Examples:
        | mode           | other          | command | event                     |
        | co-browse      | screen-sharing | /cb     | ScreenShareConnectedEvent |
        | screen-sharing | co-browse      | /share  | CobrowseEndedEvent        |

    Scenario Outline: <mode>: Omnichannel does not hear an event that is sent to window
      When the agent types "<command>"
      And the provider sends <event> to window
      Then the <mode> session is Requested
      And the warning "event-to-window" is raised

      Examples:
        | mode           | command | event                     |
        | co-browse      | /cb     | CobrowseConnectedEvent    |
        | screen-sharing | /share  | ScreenShareConnectedEvent |

  Rule: Selecting the action again brings its tab to the front

    Scenario Outline: <mode>: pressed again while it is Requested, and while it is Connected
      When the agent presses "<button>"
      And the agent presses "<button>"
      Then the <mode> session is Requested
      When the provider sends <connected>
      And the agent presses "<button>"
      Then the <mode> session is Connected
      And the app tab "<tab>" is in front
      And the app tab "<tab>" has loaded 1 times
      And 2 app tabs are open
      And no warning is raised

      Examples:
        | mode           | button       | tab                   | connected                 |
        | co-browse      | Co-browse    | Fabrikam co-browse    | CobrowseConnectedEvent    |
        | screen-sharing | Share screen | Fabrikam screen share | ScreenShareConnectedEvent |

  Rule: The tab closes

    Scenario Outline: <mode>: a page that says Ended as it unloads finishes its session
      When the agent types "<command>"
      And the agent closes the tab "<tab>"
      Then the <mode> session is Cancelled
      When the agent types "<command>"
      And the provider sends <connected>
      And the agent closes the tab "<tab>"
      Then the <mode> session is Ended
      And the app tab "Summary" is in front
      And no warning is raised

      Examples:
        | mode           | command | tab                   | connected                 |
        | co-browse      | /cb     | Fabrikam co-browse    | CobrowseConnectedEvent    |
        | screen-sharing | /share  | Fabrikam screen share | ScreenShareConnectedEvent |

    Scenario Outline: <mode>: the page of a finished session may say Ended once more
      When the agent types "<command>"
      And the provider sends <connected>
      And the provider sends <ended>
      And the agent closes the tab "<tab>"
      Then the <mode> session is Ended
      And no warning is raised

      Examples:
        | mode           | command | tab                   | connected                 | ended                 |
        | co-browse      | /cb     | Fabrikam co-browse    | CobrowseConnectedEvent    | CobrowseEndedEvent    |
        | screen-sharing | /share  | Fabrikam screen share | ScreenShareConnectedEvent | ScreenShareEndedEvent |

    @defect
    Scenario Outline: <mode>: a page that forgets Ended cancels what is Requested and leaks what is Connected
      Given the provider forgets <ended> on unload
      When the agent types "<command>"
      And the agent closes the tab "<tab>"
      Then the <mode> session is Cancelled
      And no warning is raised
      When the agent types "<command>"
      And the provider sends <connected>
      And the agent closes the tab "<tab>"
      Then the <mode> session is Connected
      And the warning "session-leaked" is raised
      And the agent is Do not disturb
      # A new tab of it takes the session up again, and its Ended counts.
      When the agent types "<command>"
      Then the app tab "<tab>" is in front
      And the <mode> session is Connected
      When the provider sends <ended>
      Then the <mode> session is Ended
      And the agent is Busy

      Examples:
        | mode           | command | tab                   | connected                 | ended                 |
        | co-browse      | /cb     | Fabrikam co-browse    | CobrowseConnectedEvent    | CobrowseEndedEvent    |
        | screen-sharing | /share  | Fabrikam screen share | ScreenShareConnectedEvent | ScreenShareEndedEvent |

  Rule: The conversation ends

    Scenario Outline: <mode>: the end of the conversation is the end of its sessions
      When the agent types "<command>"
      And the agent ends the conversation
      Then the <mode> session is Cancelled
      When the agent closes the session
      And a conversation from "Mia Wong" arrives
      And the agent accepts it
      And the agent types "<command>"
      And the provider sends <connected>
      And the customer leaves
      Then the <mode> session is Ended
      And the conversation is Wrap-up
      And no warning is raised

      Examples:
        | mode           | command | connected                 |
        | co-browse      | /cb     | CobrowseConnectedEvent    |
        | screen-sharing | /share  | ScreenShareConnectedEvent |
