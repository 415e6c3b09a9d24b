/// How far a learner is in a lesson; none is written before the first visit.
package enum LessonState: String, CaseIterable, Sendable {
  case started, done
}
