import JalonCore
import JalonCurriculum

/// The rules that Jalon checks; the stages before report what keeps them from reading.
package enum AllRules {
  package static let documentRules: [any DocumentRule.Type] = [
    DateWeekdayMatches.self, HeadingFilled.self, HeadingLevelsInOrder.self, HeadingMainSingle.self,
    ImageAlternativeMeaningful.self, ImageAlternativePresent.self, ImageLocal.self, LanguagePassageMarked.self,
    LessonReadInTime.self, LessonShort.self, LinkAddressPresent.self, LinkTextDistinct.self, LinkTextExplicit.self,
    TableColumnsSeveral.self, TableHeaderFilled.self,
  ]

  /// Of plain language, in French.
  package static let proseRules: [any ProseRule.Type] = [
    AcronymExplained.self, AcronymUnambiguous.self, CapitalsRare.self, CharacterPlain.self, DateInWords.self,
    EmphasisStrong.self, HeadingAsksQuestion.self, ListItemised.self, NumberArabic.self, NumberAsShare.self,
    NumberDigits.self, NumberFew.self, NumberFormatted.self, ParagraphShort.self, PronounClear.self,
    PunctuationSpaced.self, SentenceActive.self, SentenceConditionAsked.self, SentenceLiteral.self,
    SentenceNegationSingle.self, SentenceOwnLine.self, SentenceShort.self, SentenceShortOnAverage.self,
    SentenceSingleIdea.self, TextAddressesReader.self, TextReadable.self, TimeFormatted.self, WordConstant.self,
    WordExplained.self, WordFrench.self,
  ]

  /// Those of the document rules that look at data files too.
  package static let dataRules: [any DataRule.Type] = [DateWeekdayMatches.self]

  /// What stands against workshops' sessions: `jalon schedule conflicts` tells of these alone.
  package static let scheduleRules: [any SiteRule.Type] = [
    CalendarCoversSessions.self, SessionBridgeAvoided.self, SessionCapacityRespected.self, SessionDayOpen.self,
    SessionHoursAnnounced.self, SessionInterpretersBooked.self, SessionInterpretersEnough.self, SessionRoomFree.self,
    SessionTrainerFree.self,
  ]

  package static let siteRules: [any SiteRule.Type] =
    scheduleRules + [
      ContactWritten.self, FactCurrent.self, FactSourced.self, ModuleExitPresent.self, ObstacleAnswered.self,
      ObstacleAsked.self, ObstacleAskedOnce.self, OrientationAnswersPresent.self, OrientationCasesCovered.self,
      OrientationCriterionComplete.self, OrientationIDUnique.self, OrientationProgrammeReachable.self,
      OrientationQuestionUseful.self, PartnerCurrent.self, PartnerForObstacle.self, PartnerWritten.self,
      PlacePositionValid.self, SessionRecorded.self, SiteAddressKnown.self, SiteContactPresent.self,
      SiteHelpPresent.self,
      SiteIDPresent.self, SimpleUpToDate.self, StepIDUnique.self, TermUnique.self, TitleDistinct.self,
    ]

  package static var all: [any Rule.Type] { documentRules + proseRules + siteRules }

  /// What the document rules say of a tree: the parse stage calls it while the tree is there.
  @Sendable
  package static func inspect(_ document: InspectedDocument) -> [Diagnostic] {
    let diagnostics = documentRules.flatMap { $0.diagnostics(for: document) }
    guard document.language == .french else { return diagnostics }
    let prose = Prose(document)
    return diagnostics + proseRules.flatMap { $0.diagnostics(for: prose, in: document) }
  }

  /// What the data rules say of a data file, once it can be read.
  @Sendable
  package static func inspect(data file: SourceFile) -> [Diagnostic] {
    dataRules.flatMap { $0.diagnostics(forData: file) }
  }

  package static func diagnostics(for site: Site) -> [Diagnostic] {
    siteRules.flatMap { $0.diagnostics(for: site) }
  }
}
