/// Stories: what a person may hand on of their asks. The interview that helps to tell one, what protects the others in
/// it, and the words that a stranger would read.
package app.asked.core.story;
