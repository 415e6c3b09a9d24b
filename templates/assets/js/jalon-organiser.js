// Papers printed one by one, and messages copied. Without this script all are printed, a page each, and texts are selected
// by hand.
(function () {
  "use strict";

  function all(selector, inside) { return Array.prototype.slice.call((inside || document).querySelectorAll(selector)); }

  function print(sheet) {
    sheet.classList.add("printed");
    for (var node = sheet.parentNode; node !== document; node = node.parentNode) node.classList.add("print-path");
    window.addEventListener("afterprint", function after() {
      window.removeEventListener("afterprint", after);
      all(".print-path").forEach(function (node) { node.classList.remove("print-path"); });
      sheet.classList.remove("printed");
    });
    window.print();
  }

  function select(text) {
    var range = document.createRange(), selection = window.getSelection();
    range.selectNodeContents(text);
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function copy(button) {
    var text = document.getElementById(button.getAttribute("data-copy")), status = button.parentNode.querySelector("[role=status]");
    var words = button.closest("[data-copied]");
    function tell(name) { status.textContent = words.getAttribute(name); }
    function byHand() {
      select(text);
      var isCopied = false;
      try { isCopied = document.execCommand("copy"); } catch (error) { isCopied = false; }
      tell(isCopied ? "data-copied" : "data-failed");
    }
    // Said again when pressed again.
    status.textContent = "";
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text.textContent).then(function () { tell("data-copied"); }, byHand);
    } else {
      byHand();
    }
  }

  all(".actions").forEach(function (actions) { actions.hidden = false; });
  all("[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { print(document.getElementById(button.getAttribute("data-print"))); });
  });
  all("[data-copy]").forEach(function (button) {
    button.addEventListener("click", function () { copy(button); });
  });
})();
