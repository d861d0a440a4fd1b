// Completes what is typed into a search box. Without script the box works as it is.
for (const box of document.querySelectorAll("input[list][type=search]")) {
  const list = document.getElementById(box.getAttribute("list"));
  let latest = 0;

  const complete = async () => {
    const turn = ++latest;
    const typed = box.value;
    if (!typed.trim() || typed.length > 200) {
      list.replaceChildren();
      return;
    }
    const answer = await fetch(`/completions?size=8&q=${encodeURIComponent(typed)}`);
    if (!answer.ok) return;
    const { completions } = await answer.json();
    if (turn !== latest) return; // more was typed meanwhile
    list.replaceChildren(...[...new Set(completions.map(completion => completion.query))].map(query => new Option(query, query)));
  };

  let pause;
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(complete, 80);
  });
  complete();
}
