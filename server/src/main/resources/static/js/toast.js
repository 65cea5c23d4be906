// A toast stays for ten seconds or until the next tap elsewhere, and never goes while it is read or used.
export function dismissToasts(root) {
  for (const toast of root.querySelectorAll("[data-toast]:not(.here)")) {
    const go = () => (toast.matches(":hover, :focus-within") ? setTimeout(go, 4000) : toast.remove());
    setTimeout(go, 10000);
    root.addEventListener("click", (tap) => toast.contains(tap.target) || toast.remove());
  }
}
