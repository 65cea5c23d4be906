/// What stands for choice now, and why: what is barred, what suits the aim, and how few of them make a variety.
package app.asked.core.next.candidate;
