import JalonCore

// What trainers are told of a series: all its sentences, in one place.

extension Diagnostic {
  static func unknownZone(of series: Series) -> Diagnostic {
    let name = series.timeZone
    return Diagnostic(
      .sessionZoneKnown, .error, at: series.ranges.timeZone ?? series.start.range,
      LocalizedText(fr: "fuseau horaire inconnu : « \(name) »", en: "unknown time zone '\(name)'")
        .suggesting(TimeZoneRules.nearest(to: name)),
      explanation: LocalizedText(
        fr: "Un fuseau s'écrit avec son nom IANA, par exemple Europe/Paris ou Indian/Reunion.",
        en: "A zone is written by its IANA name, for instance Europe/Paris or Indian/Reunion."))
  }

  static func hourSkipped(_ time: LocalDateTime, zone: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .sessionTimeExists, .error, at: range,
      LocalizedText(
        fr: "\(time) n'existe pas : cette nuit-là, les horloges avancent (\(zone))",
        en: "\(time) does not exist: clocks go forward that night (\(zone))"),
      explanation: LocalizedText(
        fr: "Choisissez une autre heure, ou déplacez la séance du \(time.date).",
        en: "Choose another hour, or move the session of \(time.date)."))
  }

  static func hourDoubled(
    _ time: LocalDateTime, zone: String, isEnd: Bool, at range: SourceRange
  ) -> Diagnostic {
    let subject = isEnd ? LocalizedText(fr: "fin de séance, ", en: "end of session, ") : LocalizedText(fr: "", en: "")
    return Diagnostic(
      .sessionTimeUnambiguous, .error, at: range,
      LocalizedText(
        fr: "\(subject.french)\(time) existe deux fois : cette nuit-là, les horloges reculent (\(zone))",
        en: "\(subject.english)\(time) exists twice: clocks go back that night (\(zone))"),
      explanation: LocalizedText(
        fr: "Personne ne saurait laquelle des deux heures est la bonne : choisissez-en une autre.",
        en: "Nobody could tell which of the two hours is meant: choose another one."))
  }

  static func noSessionOn(_ date: Located<LocalDate>, nearest: LocalDate?) -> Diagnostic {
    let summary = LocalizedText(
      fr: "aucune séance le \(date.value.spoken(.french))", en: "no session on \(date.value.spoken(.english))")
    let explanation = nearest.map { nearest in
      LocalizedText(
        fr: "La séance la plus proche est celle du \(nearest.spoken(.french)).",
        en: "The nearest session is that of \(nearest.spoken(.english)).")
    }
    return Diagnostic(
      .sessionExceptionMatches, .error, at: date.range, summary.suggesting(nearest?.description),
      explanation: explanation)
  }

  static func dateNamedTwice(_ date: Located<LocalDate>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .sessionExceptionMatches, .error, at: date.range,
      LocalizedText(
        fr: "\(date.value) nommé deux fois : une séance est retirée, déplacée ou annulée, une seule fois",
        en: "\(date.value) named twice: a session is left out, moved or cancelled, and only once"),
      notes: [Note(LocalizedText(fr: "ici d'abord", en: "first here"), at: first)])
  }

  static func movedOnto(_ other: Session, move: Series.Move) -> Diagnostic {
    Diagnostic(
      .sessionMoveFree, .error, at: move.toRange ?? move.from.range,
      LocalizedText(
        fr: "la séance du \(move.from.value), déplacée au \(move.to), tombe sur celle du \(other.start)",
        en: "session of \(move.from.value), moved to \(move.to), falls onto that of \(other.start)"),
      explanation: LocalizedText(
        fr: "Choisissez une autre heure, ou annulez l'une des deux.", en: "Choose another hour, or cancel one of them.")
    )
  }

  static func extraOnto(_ other: Session, _ start: LocalDateTime, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .sessionExtraFree, .error, at: range,
      LocalizedText(
        fr: "la séance en plus du \(start) tombe sur celle du \(other.start)",
        en: "extra session of \(start) falls onto that of \(other.start)"),
      explanation: LocalizedText(
        fr: "Choisissez une autre heure, ou retirez l'une des deux.", en: "Choose another hour, or remove one of them.")
    )
  }

  static func extraTwice(_ extra: Located<LocalDateTime>) -> Diagnostic {
    Diagnostic(
      .sessionExtraFree, .error, at: extra.range,
      LocalizedText(
        fr: "séance en plus déjà prévue : \(extra.value)", en: "extra session planned already: \(extra.value)"),
      explanation: LocalizedText(
        fr: "Retirez cette ligne : la série a déjà une séance à cette heure.",
        en: "Remove this line: the series has a session at that hour already."))
  }

  static func startTooFar(of series: Series) -> Diagnostic {
    let year = series.start.value.date.year
    return Diagnostic(
      .sessionYearPlausible, .error, at: series.start.range,
      LocalizedText(
        fr: "année \(year) : sans doute une faute de frappe", en: "year \(year): most likely a typing error"),
      explanation: LocalizedText(
        fr: "Une première séance a lieu entre 2000 et 2100.", en: "A first session takes place between 2000 and 2100."))
  }

  static func durationTooLong(of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionDurationPlausible, .error, at: series.ranges.duration ?? series.start.range,
      LocalizedText(
        fr: "durée de \(series.duration / 60) h : une séance dure un jour au plus",
        en: "duration of \(series.duration / 60) h: a session lasts a day at most"),
      explanation: LocalizedText(
        fr: "Pour plusieurs jours de suite, écrivez « chaque: jour » et « nombre: 3 ».",
        en: "For several days in a row, write 'every: day' and 'count: 3'."))
  }

  static func noEnd(of series: Series, days: Int) -> Diagnostic {
    Diagnostic(
      .sessionEndBounded, .note, at: series.ranges.recurrence ?? series.start.range,
      LocalizedText(
        fr: "série sans fin : seuls les \(days) premiers jours sont publiés",
        en: "series without an end: only its first \(days) days are published"),
      explanation: LocalizedText(
        fr: "Donnez une date de fin (« jusqu'au: ») ou un nombre de séances (« nombre: »).",
        en: "Give a last day ('until:') or a number of sessions ('count:')."))
  }

  static func tooManySessions(_ limit: Int, of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionEndBounded, .warning, at: series.ranges.until ?? series.ranges.count ?? series.start.range,
      LocalizedText(
        fr: "série trop longue : seules les \(limit) premières séances sont publiées",
        en: "series too long: only its first \(limit) sessions are published"),
      explanation: LocalizedText(
        fr: "Donnez une fin plus proche : vous pourrez la repousser plus tard.",
        en: "Give an end that is nearer: you may put it off later."))
  }

  static func startNotFirst(first: LocalDate, of series: Series) -> Diagnostic {
    let start = series.start.value.date
    return Diagnostic(
      .sessionStartMatches, .error, at: series.start.range,
      LocalizedText(
        fr: "le début, \(start.spoken(.french)), n'est pas un jour de la série",
        en: "start, \(start.spoken(.english)), is not a day of the series"
      ).suggesting(first.description),
      explanation: LocalizedText(
        fr: "La première séance serait celle du \(first.spoken(.french)) : corrigez le début ou la fréquence.",
        en: "The first session would be that of \(first.spoken(.english)): correct the start or the frequency."))
  }

  static func noFrequency(of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionFrequencyGiven, .error, at: series.ranges.count ?? series.ranges.until ?? series.start.range,
      LocalizedText(
        fr: "fréquence manquante : plusieurs séances, mais rien ne dit quand elles reviennent",
        en: "frequency missing: several sessions, but nothing says when they come back"),
      explanation: LocalizedText(
        fr: "Ajoutez par exemple « chaque: semaine ».", en: "Add for instance 'every: week'."))
  }

  static func dayNotInEveryMonth(of series: Series) -> Diagnostic {
    let day = series.start.value.date.day
    return Diagnostic(
      .sessionDayInEveryMonth, .warning, at: series.start.range,
      LocalizedText(
        fr: "le \(day) manque à certains mois : ils n'auront pas de séance",
        en: "day \(day) is missing from some months: they will have no session"),
      explanation: LocalizedText(
        fr: "Choisissez un jour avant le 29, ou une règle comme FREQ=MONTHLY;BYDAY=-1TU (dernier mardi du mois).",
        en: "Choose a day before the 29th, or a rule such as FREQ=MONTHLY;BYDAY=-1TU (last Tuesday of the month)."))
  }

  static func untilBeforeStart(_ until: LocalDate, of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionUntilAfterStart, .error, at: series.ranges.until ?? series.start.range,
      LocalizedText(
        fr: "la fin, \(until), est avant le début, \(series.start.value.date)",
        en: "end, \(until), is before the start, \(series.start.value.date)"),
      notes: series.ranges.until == nil
        ? [] : [Note(LocalizedText(fr: "le début est ici", en: "the start is here"), at: series.start.range)])
  }

  static func durationNotPositive(of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionDurationPositive, .error, at: series.ranges.duration ?? series.start.range,
      LocalizedText(
        fr: "durée de \(series.duration) min : une séance dure au moins une minute",
        en: "duration of \(series.duration) min: a session lasts at least a minute"),
      explanation: LocalizedText(
        fr: "Écrivez par exemple « durée: 1 h 30 ».", en: "Write for instance 'duration: 1 h 30'."))
  }

  static func countNotPositive(_ count: Int, of series: Series) -> Diagnostic {
    Diagnostic(
      .sessionCountPositive, .error, at: series.ranges.count ?? series.start.range,
      LocalizedText(fr: "\(count) séance : il en faut au moins une", en: "\(count) sessions: one at least is needed"),
      explanation: LocalizedText(
        fr: "Écrivez le nombre de séances, par exemple « nombre: 8 ». Pas encore de date ? Retirez « début: ».",
        en: "Write the number of sessions, for instance 'count: 8'. No date yet? Remove 'start:'."))
  }
}

extension LocalDate {
  /// `mardi 2027-03-02`: the weekday shows at once what is wrong with a date.
  package func spoken(_ language: Language) -> String {
    let names =
      switch language {
      case .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
      case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return "\(names[weekday - 1]) \(self)"
  }
}
