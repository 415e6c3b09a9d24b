/// The attributes that each block reads: the French spelling of each first, then the others.
extension DirectiveName {
  var attributes: [String] {
    let own: [String] =
      switch self {
      case .quiz: ["type", "genre", "kind", "unité", "unit"]
      case .table: ["nom", "name", "lignes", "rows", "max"]
      case .tabs: ["groupe", "group"]
      case .bank: ["fichier", "file"]
      case .testimonial: ["accord", "agreement", "agreed_on"]
      case .audio, .video, .signLanguage, .download:
        ["muette", "muet", "silent", "durée", "duration", "poids", "weight", "size"]
      default: []
      }
    return own + ["titre", "title", "privé", "private", "lang", "langue", "id", "classe", "class"]
  }

  /// No other generator has this block: an attribute that is not read here is a mistake, not another's.
  var readsItsAttributesAlone: Bool {
    switch self {
    case .quiz, .bank, .worksheet, .checklist, .testimonial: true
    default: false
    }
  }
}
