import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Trouver mon parcours »: questions for those whose browser runs scripts, the same rules to read for all.
enum OrientationPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    guard let orientation = frame.site.orientation else { return [] }
    let head = PageHead(
      address: SiteAddresses.orientation, kind: "orientation", title: frame.words("orientation_title"),
      description: frame.facts.text(orientation.summary) ?? frame.words("orientation_description"),
      scripts: ["orientation"], styles: ["jalon-guides"])
    return [
      HTMLPage(
        head, layout: "layouts/orientation", dependencies: GuideLinks.dependencies(of: frame.site)
      ) {
        frame.record(head, record(orientation, head, frame))
      }
    ]
  }

  private static func record(_ orientation: Orientation, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let rules = OrientationRules(orientation, frame.site.programmes)
    let programmes = rules.programmes.compactMap { frame.site.programme($0.id) }
    return TemplateRecord([
      "summary": head.description, "questions": orientation.questions.map { question($0, frame) },
      "programmes": programmes.map { programme($0, head, frame) },
      "ways": orientation.otherWays.enumerated().map { way($0.element, $0.offset, orientation, head, frame) },
      "none": frame.facts.text(orientation.none),
      "facts": Cards(frame, on: head).facts(FactText.ids(in: orientation.texts + programmes.flatMap(\.gridTexts))),
      "data_json": ScriptData.html(rules.json),
    ])
  }

  private static func question(_ question: Orientation.Question, _ frame: SiteFrame) -> TemplateRecord {
    TemplateRecord([
      "id": question.id.value, "text": frame.facts.text(question.text) ?? question.id.value,
      "help": frame.facts.text(question.help), "multiple": question.isSeveral,
      "input_type": question.isSeveral ? "checkbox" : "radio",
      "choices": question.answers.map { answer in
        TemplateRecord([
          "name": question.id.value, "value": answer.id.value,
          "label": frame.facts.text(answer.text) ?? answer.id.value,
        ])
      },
    ])
  }

  private static func programme(_ programme: Programme, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    let name = frame.facts.text(programme.displayName)
    let grid = GridRecord(programme, frame)
    return TemplateRecord([
      "id": programme.id, "title": name, "href": head.href(SiteAddresses.programme(programme.id), in: frame.site),
      "summary": frame.facts.text(programme.summary), "criteria": grid.criteria, "notes": grid.notes,
      "reasons": grid.reasons, "second_door": frame.facts.text(programme.otherDoor),
      "check_href": head.href(SiteAddresses.selfCheck(programme.id), in: frame.site),
      "check_label": frame.words("self_check_link", ["name": name]),
    ])
  }

  private static func way(
    _ way: Orientation.OtherWay, _ place: Int, _ orientation: Orientation, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let links = GuideLinks(frame, on: head)
    return TemplateRecord([
      "number": "\(place)", "title": frame.facts.text(way.title), "text": frame.facts.text(way.text),
      "link": links.page(way.target), "partner": links.partner(way.partner),
      "conditions": way.conditions.compactMap { condition -> TemplateRecord? in
        guard let question = orientation.questions.first(where: { $0.id.value == condition.question?.value }) else {
          return nil
        }
        let answers = question.answers.filter { answer in condition.answers.contains { $0.value == answer.id.value } }
        let said: String = answers.compactMap(\.text?.value).joined(separator: " / ")
        return TemplateRecord([
          "question": frame.facts.text(question.text), "answers": frame.facts.text(said),
        ])
      },
    ])
  }
}

extension OrientationRules {
  /// As templates/assets/js/orientation.js reads them.
  var json: JSONValue {
    func target(_ target: Target) -> JSONValue {
      .object([
        "id": .string(target.id),
        "conditions": .array(
          target.conditions.map { condition in
            .object([
              "question": condition.question.map { .string(questions[$0].id) } ?? .null,
              "fits": .array(condition.fits.sorted().map(JSONValue.string)),
            ])
          }),
      ])
    }
    return .object([
      "questions": .array(
        questions.map {
          .object(["id": .string($0.id), "answers": .array($0.answers.map(JSONValue.string))])
        }),
      "programmes": .array(programmes.map(target)), "ways": .array(ways.map(target)),
    ])
  }
}
