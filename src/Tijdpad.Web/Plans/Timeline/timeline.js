// Opens the timeline at today, and lets a mark with a fixed day be moved: by dragging it, or with the arrow keys.
// The words of the new day follow the form of the old ones; the server reads them as it reads what is typed.
const box = document.querySelector(".tl-box");
const form = document.querySelector("form.tl-move");

const open = () => {
  const today = Number(box.dataset.today);
  // after a move the address ends on the mark that was moved
  const target = location.hash.startsWith("#rij-") && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) target.focus();
  else if (today > box.clientWidth * 0.75) box.scrollLeft = today - Number(box.dataset.names) - 80;
};

const shortMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const longMonths = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const longDays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
const two = (number) => String(number).padStart(2, "0");
const moved = (day, days) => new Date(Date.parse(day) + days * 86_400_000);

/** A day in a form such as "{ddd} {d} {MMMM}"; see DayForm. */
const wordsOf = (pattern, day, oldYear) => {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const slots = {
    d: date,
    dd: two(date),
    M: month + 1,
    MM: two(month + 1),
    MMM: shortMonths[month],
    MMMM: longMonths[month],
    yy: two(year % 100),
    yyyy: year,
    ddd: longDays[day.getUTCDay()].slice(0, 2),
    dddd: longDays[day.getUTCDay()],
    "/yyyy": year === oldYear ? "" : `/${year}`,
    " yyyy": year === oldYear ? "" : ` ${year}`,
  };
  return pattern.replace(/\{([/ ]?[a-zA-Z]+)\}/g, (slot, name) => slots[name] ?? slot);
};

const plain = (day) => wordsOf("{ddd} {d} {MMM}", day, day.getUTCFullYear());

const startMoving = () => {
  const perDay = Number(document.querySelector("svg.tl[data-per-day]").dataset.perDay);
  const say = document.querySelector("[data-say]");
  const tip = document.createElementNS("http://www.w3.org/2000/svg", "text");
  tip.setAttribute("class", "tip");
  let now = null;

  const show = (days) => {
    now.days = days;
    const day = moved(now.mark.dataset.day, days);
    now.mark.setAttribute("transform", `translate(${days * perDay} 0)`);
    tip.textContent = plain(day);
    say.textContent = plain(day);
  };
  const begin = (mark, days) => {
    now = { mark, days: 0 };
    mark.classList.add("moving");
    const place = mark.querySelector(".hit");
    tip.setAttribute("x", place.getAttribute("x"));
    tip.setAttribute("y", Number(place.getAttribute("y")) - 3);
    mark.append(tip);
    show(days);
  };
  const leave = () => {
    now?.mark.classList.remove("moving");
    now?.mark.removeAttribute("transform");
    tip.remove();
    now = null;
  };
  const save = () => {
    const { mark, days } = now;
    if (days === 0) return leave();
    const day = moved(mark.dataset.day, days);
    form.elements.datum.value = wordsOf(mark.dataset.form, day, Number(mark.dataset.day.slice(0, 4)));
    form.action += `${encodeURIComponent(mark.dataset.id)}/datum`;
    now = { ...now, isSent: true };
    form.submit();
  };

  for (const mark of document.querySelectorAll("a.m[data-form]")) {
    let from = null;
    let wasDragged = false;
    mark.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || now?.isSent) return;
      leave();
      from = event.clientX;
      wasDragged = false;
    });
    mark.addEventListener("pointermove", (event) => {
      if (from === null || now?.isSent) return;
      // a hand is not steady: a click may move a few pixels
      if (!wasDragged && Math.abs(event.clientX - from) < 5) return;
      if (!wasDragged) {
        wasDragged = true;
        mark.setPointerCapture(event.pointerId);
        begin(mark, 0);
      }
      show(Math.round((event.clientX - from) / perDay));
    });
    mark.addEventListener("pointerup", () => {
      from = null;
      if (wasDragged && now) save();
    });
    mark.addEventListener("pointercancel", () => {
      from = null;
      leave();
    });
    mark.addEventListener("dragstart", (event) => event.preventDefault());
    mark.addEventListener("click", (event) => {
      if (wasDragged || now) event.preventDefault();
    });
    mark.addEventListener("keydown", (event) => {
      if (now?.isSent) return;
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) {
        event.preventDefault();
        if (now?.mark !== mark) {
          leave();
          begin(mark, 0);
        }
        show(now.days + step * (event.shiftKey ? 7 : 1));
      } else if (now?.mark === mark && event.key === "Enter") {
        event.preventDefault();
        save();
      } else if (now?.mark === mark && event.key === "Escape") {
        event.preventDefault();
        leave();
        say.textContent = "";
      }
    });
    mark.addEventListener("blur", () => {
      if (now?.mark === mark && !wasDragged && !now.isSent) leave();
    });
  }
  document.querySelector(".tl-help").hidden = false;
};

if (box) open();
if (form) startMoving();
