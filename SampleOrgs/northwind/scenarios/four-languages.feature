@languages
Feature: Four languages at one desk
  Each agent sees a button's row in their own language. Where a provider has none, the whole English row stands in:
  label, tooltip and command together, never one without the others.

  Scenario: Emma, in English
    Given the agent "Emma Clarke"
    And a conversation with "Olivia Brown"
    Then the buttons are
      | label        | slash command | tooltip                                             |
      | Greet        | /hello        | Send the welcome message                            |
      | Co-browse    | /browse       | Start a co-browse session provided by Tailspin      |
      | Payment help | /pay          | Send the link to the payment guide                  |
      | Order notes  | /ordernotes   | Show the notes on the customer's orders             |
      | View screen  | /screen       | Start a screen-sharing session provided by Wide World |
      | Return label | /return       | Send the link to the return label                   |
      | Size guide   | /size         | Send the link to the size guide                     |
      | Track parcel | /parcel       | Send the link to follow the parcel                  |
      | Translate    | /lingo        | Translate the customer's last message               |
      | Knowledge    | /knowledge    | Open the knowledge base in an app tab               |

  Scenario: Jonas, in German; three rows are English
    Given the agent "Jonas Weber"
    And a conversation with "Lukas Schäfer"
    Then the buttons are
      | label             | slash command | tooltip                                             |
      | Begrüßen          | /gruss        | Begrüßungsnachricht senden                          |
      | Mitsurfen         | /mitsurfen    | Gemeinsames Surfen mit Tailspin starten             |
      | Zahlungshilfe     | /zahlung      | Link zur Zahlungsanleitung senden                   |
      | Bestellnotizen    | /notizen      | Notizen zu den Bestellungen des Kunden anzeigen     |
      | View screen       | /screen       | Start a screen-sharing session provided by Wide World |
      | Rücksendeetikett  | /ruecksendung | Link zum Rücksendeetikett senden                    |
      | Size guide        | /size         | Send the link to the size guide                     |
      | Sendung verfolgen | /sendung      | Link zur Sendungsverfolgung senden                  |
      | Translate         | /lingo        | Translate the customer's last message               |
      | Wissen            | /wissen       | Wissensdatenbank in einer App-Registerkarte öffnen  |

  Scenario: Yuki, in Japanese; four rows are English
    Given the agent "Yuki Tanaka"
    And a conversation with "佐藤美咲"
    Then the buttons are
      | label        | slash command | tooltip                                      |
      | あいさつ     | /あいさつ     | あいさつのメッセージを送信します             |
      | 共同閲覧     | /共同閲覧     | Tailspin の共同閲覧セッションを開始します    |
      | Payment help | /pay          | Send the link to the payment guide           |
      | Order notes  | /ordernotes   | Show the notes on the customer's orders      |
      | 画面を見る   | /画面を見る   | Wide World の画面共有セッションを開始します  |
      | Return label | /return       | Send the link to the return label            |
      | サイズ表     | /サイズ       | サイズ表へのリンクを送信します               |
      | 配送状況     | /配送         | 配送状況を確認するリンクを送信します         |
      | 翻訳         | /翻訳         | お客様の最新のメッセージを翻訳します         |
      | Knowledge    | /knowledge    | Open the knowledge base in an app tab        |

  Scenario: Layla, in Arabic; four rows are English
    Given the agent "Layla Hassan"
    And a conversation with "فاطمة الزهراني"
    Then the buttons are
      | label         | slash command | tooltip                                  |
      | ترحيب         | /ترحيب        | إرسال رسالة الترحيب                      |
      | تصفح مشترك    | /تصفح         | بدء جلسة تصفح مشترك مقدمة من Tailspin    |
      | مساعدة الدفع  | /دفع          | إرسال رابط دليل الدفع                    |
      | Order notes   | /ordernotes   | Show the notes on the customer's orders  |
      | مشاركة الشاشة | /شاشة         | بدء جلسة مشاركة شاشة مقدمة من Wide World |
      | ملصق الإرجاع  | /إرجاع        | إرسال رابط ملصق الإرجاع                  |
      | Size guide    | /size         | Send the link to the size guide          |
      | Track parcel  | /parcel       | Send the link to follow the parcel       |
      | ترجمة         | /ترجمة        | ترجمة آخر رسالة من العميل                |
      | Knowledge     | /knowledge    | Open the knowledge base in an app tab    |

  Rule: Every command in every language

    Scenario Outline: <language> <command> sends a message
      Given the agent's language is "<language>"
      And a conversation with "Olivia Brown"
      When the agent types "<command>"
      Then the customer sees "<message>"

      Examples: English
        | language | command | message                    |
        | en-US    | /hello  | Welcome to Northwind       |
        | en-US    | /pay    | wideworld.example/pay      |
        | en-US    | /return | tailspin.example/returns   |
        | en-US    | /size   | tailspin.example/sizes     |
        | en-US    | /parcel | wideworld.example/track    |

      Examples: German
        | language | command       | message                  |
        | de-DE    | /gruss        | Welcome to Northwind     |
        | de-DE    | /zahlung      | wideworld.example/pay    |
        | de-DE    | /ruecksendung | tailspin.example/returns |
        | de-DE    | /sendung      | wideworld.example/track  |

      Examples: Japanese
        | language | command   | message                 |
        | ja-JP    | /あいさつ | Welcome to Northwind    |
        | ja-JP    | /サイズ   | tailspin.example/sizes  |
        | ja-JP    | /配送     | wideworld.example/track |

      Examples: Arabic
        | language | command | message                  |
        | ar-SA    | /ترحيب  | Welcome to Northwind     |
        | ar-SA    | /دفع    | wideworld.example/pay    |
        | ar-SA    | /إرجاع  | tailspin.example/returns |

    Scenario Outline: <language> <command> calls a function
      Given the agent's language is "<language>"
      And a conversation with "Olivia Brown"
      When the agent types "<command>"
      Then the fact "functionCalled" is told
      And 1 app tabs are open

      Examples:
        | language | command     |
        | en-US    | /ordernotes |
        | en-US    | /lingo      |
        | de-DE    | /notizen    |
        | ja-JP    | /翻訳       |
        | ar-SA    | /ترجمة      |

    Scenario Outline: <language> <command> opens <tab>
      Given the agent's language is "<language>"
      And a conversation with "Olivia Brown"
      When the agent types "<command>"
      Then the app tab "<tab>" is in front

      Examples:
        | language | command     | tab                     |
        | en-US    | /browse     | Tailspin co-browse      |
        | de-DE    | /mitsurfen  | Tailspin co-browse      |
        | ja-JP    | /共同閲覧   | Tailspin co-browse      |
        | ar-SA    | /تصفح       | Tailspin co-browse      |
        | en-US    | /screen     | Wide World screen share |
        | ja-JP    | /画面を見る | Wide World screen share |
        | ar-SA    | /شاشة       | Wide World screen share |
        | en-US    | /knowledge  | Knowledge base          |
        | de-DE    | /wissen     | Knowledge base          |

    Scenario Outline: <language> <command> opens the tab of the other provider
      Given co-browse is turned on with the provider "Wide World"
      And screen-sharing is turned on with the provider "Tailspin"
      And the agent's language is "<language>"
      And a conversation with "Olivia Brown"
      When the agent types "<command>"
      Then the <mode> session is Requested
      And the app tab "<tab>" is in front

      Examples:
        | language | command     | mode           | tab                   |
        | en-US    | /guide      | co-browse      | Wide World co-browse  |
        | de-DE    | /begleiten  | co-browse      | Wide World co-browse  |
        | ja-JP    | /案内       | co-browse      | Wide World co-browse  |
        | en-US    | /show       | screen-sharing | Tailspin screen share |
        | de-DE    | /bildschirm | screen-sharing | Tailspin screen share |
        | ja-JP    | /画面共有   | screen-sharing | Tailspin screen share |

  Scenario: Whoever changes language mid-conversation changes buttons and commands with it
    Given a conversation with "Lukas Schäfer"
    When the agent types "/mitsurfen"
    Then the command is rejected because "unknown-command"
    Given the agent's language is "de-DE"
    When the agent types "/mitsurfen"
    Then the co-browse session is Requested
