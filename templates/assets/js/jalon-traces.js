// After an erasure, or when it is asked: looks wherever a site can write on a device, and says what is left there.
(function () {
  "use strict";

  var keep = window.jalon.keep, store = window.jalon.store, texts = keep.strings("traces");

  function ours(names) { return names.filter(function (name) { return name.indexOf("jalon:" + store.site + ":") === 0; }); }

  function storageNames(name) {
    try {
      return Object.keys(window[name]);
    } catch (error) {
      return [];
    }
  }

  async function cacheNames() {
    try {
      return await caches.keys();
    } catch (error) {
      return [];
    }
  }

  async function databaseNames() {
    try {
      return (await indexedDB.databases()).map(function (one) { return one.name; });
    } catch (error) {
      return [];
    }
  }

  function cookieNames() {
    return document.cookie.split(";").map(function (one) { return one.split("=")[0].trim(); }).filter(Boolean);
  }

  async function look() {
    return [
      [texts.memory, ours(storageNames("localStorage"))], [texts.window, ours(storageNames("sessionStorage"))],
      [texts.copies, ours(await cacheNames())], [texts.databases, ours(await databaseNames())], [texts.cookies, ours(cookieNames())]
    ];
  }

  function line(place) {
    var made = document.createElement("li");
    made.textContent = place[0] + texts.colon + " " + (place[1].length ? place[1].join(", ") : texts.nothing);
    return made;
  }

  function paragraph(text) {
    var made = document.createElement("p");
    made.textContent = text;
    return made;
  }

  // Below the sentence that says that all is erased.
  async function show(button) {
    var status = keep.nearestStatus(button), places = await look(), old = document.querySelector("[data-traces]"), box = document.createElement("div");
    if (old) old.remove();
    box.dataset.traces = "";
    box.className = "notice";
    var list = document.createElement("ul");
    places.forEach(function (place) { list.append(line(place)); });
    box.append(paragraph(texts.title), list, paragraph(texts.beyond));
    status.after(box);
    if (places.some(function (place) { return place[1].length; })) keep.say(status, texts.left);
  }

  keep.on("traces", show);
  keep.on("erase-now", show);
})();
