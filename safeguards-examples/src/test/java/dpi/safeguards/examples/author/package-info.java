/** For the author of rules: how to test them. */
package dpi.safeguards.examples.author;
