/// A language that a locale row can be written in: `msdyn_conversationaction_language_locale`.
///
/// The option's number *is* the language's LCID and its label the tag.
public enum Locale: Int, Choice {
  case arSa = 1025
  case bgBg = 1026
  case caEs = 1027
  case zhTw = 1028
  case csCz = 1029
  case daDk = 1030
  case deDe = 1031
  case elGr = 1032
  case enUs = 1033
  case fiFi = 1035
  case frFr = 1036
  case heIl = 1037
  case huHu = 1038
  case itIt = 1040
  case jaJp = 1041
  case koKr = 1042
  case nlNl = 1043
  case nbNo = 1044
  case plPl = 1045
  case ptBr = 1046
  case roRo = 1048
  case ruRu = 1049
  case hrHr = 1050
  case skSk = 1051
  case svSe = 1053
  case thTh = 1054
  case trTr = 1055
  case idId = 1057
  case ukUa = 1058
  case slSi = 1060
  case etEe = 1061
  case lvLv = 1062
  case ltLt = 1063
  case viVn = 1066
  case euEs = 1069
  case hiIn = 1081
  case msMy = 1086
  case kkKz = 1087
  case glEs = 1110
  case zhCn = 2052
  case ptPt = 2070
  case srLatnCs = 2074
  case zhHk = 3076
  case esEs = 3082
  case srCyrlCs = 3098

  /// The language that every provider must include, and the fallback for all others.
  public static let english = Locale.enUs

  public var label: String {
    switch self {
    case .arSa: "ar-SA"
    case .bgBg: "bg-BG"
    case .caEs: "ca-ES"
    case .zhTw: "zh-TW"
    case .csCz: "cs-CZ"
    case .daDk: "da-DK"
    case .deDe: "de-DE"
    case .elGr: "el-GR"
    case .enUs: "en-US"
    case .fiFi: "fi-FI"
    case .frFr: "fr-FR"
    case .heIl: "he-IL"
    case .huHu: "hu-HU"
    case .itIt: "it-IT"
    case .jaJp: "ja-JP"
    case .koKr: "ko-KR"
    case .nlNl: "nl-NL"
    case .nbNo: "nb-NO"
    case .plPl: "pl-PL"
    case .ptBr: "pt-BR"
    case .roRo: "ro-RO"
    case .ruRu: "ru-RU"
    case .hrHr: "hr-HR"
    case .skSk: "sk-SK"
    case .svSe: "sv-SE"
    case .thTh: "th-TH"
    case .trTr: "tr-TR"
    case .idId: "id-ID"
    case .ukUa: "uk-UA"
    case .slSi: "sl-SI"
    case .etEe: "et-EE"
    case .lvLv: "lv-LV"
    case .ltLt: "lt-LT"
    case .viVn: "vi-VN"
    case .euEs: "eu-ES"
    case .hiIn: "hi-IN"
    case .msMy: "ms-MY"
    case .kkKz: "kk-KZ"
    case .glEs: "gl-ES"
    case .zhCn: "zh-CN"
    case .ptPt: "pt-PT"
    case .srLatnCs: "sr-Latn-CS"
    case .zhHk: "zh-HK"
    case .esEs: "es-ES"
    case .srCyrlCs: "sr-Cyrl-CS"
    }
  }
}
