/// The zones whose laws Jalon carries: they give the same hours and the same bytes whatever tzdata a machine has.
///
/// All of Europe that follows the Union's summer time, and every French territory. Debian's libical has no zones of its
/// own: it reads /usr/share/zoneinfo, which may lack or be of any year.
enum EmbeddedZones {
  static let laws: [String: ZoneLaw] = {
    var laws: [String: ZoneLaw] = ["UTC": ZoneLaw(0, nil, "UTC"), "Etc/UTC": ZoneLaw(0, nil, "UTC")]
    for name in western { laws[name] = ZoneLaw(0, .europe, "WET", "WEST") }
    for name in central { laws[name] = ZoneLaw(60, .europe, "CET", "CEST") }
    for name in eastern { laws[name] = ZoneLaw(120, .europe, "EET", "EEST") }
    for name in british { laws[name] = ZoneLaw(0, .europe, "GMT", "BST") }
    laws["Europe/Dublin"] = ZoneLaw(0, .europe, "GMT", "IST")
    laws["Atlantic/Azores"] = ZoneLaw(-60, .europe)
    laws["America/Miquelon"] = ZoneLaw(-180, .northAmerica)
    for (name, minutes) in constant { laws[name] = ZoneLaw(minutes) }
    return laws
  }()

  private static let western = [
    "Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Canary", "Atlantic/Faroe",
  ]

  private static let central = [
    "Africa/Ceuta", "Arctic/Longyearbyen", "Europe/Amsterdam", "Europe/Andorra", "Europe/Belgrade", "Europe/Berlin",
    "Europe/Bratislava", "Europe/Brussels", "Europe/Budapest", "Europe/Busingen", "Europe/Copenhagen",
    "Europe/Gibraltar", "Europe/Ljubljana", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Monaco",
    "Europe/Oslo", "Europe/Paris", "Europe/Podgorica", "Europe/Prague", "Europe/Rome", "Europe/San_Marino",
    "Europe/Sarajevo", "Europe/Skopje", "Europe/Stockholm", "Europe/Tirane", "Europe/Vaduz", "Europe/Vatican",
    "Europe/Vienna", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich",
  ]

  private static let eastern = [
    "Asia/Famagusta", "Asia/Nicosia", "Europe/Athens", "Europe/Bucharest", "Europe/Helsinki", "Europe/Kyiv",
    "Europe/Mariehamn", "Europe/Riga", "Europe/Sofia", "Europe/Tallinn", "Europe/Vilnius",
  ]

  private static let british = ["Europe/London", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey"]

  /// Minutes east of Greenwich, all year.
  private static let constant: [(String, Int)] = [
    ("America/Cayenne", -180), ("America/Guadeloupe", -240), ("America/Marigot", -240), ("America/Martinique", -240),
    ("America/St_Barthelemy", -240), ("Indian/Kerguelen", 300), ("Indian/Mayotte", 180), ("Indian/Reunion", 240),
    ("Pacific/Gambier", -540), ("Pacific/Marquesas", -570), ("Pacific/Noumea", 660), ("Pacific/Tahiti", -600),
    ("Pacific/Wallis", 720),
  ]
}
