// Questions: an answer is checked on the page, as often as one likes; only what the learner keeps is kept.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;
  var each = blocks.each, stored = blocks.stored, remember = blocks.remember, paragraph = blocks.paragraph;

  function same(a, b) {
    return a.length === b.length && a.every(function (value) { return b.indexOf(value) >= 0; });
  }

  function inputs(quiz) {
    return Array.from(quiz.querySelectorAll(".choices input"));
  }

  function correctAnswer(quiz) {
    return Array.from(quiz.querySelectorAll("[data-correct]"), function (choice) { return choice.dataset.choice; });
  }

  function showFeedback(quiz, answer) {
    var spoken = [];
    quiz.querySelectorAll("[data-choice]").forEach(function (choice) {
      var old = choice.querySelector(".feedback");
      if (old) old.remove();
      if (answer.indexOf(choice.dataset.choice) < 0) return;
      var source = quiz.querySelector('[data-feedback="' + choice.dataset.choice + '"]');
      if (!source || !source.textContent.trim()) return;
      var feedback = document.createElement("div");
      feedback.className = "feedback";
      feedback.append.apply(feedback, Array.from(source.cloneNode(true).childNodes));
      choice.appendChild(feedback);
      spoken.push(source.textContent.trim());
    });
    return spoken;
  }

  function verdict(answer, correct) {
    if (same(answer, correct)) return texts.quizRight;
    var isPartly = correct.length > 1 && answer.some(function (value) { return correct.indexOf(value) >= 0; });
    return (isPartly ? texts.quizPartly : texts.quizOther) + " " + texts.quizAgain;
  }

  function recordAnswer(quiz, result, answer, isCorrect) {
    var path = ["questions", quiz.dataset.quiz], value = { answer: answer, correct: isCorrect };
    if (!remember(result, path.concat("last"), value) && !store.keeps()) return;
    var best = stored(path.concat("best"));
    // Only a right answer: a tie between two devices must not lose it.
    if (isCorrect && !(best && best.correct)) remember(result, path.concat("best"), value);
    if (quiz.dataset.fingerprint) remember(result, path.concat("fingerprint"), quiz.dataset.fingerprint);
  }

  function check(quiz) {
    var result = quiz.querySelector("[data-result]");
    var answer = inputs(quiz).filter(function (input) { return input.checked; }).map(function (input) { return input.value; });
    if (!answer.length) return keep.say(result, texts.quizNone);
    var correct = correctAnswer(quiz), spoken = showFeedback(quiz, answer);
    result.textContent = "";
    result.appendChild(paragraph(verdict(answer, correct)));
    // The feedback stands beside its choice; a screen reader must hear it without looking for it.
    if (spoken.length) result.appendChild(paragraph(spoken.join(" "), "visually-hidden"));
    keep.show(quiz.querySelector(".answers"), true);
    recordAnswer(quiz, result, answer, same(answer, correct));
  }

  function restoreAnswer(quiz) {
    var path = ["questions", quiz.dataset.quiz], last = stored(path.concat("last"));
    if (!last || !Array.isArray(last.answer)) return;
    var result = quiz.querySelector("[data-result]"), fingerprint = stored(path.concat("fingerprint"));
    if (fingerprint && quiz.dataset.fingerprint && fingerprint !== quiz.dataset.fingerprint) {
      return keep.say(result, texts.quizChanged);
    }
    inputs(quiz).forEach(function (input) { input.checked = last.answer.indexOf(input.value) >= 0; });
    keep.say(result, texts.quizRestored);
  }

  each("[data-quiz]", function (quiz) {
    keep.show(quiz.querySelector(".answers"), false);
    quiz.querySelector('[data-action="check"]').addEventListener("click", function () { check(quiz); });
    restoreAnswer(quiz);
  });

  keep.on("erase-now", function () {
    if (store.keeps()) return;
    each("[data-quiz] input", function (input) { input.checked = false; });
    each("[data-quiz] [data-result]", function (result) { result.textContent = ""; });
    each("[data-quiz] .feedback", function (feedback) { feedback.remove(); });
  });
})();
