import JalonCheck
import JalonCore

extension RuleEntry {
  /// Workshops' sessions.
  static let sessionRules: [RuleEntry] = [
    RuleEntry(
      "session-change-recorded", .warning,
      LocalizedText(
        fr: "Un changement d'une séance publiée est noté dans son historique.",
        en: "A change to a published session is recorded."),
      advice: LocalizedText(
        fr:
          "Les agendas ne prennent un changement que si son numéro augmente : notez-le dans le fichier .history.json de l'atelier.",
        en: "Calendars take a change over only if its number grows: record it in the workshop's .history.json."),
      source: "RFC 5545 § 3.8.7.4 (SEQUENCE)"),
    RuleEntry(
      "session-duration-plausible", .error,
      LocalizedText(fr: "Une séance dure un jour au plus.", en: "A session lasts a day at most."),
      advice: LocalizedText(
        fr: "Pour plusieurs jours de suite, écrivez « chaque: jour » et « nombre: 3 ».",
        en: "For several days in a row, write 'every: day' and 'count: 3'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\ndurée: 48 h\n---\n",
        right: "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\ndurée: 7 h\nchaque: jour\nnombre: 2\n---\n")),
    RuleEntry(
      "session-extra-free", .error,
      LocalizedText(
        fr: "Une séance en plus ne tombe pas sur une autre de sa série.",
        en: "An extra session does not fall onto another one of its series."),
      advice: LocalizedText(
        fr: "Choisissez une autre heure, ou retirez l'une des deux.",
        en: "Choose another hour, or remove one of them."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong:
          "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\ndurée: 2 h\nséances en plus: [2027-03-02 11:00]\n---\n",
        right:
          "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\ndurée: 2 h\nséances en plus: [2027-03-02 14:00]\n---\n"),
      source: "RFC 5545 § 3.8.5.2 (RDATE)"),
    RuleEntry(
      "session-history-owned", .warning,
      LocalizedText(
        fr: "Un fichier .history.json est à côté de son atelier.",
        en: "A .history.json file stands beside its workshop."),
      advice: LocalizedText(
        fr:
          "Un atelier effacé, ou redevenu brouillon, reste dans les agendas de ceux qui l'ont pris : ses séances y sont annoncées annulées. N'effacez l'historique qu'après la dernière date.",
        en:
          "A workshop that is deleted, or a draft again, stays in the calendars of those who took it: its sessions are announced as cancelled there. Delete the history only after the last date."
      )),
    RuleEntry(
      "session-count-positive", .error,
      LocalizedText(
        fr: "Une série compte au moins une séance.",
        en: "A series counts at least one session."),
      advice: LocalizedText(
        fr: "Écrivez « nombre: 1 » ou plus.",
        en: "Write 'count: 1' or more."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          nombre: 0
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          nombre: 4
          ---

          """),
      source: "RFC 5545 § 3.3.10"),
    RuleEntry(
      "session-day-in-every-month", .warning,
      LocalizedText(
        fr: "Une série mensuelle commence un jour que tous les mois ont.",
        en: "A monthly series begins on a day that all months have."),
      advice: LocalizedText(
        fr:
          "Le 29, le 30 et le 31 manquent à certains mois, qui n'auraient pas de séance. Choisissez un jour avant le 29.",
        en:
          "The 29th, 30th and 31st are missing from some months, which would have no session. Choose a day before the 29th."
      ),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-31 10:00
          durée: 2 h
          chaque: mois
          nombre: 3
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-28 10:00
          durée: 2 h
          chaque: mois
          nombre: 3
          ---

          """),
      source: "RFC 5545 § 3.3.10"),
    RuleEntry(
      "session-end-after-start", .error,
      LocalizedText(fr: "Une séance finit après son début.", en: "A session ends after its start."),
      advice: LocalizedText(
        fr: "« fin: » est l'heure où la première séance finit. Le dernier jour d'une série s'écrit « jusqu'au: ».",
        en: "'end:' is the hour when the first session ends. The last day of a series is written 'until:'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\nfin: 9 h 30\n---\n",
        right: "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\nfin: 11 h 30\n---\n"),
      source: "RFC 5545 § 3.8.2.2 (DTEND)"),
    RuleEntry(
      "session-duration-positive", .error,
      LocalizedText(
        fr: "Une séance dure au moins une minute.",
        en: "A session lasts at least a minute."),
      advice: LocalizedText(
        fr: "Corrigez « durée: ».",
        en: "Mend 'duration:'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 0 min
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          ---

          """)),
    RuleEntry(
      "session-end-bounded", .warning,
      LocalizedText(
        fr: "Une série dit quand elle finit.",
        en: "A series says when it ends."),
      advice: LocalizedText(
        fr:
          "Donnez une date de fin (« jusqu'au: ») ou un nombre de séances (« nombre: »). Une série sans fin est une note ; une série trop longue est coupée, avec un avertissement.",
        en:
          "Give a last day ('until:') or a number of sessions ('count:'). A series without an end is a note; one that is too long is cut, with a warning."
      )),
    RuleEntry(
      "session-exception-matches", .error,
      LocalizedText(
        fr: "Chaque date retirée, déplacée ou annulée est celle d'une séance, nommée une seule fois.",
        en: "Each date left out, moved or cancelled is that of a session, and is named once."),
      advice: LocalizedText(
        fr: "Corrigez la date : le message donne la séance la plus proche.",
        en: "Mend the date: the message gives the nearest session."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          nombre: 3
          sauf: 2027-03-10
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          nombre: 3
          sauf: 2027-03-09
          ---

          """),
      source: "RFC 5545 § 3.8.5.1 (EXDATE)"),
    RuleEntry(
      "session-frequency-given", .error,
      LocalizedText(
        fr: "Une série de plusieurs séances dit quand elles reviennent.",
        en: "A series of several sessions says how often they come."),
      advice: LocalizedText(
        fr: "Ajoutez par exemple « chaque: semaine ».",
        en: "Add for instance 'every: week'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          nombre: 3
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          nombre: 3
          ---

          """)),
    RuleEntry(
      "session-history-valid", .error,
      LocalizedText(
        fr: "L'historique d'un atelier est tel que Jalon l'écrit.",
        en: "A workshop's history is as Jalon writes it."),
      advice: LocalizedText(
        fr: "Reprenez le fichier tel qu'il était : il ne se corrige pas à la main.",
        en: "Take the file back as it was: it is not edited by hand.")),
    RuleEntry(
      "session-move-free", .error,
      LocalizedText(
        fr: "Une séance déplacée ne tombe pas sur une autre de sa série.",
        en: "A moved session does not fall onto another one of its series."),
      advice: LocalizedText(
        fr: "Choisissez une autre heure, ou annulez l'une des deux.",
        en: "Choose another hour, or cancel one of them.")),
    RuleEntry(
      "session-recorded-kept", .warning,
      LocalizedText(
        fr: "Une séance déjà dans les agendas est annulée, pas effacée.",
        en: "A session that calendars already hold is cancelled, not erased."),
      advice: LocalizedText(
        fr: "Effacée, elle resterait dans les agendas et des gens viendraient. Ajoutez sa date à « annulées: ».",
        en: "Erased, it would stay in calendars and people would come. Add its date to 'cancelled:'."),
      source: "RFC 5546 § 3.2.5"),
    RuleEntry(
      "session-rule-valid", .error,
      LocalizedText(
        fr: "Une règle de répétition suit la RFC 5545 et donne des séances.",
        en: "A recurrence rule follows RFC 5545, and gives sessions."),
      advice: LocalizedText(
        fr: "Pour le plus courant, « chaque: semaine » suffit ; sinon, vérifiez la partie que montre le message.",
        en: "For most series 'every: week' is enough; else look at the part that the message shows."),
      source: "RFC 5545 § 3.3.10"),
    RuleEntry(
      "session-start-matches", .error,
      LocalizedText(
        fr: "Le début d'une série est sa première séance.",
        en: "The start of a series is its first session."),
      advice: LocalizedText(
        fr: "Corrigez le début ou la fréquence : le message donne la première date de la série.",
        en: "Mend the start or the frequency: the message gives the first date of the series."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-03 10:00
          durée: 2 h
          chaque: mardi
          nombre: 3
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: mardi
          nombre: 3
          ---

          """),
      source: "RFC 5545 § 3.8.5.3"),
    RuleEntry(
      "session-time-exists", .error,
      LocalizedText(
        fr: "Une séance commence à une heure qui existe.",
        en: "A session begins at an hour that clocks show."),
      advice: LocalizedText(
        fr: "La nuit où les horloges avancent, une heure manque. Choisissez-en une autre.",
        en: "On the night when clocks go forward, an hour is missing. Choose another."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-28 02:30
          durée: 2 h
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-28 10:00
          durée: 2 h
          ---

          """)),
    RuleEntry(
      "session-time-unambiguous", .error,
      LocalizedText(
        fr: "Une séance commence et finit à des heures qui n'existent qu'une fois.",
        en: "A session begins and ends at hours that clocks show once."),
      advice: LocalizedText(
        fr:
          "La nuit où les horloges reculent, une heure revient deux fois : personne ne saurait laquelle est la bonne. Choisissez-en une autre.",
        en: "On the night when clocks go back, an hour comes twice: nobody could tell which is meant. Choose another."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-10-31 02:30
          durée: 4 h
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-10-31 10:00
          durée: 2 h
          ---

          """)),
    RuleEntry(
      "session-until-after-start", .error,
      LocalizedText(
        fr: "La fin d'une série n'est pas avant son début.",
        en: "The end of a series is not before its start."),
      advice: LocalizedText(
        fr: "Corrigez « jusqu'au: » ou « début: ».",
        en: "Mend 'until:' or 'start:'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          jusqu'au: 2027-02-02
          ---

          """,
        right: """
          ---
          titre: Atelier
          début: 2027-03-02 10:00
          durée: 2 h
          chaque: semaine
          jusqu'au: 2027-04-06
          ---

          """)),
    RuleEntry(
      "session-zone-known", .error,
      LocalizedText(
        fr: "Le fuseau horaire est un nom IANA.",
        en: "The time zone is an IANA name."),
      advice: LocalizedText(
        fr: "Écrivez par exemple Europe/Paris ou Indian/Reunion.",
        en: "Write for instance Europe/Paris or Indian/Reunion."),
      source: "IANA tz"),
    RuleEntry(
      "session-year-plausible", .error,
      LocalizedText(
        fr: "Une série commence entre 2000 et 2100.", en: "A series begins between 2000 and 2100."),
      advice: LocalizedText(
        fr: "Une autre année est sans doute une faute de frappe : corrigez « début: ».",
        en: "Another year is most likely a typing error: correct 'start:'."),
      example: RuleManual.Example(
        path: "content/workshops/atelier.md",
        wrong: "---\ntitre: Atelier\ndébut: 2207-03-02 10:00\ndurée: 2 h\n---\n",
        right: "---\ntitre: Atelier\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n")),
  ]
}
