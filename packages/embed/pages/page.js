// The address carries the language, so that it outlives a reload and can be sent on: `?lang=sv`.
const languages = ["fi", "sv", "en"];
const workbook = document.querySelector("elo-workbook");
const asked = new URLSearchParams(location.search).get("lang");
if (workbook && asked && languages.includes(asked)) workbook.lang = asked;

function follow() {
  const lang = workbook?.lang || "fi";
  document.documentElement.lang = lang;
  const address = new URL(location.href);
  if (lang === "fi") address.searchParams.delete("lang");
  else address.searchParams.set("lang", lang);
  if (address.href !== location.href)
    history.replaceState(history.state, "", address);
}

follow();
if (workbook)
  new MutationObserver(follow).observe(workbook, { attributeFilter: ["lang"] });
