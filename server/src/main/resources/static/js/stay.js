// The page that answers a form with data-stay takes the place of the one it was sent from. It is the page that a
// navigation would have brought, sooner: no style, script or drawing is read again.
let shown = location.pathname;

export function formsStay(body, ready) {
  for (const form of body.querySelectorAll("form[data-stay]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!form.dataset.sent) send(form, event.submitter, ready);
    });
  }
}

function send(form, button, ready) {
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.responseType = "document"; // parsed and never run, so there is nothing to trust
  request.onload = () => (request.response ? show(request, form, ready) : form.submit());
  request.onerror = () => form.submit();
  request.send(new URLSearchParams(new FormData(form, button)));
}

function show({ response, responseURL }, form, ready) {
  if (responseURL !== form.action) history.pushState(null, "", responseURL);
  shown = location.pathname;
  document.title = response.title;
  document.body.replaceWith(document.adoptNode(response.body));
  scrollTo(0, 0);
  const heading = document.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  ready(document.body);
}

// Back and forward ask for the page whose address they come to.
addEventListener("popstate", () => location.pathname === shown || location.reload());
