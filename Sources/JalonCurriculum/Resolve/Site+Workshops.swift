extension Site {
  /// The workshops of a cohort: those that it names, else those of its programme.
  package func workshops(of cohort: Cohort) -> [ScheduledWorkshop] {
    let named = Set(cohort.workshops.map(\.value))
    if !named.isEmpty { return workshops.filter { named.contains($0.id) } }
    guard let programme = cohort.programme?.value else { return [] }
    return workshops.filter { $0.workshop.programmes.contains { $0.value == programme } }
  }
}
