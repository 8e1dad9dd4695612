import Diagnostics
import Records

/// What the columns of the five tables mean, and the claims behind that.
enum ColumnNotes {
  static func note(on key: String, of table: Table) -> KeyNote {
    own(key, table) ?? common(key) ?? KeyNote("A column of `\(table.logicalName)`.")
  }

  private static func own(_ key: String, _ table: Table) -> KeyNote? {
    switch (table, key) {
    case (.provider, "name"):
      KeyNote("The provider's name, which chat widgets store.", .widgetStoresTheProvidersName)
    case (.conversationAction, "name"):
      KeyNote("The action's identifier; agents see the label of its locale row.", .labelsComeFromLocaleRows)
    case (.conversationAction, "eventName"):
      KeyNote("What the button does.", .remoteAssistanceOpensATab)
    case (.conversationAction, "eventParameter"):
      KeyNote("The template to open, or the message to send.", .eventParameterNamesTheTemplate)
    case (.conversationAction, "order"): KeyNote("The smallest comes first.", .buttonsByOrder)
    case (.conversationAction, "icon"): KeyNote("The address of a web resource.", .iconIsAWebResource)
    case (.conversationAction, "webResource"):
      KeyNote("The script with the function.", .functionHandlesTheClick)
    case (.conversationAction, "functionName"):
      KeyNote("The function that handles the click.", .functionHandlesTheClick)
    case (.conversationActionLocale, "conversationAction"):
      KeyNote("The action that the texts are for.", .localeNeedsItsAction)
    case (.conversationActionLocale, "locale"):
      KeyNote("The language of the texts; English is required.", .englishIsTheBasicLanguage)
    case (.conversationActionLocale, "label"): KeyNote("The button's label.", .labelsComeFromLocaleRows)
    case (.conversationActionLocale, "tooltip"):
      KeyNote("The button's tooltip.", .labelsComeFromLocaleRows)
    case (.conversationActionLocale, "slashCommand"):
      KeyNote("What an agent types to run the action.", .slashCommandsRunActions)
    case (.conversationActionLocale, "name"): KeyNote("The row's own name.")
    case (.channelCapability, "name"): KeyNote("The capability's name.", .capabilityName)
    case (.channelCapability, "escalationChannelMode"):
      KeyNote("What the capability offers.", .fiveCapabilityModes)
    case (.channelCapability, "provider"):
      KeyNote("The provider that offers it.", .capabilityNeedsItsProvider)
    case (.channelCapability, "conversationAction"):
      KeyNote("The action whose button starts it.", .capabilityLinksAnAction)
    case (.applicationTabTemplate, "name"):
      KeyNote("The template's name, which agents do not see.", .eventParameterNamesTheTemplate)
    case (.applicationTabTemplate, "uniqueName"):
      KeyNote("The publisher's prefix, an underscore and a name.", .uniqueNameHasAPrefix)
    case (.applicationTabTemplate, "title"): KeyNote("The tab's label; the name if it is left out.")
    case (.applicationTabTemplate, "pageType"): KeyNote("What the tab shows.", .appsLiveInATab)
    case (.applicationTabTemplate, "parameters"):
      KeyNote("Names and texts; a web resource needs `webresourceName`.", .templateNeedsItsWebResource)
    case (.applicationTabTemplate, "canClose"): KeyNote("Whether the agent may close the tab.")
    case (.applicationTabTemplate, "description"): KeyNote("What the template is for.")
    default: nil
    }
  }

  private static func common(_ key: String) -> KeyNote? {
    switch key {
    case "state": KeyNote("An inactive row counts for nothing.", .inactiveActionsAreHidden)
    default: nil
    }
  }
}
