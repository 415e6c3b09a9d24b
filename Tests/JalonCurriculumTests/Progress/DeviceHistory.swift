import JalonCore

@testable import JalonCurriculum

/// A learner's devices: each writes a text, a tick and an answer, erases, and takes another's copy in.
struct DeviceHistory {
  struct Device {
    var progress = Progress(site: "s", learner: "l", sections: [:])
    /// The numbers of all writings that reached this device.
    var known: Set<Int> = []
  }

  struct Writing {
    let place: Place
    let value: JSONValue
    /// What its writer had seen at this place.
    let before: Set<Int>
  }

  enum Place: CaseIterable {
    case text, tick, answer

    var path: (section: ProgressSection, entry: String, name: String) {
      switch self {
      case .text: (.worksheets, "f-x", "offre")
      case .tick: (.checklists, "c-x", "1")
      case .answer: (.questions, "q-x", "last")
      }
    }
  }

  private(set) var devices: [Device]
  private(set) var writings: [Writing] = []

  init(devices: Int) {
    self.devices = Array(repeating: Device(), count: devices)
  }

  mutating func step(using generator: inout SeededGenerator) {
    let device = Int.random(in: devices.indices, using: &generator)
    guard Int.random(in: 0..<3, using: &generator) > 0 else {
      return meet(device, Int.random(in: devices.indices, using: &generator))
    }
    write(at: Place.allCases.randomElement(using: &generator) ?? .text, on: device, using: &generator)
  }

  /// What the copy of all devices holds, or lacks, against what must be left: the writings that no other one followed.
  func problems(with merged: Progress) -> [String] {
    Place.allCases.flatMap { place -> [String] in
      let numbers = writings.indices.filter { writings[$0].place == place }
      let over = Set(numbers.flatMap { writings[$0].before })
      let left = numbers.filter { !over.contains($0) }.map { writings[$0].value }
      guard let register = merged[place.path.section][place.path.entry]?[place.path.name] else {
        return left.isEmpty ? [] : ["\(place): nothing is left of \(left)"]
      }
      guard left.contains(register.value) else { return ["\(place): \(register.value) was written over"] }
      guard place == .text else { return [] }
      let kept = [register.value] + register.others.map(\.value)
      return Set(kept) == Set(left) ? [] : ["text: \(kept) and not \(left)"]
    }
  }
}

extension DeviceHistory {
  private mutating func write(at place: Place, on device: Int, using generator: inout SeededGenerator) {
    let (section, entry, name) = place.path
    // Each writing has a value of its own, but for erasures and ticks.
    let value: JSONValue =
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: .null
      default:
        switch place {
        case .text: .string("texte \(writings.count)")
        case .tick: .boolean(Bool.random(using: &generator))
        case .answer: .object(["answer": .array([.string("\(writings.count)")]), "correct": .boolean(true)])
        }
      }
    let date = LocalDate(daysSince1970: 20_000 + Int.random(in: -2...2, using: &generator))
    let replica = "0000000\(device)"
    let known = devices[device].progress[section][entry]?[name]
    let register =
      known?.writing(value, by: replica, on: date) ?? Register(value, counter: 1, replica: replica, date: date)
    let number = writings.count
    writings.append(Writing(place: place, value: value, before: devices[device].known))
    devices[device].known.insert(number)
    let written = Progress(site: "s", learner: "l", sections: [section: [entry: [name: register]]])
    devices[device].progress = ProgressMerge.merge(devices[device].progress, written)
  }

  private mutating func meet(_ device: Int, _ other: Int) {
    devices[device].progress = ProgressMerge.merge(devices[device].progress, devices[other].progress)
    devices[device].known.formUnion(devices[other].known)
  }
}
