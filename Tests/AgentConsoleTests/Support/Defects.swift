/// Small organizations and solutions with one defect each.
enum Defects {
  static let organization = "name: shop\nchatWidgets: [{name: Web}]\n"

  /// A key and a value that loading refuses.
  static let refused = """
    solution: Fab
    publisher: {name: Fabrikam, prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    conversationActions:
      - {name: FabSurvey, eventName: Send message, eventParameter: Hello, order: first}
    conversationActionLocales:
      - {conversationAction: FabSurvey, locale: en-US, label: Survey, tooltip: Ask, slashComand: /survey}
    """

  /// An action that sends a message and has none.
  static let silent = """
    solution: Fab
    conversationActions:
      - {name: FabSurvey, eventName: Send message, order: 1}
    """

  /// Two actions with the same order, which is only a warning.
  static let equalOrders = "northwind"
}
