"use strict";

/** The text without accents, Arabic vowel signs or letter variants, in small letters. */
const plain = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|\u0640/gu, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toLowerCase();

/** Put a field at the head of the list that hides what does not have all of its words. */
const addSearch = (list) => {
  const field = document.createElement("input");
  field.type = "search";
  field.className = "intent-search";
  field.placeholder = list.dataset.search;
  field.setAttribute("aria-label", list.dataset.search);
  const none = document.createElement("p");
  none.setAttribute("role", "status");
  const options = [...list.firstElementChild.children].map((row) => {
    const words = plain(row.querySelector("input").dataset.words);
    return { row, words };
  });
  field.addEventListener("input", () => {
    const wanted = plain(field.value).split(/\s+/);
    for (const { row, words } of options) {
      row.hidden = !wanted.every((word) => words.includes(word));
    }
    none.textContent = options.every(({ row }) => row.hidden) ? list.dataset.none : "";
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      options.find(({ row }) => !row.hidden)?.row.querySelector("input").click();
    }
  });
  list.prepend(field, none);
};

document.addEventListener("DOMContentLoaded", () =>
  document.querySelectorAll(".intents[data-search]").forEach(addSearch),
);
