{
  const { lang, dataset } = document.documentElement;
  /** @type {Record<string, string>} */
  const leads = JSON.parse(dataset["leads"] ?? "{}");
  let saved = null;
  try {
    saved = localStorage.getItem("smtp-codes-language");
  } catch {
    // Storage is forbidden: the languages of the browser decide.
  }
  const wanted = [saved ?? "", ...navigator.languages].map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  const language = wanted.find((candidate) => Object.hasOwn(leads, candidate)) ?? lang;
  // What stands here is for those whom no script leads on; they would see it flash.
  document.documentElement.hidden = true;
  location.replace(leads[language] + location.hash);
}
