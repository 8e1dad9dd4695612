import Records
import Testing

@Suite struct ChoiceTests {
  @Test("Every choice has the product's numbers") func everyChoiceHasTheProductsNumbers() {
    func numbers<Option: Choice>(_ choice: Option.Type) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: Option.allCases.map { ($0.label, $0.rawValue) })
    }
    #expect(
      numbers(EventName.self) == [
        "Open App Tab Template": 100_000_000, "Send message": 100_000_001,
        "Customer Defined Function": 100_000_002,
      ])
    #expect(
      numbers(EscalationChannelMode.self) == [
        "Screen sharing": 100_000_000, "Audio": 192_350_000, "Video": 192_350_001, "Co-browse": 192_350_002,
        "None": 192_350_003,
      ])
    #expect(
      numbers(PageType.self) == [
        "Entity List": 509_180_000, "Entity Record": 509_180_001, "Web Resource": 509_180_002,
        "Control": 509_180_003, "Dashboard": 509_180_004, "Search": 509_180_005,
        "Third Party Website": 509_180_006, "Custom": 509_180_007,
      ])
    #expect(
      numbers(CallingOptions.self) == [
        "No calling": 192_350_000, "Video and voice calling": 192_350_001, "Voice only": 192_350_002,
      ])
    #expect(numbers(RowState.self) == ["Active": 0, "Inactive": 1])
  }

  @Test("The two remote assistance modes have the numbers of their channels")
  func theTwoRemoteAssistanceModesHaveTheNumbersOfTheirChannels() {
    #expect(RemoteAssistanceMode.coBrowse.rawValue == 192_390_000)
    #expect(RemoteAssistanceMode.screenSharing.rawValue == 192_400_000)
    for mode in RemoteAssistanceMode.allCases {
      #expect(RemoteAssistanceMode(mode.escalationChannelMode) == mode)
      #expect(mode.other.other == mode && mode.other != mode)
    }
    for mode in [EscalationChannelMode.audio, .video, .noMode] { #expect(RemoteAssistanceMode(mode) == nil) }
  }

  @Test("The locales are the product's 45, by LCID") func theLocalesAreTheProducts45ByLCID() {
    let locales = """
      1025 ar-SA, 1026 bg-BG, 1027 ca-ES, 1028 zh-TW, 1029 cs-CZ, 1030 da-DK, 1031 de-DE, 1032 el-GR, 1033 en-US, \
      1035 fi-FI, 1036 fr-FR, 1037 he-IL, 1038 hu-HU, 1040 it-IT, 1041 ja-JP, 1042 ko-KR, 1043 nl-NL, 1044 nb-NO, \
      1045 pl-PL, 1046 pt-BR, 1048 ro-RO, 1049 ru-RU, 1050 hr-HR, 1051 sk-SK, 1053 sv-SE, 1054 th-TH, 1055 tr-TR, \
      1057 id-ID, 1058 uk-UA, 1060 sl-SI, 1061 et-EE, 1062 lv-LV, 1063 lt-LT, 1066 vi-VN, 1069 eu-ES, 1081 hi-IN, \
      1086 ms-MY, 1087 kk-KZ, 1110 gl-ES, 2052 zh-CN, 2070 pt-PT, 2074 sr-Latn-CS, 3076 zh-HK, 3082 es-ES, \
      3098 sr-Cyrl-CS
      """
    #expect(Locale.allCases.map { "\($0.rawValue) \($0.label)" }.joined(separator: ", ") == locales)
    #expect(Locale.allCases.count == 45)
    #expect(Locale.english.rawValue == 1033)
  }

  @Test("A label is found regardless of case") func aLabelIsFoundRegardlessOfCase() {
    #expect(Locale(label: "FR-fr") == .frFr)
    #expect(EventName(label: "send MESSAGE") == .sendMessage)
    #expect(EventName(label: "send") == nil)
  }
}
