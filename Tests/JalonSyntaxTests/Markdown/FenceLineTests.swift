import JalonCore
import Testing

@testable import JalonSyntax

/// Opening lines: the name, the title, the attributes, and what is wrong with them.
struct FenceLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let block: String
    var messages = ""
    var fixed: String?
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case(line: "::: conseil", block: "block tip 'conseil'"),
    Case(line: ":::conseil", block: "block tip 'conseil'"),
    Case(line: ":::conseil:::", block: "block tip 'conseil'"),
    Case(line: "::::::::::  À  RETENIR  ::::::", block: "block keypoints 'À  RETENIR'"),
    Case(line: "::: conseil Gardez vos reçus", block: "block tip 'conseil' titre='Gardez vos reçus'"),
    Case(line: "::: À retenir trois idées", block: "block keypoints 'À retenir' titre='trois idées'"),
    Case(line: "::: exercice : mon prix :", block: "block exercise 'exercice' titre='mon prix'"),
    Case(line: "::: utile avant de commencer", block: "block prerequisites 'utile avant de commencer'"),
    Case(line: "::: key points", block: "block keypoints 'key points'"),
    Case(line: ":::tip[My *tip*]", block: "block tip 'tip' titre='My *tip*'"),
    Case(line: ":::tip[My tip]{#a}", block: "block tip 'tip' #a titre='My tip'"),
    Case(line: ":::tip{#a}[My tip]", block: "block tip 'tip' #a titre='My tip'"),
    Case(line: "::: tip {#a} My tip", block: "block tip 'tip' #a titre='My tip'"),
    Case(line: ":::quiz{#a}", block: "block quiz 'quiz' #a"),
    Case(line: "::: fiche a remplire {#f}", block: "block worksheet 'fiche a remplire' #f"),
    Case(line: "::: fiche Mon prix {#f}", block: "block worksheet 'fiche' #f titre='Mon prix'"),
    Case(line: "::: notes du formateur", block: "block instructor 'notes du formateur'"),
    Case(line: "::: pour le formateur", block: "block instructor 'pour le formateur'"),
    Case(line: "::: quiz {#q type = choix titre= \"Un\"}", block: "block quiz 'quiz' #q type='choix' titre='Un'"),
    Case(
      line: "::: quiz {#q type:choix titre : \"Un deux\"}", block: "block quiz 'quiz' #q type='choix' titre='Un deux'",
      messages: """
        13-23 block-attributes-valid: « type » suivi de « : » au lieu de « = »
        24-41 block-attributes-valid: « titre » suivi de « : » au lieu de « = »
        """, fixed: "::: quiz {#q type=\"choix\" titre=\"Un deux\"}"),
    Case(
      line: "::: quiz {#q tpye=choix}", block: "block quiz 'quiz' #q tpye='choix'",
      messages:
        "13-17 block-attributes-valid: « tpye » n'est pas une option de « quiz » ; vouliez-vous dire « type » ?",
      fixed: "::: quiz {#q type=choix}"),
    Case(
      line: "::: quiz {#q essais=3}", block: "block quiz 'quiz' #q essais='3'",
      messages: "13-19 block-attributes-valid: « essais » n'est pas une option de « quiz »"),
    Case(
      line: "::: tableau {nom=m ligne=3}", block: "block table 'tableau' nom='m' ligne='3'",
      messages:
        "19-24 block-attributes-valid: « ligne » n'est pas une option de « tableau » ; vouliez-vous dire « lignes » ?",
      fixed: "::: tableau {nom=m lignes=3}"),
    Case(line: "::: note {icon=true collapse=true}", block: "block note 'note' icon='true' collapse='true'"),
    Case(line: ":::{dropdown} Show", block: "block details 'dropdown' titre='Show'"),
    Case(line: "::: {.panel-tabset}", block: "block tabs 'panel-tabset'"),
    Case(line: ":::{tab-item} Linux", block: "block tab 'tab-item' titre='Linux'"),
    Case(
      line: "::: propriete Fraction et signe moins", block: "unknown block 'propriete' titre='Fraction et signe moins'",
      messages: "block-name-known: aucun bloc ne s'appelle « propriete »"),
    Case(
      line: "::: {#fig-a layout-ncol=2}", block: "unknown block '' #fig-a layout-ncol='2'",
      messages: "block-name-known: bloc sans nom"),
    Case(line: "::: {.note .grand #a}", block: "block note 'note' #a .grand"),
    Case(line: "::: {#a .grand .note}", block: "block note 'note' #a .grand"),
    Case(line: "::::: {.challenge} :::::", block: "block exercise 'challenge'"),
    Case(line: "::: {.callout-tip title=\"Un\"}", block: "block tip 'callout-tip' title='Un'"),
    Case(line: ":::{note}", block: "block note 'note'"),
    Case(line: ":::{tip} My tip", block: "block tip 'tip' titre='My tip'"),
    Case(line: "::: {à retenir}", block: "block keypoints 'à retenir'"),
    Case(line: "::: note Le délai {{fait:a}}", block: "block note 'note' titre='Le délai {{fait:a}}'"),
    Case(line: "::: note {titre=“Un titre”}", block: "block note 'note' titre='Un titre'"),
    Case(line: "::: note {titre='L’été d'ici'}", block: "block note 'note' titre='L’été d'ici'"),
    Case(
      line: "::: zygomatique", block: "unknown block 'zygomatique'",
      messages: "block-name-known: aucun bloc ne s'appelle « zygomatique »"),
    Case(
      line: "::: consiel Gardez tout", block: "unknown block 'consiel' titre='Gardez tout'",
      messages: "block-name-known: aucun bloc ne s'appelle « consiel » ; vouliez-vous dire « conseil » ?"),
    Case(
      line: "::: {.column width=50%}", block: "unknown block 'column' width='50%'",
      messages: "block-name-known: aucun bloc ne s'appelle « column »"),
    Case(
      line: "::: note {#a", block: "block note 'note' #a",
      messages: "9-12 block-attributes-valid: accolade « { » jamais refermée", fixed: "::: note {#a}"),
    Case(
      line: "::: note {titre=\"Un titre}", block: "block note 'note' titre='Un titre'",
      messages: "16-25 block-attributes-valid: guillemet jamais refermé", fixed: "::: note {titre=\"Un titre\"}"),
    Case(
      line: "::: note {titre=Un beau titre #a}", block: "block note 'note' #a titre='Un beau titre'",
      messages: "10-29 block-attributes-valid: « titre= » suivi de plusieurs mots sans guillemets",
      fixed: "::: note {titre=\"Un beau titre\" #a}"),
    Case(
      line: "::: note {id=x y}", block: "block note 'note' #x",
      messages: "15-16 block-attributes-valid: « y » seul n'est pas un attribut"),
    Case(
      line: "::: fiche {#f privé}", block: "block worksheet 'fiche' #f privé='oui'",
      messages: "14-19 block-attributes-valid: « privé » seul n'est pas un attribut",
      fixed: "::: fiche {#f privé=oui}"),
    Case(
      line: "::: note {titre= # .a}", block: "block note 'note' .a",
      messages: """
        10-16 block-attributes-valid: « titre= » est incomplet
        17-18 block-attributes-valid: « # » est incomplet
        """),
    Case(
      line: "::: note Un {titre=Deux}", block: "block note 'note' titre='Deux'",
      messages: "9-11 block-attributes-valid: « Un » : le bloc a déjà un titre entre accolades"),
  ])
  func reads(_ example: Case) {
    let file = DataDrawing.file(example.line + "\n:::\n", "a.md")
    let (document, diagnostics) = MarkdownDrawing.parse(file)
    let drawing = MarkdownDrawing.tree(of: document, in: file)
    #expect(drawing.drop { $0 != " " }.dropFirst() == example.block)
    let messages = diagnostics.map { diagnostic in
      let place = diagnostic.range.map { file.text(from: $0.bytes) } ?? ""
      return (place == example.line ? "" : place + " ") + "\(diagnostic.rule): \(diagnostic.summary.french)"
    }
    #expect(messages.joined(separator: "\n") == example.messages)
    let fixed = DataDrawing.fixed(file, diagnostics)
    #expect(fixed.text(ofLine: 0) == example.fixed ?? example.line)
    if example.fixed != nil { #expect(MarkdownDrawing.parse(fixed).diagnostics == []) }
  }
}

extension SourceFile {
  /// Characters of the first line, or the whole of it.
  fileprivate func text(from range: Range<Int>) -> String {
    let line = text(ofLine: 0)
    if range == 0..<line.utf8.count { return line }
    return "\(position(at: range.lowerBound).column - 1)-\(position(at: range.upperBound).column - 1)"
  }
}
