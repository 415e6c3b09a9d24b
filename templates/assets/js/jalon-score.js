// How many answers are right: counted when the learner asks, said once, kept nowhere.
(function () {
  "use strict";

  var keep = window.jalon.keep;

  keep.on("score", function () {
    var place = document.querySelector("[data-score]");
    var quizzes = Array.from(document.querySelectorAll("[data-quiz]")).filter(function (quiz) { return quiz.dataset.kind !== "open"; });
    function count(state) {
      return quizzes.filter(function (quiz) { return quiz.dataset.state && (!state || quiz.dataset.state === state); }).length;
    }
    keep.say(place, place.dataset.score.replace("{tried}", count()).replace("{count}", quizzes.length).replace("{right}", count("right")));
  });
})();
