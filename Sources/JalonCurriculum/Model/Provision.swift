/// What is arranged so that everyone can take part in a workshop.
package enum Provision: String, Sendable, CaseIterable {
  case captioning, breaks
  case signLanguage = "sign_language"
  case hearingLoop = "hearing_loop"
  case stepFree = "step_free"
  case largePrint = "large_print"
  case quietRoom = "quiet_room"
  case slidesBefore = "slides_before"
  case writtenChat = "written_chat"
}
