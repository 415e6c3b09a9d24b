// « Trouver mon parcours »: which programmes fit, and why others fit less today.
(function () {
  "use strict";

  var jalon = window.jalon;

  // As OrientationRules in Swift; both read Tests/Shared/orientation-cases.json. Null where no answer was given.
  function holds(rules, condition, answers) {
    var question = rules.questions.filter(function (one) { return one.id === condition.question; })[0];
    var given = question ? (answers[question.id] || []).filter(function (answer) { return question.answers.indexOf(answer) >= 0; }) : [];
    return given.length ? given.some(function (answer) { return condition.fits.indexOf(answer) >= 0; }) : null;
  }

  function places(rules, target, answers, wanted) {
    return target.conditions.map(function (condition, place) {
      return holds(rules, condition, answers) === wanted ? place : -1;
    }).filter(function (place) { return place >= 0; });
  }

  function evaluate(rules, answers) {
    return {
      programmes: rules.programmes.map(function (programme) {
        return { id: programme.id, unmet: places(rules, programme, answers, false), met: places(rules, programme, answers, true) };
      }),
      ways: rules.ways.map(function (way, place) {
        return places(rules, way, answers, false).length ? -1 : place;
      }).filter(function (place) { return place >= 0; })
    };
  }

  jalon.orientation = { evaluate: evaluate };

  var all = jalon.guide.all, rules = JSON.parse(document.getElementById("jalon-data").textContent);

  function toggle(selector, isShown) {
    all(selector).forEach(function (element) { element.hidden = !isShown(element); });
  }

  jalon.guide.start(function (answers) {
    var result = evaluate(rules, answers), byID = {};
    result.programmes.forEach(function (programme) { byID[programme.id] = programme; });
    function fits(id) { return byID[id].unmet.length === 0; }
    toggle("[data-fits]", function (card) { return fits(card.dataset.fits); });
    toggle("[data-misses]", function (card) { return !fits(card.dataset.misses); });
    all("[data-fits]").forEach(function (card) {
      all("[data-note]", card).forEach(function (note) {
        note.hidden = byID[card.dataset.fits].met.indexOf(Number(note.dataset.note)) < 0;
      });
    });
    all("[data-misses]").forEach(function (card) {
      all("[data-reason]", card).forEach(function (reason) {
        reason.hidden = byID[card.dataset.misses].unmet.indexOf(Number(reason.dataset.reason)) < 0;
      });
    });
    toggle("[data-way]", function (card) { return result.ways.indexOf(Number(card.dataset.way)) >= 0; });
    var names = all("[data-fits]:not([hidden]) h4").map(function (title) { return title.textContent; });
    toggle("[data-fitting]", function () { return names.length > 0; });
    toggle("[data-unfitting]", function () { return names.length < rules.programmes.length; });
    toggle("[data-none-fits]", function () { return names.length === 0; });
    toggle("[data-ways]", function () { return result.ways.length > 0; });
    return names;
  });

  // With questions to answer, the rules are there for whoever wants them.
  document.querySelector("[data-guide-rules]").open = false;
})();
