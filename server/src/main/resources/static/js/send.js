// Sends a form as the browser itself would: to the address, by the method and in the encoding that the pressed button
// names or else the form, with the button's own value and with files. Only the page stays until the answer is there.
const PATIENCE = 30;
const PATIENCE_WITH_A_PLACE_TO_WAIT = 4;

// Whether a form would bring a new page to this window by a POST. All others are left to the browser.
export function postsHere(form, button) {
  return told(form, button, "Method") === "post" && ["", "_self"].includes(told(form, button, "Target"));
}

// Answers with the status, the address that it came from after redirects, and a page or a file; fails where no
// answer came. How long to wait may stand on the form, in seconds: a file takes its time.
//
// An operation goes along by its id, so that the form is known if it comes once more.
export function send(form, button, operation) {
  return new Promise((answered, unanswered) => {
    const request = new XMLHttpRequest();
    request.open("POST", told(form, button, "Action"));
    request.timeout = 1000 * (form.dataset.patience ?? (operation ? PATIENCE_WITH_A_PLACE_TO_WAIT : PATIENCE));
    request.onreadystatechange = () => {
      // A document is parsed and never run, so there is nothing to trust.
      if (request.readyState === XMLHttpRequest.HEADERS_RECEIVED) request.responseType = isPage(request) ? "document" : "blob";
    };
    request.onload = () => answered(read(request));
    request.onerror = request.ontimeout = unanswered;
    if (isMultipart(form, button)) return request.send(new FormData(form, button));
    request.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
    const data = new FormData(form, button);
    if (operation) data.set("_operation", operation.id);
    request.send(encoded(data));
  });
}

export function told(form, button, what) {
  return button?.hasAttribute("form" + what) ? button["form" + what] : form[what.toLowerCase()];
}

export function isMultipart(form, button) {
  return told(form, button, "Enctype") === "multipart/form-data";
}

export function encoded(data) {
  const lines = (value) => (value.name ?? value).replace(/\r\n|\r|\n/g, "\r\n");
  return new URLSearchParams([...data].map(([name, value]) => [name, lines(value)])).toString();
}

function isPage(request) {
  return request.getResponseHeader("Content-Type")?.startsWith("text/html") ?? false;
}

function read(request) {
  const { status, responseURL: address, response } = request;
  if (isPage(request)) return { status, address, page: response, refresh: request.getResponseHeader("Refresh") };
  // A file has a name. What has none is half an answer: a line may break in the middle of its headers.
  const name = /filename="([^"]+)"/.exec(request.getResponseHeader("Content-Disposition"))?.[1];
  return name ? { status, address, file: response, name } : { status };
}
