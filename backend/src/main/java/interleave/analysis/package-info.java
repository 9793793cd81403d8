/** What is worth pointing at in a recorded run, read off its timeline. */
package interleave.analysis;
