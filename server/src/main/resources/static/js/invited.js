// What lets somebody in, from behind the # of their link: no server saw it there. It goes into the form, and out of the
// address.
export function takeInvitation(form) {
  const invitation = location.hash.slice(1);
  if (!invitation) return;
  history.replaceState(null, "", location.pathname);
  form.elements.invite.value = invitation;
  form.requestSubmit();
}
