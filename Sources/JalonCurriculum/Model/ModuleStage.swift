/// Where a learner stands in a project.
package enum ModuleStage: String, Sendable, CaseIterable {
  case idea, creation, launch, after
}
