/// The ASCII sign that replaces a character when only ASCII is available.
enum ASCIITable {
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let sign = signs[scalar] { return sign }
    switch scalar.value {
    // Lines: of the box drawing characters not listed below, the corners, tees and crosses.
    case 0x2500...0x257F: return "+"
    // Blocks and shades.
    case 0x2580...0x259F: return "#"
    // Pictures of control characters.
    case 0x2400...0x2421: return "^"
    default: return "?"
    }
  }

  /// Each sign, and the characters it replaces.
  private static let groups: [(sign: Unicode.Scalar, characters: String)] = [
    (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}"),
    ("-", "─━┄┅┈┉╌╍═╴╶╸╺╼╾‐‑‒–—―−·∙⋯"),
    ("|", "│┃┆┇┊┋╎╏║╵╷╹╻╽╿¦▏▎▍▌▕▐"),
    ("_", "▁▂⎯"),
    ("~", "…"),
    (":", "⋮"),
    ("/", "╱⁄∕"), ("\\", "╲"), ("X", "╳"),
    ("*", "●•★☆✱∗⚑⚠◆♦"),
    ("o", "○◯◦◌☐□"),
    ("x", "×✕✗✘☒✖"),
    ("v", "✓✔☑▼▾↓⌄∨"),
    (">", "▶▸►→»›❯⟩↳⏵"), ("<", "◀◂◄←«‹❮⟨⏴"), ("^", "▲▴↑⌃∧⏶"),
    ("=", "≡☰≈"), ("#", "■▪◼"), ("@", "◉"), ("%", "◐◑◒◓"), ("~", "∼⏳"), ("!", "¡"), ("+", "✚±"),
    ("'", "‘’‚′´"), ("\"", "“”„″"),
    ("|", "⏸"), ("@", "⟳↻↺"), ("<", "↵⏎↩"),
    ("A", "ÀÁÂÃÄÅĀĂĄÆ"), ("a", "àáâãäåāăąæª"), ("C", "ÇĆČ©"), ("c", "çćč"), ("D", "ÐĎ"), ("d", "ðď"),
    ("E", "ÈÉÊËĒĖĘĚ€"), ("e", "èéêëēėęě"), ("G", "Ğ"), ("g", "ğ"), ("I", "ÌÍÎÏĪİ"), ("i", "ìíîïīı"),
    ("L", "Ł"), ("l", "ł"), ("N", "ÑŃŇ"), ("n", "ñńň"), ("O", "ÒÓÔÕÖØŌŐŒ"), ("o", "òóôõöøōőœº"),
    ("R", "Ř®"), ("r", "ř"), ("S", "ŚŞŠȘ"), ("s", "śşšșß"), ("T", "ŤȚŢ"), ("t", "ťțţ"),
    ("U", "ÙÚÛÜŪŮŰ"), ("u", "ùúûüūůűµ"), ("Y", "ÝŸ"), ("y", "ýÿ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
  ]

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    groups.flatMap { group in group.characters.unicodeScalars.map { ($0, group.sign) } },
    uniquingKeysWith: { first, _ in first })
}
