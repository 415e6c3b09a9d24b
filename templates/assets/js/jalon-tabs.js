// Tabs: one panel at a time (WAI-ARIA Authoring Practices, tabs with automatic activation). Without this script, and on
// paper, the panels follow one another, each below its title.
(function () {
  "use strict";

  var store = window.jalon.store;
  var groups = [];
  // A hidden panel whose words the reader looks for in the page, or whose anchor a link leads to, shows itself.
  var hidden = "onbeforematch" in document.documentElement ? "until-found" : "";

  function preference(group) {
    return ["preferences", "tabs:" + group.name];
  }

  function put(element, name, value) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  function select(group, key) {
    var chosen = group.keys.indexOf(key);
    if (chosen < 0) return;
    group.panels.forEach(function (panel, index) {
      var tab = group.tabs[index], isChosen = index === chosen;
      tab.setAttribute("aria-selected", isChosen ? "true" : "false");
      tab.tabIndex = isChosen ? 0 : -1;
      put(panel, "hidden", isChosen ? null : hidden);
      // What waits to be found hides its words alone: the box must be nobody's stop and nothing to read out.
      put(panel, "role", isChosen ? "tabpanel" : null);
      put(panel, "tabindex", isChosen ? "0" : null);
      put(panel, "aria-labelledby", isChosen ? tab.id : null);
    });
  }

  function selectEverywhere(name, key) {
    groups.forEach(function (group) {
      if (group.name === name) select(group, key);
    });
  }

  // Groups above may grow or shrink: what the reader has just pressed stays under the finger.
  function choose(group, index) {
    var before = group.list.getBoundingClientRect().top;
    selectEverywhere(group.name, group.keys[index]);
    window.scrollBy(0, group.list.getBoundingClientRect().top - before);
    if (!store.keeps()) return;
    try {
      store.change(preference(group), group.keys[index]);
    } catch (error) {
      // The panel is shown all the same; nothing of the learner's is lost.
      if (!error.failure) throw error;
    }
  }

  function move(group, event) {
    var last = group.tabs.length - 1, index = group.tabs.indexOf(event.target);
    var next = { ArrowRight: index === last ? 0 : index + 1, ArrowLeft: index === 0 ? last : index - 1, Home: 0, End: last }[event.key];
    if (index < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(group, next);
    group.tabs[next].focus();
  }

  function tabFor(group, panel, index) {
    var tab = document.createElement("button"), title = panel.querySelector(".tab-title");
    tab.type = "button";
    tab.id = panel.id + "-onglet";
    tab.textContent = title.textContent;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    title.hidden = true;
    tab.addEventListener("click", function () { choose(group, index); });
    panel.addEventListener("beforematch", function (event) {
      if (event.target === panel) select(group, group.keys[index]);
    });
    return tab;
  }

  function build(element) {
    var panels = Array.prototype.filter.call(element.children, function (child) { return child.className === "tab"; });
    if (panels.length < 2) return;
    var list = document.createElement("div");
    var group = { name: element.dataset.tabs, list: list, panels: panels };
    // Two titles alike are told apart by their place.
    group.keys = panels.map(function (panel, index) {
      var key = panel.dataset.tab;
      return panels.some(function (other, place) { return place < index && other.dataset.tab === key; }) ? key + "-" + index : key;
    });
    group.tabs = panels.map(function (panel, index) { return tabFor(group, panel, index); });
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", element.dataset.label);
    group.tabs.forEach(function (tab) { list.appendChild(tab); });
    list.addEventListener("keydown", function (event) { move(group, event); });
    element.insertBefore(list, panels[0]);
    groups.push(group);
    select(group, group.keys[0]);
  }

  function restore() {
    if (!store.keeps()) return;
    try {
      groups.forEach(function (group) { select(group, store.valueAt(store.progress(), preference(group))); });
    } catch (error) {
      if (!error.failure) throw error;
    }
  }

  // Opens the panels around the place that the address names, and goes there.
  function openTarget() {
    var id = location.hash.slice(1), target = null;
    try {
      target = id && document.getElementById(decodeURIComponent(id));
    } catch (error) {
      return;
    }
    var isInside = false;
    for (var element = target; element; element = element.parentElement) {
      groups.forEach(function (group) {
        var index = group.panels.indexOf(element);
        if (index < 0) return;
        select(group, group.keys[index]);
        isInside = true;
      });
    }
    if (isInside) (target.hidden ? target.closest(".tabs") : target).scrollIntoView();
  }

  Array.prototype.forEach.call(document.querySelectorAll(".tabs"), build);
  restore();
  openTarget();
  window.addEventListener("hashchange", openTarget);
})();
